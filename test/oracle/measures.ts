import type { Plan, Strategy, Tactic } from './plan';
import { slack } from './plan-sheets';
import type { Row } from './rows';

/** The quantities of section 3, and the required and planned volumes of section 2 (Economics). */
export interface Measures {
  /** w */
  readonly weight: (tactic: Tactic) => number;
  /** W */
  readonly totalWeight: number;
  /** What a strategy has of a tactic. */
  readonly shareTo: (tactic: Tactic, strategy: Strategy) => number;
  /** L */
  readonly linked: (tactic: Tactic) => number;
  /** v */
  readonly importance: (strategy: Strategy) => number;
  /** V */
  readonly totalImportance: number;
  /** τ */
  readonly fundingTarget: (strategy: Strategy) => number;
  /** The sum of the Funding shares as stated, before τ is scaled. */
  readonly statedFunding: number;
  /** x / W as the strategy's own goals have it; 0 where there is no live tactic. */
  readonly spendShare: (strategy: Strategy) => number;
  /** x / W as if the strategy had a valid goal. */
  readonly linkedSpendShare: (strategy: Strategy) => number;
  /** Null where it is unknown. */
  readonly required: (strategy: Strategy) => number | null;
  readonly productRequired: (product: Row) => number | null;
  readonly namers: (product: Row) => readonly Strategy[];
  readonly planned: (strategy: Strategy) => number;
  /** C */
  readonly covered: (strategy: Strategy) => 0 | 1;
  /** f */
  readonly feasible: (strategy: Strategy) => number;
}

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export function measure(plan: Plan): Measures {
  const { number, tactics, strategies } = plan;

  const budgets = tactics.map((tactic) => number(tactic.row, 'Budget'));
  const known = budgets.filter((budget) => budget !== null);
  const equalWeights = known.every((budget) => budget === 0);
  const mean = total(known) / known.length;
  const weight = (tactic: Tactic): number => (equalWeights ? 1 : (number(tactic.row, 'Budget') ?? mean));
  const totalWeight = total(tactics.map(weight));

  const shareTo = (tactic: Tactic, strategy: Strategy): number =>
    total(tactic.links.filter((link) => link.row === strategy.row).map((link) => link.share));
  const linked = (tactic: Tactic): number =>
    total(
      tactic.strategies
        .filter((strategy) => strategy.hasValidGoal)
        .map((strategy) => shareTo(tactic, strategy)),
    );

  const stated = (strategy: Strategy): number => number(strategy.row, 'Importance') ?? 1;
  const allZero = strategies.every((strategy) => stated(strategy) === 0);
  const importance = (strategy: Strategy): number => (allZero ? 1 : stated(strategy));
  const totalImportance = total(strategies.map(importance));

  const statedShare = (strategy: Strategy): number => number(strategy.row, 'Funding share') ?? 0;
  const statedFunding = total(strategies.map(statedShare));
  const fundingTarget = (strategy: Strategy): number => statedShare(strategy) / Math.max(1, statedFunding);
  const linkedSpendShare = (strategy: Strategy): number =>
    tactics.length === 0
      ? 0
      : total(tactics.map((tactic) => weight(tactic) * shareTo(tactic, strategy))) / totalWeight;
  const spendShare = (strategy: Strategy): number => (strategy.hasValidGoal ? linkedSpendShare(strategy) : 0);

  function productRequired(product: Row): number | null {
    const price = number(product, 'Price');
    const cost = number(product, 'Unit cost');
    const fixed = number(product, 'Fixed cost');
    const target = number(product, 'Target profit');
    if (price === null || cost === null || (fixed === null && target === null)) return null;
    const margin = price * (1 - (number(product, 'Discount') ?? 0)) - cost;
    if (margin <= slack) return null;
    return Math.max(0, ((fixed ?? 0) + (target ?? 0)) / margin);
  }
  const namers = (product: Row): Strategy[] =>
    strategies.filter((strategy) => strategy.products.includes(product));
  function required(strategy: Strategy): number | null {
    if (strategy.products.length === 0) return null;
    let sum = 0;
    for (const product of strategy.products) {
      const whole = typeof product === 'string' ? null : productRequired(product);
      if (whole === null || typeof product === 'string') return null;
      sum += whole / namers(product).length;
    }
    return sum;
  }
  const planned = (strategy: Strategy): number =>
    total(
      plan
        .validTactics(strategy)
        .map((tactic) => (number(tactic.row, 'Units') ?? 0) * shareTo(tactic, strategy)),
    );
  function feasible(strategy: Strategy): number {
    const volume = required(strategy);
    if (!strategy.hasValidGoal || volume === null) return 0;
    return volume <= slack ? 1 : Math.min(1, planned(strategy) / volume);
  }

  return {
    weight,
    totalWeight,
    shareTo,
    linked,
    importance,
    totalImportance,
    fundingTarget,
    statedFunding,
    spendShare,
    linkedSpendShare,
    required,
    productRequired,
    namers,
    planned,
    covered: (strategy) => (strategy.hasValidGoal && plan.validTactics(strategy).length > 0 ? 1 : 0),
    feasible,
  };
}
