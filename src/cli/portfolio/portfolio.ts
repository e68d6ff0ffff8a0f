import { severities, type Severity } from '../../alignment/settings';
import { areShown } from '../../alignment/shown-points';
import type { Entry, PlanEntry, Terms, UnreadEntry } from './entry';

/** What became of a plan since the last run; `unchanged` where its score moved by less than is shown. */
export interface PlanChange {
  readonly status: 'new' | 'better' | 'worse' | 'unchanged';
  /** The score at the last run; null where it had none, or was not there. */
  readonly before: number | null;
  /** Points by which the score rose, negative where it fell; null where one of the two is missing. */
  readonly by: number | null;
}

/** An entry with the path by which its file was named. */
export interface Listed<Kept extends Entry = Entry> {
  readonly path: string;
  readonly entry: Kept;
  /** Null at the first run. */
  readonly change: PlanChange | null;
}

/** A file that was there at the last run. */
export interface GoneFile {
  readonly file: string;
  readonly score: number | null;
}

export interface Portfolio {
  /** Plans with a score, the lowest first. */
  readonly scored: readonly Listed<PlanEntry>[];
  /** Workbooks without a score, by their files. */
  readonly unscored: readonly Listed<PlanEntry>[];
  /** Files that could not be read. */
  readonly unread: readonly Listed<UnreadEntry>[];
  readonly gone: readonly GoneFile[];
  /** The mean of all scores; null where there is none. */
  readonly average: number | null;
  readonly found: Readonly<Record<Severity, number>>;
  readonly since: LastRun | null;
}

/** The last run, as far as this one is compared with it. */
export interface LastRun {
  readonly average: number | null;
  readonly changes: Readonly<Record<PlanChange['status'], number>>;
  /** What was judged otherwise then, so that scores may have changed by that alone. */
  readonly differs: readonly ('options' | 'version')[];
}

export const isUnreadEntry = (entry: Entry): entry is UnreadEntry => 'error' in entry;

export const scoreOf = (entry: Entry | undefined): number | null =>
  entry === undefined || isUnreadEntry(entry) ? null : entry.score;

/** What became of a plan since the last run. */
export function changeOf(entry: Entry, last: ReadonlyMap<string, Entry> | null): PlanChange | null {
  if (last === null) return null;
  const old = last.get(entry.file);
  const before = scoreOf(old);
  const now = scoreOf(entry);
  if (old === undefined) return { status: 'new', before, by: null };
  if (before === null || now === null) {
    // A plan that has come by a score can be judged at last; one that has lost it needs somebody's attention.
    const status = before === now ? 'unchanged' : before === null ? 'better' : 'worse';
    return { status, before, by: null };
  }
  const by = now - before;
  return { status: !areShown(by) ? 'unchanged' : by > 0 ? 'better' : 'worse', before, by };
}

/** The files of the last run that are not among these. */
export const goneSince = (
  entries: Iterable<Entry>,
  last: ReadonlyMap<string, Entry> | null,
): readonly GoneFile[] => {
  const here = new Set([...entries].map(({ file }) => file));
  return [...(last ?? [])]
    .filter(([file]) => !here.has(file))
    .map(([file, entry]) => ({ file, score: scoreOf(entry) }));
};

/** A whole run, set in order and against the last one. */
export function portfolioOf(
  listed: readonly Listed[],
  terms: Terms,
  last: ReadonlyMap<string, Entry> | null,
): Portfolio {
  const entries = listed.map(({ entry }) => entry);
  const plans = listed.filter((each): each is Listed<PlanEntry> => !isUnreadEntry(each.entry));
  const score = ({ entry }: Listed<PlanEntry>): number => entry.score ?? 0;
  return {
    scored: plans.filter(({ entry }) => entry.score !== null).sort((a, b) => score(a) - score(b)),
    unscored: plans.filter(({ entry }) => entry.score === null),
    unread: listed.filter((each): each is Listed<UnreadEntry> => isUnreadEntry(each.entry)),
    gone: goneSince(entries, last),
    average: meanScore(entries),
    found: Object.fromEntries(
      severities.map((severity) => [
        severity,
        plans.reduce((sum, { entry }) => sum + entry.found[severity], 0),
      ]),
    ) as Record<Severity, number>,
    since: last === null ? null : lastRun(listed, terms, last),
  };
}

function meanScore(entries: Iterable<Entry>): number | null {
  const scores = [...entries].map(scoreOf).filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function lastRun(listed: readonly Listed[], terms: Terms, last: ReadonlyMap<string, Entry>): LastRun {
  const changes = { new: 0, better: 0, worse: 0, unchanged: 0 };
  for (const { change } of listed) if (change !== null) changes[change.status] += 1;
  const old = [...last.values()];
  return {
    average: meanScore(old),
    changes,
    differs: [
      ...(old.some(({ options }) => options !== terms.options) ? (['options'] as const) : []),
      ...(old.some(({ plumbline }) => plumbline !== terms.plumbline) ? (['version'] as const) : []),
    ],
  };
}
