import './without-eval';

/* All that a check needs, as one chunk. */
export { gainOfFix } from '../alignment/gain-of-fix';
export { applyFix } from '../workbook/apply-fix';
export { checkWorkbook, isNoPlan } from '../workbook/check-workbook';
export { clearMarks } from '../workbook/clear-marks';
export { goTo } from '../workbook/go-to';
export { writeScenario } from '../workbook/scenario/write-scenario';
