import { roundingTolerance } from '../spreadsheet/rounding-tolerance';
import type { Alignment } from './alignment';
import type { StrategyChain, TacticChain } from './chains';
import { type Cause, type Loss, type Part, parts, partWeights } from './loss';
import { mentionsOutside } from './outside-strategies';
import { namesNoSegment } from './segment-fit';
import { areCovered, tacticDays } from './strategy-periods';
import { isKnown } from './volumes';

/** The part of a linked tactic's credit that each piece of care brings; the link alone brings the rest. */
const careCredit = 0.1;

/** Whether a plan can be measured: it has rows of both halves, be they retired, and not only such. */
export const isMeasurable = ({ plan, strategies, tactics }: Alignment): boolean =>
  plan.strategies.length > 0 && plan.tactics.length > 0 && (strategies.length > 0 || tactics.length > 0);

/** Everything that the plan loses against 100: the losses sum to 100 − score. Half a plan has no score and no losses. */
export function findLosses(alignment: Alignment): readonly Loss[] {
  const { strategies, tactics, settings } = alignment;
  const weights = partWeights[settings.profile];
  if (!isMeasurable(alignment)) return [];
  const whole = (cause: Cause, lost: readonly Part[]): Loss[] =>
    lost.map((part) => ({ part, cause, points: weights[part], of: null }));
  const losses =
    strategies.length === 0
      ? whole('no strategies', parts)
      : tactics.length === 0
        ? [
            ...whole('no tactics', ['Backing', 'Coverage', 'Funding']),
            ...feasibilityLosses(alignment, weights.Feasibility),
          ]
        : [
            ...backingLosses(alignment, weights.Backing),
            ...coverageLosses(alignment, weights.Coverage),
            ...fundingLosses(alignment, weights.Funding),
            ...feasibilityLosses(alignment, weights.Feasibility),
          ];
  return losses.filter(({ points }) => points > roundingTolerance);
}

/** Care that a tactic takes, each worth a tenth of its linked credit. */
const care: readonly { readonly cause: Cause; readonly isTaken: (tactic: TacticChain) => boolean }[] = [
  { cause: 'kpi', isTaken: ({ row }) => row.kpi !== null },
  { cause: 'owner', isTaken: ({ row }) => row.owner !== null },
  { cause: 'dates', isTaken: hasDatesInside },
  {
    cause: 'segment',
    isTaken: (tactic) => !namesNoSegment(tactic) && mentionsOutside(tactic, 'segment').length === 0,
  },
];

function hasDatesInside(tactic: TacticChain): boolean {
  const days = tacticDays(tactic);
  return days !== null && areCovered(days, tactic.strategies);
}

function backingLosses({ tactics, spend }: Alignment, weight: number): Loss[] {
  const losses: Loss[] = [];
  for (const tactic of tactics) {
    const { backedShare } = tactic;
    const worth = (weight * spend.weight(tactic)) / spend.total;
    if (backedShare < 1)
      losses.push({ part: 'Backing', cause: 'link', points: worth * (1 - backedShare), of: tactic });
    if (backedShare === 0) continue;
    for (const { cause, isTaken } of care) {
      if (!isTaken(tactic))
        losses.push({ part: 'Backing', cause, points: worth * careCredit * backedShare, of: tactic });
    }
  }
  return losses;
}

/** The weight v of each strategy among all: its Importance, 1 where it states none; equal where all are 0. The shares sum to 1. */
function importanceShares(strategies: readonly StrategyChain[]): readonly number[] {
  const stated = strategies.map(({ row }) => row.importance ?? 1);
  const sum = stated.reduce((total, importance) => total + importance, 0);
  return stated.map((importance) => (sum === 0 ? 1 / strategies.length : importance / sum));
}

function coverageLosses({ strategies }: Alignment, weight: number): Loss[] {
  const shares = importanceShares(strategies);
  return strategies.map((strategy, place) => ({
    part: 'Coverage',
    cause: 'coverage',
    points: strategy.hasValidGoal && strategy.tactics.length > 0 ? 0 : weight * (shares[place] ?? 0),
    of: strategy,
  }));
}

function fundingLosses({ strategies, spend, funding }: Alignment, weight: number): Loss[] {
  const losses = strategies.map<Loss>((strategy) => ({
    part: 'Funding',
    cause: 'funding',
    points: weight * Math.max(0, funding.target(strategy) - spend.linkedShare(strategy)),
    of: strategy,
  }));
  return [...losses, ...unassignedFunding(strategies, weight * funding.unassigned)];
}

/** What the Funding shares lack to 1 is lost in equal parts by the strategies that state none, else by the plan. */
function unassignedFunding(strategies: readonly StrategyChain[], points: number): Loss[] {
  const silent = strategies.filter(({ row }) => row.fundingShare === null);
  const loss = { part: 'Funding', cause: 'funding target' } as const;
  return silent.length === 0
    ? [{ ...loss, points, of: null }]
    : silent.map((strategy) => ({ ...loss, points: points / silent.length, of: strategy }));
}

function feasibilityLosses({ strategies, volumes }: Alignment, weight: number): Loss[] {
  const shares = importanceShares(strategies);
  return strategies.map((strategy, place) => {
    const required = strategy.hasValidGoal ? volumes.required(strategy) : null;
    const reached =
      required === null || !isKnown(required) ? 0 : reachedShare(volumes.planned(strategy), required);
    return {
      part: 'Feasibility',
      cause: 'feasibility',
      points: weight * (shares[place] ?? 0) * (1 - reached),
      of: strategy,
    };
  });
}

/** The part of a required volume that is planned, 0 to 1; all of it where nothing is required. */
export const reachedShare = (planned: number, required: number): number =>
  planned >= required * (1 - roundingTolerance) ? 1 : planned / required;
