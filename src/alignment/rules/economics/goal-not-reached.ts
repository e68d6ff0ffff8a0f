import { language } from '../../../languages/language';
import { type Goal, isUnreadable, type Mention } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import type { StrategyChain, TacticChain } from '../../chains';
import { type GoalMeasure, measuresOf } from '../../goal-measure';
import { has, oneOf } from '../../needs';
import { netPriceWith, unitMarginWith } from '../../product-figures';
import { declareRule, missingIn, undecided } from '../../rule';
import { productsOf } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const goalNotReached = declareRule({
  id: 'goal-not-reached',
  group: 'economics',
  severity: 'warning',
  judges: {
    goals: [
      'goals.target',
      oneOf('goals.metric', 'goals.unit'),
      'strategies.goal',
      'tactics.strategy',
      'tactics.units',
    ],
  },
  passesWithout: ['tactics.strategy', 'strategies.goal'],
  select: ({ liveRows }) => [liveRows.goals],
  decide: ({ row }, alignment) => {
    const possible = measuresOf(row);
    const measures = possible.flatMap((measure) =>
      measure !== null && isPriced(measure, alignment) ? [measure] : [],
    );
    const { target } = row;
    if (measures.length === 0) return 'pass';
    if (target === null)
      return isUnreadable(row, 'target') ? undecided(row, 'target', 'metric', 'unit', 'product') : 'pass';
    const isBelow = (planned: number): boolean => planned < target - roundingTolerance;
    const planned = measures.map((measure) => plannedFor(row, measure, alignment));
    const [first] = measures;
    const couldBePlanned = isUnreadable(row, 'product')
      ? [...planned, ...measures.flatMap((measure) => plannedOfSome(row, measure, alignment))]
      : planned;
    if (!couldBePlanned.some(isBelow) || first === undefined) return 'pass';
    if (!couldBePlanned.every(isBelow) || measures.length < possible.length)
      return undecided(row, 'metric', 'unit', 'product');
    const silent = [
      ...new Set(
        strategiesOf(row, alignment).flatMap(({ tactics }) =>
          tactics.flatMap(({ tactic }) => (tactic.row.units === null ? [tactic.row] : [])),
        ),
      ),
    ];
    if (silent.length > 0) return missingIn(silent, 'units');
    return {
      outcome: 'finding',
      detail: { goal: row, measure: first, target, planned: planned[0] ?? 0 },
      fields: ['target'],
      related: strategiesOf(row, alignment).map((strategy) => ({ row: strategy.row, fields: ['goal'] })),
    };
  },
  message: ({ goal, ...figures }) =>
    language.rules['goal-not-reached'].finding({ goal: label(goal), ...figures }),
});

/** Nobody can add up revenue in a plan without prices, nor profit in one without costs. */
const isPriced = (measure: GoalMeasure, { plan }: Alignment): boolean =>
  measure === 'units' ||
  (has(plan, 'products.price') && (measure === 'revenue' || has(plan, 'products.unitCost')));

/** The live strategies that serve each goal. */
const servingStrategies = workedOutOnce(
  ({ strategies }: Alignment): ReadonlyMap<Goal, readonly StrategyChain[]> => {
    const found = new Map<Goal, StrategyChain[]>();
    for (const strategy of strategies) {
      for (const goal of new Set(strategy.row.goal.flatMap(({ target }) => target ?? []))) {
        const others = found.get(goal);
        if (others === undefined) found.set(goal, [strategy]);
        else others.push(strategy);
      }
    }
    return found;
  },
);

const strategiesOf = (goal: Goal, alignment: Alignment): readonly StrategyChain[] =>
  servingStrategies(alignment).get(goal) ?? [];

/** What the tactics behind a goal plan of its measure: each counts with its shares for the strategies that serve the goal. */
function plannedFor(goal: Goal, measure: GoalMeasure, alignment: Alignment): number {
  const products = goal.product.length === 0 ? null : new Set(goal.product.map(({ identity }) => identity));
  let sum = 0;
  for (const { tactics } of strategiesOf(goal, alignment)) {
    for (const { tactic, share } of tactics) sum += share * broughtBy(tactic, measure, products);
  }
  return sum;
}

/**
 * The least and the most that the tactics behind a goal could plan of its measure, whichever products it names: none that they
 * sell, those alone that lose money, or those alone that bring any.
 */
function plannedOfSome(goal: Goal, measure: GoalMeasure, alignment: Alignment): readonly number[] {
  const byProduct = new Map<string, number>();
  for (const { tactics } of strategiesOf(goal, alignment)) {
    for (const { tactic, share } of tactics) {
      const { units, discount } = tactic.row;
      const products = productsOf(tactic);
      for (const product of products) {
        const brought = ((share * (units ?? 0)) / products.length) * worthOf(product, discount, measure);
        byProduct.set(product.identity, (byProduct.get(product.identity) ?? 0) + brought);
      }
    }
  }
  const sumOf = (counts: (planned: number) => boolean): number =>
    [...byProduct.values()].filter(counts).reduce((sum, planned) => sum + planned, 0);
  return [sumOf((planned) => planned < 0), sumOf((planned) => planned > 0)];
}

/** What a tactic brings: its Units fall to its products in equal parts, of which only those that the goal names count. */
function broughtBy(tactic: TacticChain, measure: GoalMeasure, counted: ReadonlySet<string> | null): number {
  const { units, discount } = tactic.row;
  if (units === null || units === 0) return 0;
  if (measure === 'units' && counted === null) return units;
  const products = productsOf(tactic);
  let worth = 0;
  for (const product of products) {
    if (counted === null || counted.has(product.identity)) worth += worthOf(product, discount, measure);
  }
  return products.length === 0 ? 0 : (units / products.length) * worth;
}

/** What one unit of a product brings. */
function worthOf({ target }: Mention<'products'>, discount: number | null, measure: GoalMeasure): number {
  if (measure === 'units') return 1;
  const figure = measure === 'revenue' ? netPriceWith : unitMarginWith;
  return target === null ? 0 : (figure(target, discount) ?? 0);
}
