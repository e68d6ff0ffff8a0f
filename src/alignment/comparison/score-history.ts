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

/** Checks that follow one another within this part of a day are steps of one sitting. */
const longestStep = 1 / 24;

/**
 * The history with one more check, the newest first. It tells what became of the plan, not how often somebody looked: a check that
 * comes to the same as the newest of the same day takes its place. Nor does it tell every step on the way, of which an hour of fixing
 * has more than the history has rows: of a sitting it keeps where it began and where it came to.
 */
export function withCheck(history: readonly PastCheck[], check: PastCheck | null): readonly PastCheck[] {
  if (check === null) return history;
  const [newest, before] = history;
  const isPassed =
    newest !== undefined &&
    (comesToTheSame(newest, check) ||
      (isStep(newest, check) && before !== undefined && isAlike(before, newest)));
  return [check, ...history.slice(isPassed ? 1 : 0)].slice(0, mostPastChecks);
}

const isAlike = (a: PastCheck, b: PastCheck): boolean => a.day === b.day && a.profile === b.profile;

/** Whether one check follows the other in the same sitting. */
const isStep = (a: PastCheck, b: PastCheck): boolean =>
  isAlike(a, b) && Math.abs(a.timeOfDay - b.timeOfDay) < longestStep;

const comesToTheSame = (a: PastCheck, b: PastCheck): boolean =>
  isAlike(a, b) &&
  Math.abs(a.score - b.score) <= roundingTolerance &&
  severities.every((severity) => a.findings?.[severity] === b.findings?.[severity]);

/** The last scores before the newest by the same profile, the oldest first: scores of two profiles do not compare. */
export function earlierScores([newest, ...older]: readonly PastCheck[], most: number): readonly PastCheck[] {
  return older
    .filter(({ profile }) => profile === newest?.profile)
    .slice(0, most)
    .reverse();
}
