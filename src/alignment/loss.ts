import type { StrategyChain, TacticChain } from './chains';
import type { Profile } from './settings';

export const parts = ['Backing', 'Coverage', 'Funding', 'Feasibility'] as const;
export type Part = (typeof parts)[number];

/** What each part weighs in a profile, in points; they sum to 100. */
export const partWeights: Readonly<Record<Profile, Readonly<Record<Part, number>>>> = {
  core: { Backing: 60, Coverage: 40, Funding: 0, Feasibility: 0 },
  full: { Backing: 40, Coverage: 25, Funding: 15, Feasibility: 20 },
};

/** Why points are lost: of a tactic its link and what it lacks, of a strategy its coverage, funding and feasibility. */
export type Cause =
  | 'no strategies'
  | 'no tactics'
  | 'link'
  | 'kpi'
  | 'owner'
  | 'dates'
  | 'segment'
  | 'coverage'
  | 'funding'
  | 'feasibility'
  | 'funding target';

/** One of the two, so that what only one has can be asked for. */
type Either<A, B> =
  | (A & { readonly [Key in Exclude<keyof B, keyof A>]?: never })
  | (B & { readonly [Key in Exclude<keyof A, keyof B>]?: never });

/** Points that one row, or the plan, loses by one cause. */
export interface Loss {
  readonly part: Part;
  readonly cause: Cause;
  /** Points of the score, above 0. */
  readonly points: number;
  /** The row that loses, a tactic or a strategy; null where it is the plan. */
  readonly of: Either<TacticChain, StrategyChain> | null;
}

/** Whether a loss has one of the causes. */
export const byCause =
  (...causes: readonly Cause[]) =>
  ({ cause }: Loss): boolean =>
    causes.includes(cause);
