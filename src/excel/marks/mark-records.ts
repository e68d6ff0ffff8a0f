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

/** The last row that formats of a table are to reach: with room for rows to come, and above the next table of the sheet. */
export function reachOf(table: MarkedTable, others: readonly MarkedTable[]): number {
  const below = others
    .filter(({ sheet, headingRow }) => sheet === table.sheet && headingRow > table.lastRow)
    .map(({ headingRow }) => headingRow - 1);
  return Math.min(table.lastRow + rowsToCome, sheetSize.rows - 1, ...below);
}

/** The last row that the formats of a table reach by its record; that of the headings where they reach none. */
export function recordedEnd({ sheet, headingRow }: MarkedTable, { formatsEnd }: MarkRecord): number {
  const end = cellPlaceOf(formatsEnd);
  return end !== null && end.sheet === sheet ? end.row : headingRow;
}

/** What a record says of formats that reach down to a row. */
export const formatsEndAt = ({ sheet, columns }: MarkedTable, row: number): string =>
  cellFormula(sheet, row, columns.name ?? columns.id);

/**
 * The records of a check: those that there were, and new ones for tables that had none, under the number of formats that mark the
 * table already, or a free one. A record whose table is gone stays, without marks: its formats may still be somewhere.
 */
export function recordsFor(
  tables: readonly MarkedTable[],
  before: readonly MarkRecord[],
  takenNumbers: ReadonlySet<number>,
  numberOfFormats: (table: MarkedTable) => number | null,
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
  const used = new Set(before.map(({ number }) => number));
  const free = (): number => {
    let number = 1;
    while (used.has(number) || takenNumbers.has(number)) number += 1;
    return number;
  };
  const added = [...unmatched].map((table): RecordedTable => {
    const known = numberOfFormats(table);
    const number = known === null || used.has(known) ? free() : known;
    used.add(number);
    return { record: { number, headings: headingsOf(table), formatsEnd: '' }, table };
  });
  return [...kept, ...added];
}
