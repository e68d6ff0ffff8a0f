import { absoluteCell } from '../../spreadsheet/address';
import { parseCell, sheetSize } from '../../spreadsheet/cell-reference';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { MarkRecord } from '../mark-index';
import { sheetNamedBy } from '../reading/what-is-there';
import type { MarkedTable } from './marked-table';

/** How far formats reach below a table's last row, so that rows to come are marked too. */
const rowsToCome = 1000;

/** Where a record's cell stands now; null where it is gone or never was. */
export function cellPlaceOf(formula: string): { sheet: string; row: number; column: number } | null {
  const sheet = sheetNamedBy(formula);
  const cell = parseCell(formula.slice(formula.lastIndexOf('!') + 1).replaceAll('$', ''));
  return sheet === null || cell === null ? null : { sheet, ...cell };
}

const cellFormula = (sheet: string, row: number, column: number | null): string =>
  column === null ? '' : `=${inSheet(sheet, absoluteCell(row, column))}`;

const headingsOf = ({ sheet, headingRow, columns }: MarkedTable): MarkRecord['headings'] => [
  cellFormula(sheet, headingRow, columns.id),
  cellFormula(sheet, headingRow, columns.name),
  cellFormula(sheet, headingRow, columns.reference),
];

const isSamePlace = (one: string, other: string): boolean => {
  const a = cellPlaceOf(one);
  const b = cellPlaceOf(other);
  return a === null || b === null
    ? one === other
    : a.sheet === b.sheet && a.row === b.row && a.column === b.column;
};

/** A record with the table that it stands for; null for one whose table is not part of the plan now. */
export interface RecordedTable {
  readonly record: MarkRecord;
  readonly table: MarkedTable | null;
}

/** Rows of a sheet, from 0, that formats are to be added to. */
export interface RowsToFormat {
  readonly first: number;
  readonly last: number;
}

/** The rows of a table that its formats do not reach yet, with room for rows to come; null where they reach all. */
export function rowsToFormat(
  table: MarkedTable,
  { formatsEnd }: MarkRecord,
  others: readonly MarkedTable[],
): RowsToFormat | null {
  const end = cellPlaceOf(formatsEnd);
  const reached = end !== null && end.sheet === table.sheet ? end.row : table.headingRow;
  if (reached >= table.lastRow) return null;
  const below = others
    .filter(({ sheet, headingRow }) => sheet === table.sheet && headingRow > table.lastRow)
    .map(({ headingRow }) => headingRow - 1);
  return {
    first: reached + 1,
    last: Math.min(table.lastRow + rowsToCome, sheetSize.rows - 1, ...below),
  };
}

/** The record of a table whose formats reach down to a row. */
export const withFormatsTo = (
  record: MarkRecord,
  { sheet, columns }: MarkedTable,
  row: number,
): MarkRecord => ({
  ...record,
  formatsEnd: cellFormula(sheet, row, columns.name ?? columns.id),
});

/**
 * The records of a check: those that there were, and new ones for tables that had none. A record whose table is gone stays, without
 * marks: its formats may still be somewhere.
 */
export function recordsFor(
  tables: readonly MarkedTable[],
  before: readonly MarkRecord[],
  takenNumbers: ReadonlySet<number>,
): readonly RecordedTable[] {
  const unmatched = new Set(tables);
  const kept = before.map((record): RecordedTable => {
    const table = [...unmatched].find((candidate) =>
      headingsOf(candidate).every((formula, place) => isSamePlace(formula, record.headings[place] ?? '')),
    );
    if (table === undefined) return { record, table: null };
    unmatched.delete(table);
    return { record, table };
  });
  const taken = new Set([...takenNumbers, ...before.map(({ number }) => number)]);
  let number = 0;
  const added = [...unmatched].map((table): RecordedTable => {
    do number += 1;
    while (taken.has(number));
    return { record: { number, headings: headingsOf(table), formatsEnd: '' }, table };
  });
  return [...kept, ...added];
}
