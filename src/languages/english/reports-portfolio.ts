import { number, tenths } from '../words';
import { count } from './count';

const hindrances: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or the file is open in another program',
  EBUSY: 'the file is open in another program',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
};

/** What is said of all plans of a folder; scores come as they are shown. */
export const portfolio = {
  title: (workbooks: number): string => `Portfolio of ${count(workbooks, 'workbook')}`,
  average: (now: string, before: string | null): string =>
    before === null
      ? `Average score ${now} of 100`
      : `Average score ${now} of 100 (${before} at the last run)`,
  noScores: 'No plan has a score yet.',
  since: (
    changes: readonly (readonly [
      amount: number,
      status: 'new' | 'better' | 'worse' | 'unchanged' | 'gone',
    ])[],
  ): string =>
    `Since the last run: ${changes.map(([amount, status]) => `${number(amount)} ${status}`).join(', ')}.`,
  differs: {
    options: 'The last run used other options, so some scores may differ for that reason alone.',
    version:
      'The last run used another version of Plumbline, so some scores may differ for that reason alone.',
  },
  headings: {
    score: 'Score',
    change: 'Change',
    plan: 'Plan',
    owner: 'Owner',
    fixFirst: 'Fix first',
    unscored: 'Without a score',
    unread: 'Could not be read',
    gone: 'No longer there',
  },
  /** What stands in the column of changes where there is no figure. */
  change: { new: 'new', better: 'better', worse: 'worse' },
  cause: (title: string, lost: number): string => `${title} (−${tenths(lost)})`,
  hadScore: (before: string): string => `Its score was ${before} at the last run.`,
  /** Of a file that is gone; null where it had none. */
  scoreWas: (before: string | null): string =>
    before === null ? 'It had no score.' : `Its score was ${before}.`,
  closing: (counts: readonly string[], workbooks: number): string =>
    `${counts.length === 0 ? 'No findings' : counts.join(', ')} in ${count(workbooks, 'workbook')}.`,
  unread: (files: number): string => `${count(files, 'file')} could not be read.`,
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
};
