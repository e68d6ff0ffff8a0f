import { canBeOne, currenciesIn, currenciesOfFormat, type ShownCurrency } from '../../../plan/currencies';
import { fieldName, fieldOf } from '../../../plan/fields/catalogue';
import { roles } from '../../../plan/fields/roles';
import type { Plan, PlanTable } from '../../../plan/plan';
import { remembering } from '../../../plan/remembering';
import { isLive } from '../../../plan/rows';
import { oneOf } from '../../needs';
import { type ColumnCells, declareRule } from '../../rule';
import { enumerate } from '../../wording';

export const mixedCurrency = declareRule({
  id: 'mixed-currency',
  group: 'economics',
  title: 'Different currencies',
  question: 'Are all amounts in the same currency?',
  reason:
    'Amounts in different currencies are added up as if they were one. Shares of spend, margins and required volumes are then wrong, and nobody sees it, because the numbers still look plausible.',
  severity: 'warning',
  judges: {
    plan: [
      oneOf(
        'strategies.budget',
        'tactics.budget',
        'tactics.actualSpend',
        'products.price',
        'products.unitCost',
        'products.fixedCost',
        'products.targetProfit',
        'history.price',
        'history.revenue',
      ),
    ],
  },
  select: () => [wholePlan],
  decide: (_, { plan }) => {
    const shown = shownCurrencies(plan);
    if (canBeOne(shown.map(({ currency }) => currency))) return 'pass';
    const places = [...groupBySign(shown)];
    const other = firstOther(shown);
    return {
      outcome: 'finding',
      detail: { places: places.map(([sign, columns]) => `${sign} in ${enumerate(columns)}`) },
      fields: other.map(({ field }) => field),
      ...(other[0] === undefined ? {} : { columnCells: other[0].cells }),
    };
  },
  messages: {
    finding: ({ places }) =>
      `The amounts are in different currencies: ${enumerate(places)}. Convert them all to one currency.`,
    pass: 'All amounts that show a currency show the same one.',
    incomplete: 'Could not tell which currencies the amounts are in.',
    inapplicable: 'Applies to every plan.',
  },
});

const wholePlan = [{ row: null }];

/** A currency with the first column of a table that shows it. */
interface Shown {
  readonly currency: ShownCurrency;
  readonly field: string;
  /** As the message calls the column. */
  readonly column: string;
  readonly cells: ColumnCells;
}

/** A column of amounts in a table of the plan. */
interface MoneyColumn {
  readonly table: PlanTable;
  readonly column: number;
  readonly place: number;
}

/** Every currency that some money column shows, once for each column, in the order of the plan. */
function shownCurrencies(plan: Plan): readonly Shown[] {
  const found = new Map<string, Shown>();
  const note = ({ table, column, place }: MoneyColumn, currency: ShownCurrency): void => {
    const at = `${place}/${column}/${currency.codes.join(' ')}`;
    if (found.has(at)) return;
    const field = table.columns[column] ?? '';
    found.set(at, {
      currency,
      field,
      column: `${table.source.sheet} (${fieldName(table.role, field)})`,
      cells: { table: place, column, rowIndexes: null },
    });
  };
  // Few formats stand in many cells.
  const byFormat = remembering(currenciesOfFormat);
  const byText = remembering(currenciesIn);
  const moneyColumns = plan.tables.map(moneyColumnsOf);
  const filled = plan.tables.map(() => new Set<number>());

  for (const role of roles) {
    for (const row of plan[role]) {
      if (!isLive(row) || row.derived) continue;
      const table = plan.tables[row.table];
      const columns = moneyColumns[row.table] ?? [];
      if (table === undefined || columns.length === 0) continue;
      const cells = table.source.rows[row.rowIndex];
      for (const column of columns) {
        const value = cells?.[column] ?? null;
        if (typeof value !== 'number' && typeof value !== 'string') continue;
        const at = { table, column, place: row.table };
        if (filled[row.table]?.has(column) === false) {
          filled[row.table]?.add(column);
          for (const currency of currenciesIn(table.source.headings[column] ?? '')) note(at, currency);
        }
        const format = table.source.formats?.[row.rowIndex]?.[column] ?? null;
        const currencies =
          typeof value === 'string' ? byText(value) : format === null ? [] : byFormat(format);
        for (const currency of currencies) note(at, currency);
      }
    }
  }
  // Which row shows a currency first says nothing: columns are told from the left.
  return [...found.values()].sort(
    ({ cells: one }, { cells: other }) => one.table - other.table || (one.column ?? 0) - (other.column ?? 0),
  );
}

/** The columns of amounts that the sheet has itself. */
const moneyColumnsOf = ({ role, columns, source }: PlanTable): readonly number[] =>
  columns.flatMap((field, column) =>
    field !== null && column < source.headings.length && fieldOf(role, field)?.kind === 'money'
      ? [column]
      : [],
  );

function groupBySign(shown: readonly Shown[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, string[]>();
  for (const { currency, column } of shown) {
    const others = columns.get(currency.sign);
    if (others === undefined) columns.set(currency.sign, [column]);
    else if (!others.includes(column)) others.push(column);
  }
  return columns;
}

/** The first column with a currency that those before it cannot be in. */
const firstOther = (shown: readonly Shown[]): readonly Shown[] =>
  shown
    .filter((_, place) => !canBeOne(shown.slice(0, place + 1).map(({ currency }) => currency)))
    .slice(0, 1);
