import type { Moment } from '../../spreadsheet/day';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { CheckResult } from '../check';
import { type Profile, severities, type Severity } from '../settings';

/** A check as the history of scores has it. */
export interface PastCheck extends Moment {
  /** 0 to 100. */
  readonly score: number;
  /** null where the history does not say. */
  readonly profile: Profile | null;
  /** How many there were of each severity; null where the history does not say. */
  readonly findings: Readonly<Record<Severity, number>> | null;
}

/** So many checks are kept: what a reader takes in at a glance, and months of a plan that is checked when it changes. */
export const mostPastChecks = 30;

/** A check as the history is to have it; null where the plan has no score. */
export function pastCheckOf({ alignment, score, findings }: CheckResult, moment: Moment): PastCheck | null {
  if (score.score === null) return null;
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { ...moment, score: score.score, profile: alignment.settings.profile, findings: counts };
}

/**
 * The history with one more check, the newest first. A check that comes to the same as the newest of the same day takes its place:
 * the history tells what became of the plan, not how often somebody looked.
 */
export function withCheck(history: readonly PastCheck[], check: PastCheck | null): readonly PastCheck[] {
  if (check === null) return history;
  const [newest, ...older] = history;
  const rest = newest !== undefined && comesToTheSame(newest, check) ? older : history;
  return [check, ...rest].slice(0, mostPastChecks);
}

const comesToTheSame = (a: PastCheck, b: PastCheck): boolean =>
  a.day === b.day &&
  a.profile === b.profile &&
  Math.abs(a.score - b.score) <= roundingTolerance &&
  severities.every((severity) => a.findings?.[severity] === b.findings?.[severity]);

/** The last scores before the newest by the same profile, the oldest first: scores of two profiles do not compare. */
export function earlierScores([newest, ...older]: readonly PastCheck[], most: number): readonly PastCheck[] {
  return older
    .filter(({ profile }) => profile === newest?.profile)
    .slice(0, most)
    .reverse();
}
