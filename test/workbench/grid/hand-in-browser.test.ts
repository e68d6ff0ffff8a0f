import { gridVisit } from './grid-visit';
import { describeHandAndWorkbook } from './hand-and-workbook';
import { describeHeightsOfRows } from './heights-of-rows';

const visit = gridVisit();

describeHandAndWorkbook(visit);
describeHeightsOfRows(visit);
