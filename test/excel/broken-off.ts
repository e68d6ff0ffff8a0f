import {
  type Cell,
  type CellRows,
  type CellStyle,
  type MemoryWorkbook,
  type OfficeHost,
  plainStyle,
} from '../../src/office-host';
import { everythingButCells } from './in-excel';

/*
 * What becomes of a workbook where an action breaks off. Each of its round trips fails in turn with each error that Excel has for one,
 * and each of its batches breaks off behind each of its calls: Excel runs the first of them, and what these wrote stays.
 */

/** An action that writes into a workbook. */
export interface TriedAction<Seen> {
  /** The workbook that it begins with. */
  readonly open: () => MemoryWorkbook;
  /** What was done in the workbook before. */
  readonly prepare?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
  /** What a user could see of it: it is that of before or that of after. */
  readonly seen: () => Seen;
  /** Whether only batches that break off are tried, where the errors of the same round trips are tried elsewhere. */
  readonly breaksOnly?: true;
  /** Whether what is seen is as good, though it is neither; it never is without. */
  readonly isHarmless?: (seen: Seen, before: Seen, after: Seen) => boolean;
  /** The same, where Excel answers no more and so nothing can be taken back. */
  readonly isHarmlessUnanswered?: (seen: Seen, before: Seen, after: Seen) => boolean;
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

/* What a workbook holds never changes in place: most rows, and most looks of cells, are those of the way that was tried before. */
const texts = new WeakMap<object, string>();

function textOf(held: object, written: () => string): string {
  const known = texts.get(held);
  if (known !== undefined) return known;
  const text = written();
  texts.set(held, text);
  return text;
}

/** What a cell looks like where it does not look as any other does. */
function lookText(style: CellStyle): string {
  let text = '';
  let name: keyof CellStyle;
  for (name in style) if (style[name] !== plainStyle[name]) text += ` ${name} ${said(style[name])}`;
  return text;
}

const cellText = ({ value, formula, numberFormat, style }: Cell): string =>
  `${formula ?? said(value)} ${numberFormat}${lookText(style)}`;

const rowText = (row: NonNullable<CellRows[number]>): string =>
  textOf(row, () =>
    row.flatMap((cell, column) => (cell === undefined ? [] : `${column} ${cellText(cell)}`)).join('\t'),
  );

const sheetText = (rows: CellRows): string =>
  textOf(rows, () =>
    rows
      .map((row) => (row === undefined ? '' : rowText(row)))
      .join('\n')
      .trimEnd(),
  );

/** Everything in the workbook as a text, but for the ids, which depend on what was there before. */
export function contentText(host: OfficeHost): string {
  const { workbook } = host;
  const names = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const rest = JSON.stringify(everythingButCells(host), (key, value: unknown) => {
    if (key === 'id' || key === 'active') return undefined;
    return key === 'sheet' || key === 'scope' ? (names.get(String(value)) ?? null) : value;
  });
  const cells = workbook.sheets().map(({ id }) => sheetText(workbook.rows(id)));
  return [rest, ...cells].join('\n\n');
}

const said = (value: unknown): string => JSON.stringify(value);

/**
 * Tries every way in which an action can break off, and then the action again, which is to lead where it leads undisturbed. Where an
 * action goes on after a failure, such as to take back what it wrote, Excel answers that too, and then it answers no more.
 */
export async function tryEveryBreak<Seen>(host: OfficeHost, action: TriedAction<Seen>): Promise<Trial> {
  const workbook = action.open();
  host.open(workbook);
  await action.prepare?.();
  const putBack = workbook.keep();
  const begin = (): void => {
    host.open(workbook);
    putBack();
    host.resetTraffic();
  };
  begin();
  const before = action.seen();
  const start = contentText(host);
  await action.act();
  const after = action.seen();
  const end = contentText(host);
  if (start === end) throw new Error('The action does nothing.');
  const ways = waysOf(host.traffic.writes).filter(
    ({ after: calls }) => calls > 0 || action.breaksOnly !== true,
  );
  let tried = 0;

  /** What is wrong with the workbook that was left behind. */
  const faultsOf = async (left: string, answersNoMore: boolean): Promise<readonly string[]> => {
    const faults: string[] = [];
    const seen = action.seen();
    const isWhole = [before, after].some((whole) => said(whole) === said(seen));
    const isHarmless =
      isWhole ||
      action.isHarmless?.(seen, before, after) === true ||
      (answersNoMore && action.isHarmlessUnanswered?.(seen, before, after) === true);
    if (!isHarmless) faults.push(`half written: ${firstDifference(said(seen), said(after))}`);
    if (left === start || left === end) return faults;
    try {
      await action.act();
      const healed = contentText(host);
      if (healed !== end) faults.push(`not healed: ${firstDifference(healed, end)}`);
    } catch (failure) {
      faults.push(`the second attempt fails: ${String(failure)}`);
    }
    return faults;
  };
  // What is seen of a workbook, and what a second attempt makes of it, depends on nothing but the workbook.
  const faultsOfLeft = new Map<string, readonly string[]>();

  const broken: string[] = [];
  const breakOff = async (
    { when, nth, error, after: calls }: Way,
    answersNoMore: boolean,
  ): Promise<boolean> => {
    tried += 1;
    begin();
    host.failRoundTrip(nth, { error, after: calls });
    if (answersNoMore) {
      for (let next = 1; next <= tripsAfter; next += 1)
        host.failRoundTrip(nth + next, { error: 'RequestAborted' });
    }
    await action.act().catch(() => undefined);
    host.forgetFailures();
    const goesOn = host.traffic.roundTrips > nth;
    const left = contentText(host);
    const key = `${answersNoMore} ${left}`;
    const faults = faultsOfLeft.get(key) ?? (await faultsOf(left, answersNoMore));
    faultsOfLeft.set(key, faults);
    broken.push(
      ...faults.map((fault) => `${when}${answersNoMore ? ', and Excel answers no more' : ''}: ${fault}`),
    );
    return goesOn;
  };
  for (const way of ways) {
    const goesOn = await breakOff(way, false);
    if (goesOn) await breakOff(way, true);
  }
  return { tried, broken };
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `…${part(one)}… instead of …${part(other)}…`;
}
