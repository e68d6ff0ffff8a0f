import { decide, type Decision, everyChoiceOf, judge, type Outcome } from './decision';
import { type Measures, total } from './measures';
import type { Plan, Product, Tactic } from './plan';
import { slack } from './plan-sheets';
import { discountOf, netPriceOf, readPriced, unitMarginOf } from './prices';
import { folded } from './read-cell';
import { distinctTexts } from './references';
import type { Row } from './rows';

type Measured = 'units' | 'revenue' | 'profit';

const words: Readonly<Record<Measured, readonly string[]>> = {
  units: ['units', 'unit', 'units sold', 'volume', 'sales volume'],
  revenue: ['revenue', 'sales revenue', 'turnover', '€', 'eur', '$', 'usd', '£', 'gbp'],
  profit: ['profit'],
};

const measuredIn = (text: string | null): Measured | null =>
  (['units', 'revenue', 'profit'] as const).find(
    (measured) => text !== null && words[measured].includes(folded(text)),
  ) ?? null;

/** What one unit of a product brings: itself, its net price or its margin; nothing where that is not known. */
function worthOf(plan: Plan, product: Product, discount: number, measured: Measured): number {
  if (measured === 'units') return 1;
  const priced = readPriced(plan, product);
  if (priced === null) return 0;
  return measured === 'revenue' ? netPriceOf(priced, discount) : (unitMarginOf(priced, discount) ?? 0);
}

export function goalNotReached(plan: Plan, measures: Measures): Decision[] {
  return plan.live.goals.flatMap((goal) => {
    const serving = plan.strategies.filter((strategy) => strategy.goals.some((part) => part.row === goal));
    const shareOf = (tactic: Tactic): number =>
      total(serving.map((strategy) => measures.shareTo(tactic, strategy)));
    const behind = plan.tactics.filter((tactic) => shareOf(tactic) > 0);
    const someWithoutUnits = behind.some(({ row }) => plan.number(row, 'Units') === null);

    function planned(tactic: Tactic, measured: Measured, wanted: readonly Product[]): number {
      const units = (plan.number(tactic.row, 'Units') ?? 0) * shareOf(tactic);
      const { allProducts } = tactic;
      if (allProducts.length === 0) return measured === 'units' && wanted.length === 0 ? units : 0;
      const discount = discountOf(plan, tactic.row);
      const counted = allProducts.filter((product) => wanted.length === 0 || wanted.includes(product));
      return total(
        counted.map((product) => (units / allProducts.length) * worthOf(plan, product, discount, measured)),
      );
    }
    function outcomeAs(one: Row): Outcome {
      const target = plan.number(one, 'Target');
      const measured = measuredIn(plan.text(one, 'Metric')) ?? measuredIn(plan.text(one, 'Unit'));
      if (target === null || measured === null) return 'pass';
      // "An absent column is one finding": without prices no goal is blamed for revenue, without costs none for profit.
      const isPriced = plan.hasColumn('products', 'Price');
      if (measured !== 'units' && !isPriced) return 'pass';
      if (measured === 'profit' && !plan.hasColumn('products', 'Unit cost')) return 'pass';
      const wanted = distinctTexts(plan.entries(one, 'Product')).map(
        (text) => plan.directories.products.resolve(text) ?? text,
      );
      const sum = total(behind.map((tactic) => planned(tactic, measured, wanted)));
      if (sum >= target - slack) return 'pass';
      return someWithoutUnits ? 'incomplete' : 'finding';
    }
    const others = {
      Target: [1e15, -1e15],
      Metric: ['units', 'revenue', 'profit', 'something else'],
      Unit: ['units', 'revenue', 'profit'],
      Product: everyChoiceOf(plan, 'products'),
    };
    return decide('goal-not-reached', 'warning', goal, ['Target'], judge(plan, goal, others, outcomeAs));
  });
}
