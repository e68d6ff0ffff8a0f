import { comparable } from '../../plan/names';
import type { CheckRecord, RecordedFinding } from './check-record';
import type { Matchings } from './match-rows';

/** A finding that both checks have. */
export interface LastingFinding {
  readonly before: RecordedFinding;
  readonly after: RecordedFinding;
}

type MutedState = 'open' | 'muted' | null;

/** A finding that is or was muted: what it was and is, null where it was not there. */
export interface MutedChange {
  /** As of now where it is there now. */
  readonly finding: RecordedFinding;
  /** Why it is muted, or was. */
  readonly reason: string;
  readonly before: MutedState;
  readonly after: MutedState;
}

/** A finding that is there no longer. */
export interface GoneFinding extends RecordedFinding {
  /** What else than putting it right took it away; null where nothing did. */
  readonly because: 'row gone' | 'rule off' | null;
}

/** What became of the findings: worst first, as the check that they are of has them. */
export interface FindingChanges {
  readonly new: readonly RecordedFinding[];
  readonly gone: readonly GoneFinding[];
  readonly still: readonly LastingFinding[];
  /** All that are muted in one of the checks stand here, and only here. */
  readonly muted: readonly MutedChange[];
}

/** Tells the findings of two checks apart by their ids. A row under another ID or name keeps its findings. */
export function findFindingChanges(
  before: CheckRecord,
  after: CheckRecord,
  matchings: Matchings,
): FindingChanges {
  const was = statesOf(before, 'before', matchings);
  const is = statesOf(after, 'after', matchings);
  const changes = {
    new: [] as RecordedFinding[],
    gone: [] as GoneFinding[],
    still: [] as LastingFinding[],
    muted: [] as MutedChange[],
  };
  for (const [identity, now] of is) {
    const then = was.get(identity);
    const reason = now.reason ?? then?.reason;
    if (reason !== undefined && reason !== null)
      changes.muted.push({
        finding: now.finding,
        reason,
        before: then === undefined ? null : stateOf(then),
        after: stateOf(now),
      });
    else if (then === undefined) changes.new.push(now.finding);
    else changes.still.push({ before: then.finding, after: now.finding });
  }
  for (const [identity, then] of was) {
    if (is.has(identity)) continue;
    const { finding, reason } = then;
    if (reason === null) changes.gone.push({ ...finding, because: whyGone(finding, after, matchings) });
    else changes.muted.push({ finding, reason, before: 'muted', after: null });
  }
  return changes;
}

function whyGone(
  { row, rule }: RecordedFinding,
  { settings }: CheckRecord,
  matchings: Matchings,
): GoneFinding['because'] {
  if (row !== null && matchings[row.role].before[row.place] === -1) return 'row gone';
  return settings.rules[rule] === 'off' ? 'rule off' : null;
}

/** The findings that were open and are muted, those that were muted and are open, and all others that are muted now. */
export const mutedByChange = ({
  muted,
}: FindingChanges): Readonly<Record<'muted' | 'unmuted' | 'asBefore', readonly MutedChange[]>> => ({
  muted: muted.filter(({ before, after }) => before === 'open' && after === 'muted'),
  unmuted: muted.filter(({ before, after }) => before === 'muted' && after === 'open'),
  asBefore: muted.filter(({ before, after }) => before !== 'open' && after === 'muted'),
});

interface Found {
  readonly finding: RecordedFinding;
  /** Why it is muted; null where it is open. */
  readonly reason: string | null;
}

const stateOf = ({ reason }: Found): MutedState => (reason === null ? 'open' : 'muted');

function statesOf(
  { findings, muted, sheets }: CheckRecord,
  side: 'before' | 'after',
  matchings: Matchings,
): ReadonlyMap<string, Found> {
  const identityOf = ({ id, rule, row }: RecordedFinding): string => {
    if (row === null) return id;
    const key = sheets[row.role].rows[row.place]?.key ?? '';
    const start = [rule, row.role, ...(key === '' ? [] : [comparable(key)])].join('/');
    // A finding about a named thing of the row has the name of that thing.
    if (!id.startsWith(start)) return id;
    const other = matchings[row.role][side][row.place] ?? -1;
    const now = side === 'before' ? other : row.place;
    // A sign that no text of a cell holds tells rows from names.
    return `${rule}/${row.role}/\u0000${now === -1 ? `gone ${row.place}` : now}${id.slice(start.length)}`;
  };
  return new Map([
    ...findings.map((finding): [string, Found] => [identityOf(finding), { finding, reason: null }]),
    ...muted.map(({ finding, reason }): [string, Found] => [identityOf(finding), { finding, reason }]),
  ]);
}
