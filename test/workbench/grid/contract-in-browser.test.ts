import { describeContractOverGrid } from './contract-over-grid';
import { gridVisit } from './grid-visit';

const visit = gridVisit();

describeContractOverGrid(visit);
