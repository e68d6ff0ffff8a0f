import { describeContractOverGrid } from './contract-over-grid';
import { gridVisit } from './grid-visit';

const visit = gridVisit({ width: 600, height: 400 });

describeContractOverGrid(visit);
