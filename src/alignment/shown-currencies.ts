import { currenciesIn, currenciesOfFormat, type ShownCurrency } from '../plan/currencies';
import { fieldOf } from '../plan/fields/catalogue';
import type { PlanTable } from '../plan/plan';
import { remembering } from '../plan/remembering';
import { isLive, type Row } from '../plan/rows';

/** A currency that a column of amounts shows. */
export interface CurrencyOfColumn {
  readonly currency: ShownCurrency;
  /** The place of its table in the plan, and its place in that table. */
  readonly table: number;
  readonly column: number;
}

/** The number formats of a table's body, cell for cell as its rows; null where they are not known. */
export type FormatsOf = (table: PlanTable, place: number) => PlanTable['source']['formats'];

const ownFormats: FormatsOf = ({ source }) => source.formats;

/**
 * Every currency that some rows show in their columns of amounts, once for each column, in the order of tables and columns: by the
 * number formats and signs of their filled cells, and by the headings above them.
 */
export function shownCurrencies(
  rows: Iterable<Row>,
  tables: readonly PlanTable[],
  formatsOf: FormatsOf = ownFormats,
): readonly CurrencyOfColumn[] {
  const found = new Map<string, CurrencyOfColumn>();
  const note = (table: number, column: number, currency: ShownCurrency): void => {
    const at = `${table}/${column}/${currency.codes.join(' ')}`;
    if (!found.has(at)) found.set(at, { currency, table, column });
  };
  // Few formats stand in many cells.
  const byFormat = remembering(currenciesOfFormat);
  const byText = remembering(currenciesIn);
  const columnsOf = tables.map(moneyColumnsOf);
  const formats = tables.map(formatsOf);
  const filled = tables.map(() => new Set<number>());

  for (const row of rows) {
    if (!isLive(row) || row.derived) continue;
    const { table: place, rowIndex } = row;
    const table = tables[place];
    const columns = columnsOf[place] ?? [];
    if (table === undefined || columns.length === 0) continue;
    const cells = table.source.rows[rowIndex];
    for (const column of columns) {
      const value = cells?.[column] ?? null;
      if (typeof value !== 'number' && typeof value !== 'string') continue;
      if (filled[place]?.has(column) === false) {
        filled[place].add(column);
        for (const currency of currenciesIn(table.source.headings[column] ?? ''))
          note(place, column, currency);
      }
      const format = formats[place]?.[rowIndex]?.[column] ?? null;
      const currencies = typeof value === 'string' ? byText(value) : format === null ? [] : byFormat(format);
      for (const currency of currencies) note(place, column, currency);
    }
  }
  // Which row shows a currency first says nothing: columns are told from the left.
  return [...found.values()].sort((one, other) => one.table - other.table || one.column - other.column);
}

/** The columns of amounts that the sheet has itself. */
export const moneyColumnsOf = ({ role, columns, source }: PlanTable): readonly number[] =>
  columns.flatMap((field, column) =>
    field !== null && column < source.headings.length && fieldOf(role, field)?.kind === 'money'
      ? [column]
      : [],
  );
