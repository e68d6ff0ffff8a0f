import type { FieldKey } from '../../plan/fields/catalogue';
import type { Plan, PlanTable } from '../../plan/plan';
import type { Product } from '../../plan/rows';
import { absoluteCell } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import { inSheet } from '../../spreadsheet/sheet-name';

/** A column of the plan that a scenario refers to, by its place in the table and its heading as it was read. */
export interface PlanColumn {
  readonly column: number;
  readonly heading: string;
}

/** Where a row stands in the plan, and what it is found by. */
export interface KeyedPlace {
  readonly table: SheetTable;
  /** What the cell of its key holds. */
  readonly key: string | number;
  readonly keyColumn: PlanColumn;
}

/** The place of a product. */
export interface ProductPlace extends KeyedPlace {
  /** The columns of its figures; a figure that the plan lacks is not among them. */
  readonly columns: ReadonlyMap<FieldKey<'products'>, PlanColumn>;
}

/** The figures of a product that a scenario shows beside its own. */
export const referredFields = [
  'price',
  'discount',
  'unitCost',
  'fixedCost',
  'targetProfit',
  'elasticity',
  'baseVolume',
  'forecastUnits',
] as const satisfies readonly FieldKey<'products'>[];

/** Excel looks up no longer text. */
const longestKey = 255;

/** Whether Excel can look up what a cell holds. */
export const isKey = (value: CellValue): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= longestKey);

/* Excel's lookup knows no case. */
const looksLike = (value: CellValue, key: string | number): boolean =>
  typeof value === 'string' && typeof key === 'string'
    ? value.toLowerCase() === key.toLowerCase()
    : value === key;

/** The place of a product; null where the plan has none of that key, or where a lookup could find another row than its own. */
export function productPlace(plan: Plan, key: string): ProductPlace | null {
  const product = plan.products.find((one) => one.key === key && !one.repeatsId);
  const table = product && plan.tables[product.table];
  if (product === undefined || table === undefined) return null;
  const keyColumn = keyColumnOf(table, product);
  if (keyColumn === null) return null;
  const { source } = table;
  const value = source.rows[product.rowIndex]?.[keyColumn] ?? null;
  const rowsAlike = source.rows.filter((row) => isKey(value) && looksLike(row[keyColumn] ?? null, value));
  if (!isKey(value) || rowsAlike.length !== 1) return null;
  const columnAt = (column: number): PlanColumn => ({ column, heading: source.headings[column] ?? '' });
  const columns = referredFields.flatMap((field) => {
    const column = table.columns.indexOf(field);
    return column < 0 || product[field] === null ? [] : [[field, columnAt(column)] as const];
  });
  return { table: source, key: value, keyColumn: columnAt(keyColumn), columns: new Map(columns) };
}

/* The ID where the row has one, else the name. */
function keyColumnOf({ columns, source }: PlanTable, { rowIndex }: Product): number | null {
  const places = [columns.indexOf('id'), columns.indexOf('product')].filter((column) => column >= 0);
  return places.find((column) => (source.rows[rowIndex]?.[column] ?? null) !== null) ?? null;
}

/* Headings that need neither a second pair of brackets nor signs before their letters. */
const plainHeading = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?$/u;

/** Whether a formula can name a column by its heading. */
export const hasPlainHeading = ({ heading }: PlanColumn): boolean => plainHeading.test(heading);

/** The cells of a column: by its heading where the plan is an Excel table, else by their address. */
export function columnCells({ table }: Pick<KeyedPlace, 'table'>, { column, heading }: PlanColumn): string {
  if (table.name !== null && plainHeading.test(heading)) return `${table.name}[${heading}]`;
  const first = absoluteCell(table.top + 1, table.left + column);
  const last = absoluteCell(table.top + table.rows.length, table.left + column);
  return inSheet(table.sheet, `${first}:${last}`);
}

const wildcards = ['~', '*', '?'] as const;

/** What a cell holds, as a lookup or a criterion asks for it: signs that these take for wildcards stand for themselves. */
export const withoutWildcards = (cell: string, holds: string | number): string =>
  typeof holds === 'string' && wildcards.some((sign) => holds.includes(sign))
    ? wildcards.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell)
    : cell;

/** The row in its table, from 1, by the key that a cell holds. */
export const rowLookup = (place: KeyedPlace, keyCell: string): string =>
  `MATCH(${withoutWildcards(keyCell, place.key)},${columnCells(place, place.keyColumn)},0)`;
