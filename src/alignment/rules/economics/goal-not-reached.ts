import { type Goal, isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import type { StrategyChain, TacticChain } from '../../chains';
import { type GoalMeasure, measuresOf } from '../../goal-measure';
import { has, oneOf } from '../../needs';
import { netPriceWith, unitMarginWith } from '../../product-figures';
import { declareRule, missingIn, undecided } from '../../rule';
import { productsOf } from '../../tactic-products';
import { count, label, number } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const goalNotReached = declareRule({
  id: 'goal-not-reached',
  group: 'economics',
  title: 'Goal not reached',
  question: 'Do the tactics behind every goal in units, revenue or profit add up to its target?',
  reason:
    'If everything in the plan works and the goal is still missed, the plan is too small or the goal too large. It is better to find out before the year than at the end of it.',
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
    // A Product that cannot be read could name what no tactic sells.
    const leastPlanned = isUnreadable(row, 'product') ? [...planned, 0] : planned;
    if (!leastPlanned.some(isBelow) || first === undefined) return 'pass';
    if (!planned.every(isBelow) || measures.length < possible.length)
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
  messages: {
    finding: ({ goal, measure, target, planned }) =>
      `${label(goal)} needs ${amount(target, measure)}, and the tactics behind it plan ${number(planned)}: ${number(target - planned)} too little. Plan more, or lower the Target.`,
    pass: 'The tactics behind the goal plan its Target, or it is not measured in units, revenue or profit.',
    incomplete:
      'A tactic behind the goal has no Units, or the Target, Metric, Unit or Product of the goal could not be read.',
    inapplicable: 'The goals have no Target, the strategies no Goal, or the tactics no Strategy or no Units.',
  },
});

const amount = (target: number, measure: GoalMeasure): string =>
  measure === 'units' ? count(target, 'unit') : `${number(target)} of ${measure}`;

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

/** What a tactic brings: its Units fall to its products in equal parts, of which only those that the goal names count. */
function broughtBy(tactic: TacticChain, measure: GoalMeasure, counted: ReadonlySet<string> | null): number {
  const { units, discount } = tactic.row;
  if (units === null || units === 0) return 0;
  if (measure === 'units' && counted === null) return units;
  const products = productsOf(tactic);
  let worth = 0;
  for (const { identity, target } of products) {
    if (counted !== null && !counted.has(identity)) continue;
    if (measure === 'units') worth += 1;
    else if (target !== null) {
      const figure = measure === 'revenue' ? netPriceWith : unitMarginWith;
      worth += figure(target, discount) ?? 0;
    }
  }
  return products.length === 0 ? 0 : (units / products.length) * worth;
}
