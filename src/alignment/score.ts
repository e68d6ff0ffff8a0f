import type { Alignment } from './alignment';
import type { TacticChain } from './chains';
import { type Loss, type Part, parts, partWeights } from './loss';
import { isMeasurable } from './losses';

export interface PartScore {
  readonly part: Part;
  /** Points that the part can earn in the profile. */
  readonly weight: number;
  readonly earned: number;
  readonly lost: number;
}

/** The alignment score and what stands beside it. Shares are fractions; null where the plan has nothing to measure. */
export interface Score {
  /** 0 to 100, unrounded; null for half a plan: no strategies or no tactics at all, or none that is live. */
  readonly score: number | null;
  /** All four parts, with weight 0 where the profile leaves one out; none where there is no score. */
  readonly parts: readonly PartScore[];
  /** Live tactics with a readable budget ÷ live tactics. */
  readonly knownBudgetShare: number | null;
  /** Mean of the tactics' backed shares. */
  readonly backedByCount: number | null;
  /** Mean of the tactics' backed shares, weighed by spend. */
  readonly backedByMoney: number | null;
}

export function scoreOf(alignment: Alignment, losses: readonly Loss[]): Score {
  const { settings, tactics, spend } = alignment;
  const isEmpty = !isMeasurable(alignment);
  const lostBy = new Map<Part, number>();
  for (const { part, points } of losses) lostBy.set(part, (lostBy.get(part) ?? 0) + points);
  const scored = parts.map((part) => {
    const weight = partWeights[settings.profile][part];
    const lost = Math.min(weight, lostBy.get(part) ?? 0);
    return { part, weight, earned: weight - lost, lost };
  });
  const meanBacking = (weight: (tactic: TacticChain) => number, total: number): number | null =>
    total === 0
      ? null
      : tactics.reduce((sum, tactic) => sum + tactic.backedShare * weight(tactic), 0) / total;
  return {
    score: isEmpty ? null : scored.reduce((sum, { earned }) => sum + earned, 0),
    parts: isEmpty ? [] : scored,
    knownBudgetShare: tactics.length === 0 ? null : spend.knownBudgets / tactics.length,
    backedByCount: meanBacking(() => 1, tactics.length),
    backedByMoney: meanBacking(spend.weight, spend.total),
  };
}
