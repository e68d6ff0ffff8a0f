import { type KeptWords, keptWordsOfAll } from '../languages/kept-words';
import type { CellValue } from '../spreadsheet/cell';
import type { Sheet } from '../spreadsheet/sheet';
import { comparable } from './names';

/** The headings of the columns beside a table in which a check says how it found each row. */
export const ownColumns = { status: 'Plumbline status', reason: 'Plumbline reason' } as const;

export type OwnColumn = keyof typeof ownColumns;

/** What the first of them says of a row. */
export type OwnStatus = keyof KeptWords['statuses'];

const statusWords: ReadonlySet<CellValue | undefined> = new Set(
  keptWordsOfAll.flatMap(({ statuses }) => Object.values(statuses)),
);

/** Whether a cell holds a status that a check wrote, in whatever language. */
export const isOwnStatus = (cell: CellValue | undefined): boolean => statusWords.has(cell);

const byHeading: ReadonlyMap<string, OwnColumn> = new Map(
  (Object.keys(ownColumns) as OwnColumn[]).map((column) => [comparable(ownColumns[column]), column]),
);

/** Few cells of a sheet are worth comparing: people may have added spaces, but not many. */
const mayBeOwn = (text: string): boolean =>
  text.length >= 16 && text.length < 32 && /^\s*plumbline\s/iu.test(text);

/** Which of Plumbline's own columns a heading is that of; null for any other. */
export const ownColumnOf = (heading: CellValue | undefined): OwnColumn | null =>
  typeof heading === 'string' && mayBeOwn(heading) ? (byHeading.get(comparable(heading)) ?? null) : null;

export const isOwnHeading = (heading: CellValue | undefined): boolean => ownColumnOf(heading) !== null;

/** How many headings of a row there are up to the last one that is not Plumbline's: what it wrote at the right end of a table is no part of it. */
export function widthWithoutOwn(headings: readonly CellValue[]): number {
  let width = headings.length;
  while (width > 0 && isOwnHeading(headings[width - 1])) width -= 1;
  return width;
}

/**
 * A sheet as it was before a check wrote beside its tables: what stands elsewhere is found and read as it was. Columns that somebody
 * moved in between others stay, as without them the others would stand apart.
 */
export function withoutColumnsBeside(sheet: Sheet): Sheet {
  const found = sheet.cells.flatMap((row, at) => (row.some(isOwnHeading) ? columnsBeside(row, at) : []));
  if (found.length === 0) return sheet;
  const cells = sheet.cells.map((row) => [...row]);
  for (const { at, status, reason } of found) {
    for (const [place, row] of cells.entries()) {
      if (place < at || (place > at && !isOwnStatus(row[status]))) continue;
      row[status] = null;
      if (reason !== null) row[reason] = null;
    }
  }
  return { ...sheet, cells };
}

interface ColumnsBeside {
  /** The row of the headings among the cells. */
  readonly at: number;
  readonly status: number;
  readonly reason: number | null;
}

/** The columns of a row of headings behind which no heading comes. */
function columnsBeside(row: readonly CellValue[], at: number): readonly ColumnsBeside[] {
  return row.flatMap((heading, column) => {
    if (ownColumnOf(heading) !== 'status') return [];
    const reason = ownColumnOf(row[column + 1]) === 'reason' ? column + 1 : null;
    const behind = row[(reason ?? column) + 1] ?? null;
    return behind === null ? [{ at, status: column, reason }] : [];
  });
}
