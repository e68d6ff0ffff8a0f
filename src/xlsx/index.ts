/*
 * Reads .xlsx and .xlsm files, in a browser as in Node. `package` knows zip archives, relationships and XML; `parts` knows what the parts
 * of a workbook say; `values` reads all that a check needs. Who needs more of a workbook, such as its looks, reads it with what stands here.
 */
export { refuseLargeFile } from './package/foreign-file';
export { workbookLimits, type WorkbookLimits } from './package/limits';
export { isTrue, outsideExtensions, relationshipId, type Attributes } from './package/part-xml';
export { partOfId, partOfType, readRelationships, type Relationships } from './package/relationships';
export { WorkbookError, type WorkbookProblem } from './package/workbook-error';
export {
  childOf,
  childrenOf,
  descendants,
  elementBuilder,
  readTree,
  type XmlElement,
} from './package/xml-tree';
export type { ZipArchive } from './package/zip-archive';
export type { CellContext } from './parts/cell-value';
export { numberFormatOf } from './parts/number-formats';
export { readSharedStrings } from './parts/shared-strings';
export { textOf } from './parts/spreadsheet-text';
export { readTable } from './parts/table-part';
export { mainPartOfType, openWorkbook, type OpenWorkbook } from './parts/workbook-part';
export { readWorksheet, tooManyCells, type FileCell } from './parts/worksheet-part';
export { readWorkbookBytes } from './values/read-workbook';
