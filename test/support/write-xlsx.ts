import ExcelJS from 'exceljs';
import { type CellValue, isCellError } from '../../src/spreadsheet/cell';
import type { DateSystem } from '../../src/spreadsheet/sheet';

/** A cell as a test writes it: a value, a formula with the result saved beside it, or a text in several runs. */
export type WrittenCell =
  | CellValue
  | { readonly formula: string; readonly result?: CellValue }
  | { readonly runs: readonly string[] };

export interface WrittenTable {
  readonly name: string;
  /** From the header row to the totals row, such as 'B3:E9'. */
  readonly area: string;
  /** True unless said otherwise; the headings are those of the cells. */
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
}

/** Addresses and row numbers are those that Excel shows. */
export interface WrittenSheet {
  readonly name: string;
  /** Where the first cell of `rows` stands; 'A1' unless said otherwise. */
  readonly at?: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly tables?: readonly WrittenTable[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  /** Number formats by the cell or the area that they hold for. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  readonly dateSystem?: DateSystem;
}

/** The bytes of a real .xlsx file. */
export async function writeXlsx({ sheets, dateSystem = 1900 }: WrittenWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = dateSystem === 1904;
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(workbook: ExcelJS.Workbook, sheet: WrittenSheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden === true ? 'hidden' : 'visible',
  });
  const { top, left } = corners(worksheet, sheet.at ?? 'A1');
  // exceljs fills a table's cells itself, so that the sheet's own cells come after.
  for (const table of sheet.tables ?? []) writeTable(worksheet, table, sheet, { top, left });
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      worksheet.getCell(top + rowIndex, left + columnIndex).value = written(cell);
    }),
  );
  for (const [area, format] of Object.entries(sheet.formats ?? {})) {
    const { top: first, left: from, bottom, right } = corners(worksheet, area);
    for (let row = first; row <= bottom; row += 1) {
      for (let column = from; column <= right; column += 1) worksheet.getCell(row, column).numFmt = format;
    }
  }
  for (const row of sheet.hiddenRows ?? []) worksheet.getRow(row).hidden = true;
  for (const area of sheet.merges ?? []) worksheet.mergeCells(area);
}

/** The first and last row and column of an area, counted from 1. */
function corners(
  worksheet: ExcelJS.Worksheet,
  area: string,
): { top: number; left: number; bottom: number; right: number } {
  const [first = area, last = first] = area.split(':');
  const start = worksheet.getCell(first);
  const end = worksheet.getCell(last);
  return {
    top: start.fullAddress.row,
    left: start.fullAddress.col,
    bottom: end.fullAddress.row,
    right: end.fullAddress.col,
  };
}

function writeTable(
  worksheet: ExcelJS.Worksheet,
  { name, area, headerRow = true, totalsRow = false }: WrittenTable,
  sheet: WrittenSheet,
  origin: { top: number; left: number },
): void {
  const { top, left, bottom, right } = corners(worksheet, area);
  const width = right - left + 1;
  const bodyRows = bottom - top + 1 - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0);
  worksheet.addTable({
    name,
    ref: area.split(':')[0] ?? area,
    headerRow,
    totalsRow,
    columns: Array.from({ length: width }, (_, index) => {
      const heading = headerRow ? sheet.rows[top - origin.top]?.[left - origin.left + index] : null;
      return { name: typeof heading === 'string' ? heading : `Column${index + 1}` };
    }),
    rows: Array.from({ length: bodyRows }, () => new Array<null>(width).fill(null)),
  });
}

function written(cell: WrittenCell): ExcelJS.CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('runs' in cell) return { richText: cell.runs.map((text) => ({ text })) };
  if ('error' in cell) return errorValue(cell.error);
  const { formula, result = null } = cell;
  if (result === null) return { formula };
  return { formula, result: isCellError(result) ? errorValue(result.error) : result };
}

/** exceljs declares the errors that it knows; it writes any. */
const errorValue = (error: string): ExcelJS.CellErrorValue => ({
  error: error as ExcelJS.CellErrorValue['error'],
});
