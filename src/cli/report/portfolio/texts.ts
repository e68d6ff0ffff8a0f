import { severities, type Severity } from '../../../alignment/settings';
import { count, number } from '../../../languages/words';
import type { GoneFile, LastRun, PlanChange, Portfolio } from '../../portfolio/portfolio';
import { severityWords } from '../text/finding-lines';
import { points, pointsOf } from '../text/score-lines';

/* What the reports of a portfolio say; names of files and texts of workbooks are put in as each report makes them safe. */

const score = (amount: number): string => pointsOf(100, amount);

const changeNouns: readonly (readonly [PlanChange['status'], string])[] = [
  ['new', 'new'],
  ['better', 'better'],
  ['worse', 'worse'],
  ['unchanged', 'unchanged'],
];

const differs = {
  options: 'The last run used other options, so some scores may differ for that reason alone.',
  version: 'The last run used another version of Plumbline, so some scores may differ for that reason alone.',
} as const;

/** By how many points a score changed: `+3.2`, `−0.5`. */
const signed = (by: number): string => `${by < 0 ? '−' : '+'}${points(Math.abs(by))}`;

export const portfolioTexts = {
  title: (workbooks: number): string => `Portfolio of ${count(workbooks, 'workbook')}`,
  average: (now: number, before: number | null): string =>
    before === null
      ? `Average score ${score(now)} of 100`
      : `Average score ${score(now)} of 100 (${score(before)} at the last run)`,
  noScores: 'No plan has a score yet.',
  since: ({ changes }: LastRun, gone: number): string => {
    const parts = [
      ...changeNouns.map(([status, noun]) => [changes[status], noun] as const),
      [gone, 'gone'] as const,
    ].filter(([amount]) => amount > 0);
    return `Since the last run: ${parts.map(([amount, noun]) => `${number(amount)} ${noun}`).join(', ')}.`;
  },
  differs: (what: LastRun['differs'][number]): string => differs[what],
  headings: {
    score: 'Score',
    change: 'Change',
    plan: 'Plan',
    owner: 'Owner',
    errors: 'Errors',
    warnings: 'Warnings',
    advice: 'Advice',
    fixFirst: 'Fix first',
    unscored: 'Without a score',
    unread: 'Could not be read',
    gone: 'No longer there',
  },
  score,
  /** What stands in the column of changes; nothing where nothing changed. */
  change: (change: PlanChange | null): string => {
    if (change === null || change.status === 'unchanged') return '';
    if (change.status === 'new') return 'new';
    return change.by === null ? change.status : signed(change.by);
  },
  lost: (amount: number): string => `−${points(amount)}`,
  /** A cause with what it costs, where a report has no column for that. */
  cause: (title: string, lost: number): string => `${title} (−${points(lost)})`,
  noPlan: 'No plan found in this workbook.',
  hadScore: (before: number): string => `Its score was ${score(before)} at the last run.`,
  gone: ({ score: before }: GoneFile): string =>
    before === null ? 'It had no score.' : `Its score was ${score(before)}.`,
  closing: ({ found, scored, unscored, unread }: Portfolio): string => {
    const counts = severities.filter((each) => found[each] > 0).map((each) => counted(each, found[each]));
    const where = count(scored.length + unscored.length, 'workbook');
    const findings = counts.length === 0 ? 'No findings' : counts.join(', ');
    const rest = unread.length === 0 ? '' : ` ${count(unread.length, 'file')} could not be read.`;
    return `${findings} in ${where}.${rest}`;
  },
  kept: (out: string): string => `Kept in ${out}. The next run compares with it.`,
  progress: (done: number, all: number): string => `${number(done)} of ${number(all)} workbooks checked`,
  stopped: 'Stopped. Run the same command again to go on where it was.',
  problems: {
    noFolder:
      'There is no folder of this name. Check the path and the spelling. For a pattern, say where the portfolio is kept: add --out FILE.ndjson.',
    whereToKeep: 'This is not one folder, so say where the portfolio is kept: add --out FILE.ndjson.',
    busy: (process: number, computer: string): string =>
      `Another run is at work on this portfolio (process ${process} on ${computer}). Wait until it has ended, or choose another file with --out.`,
    stale: (lock: string): string => `If no such run is at work any more, delete ${lock}.`,
    'no-portfolio':
      'This file is not a portfolio of Plumbline, so nothing is written over it. Choose another file with --out.',
    folder: 'This is a folder. Give the path of a file, such as plans.ndjson, with --out.',
    passedOver: (lines: number): string =>
      `${count(lines, 'line')} could not be read and ${lines === 1 ? 'was' : 'were'} passed over. Changes of these plans since the last run are not shown.`,
    notKept: (code: string): string =>
      `The portfolio could not be kept here (${hindrances[code] ?? code}). The report is complete, but the next run cannot say what changed. Choose another file with --out.`,
  },
} as const;

const hindrances: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or the file is open in another program',
  EBUSY: 'the file is open in another program',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
};

/** `1 error`, `2 warnings`. */
const counted = (severity: Severity, amount: number): string =>
  count(amount, severityWords[severity].one, severityWords[severity].several);
