import type { Plan } from '../../plan/plan';
import type { DaySpan } from '../../spreadsheet/day';
import { stableSum } from '../stable-sum';
import { areSingleSales, readDates } from './dated-rows';
import type { HistoryNote, HistoryRow, OtherLength } from './notes';
import {
  type PeriodGrid,
  type PeriodLength,
  periodLengths,
  type PlacedPeriod,
  placeOf,
  spanAt,
} from './period-grid';
import { remembered } from './remembered';
import { datedRows, type DaysOfPeriod, type PeriodDays, type RowDays } from './row-days';
import type { NamedRows } from './rows-by-product';

/** The rows of a series in their periods. */
export interface Frame {
  readonly of: NamedRows;
  /** Null where no row has a period that can be used. */
  readonly grid: PeriodGrid | null;
  /** By the number of the period, before the plan date only. */
  readonly rowsAt: ReadonlyMap<number, readonly HistoryRow[]>;
  /** Whether the rows are single sales, so that no row means nothing sold. */
  readonly isLog: boolean;
  readonly notes: readonly HistoryNote[];
}

export function frameOf(named: NamedRows, { periodYears, date }: Plan, daysOf: DaysOfPeriod): Frame {
  const notes: HistoryNote[] = [];
  const { dated, undated, yearless } = datedRows(named.rows, daysOf, { year: periodYears.year, date });
  if (undated.length > 0) notes.push({ kind: 'no-period', rows: undated });
  if (yearless.length > 0)
    notes.push({
      kind: 'year-assumed',
      rows: yearless.map(({ row }) => row),
      days: hull(yearless.map(({ days }) => days)),
    });

  const singleDays = dated.filter(({ days }) => days.start === days.end);
  const dates =
    singleDays.length === 0
      ? null
      : readDates(
          singleDays.map(({ days }) => days.start),
          periodYears.fiscalYearStart,
        );
  const { groups, unusual } = rowsByLength(dated, dates?.grid ?? null);
  if (unusual.length > 0) notes.push({ kind: 'no-usual-length', rows: unusual });
  const choice = chooseGrid(groups);
  if (choice === null) return { of: named, grid: null, rowsAt: new Map(), isLog: false, notes };
  const { grid, kept, left } = choice;
  const usesDates = dates !== null && keyOf(dates.grid) === keyOf(grid);
  if (usesDates) notes.push({ kind: 'dates-read', basis: dates.basis, rows: singleDays.length });
  if (left.length > 0) notes.push({ kind: 'other-lengths', kept: grid.length, left });

  const rowsAt = new Map<number, HistoryRow[]>();
  const unfinished = new Set<number>();
  const placeOfDate = placeOf(grid, date);
  for (const { row, place } of kept) {
    if (place >= placeOfDate) unfinished.add(place);
    else addTo(rowsAt, place, row);
  }
  if (unfinished.size > 0)
    notes.push({ kind: 'not-over', periods: spansAt(grid, [...unfinished].sort(ascending)), date });
  const isLog = usesDates && areSingleSales(dates.basis);
  if (!isLog) notes.push(...duplicatesIn(rowsAt));
  return { of: named, grid, rowsAt, isLog, notes };
}

export const ascending = (one: number, other: number): number => one - other;

export const spansAt = (grid: PeriodGrid, places: readonly number[]): readonly DaySpan[] =>
  places.map((place) => spanAt(grid, place));

const hull = (spans: readonly DaySpan[]): DaySpan => ({
  start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
  end: spans.reduce((most, { end }) => Math.max(most, end), -Infinity),
});

export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = lists.get(key);
  if (others === undefined) lists.set(key, [value]);
  else others.push(value);
}

const keyOf = ({ length, anchor }: PeriodGrid): string => `${length}/${anchor}`;

interface PlacedRow {
  readonly row: HistoryRow;
  /** The number of its period. */
  readonly place: number;
}

/** The rows of each length of periods, and those of no usual one. */
interface RowsByLength {
  readonly groups: readonly { readonly grid: PeriodGrid; readonly rows: readonly PlacedRow[] }[];
  readonly unusual: readonly HistoryRow[];
}

function rowsByLength(dated: readonly RowDays[], ofDates: PeriodGrid | null): RowsByLength {
  const groups = new Map<string, { readonly grid: PeriodGrid; readonly rows: PlacedRow[] }>();
  const unusual: HistoryRow[] = [];
  const periodOf = remembered(({ start, end, period }: PeriodDays): PlacedPeriod | null =>
    start === end && ofDates !== null ? { grid: ofDates, place: placeOf(ofDates, start) } : period,
  );
  for (const { row, days } of dated) {
    const period = periodOf(days);
    if (period === null) {
      unusual.push(row);
      continue;
    }
    const { grid, place } = period;
    const key = keyOf(grid);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { grid, rows: [{ row, place }] });
    else group.rows.push({ row, place });
  }
  return { groups: [...groups.values()], unusual };
}

/** What most rows are: the length with most different periods, of as many the shorter one. Null where there is none. */
function chooseGrid(groups: RowsByLength['groups']): {
  readonly grid: PeriodGrid;
  readonly kept: readonly PlacedRow[];
  readonly left: readonly OtherLength[];
} | null {
  const all = groups.map(({ grid, rows }) => ({
    grid,
    rows,
    periods: new Set(rows.map(({ place }) => place)).size,
  }));
  all.sort((a, b) => b.periods - a.periods || orderOf(a.grid) - orderOf(b.grid));
  const [most, ...others] = all;
  if (most === undefined) return null;
  const byLength = new Map<PeriodLength, HistoryRow[]>();
  for (const { grid, rows } of others) for (const { row } of rows) addTo(byLength, grid.length, row);
  return {
    grid: most.grid,
    kept: most.rows,
    left: [...byLength].map(([length, rows]) => ({ length, rows })),
  };
}

const orderOf = ({ length }: PeriodGrid): number => periodLengths.indexOf(length);

/** Rows of one period that say the same of units, price and revenue, and say something. */
function duplicatesIn(rowsAt: ReadonlyMap<number, readonly HistoryRow[]>): readonly HistoryNote[] {
  const rows = [...rowsAt.values()].flatMap((ofPeriod) => {
    const seen = new Set<string>();
    return ofPeriod.filter((row) => {
      const said = JSON.stringify([row.units, row.price, row.revenue]);
      const isRepeated = row.units !== null && seen.has(said);
      seen.add(said);
      return isRepeated;
    });
  });
  return rows.length === 0
    ? []
    : [{ kind: 'duplicates', rows, units: stableSum(rows.map(({ units }) => units ?? 0)) }];
}
