import type { CellValue } from '../../src/spreadsheet/cell';
import type { Sheet } from '../../src/spreadsheet/sheet';
import type { LabelledTable } from './labelled-tables';

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u;

/** Only what is nothing but digits becomes a number; "$1,200" and "5%" stay the texts that they were found as. */
export const cellOf = (value: string | number | undefined): string | number | null => {
  if (value === '' || value === undefined) return null;
  return typeof value === 'string' && plainNumber.test(value) ? Number(value) : value;
};

/** Excel allows 31 characters and none of these. */
export const sheetName = (title: string): string =>
  title
    .replace(/[\\/?*[\]:']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 31)
    .trim() || 'Sheet1';

/** The rows of the sheet of a table: the rows above the header, the header, the sample rows. */
export const rowsOf = (table: LabelledTable): readonly (readonly CellValue[])[] => [
  ...table.preRows.map((row) => row.map(cellOf)),
  table.headers.map((heading) => heading || null),
  ...table.sampleRows.map((row) => row.map(cellOf)),
];

/** A sheet that holds a labelled table and nothing else. */
export const sheetOf = (table: LabelledTable): Sheet => ({
  name: sheetName(table.tableTitle),
  top: 0,
  left: 0,
  cells: rowsOf(table),
  formats: null,
  hiddenRows: new Set(),
  tables: [],
  merges: [],
});
