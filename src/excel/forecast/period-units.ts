import type { PastPeriod } from '../../alignment/sales-forecast';
import { gridFrom, type PeriodLength, placeOf } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { datedCalendar } from '../../plan/calendar/calendar-dates';
import type { Plan, PlanTable } from '../../plan/plan';
import { layoutOf } from '../../plan/recognised-table';
import { titlesOf } from '../../plan/recognition/title-roles';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { dayFromSerial, type DaySpan } from '../../spreadsheet/day';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { DateSystem } from '../../spreadsheet/sheet';
import { isKey, type PlanColumn } from '../scenario/plan-place';

/** What tells the rows of a period: their dates, their very text, or the column that is headed with it. */
export type ToldBy =
  | { readonly kind: 'dates'; readonly column: PlanColumn }
  | { readonly kind: 'text'; readonly column: PlanColumn; readonly text: string | number }
  | { readonly kind: 'heading' };

/** When a period without units is blank and not 0: where no row tells of it, where its zero counts as unknown, or never. */
export type BlankWhere = 'nothing is known' | 'nothing was sold' | 'never';

/** How the units of a period follow the sales history. */
export type PeriodUnits =
  /** Summed over the rows of the product and the period, wherever they stand. */
  | {
      readonly kind: 'sum';
      readonly table: number;
      readonly toldBy: ToldBy;
      /** Null where the table says nothing of products. */
      readonly product: PlanColumn | null;
      readonly units: PlanColumn;
      readonly blankWhere: BlankWhere;
    }
  /** Summed over these very cells of a table. */
  | {
      readonly kind: 'cells';
      readonly table: number;
      readonly rowIndexes: readonly number[];
      /** The cells that say which rows they are. */
      readonly known: readonly PlanColumn[];
      readonly units: PlanColumn;
      readonly blankWhere: BlankWhere;
    }
  | { readonly kind: 'value'; readonly value: number | null };

export interface HistoryUnits {
  /** What the cells of the product hold by which its rows are found; null where no product is named. */
  readonly product: string | number | null;
  /** For each period. */
  readonly periods: readonly PeriodUnits[];
}

