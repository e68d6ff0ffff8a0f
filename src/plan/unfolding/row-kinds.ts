import { type CellValue, isNotCalculated, isSameRow } from '../../spreadsheet/cell';
import { layoutOf, type RecognisedTable } from '../recognised-table';
import { isSameList } from '../same-list';
import { bodyRowsOf, findBodyRows } from './body-rows';
import { findSectionRows, type SectionRow } from './section-rows';
import { isEmptyCell } from './unfolded-table';

/** What the rows of a table's body are; each by its place. */
interface RowKinds {
  readonly sections: readonly SectionRow[];
  /** The rows that say something to the plan. */
  readonly body: readonly number[];
}

/** To tell them looks at every text of a table, and is most of the work of reading it again after an edit. */
const known = new WeakMap<RecognisedTable, RowKinds>();

export function rowKindsOf(table: RecognisedTable): RowKinds {
  let kinds = known.get(table);
  if (kinds === undefined)
    known.set(table, (kinds = { sections: findSectionRows(table), body: findBodyRows(table) }));
  return kinds;
}

/** Takes over from a table before an edit what its rows are, where the edited ones are sure to be what they were. */
export function keepRowKinds(before: RecognisedTable, now: RecognisedTable): void {
  const kinds = known.get(before);
  if (kinds !== undefined && !known.has(now) && isSameFrame(before, now) && areRowsAlike(before, now))
    known.set(now, kinds);
}

/** Whether two tables differ in nothing but the values of their rows, as far as the kinds of rows go. */
function isSameFrame(one: RecognisedTable, other: RecognisedTable): boolean {
  const [a, b] = [layoutOf(one), layoutOf(other)];
  return (
    one.role === other.role &&
    isSameList(one.columns, other.columns) &&
    isSameList(one.source.headings, other.source.headings) &&
    one.source.rows.length === other.source.rows.length &&
    a.goalColumn === b.goalColumn &&
    a.dayColumn === b.dayColumn &&
    [a, b].every(({ calendar, merges }) => calendar === null && merges.length === 0)
  );
}

/** Other values that fill the same cells, more than the one that a heading has, and add up others or do not as before. */
function areRowsAlike(before: RecognisedTable, now: RecognisedTable): boolean {
  const isBodyRow = bodyRowsOf(now);
  return now.source.rows.every((cells, place) => {
    const old = before.source.rows[place] ?? [];
    return isSameRow(old, cells) || (isFilledAlike(old, cells) && isBodyRow(old) === isBodyRow(cells));
  });
}

function isFilledAlike(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  let filled = 0;
  for (let column = 0; column < Math.max(one.length, other.length); column += 1) {
    const [a = null, b = null] = [one[column], other[column]];
    if (isEmptyCell(a) !== isEmptyCell(b) || isNotCalculated(a) !== isNotCalculated(b)) return false;
    if (!isEmptyCell(a)) filled += 1;
  }
  return filled > 1;
}
