import type { HostWorkbook, OfficeHost } from '../../src/office-host';
import { everythingIn } from './in-excel';

/*
 * What becomes of a workbook where an action breaks off. Each of its round trips fails in turn with each error that Excel has for one,
 * and each of its batches breaks off behind each of its calls: Excel runs the first of them, and what these wrote stays.
 */

/** An action that writes into a workbook. */
export interface TriedAction<Seen> {
  /** The workbook that it begins with, new each time. */
  readonly open: () => HostWorkbook;
  /** What was done in the workbook before. */
  readonly prepare?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /** What a user could see of it: it is that of before or that of after. */
  readonly seen: () => Seen;
  /** Whether Excel is tried only as one that goes on to answer: without an answer a new sheet cannot be taken back. */
  readonly answersOn?: true;
  /** Whether only batches that break off are tried, where the errors of the same round trips are tried elsewhere. */
  readonly breaksOnly?: true;
  /** Whether what is seen is as good, though it is neither; it never is without. */
  readonly isHarmless?: (seen: Seen, before: Seen, after: Seen) => boolean;
}

export interface Trial {
  /** How many ways to break off were tried. */
  readonly tried: number;
  /** The ways that left something half written, or that a second attempt did not heal. */
  readonly broken: readonly string[];
}

/** Whatever Excel answers in place of a result, and the two classic errors for a batch that is too large. */
const errors = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'GeneralException',
  'InvalidArgument',
  'InvalidObjectPath',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
  'UndoNotSupported',
  5103,
  5104,
] as const;

interface Way {
  readonly when: string;
  readonly nth: number;
  readonly error: string | number;
  /** How many of its actions Excel runs before. */
  readonly after: number;
}

const waysOf = (writes: readonly (readonly number[])[]): readonly Way[] =>
  writes.flatMap((places, trip): Way[] => [
    ...errors.map((error): Way => ({
      when: `round trip ${trip + 1} fails with ${error}`,
      nth: trip + 1,
      error,
      after: 0,
    })),
    ...places.map((after, place): Way => ({
      when: `round trip ${trip + 1} breaks off after call ${place + 1} of ${places.length}`,
      nth: trip + 1,
      error: 'GeneralException',
      after,
    })),
  ]);

/** No action makes more round trips than these after one that failed. */
const tripsAfter = 12;

/** Everything in the workbook but the ids, which depend on what was there before. */
export const withoutIds = (host: OfficeHost): unknown => {
  const names = new Map(host.workbook.sheets().map(({ id, name }) => [id, name]));
  return JSON.parse(
    JSON.stringify(everythingIn(host), (key, value: unknown) =>
      key === 'id' || key === 'active' ? undefined : key === 'sheet' ? names.get(value as string) : value,
    ),
  );
};

const said = (value: unknown): string => JSON.stringify(value);

/**
 * Tries every way in which an action can break off, and then the action again, which is to lead where it leads undisturbed. Where an
 * action goes on after a failure, such as to take back what it wrote, Excel answers that too, and then it answers no more.
 */
export async function tryEveryBreak<Seen>(host: OfficeHost, action: TriedAction<Seen>): Promise<Trial> {
  const begin = async (): Promise<void> => {
    host.open(action.open());
    await action.prepare?.();
    host.resetTraffic();
  };
  await begin();
  const before = action.seen();
  const start = said(withoutIds(host));
  await action.act();
  const after = action.seen();
  const end = said(withoutIds(host));
  if (start === end) throw new Error('The action does nothing.');
  const ways = waysOf(host.traffic.writes).filter(
    ({ after: calls }) => calls > 0 || action.breaksOnly !== true,
  );
  const broken: string[] = [];
  // A second attempt depends on nothing but the workbook.
  const healing = new Set([start, end]);
  let tried = 0;

  const breakOff = async (
    { when, nth, error, after: calls }: Way,
    answersNoMore: boolean,
  ): Promise<boolean> => {
    tried += 1;
    await begin();
    host.failRoundTrip(nth, { error, after: calls });
    if (answersNoMore) {
      for (let next = 1; next <= tripsAfter; next += 1)
        host.failRoundTrip(nth + next, { error: 'RequestAborted' });
    }
    await action.act().catch(() => undefined);
    host.forgetFailures();
    const goesOn = host.traffic.roundTrips > nth;
    const told = (what: string): void => {
      broken.push(`${when}${answersNoMore ? ', and Excel answers no more' : ''}: ${what}`);
    };
    const seen = action.seen();
    const isWhole = [before, after].some((whole) => said(whole) === said(seen));
    if (!isWhole && action.isHarmless?.(seen, before, after) !== true) {
      told(`half written: ${firstDifference(said(seen), said(after))}`);
    }
    const left = said(withoutIds(host));
    if (healing.has(left)) return goesOn;
    try {
      await action.act();
      const healed = said(withoutIds(host));
      if (healed === end) healing.add(left);
      else told(`not healed: ${firstDifference(healed, end)}`);
    } catch (failure) {
      told(`the second attempt fails: ${String(failure)}`);
    }
    return goesOn;
  };
  for (const way of ways) {
    const goesOn = await breakOff(way, false);
    if (goesOn && action.answersOn !== true) await breakOff(way, true);
  }
  return { tried, broken };
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `…${part(one)}… instead of …${part(other)}…`;
}
