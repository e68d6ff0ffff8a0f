import { describeHandAndWorkbook } from './hand-and-workbook';
import { describeHeightsOfRows } from './heights-of-rows';
import { gridVisit } from './grid-visit';

const visit = gridVisit();

describeHandAndWorkbook(visit);
describeHeightsOfRows(visit);
