import { parseCell } from './cell-reference';

/* Excel asks for quotes around a sheet's name unless it is a plain word that is not itself the name of a cell. */
const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const rowColumnStyle = /^[rc]\d*$|^r\d+c\d+$/i;

const needsQuotes = (sheet: string): boolean =>
  !plainSheetName.test(sheet) || parseCell(sheet) !== null || rowColumnStyle.test(sheet);

/** The name of a sheet as Excel's formulas write it. */
export const sheetName = (sheet: string): string =>
  needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;

/** The same with what parts it from a cell or a name: `'Sales plan'!`. */
export const sheetPrefix = (sheet: string): string => `${sheetName(sheet)}!`;

/** A cell or an area as Excel's formulas write it: `Tactics!C5`, `'Sales plan'!A1:K40`. */
export const inSheet = (sheet: string, address: string): string => sheetPrefix(sheet) + address;
