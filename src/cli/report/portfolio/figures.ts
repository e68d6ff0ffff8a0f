import { severities } from '../../../alignment/settings';
import { language } from '../../../languages/language';
import type { GoneFile, LastRun, PlanChange, Portfolio } from '../../portfolio/portfolio';
import { points, pointsOf } from '../text/score-lines';

/* What the reports of a portfolio say in figures; names of files and texts of workbooks are put in as each report makes them safe. */

const texts = () => language.reports.portfolio;

export const shownScore = (score: number): string => pointsOf(100, score);

export const averageOf = (now: number, before: number | null): string =>
  texts().average(shownScore(now), before === null ? null : shownScore(before));

const statuses = ['new', 'better', 'worse', 'unchanged'] as const satisfies readonly PlanChange['status'][];

/** What became of the plans since the last run. */
export const sinceLastRun = ({ changes }: LastRun, gone: number): string =>
  texts().since(
    [...statuses.map((status) => [changes[status], status] as const), [gone, 'gone'] as const].filter(
      ([amount]) => amount > 0,
    ),
  );

/** What stands in the column of changes; nothing where nothing changed. */
export function changeShown(change: PlanChange | null): string {
  if (change === null || change.status === 'unchanged') return '';
  if (change.status === 'new' || change.by === null) return texts().change[change.status];
  return `${change.by < 0 ? '−' : '+'}${points(Math.abs(change.by))}`;
}

export const lostShown = (amount: number): string => `−${points(amount)}`;

export const scoreOfGone = ({ score }: GoneFile): string =>
  texts().scoreWas(score === null ? null : shownScore(score));

/** All findings of all plans, in a sentence, and how many files could not be read. */
export function closingOf({ found, scored, unscored, unread }: Portfolio): string {
  const counts = severities
    .filter((severity) => found[severity] > 0)
    .map((severity) => language.reports.findingsCounted(severity, found[severity]));
  const closing = texts().closing(counts, scored.length + unscored.length);
  return unread.length === 0 ? closing : `${closing} ${texts().unread(unread.length)}`;
}
