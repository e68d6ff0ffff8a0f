import { describeChartsOverCells } from './charts-over-cells';
import { describeContractOverGrid } from './contract-over-grid';
import { describeFunctionsInCells } from './functions-in-cells';
import { gridVisit } from './grid-visit';
import { describeHandAndWorkbook } from './hand-and-workbook';
import { describeHeightsOfRows } from './heights-of-rows';

/* One page for all of it: it takes seconds to build and to load. */
const visit = gridVisit();

describeHandAndWorkbook(visit);
describeHeightsOfRows(visit);
describeChartsOverCells(visit);
describeFunctionsInCells(visit);
describeContractOverGrid(visit);
