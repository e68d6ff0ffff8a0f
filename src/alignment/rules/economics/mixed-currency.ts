import { language } from '../../../languages/language';
import { canBeOne, type ShownCurrency } from '../../../plan/currencies';
import { headingOf } from '../../../plan/fields/in-words';
import { roles } from '../../../plan/fields/roles';
import type { Plan } from '../../../plan/plan';
import type { Row } from '../../../plan/rows';
import { oneOf } from '../../needs';
import { type ColumnCells, declareRule } from '../../rule';
import { shownCurrencies } from '../../shown-currencies';

export const mixedCurrency = declareRule({
  id: 'mixed-currency',
  group: 'economics',
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
    const shown = shownIn(plan);
    if (canBeOne(shown.map(({ currency }) => currency))) return 'pass';
    const places = [...groupBySign(shown)];
    const other = firstOther(shown);
    return {
      outcome: 'finding',
      detail: { places: places.map(([sign, columns]) => ({ sign, columns })) },
      fields: other.map(({ field }) => field),
      ...(other[0] === undefined ? {} : { columnCells: other[0].cells }),
    };
  },
  message: ({ places }) => language.rules['mixed-currency'].finding(places),
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

const shownIn = (plan: Plan): readonly Shown[] =>
  shownCurrencies(
    roles.flatMap((role): readonly Row[] => plan[role]),
    plan.tables,
  ).flatMap(({ currency, table: place, column }) => {
    const table = plan.tables[place];
    if (table === undefined) return [];
    const field = table.columns[column] ?? '';
    return {
      currency,
      field,
      column: `${table.source.sheet} (${headingOf(table.role, field)})`,
      cells: { table: place, column, rowIndexes: null },
    };
  });

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
