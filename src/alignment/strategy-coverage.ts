import type { Chains, StrategyChain } from './chains';

/** What the tactics of a live strategy come to. */
export interface StrategyCoverage {
  readonly strategy: StrategyChain;
  /** How many live tactics bring a part of themselves. */
  readonly tactics: number;
  /** Their known budgets, each as far as it falls to the strategy, in the currency of the plan. */
  readonly budget: number;
  /** That budget as a part (0 to 1) of the known budgets of all live tactics; null where those come to 0. */
  readonly share: number | null;
}

/** How many tactics and how much of their budget stand behind each live strategy, whether or not it reaches a goal. */
export function coverStrategies({ strategies, tactics }: Chains): readonly StrategyCoverage[] {
  const total = tactics.reduce((sum, { row }) => sum + (row.budget ?? 0), 0);
  return strategies.map((strategy) => {
    const budget = strategy.tactics.reduce(
      (sum, { tactic, share }) => sum + (tactic.row.budget ?? 0) * share,
      0,
    );
    return {
      strategy,
      tactics: strategy.tactics.length,
      budget,
      share: total === 0 ? null : budget / total,
    };
  });
}
