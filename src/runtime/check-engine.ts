/* All that a check needs, as one chunk. */
export { gainOfFix } from '../alignment/gain-of-fix';
export { addComment } from '../excel/add-comment';
export { checkWorkbook } from '../excel/check-workbook';
export { isNoPlan } from '../excel/checked-workbook';
export { clearMarks } from '../excel/clear-marks';
export { applyFix } from '../excel/fix/apply-fix';
export { writeForecast } from '../excel/forecast/write-forecast';
export { goTo } from '../excel/go-to';
export { readMoneyFormats } from '../excel/reading/money-formats';
export { changeSavedScenarios } from '../excel/saved-scenarios/change-saved-scenarios';
export { readSavedScenarios } from '../excel/saved-scenarios/read-saved-scenarios';
export { writeSettings } from '../excel/settings/write-settings';
export { writeScenario } from '../excel/scenario/write-scenario';
export { writeTimeline } from '../excel/timeline/write-timeline';