/** A table of the sales history, as a formula can look into it. */
interface HistoryTable {
  readonly place: number;
  readonly table: PlanTable;
  readonly period: PlanColumn | null;
  readonly units: PlanColumn | null;
  readonly product: PlanColumn | null;
  /** The column of a calendar that stands for some days; null for none, and for several. */
  readonly columnOf: (days: DaySpan) => PlanColumn | null;
  /** The rows that are the product's by their cells alone. */
  readonly rows: readonly number[];
  /** The same by the places of their dates in the series. */
  readonly byDate: ReadonlyMap<number, readonly number[]>;
  /** The same by what their Period says. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

/** How each of the periods follows the cells of the plan. A formula is trusted where it gives, of what was read, what the series has. */
export function historyUnits(
  plan: Plan,
  series: SalesSeries,
  periods: readonly PastPeriod[],
  dateSystem: DateSystem,
): HistoryUnits {
  const { length } = series;
  const [first] = periods;
  const product = writtenProduct(plan, series);
  if (length === null || first === undefined) return { product, periods: [] };
  const frame = { length, start: first.start, dateSystem, product };
  const tables = new Map<number, HistoryTable>();
  const tableAt = (place: number): HistoryTable | null => {
    const table = plan.tables[place];
    const known = tables.get(place) ?? (table && historyTable(plan, table, place, frame));
    if (known !== undefined) tables.set(place, known);
    return known ?? null;
  };
  const home = mostNamed(periods);
  return {
    product,
    periods: periods.map((period, at): PeriodUnits => {
      const named = [...new Set(period.rows.map(({ table }) => table))];
      const places = named.length === 0 && home !== null ? [home] : named;
      const [place, ...others] = places;
      const table = place === undefined || others.length > 0 ? null : tableAt(place);
      const found = table && (summed(table, period, at) ?? cellsOf(table, period));
      return found ?? { kind: 'value', value: period.units };
    }),
  };
}

/** The table in which most periods have rows: those that are missing are looked for there. */
function mostNamed(periods: readonly PastPeriod[]): number | null {
  const counts = new Map<number, number>();
  for (const { rows } of periods)
    for (const table of new Set(rows.map((row) => row.table)))
      counts.set(table, (counts.get(table) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** What the first row of the series that names its product in a cell of its own has there. */
function writtenProduct({ tables }: Plan, { product, periods }: SalesSeries): string | number | null {
  if (product === null) return null;
  for (const { rows } of periods) {
    for (const { table: place, rowIndex } of rows) {
      const table = tables[place];
      const column = table && ownColumn(table, 'product');
      const value = column && (table.source.rows[rowIndex]?.[column.column] ?? null);
      if (value != null && isKey(value)) return value;
    }
  }
  return product;
}

/** The column of the sheet that holds a field; null where the field is made of others. */
function ownColumn({ columns, source, isDerived }: PlanTable, field: string): PlanColumn | null {
  const column = columns.indexOf(field);
  if (isDerived || column < 0 || column >= source.headings.length) return null;
  return { column, heading: source.headings[column] ?? '' };
}

interface Frame {
  readonly length: PeriodLength;
  readonly start: number;
  readonly dateSystem: DateSystem;
  readonly product: string | number | null;
}

/** Excel compares texts without their case. */
const looksOf = (value: CellValue): string =>
  JSON.stringify(typeof value === 'string' ? value.toLowerCase() : value);

function historyTable(
  plan: Plan,
  table: PlanTable,
  place: number,
  { length, start, dateSystem, product }: Frame,
): HistoryTable {
  const { source } = table;
  const [period, units] = [ownColumn(table, 'period'), ownColumn(table, 'units')];
  const products = ownColumn(table, 'product');
  const grid = gridFrom(length, start);
  const firstPlace = placeOf(grid, start);
  const byDate = new Map<number, number[]>();
  const byText = new Map<string, number[]>();
  const rows: number[] = [];
  const sought = looksOf(product);
  source.rows.forEach((cells, row) => {
    if (products !== null && looksOf(cells[products.column] ?? null) !== sought) return;
    rows.push(row);
    const cell = period === null ? null : (cells[period.column] ?? null);
    if (cell === null) return;
    addTo(byText, looksOf(cell), row);
    const day = typeof cell === 'number' ? dayFromSerial(cell, dateSystem) : null;
    if (day !== null) addTo(byDate, placeOf(grid, day) - firstPlace, row);
  });
  return {
    place,
    table,
    period,
    units,
    product: products,
    columnOf: units === null && period === null ? calendarColumns(plan, table) : () => null,
    rows,
    byDate,
    byText,
  };
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, row: number): void {
  const others = lists.get(key);
  if (others === undefined) lists.set(key, [row]);
  else others.push(row);
}

/** Finds the columns of a history whose periods stand side by side. */
function calendarColumns(
  { recognised, periodYears }: Plan,
  { source }: PlanTable,
): (days: DaySpan) => PlanColumn | null {
  const table = recognised.find((one) => one.source === source);
  const calendar = table === undefined ? null : layoutOf(table).calendar;
  if (calendar === null) return () => null;
  const { columns } = datedCalendar(calendar, { ...periodYears, titles: titlesOf(source) });
  return ({ start, end }) => {
    const [found, ...others] = columns.filter(({ days }) => days?.start === start && days.end === end);
    if (found === undefined || others.length > 0) return null;
    return { column: found.column, heading: source.headings[found.column] ?? '' };
  };
}

function blankWhere({ state, rows }: PastPeriod): BlankWhere {
  if (state === 'stock-out') return 'nothing was sold';
  return state === 'known' && rows.length === 0 ? 'never' : 'nothing is known';
}

/** A formula over whole columns; null where none gives what the series has. */
function summed(table: HistoryTable, period: PastPeriod, at: number): PeriodUnits | null {
  const toldBy = toldByOf(table, period, at);
  if (toldBy === null) return null;
  const { tells, units, rows } = toldBy;
  const isTrusted = isSameOf(table, units, rows, period) && areWithoutErrors(table, tells);
  return isTrusted
    ? {
        kind: 'sum',
        table: table.place,
        toldBy: tells,
        product: table.product,
        units,
        blankWhere: blankWhere(period),
      }
    : null;
}

interface Told {
  readonly tells: ToldBy;
  readonly units: PlanColumn;
  /** The rows that a formula finds by it. */
  readonly rows: readonly number[];
}

function toldByOf(table: HistoryTable, period: PastPeriod, at: number): Told | null {
  const { units, period: column, byDate, byText, columnOf, rows } = table;
  const headed = columnOf(period);
  if (headed !== null) return { tells: { kind: 'heading' }, units: headed, rows };
  if (units === null || column === null) return null;
  const dated = byDate.get(at) ?? [];
  const isDated = period.rows.length === 0 ? byDate.size > 0 : dated.length === period.rows.length;
  if (isDated) return { tells: { kind: 'dates', column }, units, rows: dated };
  const [row] = period.rows;
  const text = row && (table.table.source.rows[row.rowIndex]?.[column.column] ?? null);
  if (text == null || !isKey(text)) return null;
  return { tells: { kind: 'text', column, text }, units, rows: byText.get(looksOf(text)) ?? [] };
}

/** Whether the rows that a formula finds are those of the period, and what it makes of them is what the period has. */
function isSameOf(
  { table: { source } }: HistoryTable,
  units: PlanColumn,
  found: readonly number[],
  period: PastPeriod,
): boolean {
  const cellAt = (row: number): CellValue => source.rows[row]?.[units.column] ?? null;
  const telling = found.filter((row) => cellAt(row) !== null);
  const ofPeriod = period.rows.map(({ rowIndex }) => rowIndex).filter((row) => cellAt(row) !== null);
  const others = new Set(ofPeriod);
  if (others.size !== telling.length || !telling.every((row) => others.has(row))) return false;
  const numbers = telling.map(cellAt).filter((cell) => typeof cell === 'number');
  const isKnown = numbers.length > 0 && numbers.length === telling.length && numbers.every((one) => one >= 0);
  const sum = numbers.reduce((total, one) => total + one, 0);
  switch (blankWhere(period)) {
    case 'never':
      return telling.length === 0;
    case 'nothing was sold':
      return sum === 0;
    case 'nothing is known':
      return period.units === null
        ? !isKnown
        : isKnown && Math.abs(sum - period.units) <= roundingTolerance * Math.max(1, sum);
  }
}

/** A formula that compares a whole column with a text would give the error of any of its cells. */
function areWithoutErrors({ table: { source }, product }: HistoryTable, tells: ToldBy): boolean {
  if (tells.kind !== 'text') return true;
  const compared = [tells.column, ...(product === null ? [] : [product])];
  return source.rows.every((cells) => compared.every(({ column }) => !isCellError(cells[column] ?? null)));
}

/** More cells than these make no formula that anybody reads. */
const mostCells = 60;

/** The very cells of a period; null where they are not there, or do not hold its units. */
function cellsOf(table: HistoryTable, period: PastPeriod): PeriodUnits | null {
  const units = table.units ?? table.columnOf(period);
  const rowIndexes = [...new Set(period.rows.map(({ rowIndex }) => rowIndex))].sort(
    (one, other) => one - other,
  );
  if (units === null || rowIndexes.length === 0 || rowIndexes.length > mostCells) return null;
  if (!isSameOf(table, units, rowIndexes, period)) return null;
  const known = [table.period, table.product].flatMap((column) => column ?? []);
  return { kind: 'cells', table: table.place, rowIndexes, known, units, blankWhere: blankWhere(period) };
}
