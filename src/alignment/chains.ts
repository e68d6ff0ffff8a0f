import type { Plan } from '../plan/plan';
import {
  type Goal,
  isLive,
  isUnreadable,
  type Link,
  type Mention,
  type Strategy,
  type Tactic,
} from '../plan/rows';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

/** A live strategy with what stands above and below it. */
export interface StrategyChain {
  readonly row: Strategy;
  /** A part of its Goal resolves to a live goal; always, where the plan has no goals. */
  readonly hasValidGoal: boolean;
  /** The live tactics of which a part falls to it, with that part (above 0, 1 at most). A share of 0 brings nothing about. */
  readonly tactics: readonly TacticShare[];
}

export interface TacticShare {
  readonly tactic: TacticChain;
  readonly share: number;
}

/** A live tactic with the strategies behind it. */
export interface TacticChain {
  readonly row: Tactic;
  /** The live strategies that its parts resolve to, each once, whether or not they reach a goal. */
  readonly strategies: readonly StrategyChain[];
  /** The part of the tactic that falls to strategies with a valid goal, 0 to 1: L of the score. */
  readonly backedShare: number;
}

/** What a tactic itself names in a field; where it names nothing, what its strategies name. */
export const namedOrInherited = (
  { row, strategies }: Pick<TacticChain, 'row' | 'strategies'>,
  field: 'segment' | 'product' | 'channel',
): readonly Mention[] =>
  row[field].length > 0 ? row[field] : strategies.flatMap((strategy) => strategy.row[field]);

/** The strategies of a tactic; where its Strategy cannot be read, all that it could name. */
export const possibleStrategies = (
  { row, strategies }: TacticChain,
  { nameableStrategies }: Pick<Chains, 'nameableStrategies'>,
): readonly StrategyChain[] => (isUnreadable(row, 'strategy') ? nameableStrategies : strategies);

/** Every live row, linked upwards and downwards. */
export interface Chains {
  /** The goals sheet has a row, retired or not; else chains end at strategies. */
  readonly planHasGoals: boolean;
  readonly goals: readonly Goal[];
  readonly strategies: readonly StrategyChain[];
  readonly tactics: readonly TacticChain[];
  /** The live goals that some live strategy refers to. */
  readonly servedGoals: ReadonlySet<Goal>;
  /** The live strategies that some text refers to: a Strategy cell that cannot be read could mean any of them. */
  readonly nameableStrategies: readonly StrategyChain[];
  /** Some live tactic names a strategy that is not known; likewise some live strategy a goal. */
  readonly hasUnknownStrategy: boolean;
  readonly hasUnknownGoal: boolean;
}

interface StrategyDraft extends StrategyChain {
  readonly tactics: TacticShare[];
}

export function linkChains(plan: Plan): Chains {
  const planHasGoals = plan.goals.length > 0;
  const goals = plan.goals.filter(isLive);
  const servedGoals = new Set<Goal>();
  const chainOf = new Map<Strategy, StrategyDraft>();

  for (const row of plan.strategies) {
    if (!isLive(row)) continue;
    let hasValidGoal = !planHasGoals;
    for (const { target } of row.goal) {
      if (target === null || !isLive(target)) continue;
      hasValidGoal = true;
      servedGoals.add(target);
    }
    chainOf.set(row, { row, hasValidGoal, tactics: [] });
  }

  // Rows with the same Strategy text share its links, and so what those come to.
  const known = new Map<Tactic['strategy'], Backing>();
  const tactics: TacticChain[] = [];
  for (const row of plan.tactics) {
    if (!isLive(row)) continue;
    let backing = known.get(row.strategy);
    if (backing === undefined) known.set(row.strategy, (backing = backingOf(row, chainOf)));
    const tactic = { row, strategies: backing.strategies, backedShare: backing.backedShare };
    tactics.push(tactic);
    for (const { strategy, share } of backing.shares) {
      if (share > 0) strategy.tactics.push({ tactic, share });
    }
  }

  const strategies = [...chainOf.values()];
  return {
    planHasGoals,
    goals,
    strategies,
    tactics,
    servedGoals,
    nameableStrategies: strategies.filter(({ row }) => row.nameable),
    hasUnknownStrategy: tactics.some(({ row }) => row.strategy.some(leadsNowhere)),
    hasUnknownGoal: strategies.some(({ row }) => row.goal.some(leadsNowhere)),
  };
}

const leadsNowhere = ({ target }: Link): boolean => target === null;

/** What the links of a tactic come to. */
interface Backing {
  readonly strategies: readonly StrategyDraft[];
  /** The part of the tactic that falls to each of them. */
  readonly shares: readonly { readonly strategy: StrategyDraft; readonly share: number }[];
  readonly backedShare: number;
}

/** Shares of a repeated link add up. */
function backingOf(tactic: Tactic, chainOf: ReadonlyMap<Strategy, StrategyDraft>): Backing {
  const shares = new Map<StrategyDraft, number>();
  for (const { target, share } of tactic.strategy) {
    const strategy = target === null ? undefined : chainOf.get(target);
    if (strategy !== undefined) shares.set(strategy, (shares.get(strategy) ?? 0) + share);
  }
  let backedShare = 0;
  for (const [strategy, share] of shares) if (strategy.hasValidGoal) backedShare += share;
  // Thirds do not sum to 1 exactly in binary; what is missing then is no loss.
  const isWhole = backedShare >= 1 - roundingTolerance;
  return {
    strategies: [...shares.keys()],
    shares: [...shares].map(([strategy, share]) => ({ strategy, share })),
    backedShare: isWhole ? 1 : backedShare,
  };
}
