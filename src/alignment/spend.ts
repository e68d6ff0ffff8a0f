import type { Chains, StrategyChain, TacticChain } from './chains';
import { workedOutOnce } from './worked-out-once';

/** Money and weights of a plan, in the currency of its budgets, or in tactics where no budget is known. */
export interface Spend {
  /** The weight w of a tactic: its budget; the mean of the known ones where it has none; 1 where none is known or all are 0. */
  readonly weight: (tactic: TacticChain) => number;
  /** The sum W of the weights; 0 only where there is no live tactic. */
  readonly total: number;
  /** The part of all spend (0 to 1) that is linked to a strategy, x ÷ W; 0 where it has no valid goal. */
  readonly linkedShare: (strategy: StrategyChain) => number;
  /** The same, whether or not it has a valid goal. */
  readonly tacticsShare: (strategy: StrategyChain) => number;
  /** How many live tactics state a readable budget. */
  readonly knownBudgets: number;
}

export function weighSpend({ tactics }: Chains): Spend {
  let known = 0;
  let sum = 0;
  for (const { row } of tactics) {
    if (row.budget === null) continue;
    known += 1;
    sum += row.budget;
  }
  const equal = sum === 0;
  const mean = known === 0 ? 1 : sum / known;
  const weight = ({ row }: TacticChain): number => (equal ? 1 : (row.budget ?? mean));
  const total = equal ? tactics.length : sum + (tactics.length - known) * mean;
  const tacticsShare = workedOutOnce((strategy: StrategyChain): number =>
    total === 0
      ? 0
      : strategy.tactics.reduce((spend, { tactic, share }) => spend + weight(tactic) * share, 0) / total,
  );
  return {
    weight,
    total,
    tacticsShare,
    linkedShare: (strategy) => (strategy.hasValidGoal ? tacticsShare(strategy) : 0),
    knownBudgets: known,
  };
}

/** What the live strategies' Funding shares ask for. */
export interface FundingTargets {
  /** The target τ of a strategy, 0 to 1: its Funding share, scaled where all sum to more than 1; 0 where it states none. */
  readonly target: (strategy: StrategyChain) => number;
  /** What the targets lack to 1. */
  readonly unassigned: number;
  /** The largest target that a strategy which states none now could have. */
  readonly largestPossible: number;
}

export function targetFunding({ strategies }: Chains): FundingTargets {
  const stated = strategies.reduce((sum, { row }) => sum + (row.fundingShare ?? 0), 0);
  const scale = stated > 1 ? 1 / stated : 1;
  return {
    target: ({ row }) => (row.fundingShare ?? 0) * scale,
    unassigned: Math.max(0, 1 - stated),
    largestPossible: 1 / (1 + stated),
  };
}
