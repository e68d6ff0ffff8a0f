/*
 * An Excel that answers the genuine, unmodified Office.js of an add-in. `createOfficeHost` makes one of a workbook, a transport connects it
 * to the add-in's window. A workbook kept elsewhere, such as in a grid, implements `HostWorkbook` with the words that stand below it.
 */
export { createOfficeHost, type OfficeHost } from './office-host';
export { connectFrame, type AddInFrame, type FrameOptions } from './transports/frame';
export { connectInProcess, type AddInWindow } from './transports/in-process';

export { currentExcel, oldestExcel, usualBehaviour, type Behaviour } from './behaviour/behaviour';

export type { CustomFunctions } from './services/custom-functions';
export type { FunctionResult } from './services/function-results';
export { functionDeclarations } from './services/functions-json';

export {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type MemoryWorkbookOptions,
} from './workbook/memory-workbook';
export { createFormulaEngine, formulaEngine } from './formulas/excel-formulas';
export type { CustomFunctionCaller, FormulaEngine } from './workbook/formula-engine';

export {
  blankCell,
  horizontalAlignments,
  plainStyle,
  verticalAlignments,
  type CarriedLook,
  type CarriedRule,
  type Cell,
  type CellChange,
  type CellLink,
  type CellRows,
  type CellStyle,
  type ConditionalFormatView,
  type ConditionalStyle,
  type ConditionalType,
  type CustomXmlPart,
  type FormulaValues,
  type HostWorkbook,
  type Input,
  type MovedLines,
  type NameView,
  type SheetId,
  type SheetProtection,
  type SheetView,
  type SheetVisibility,
  type TableView,
  type WorkbookEvent,
} from './workbook/host-workbook';
export {
  areaAddress,
  bounding,
  boundingAll,
  cellArea,
  holds,
  intersection,
  lastColumn,
  sizeOf,
  type Axis,
  type LineEdit,
} from './workbook/areas';
export {
  chartKinds,
  plainAxis,
  type ChartAxesView,
  type ChartAxisView,
  type ChartCells,
  type ChartKind,
  type ChartLegend,
  type ChartPlace,
  type ChartSeriesView,
  type ChartView,
} from './workbook/charts';
export type { CommentView } from './workbook/comments';
export {
  alertStyles,
  validationOperators,
  validationTypes,
  type ValidationOperator,
  type ValidationType,
  type ValidationView,
} from './workbook/data-validation';
export { formulaMoved } from './workbook/formula-references';
export { lineAt, pointAt, type LineAnchor, type SheetLines } from './workbook/line-places';
export { areaOf, referenceOf } from './workbook/reference-text';
export { sortedArea } from './workbook/sorted-area';
