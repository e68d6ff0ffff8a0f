import { describeChartsOverCells } from './charts-over-cells';
import { describeFunctionsInCells } from './functions-in-cells';
import { gridVisit } from './grid-visit';

const visit = gridVisit();

describeChartsOverCells(visit);
describeFunctionsInCells(visit);
