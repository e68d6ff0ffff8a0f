import { fieldKeys, fieldOf } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import { comparable } from '../../plan/names';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { RecordedRow, RecordedSheet } from './check-record';
import {
  isDayOfPeriod,
  isParts,
  isPeriod,
  isProblem,
  partEnd,
  periodText,
  type RecordedPart,
  type RecordedParts,
  type RecordedValue,
  sheetNamedBy,
} from './recorded-value';

/* When two cells mean the same. */

/** For each row of either plan its place in the other one; -1 where it is not there. */
export interface Matching {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export type Side = 'before' | 'after';

/** How one field of two rows of a sheet is compared. */
export interface FieldComparison {
  /** Property name of the field. */
  readonly key: string;
  readonly valueBefore: (row: RecordedRow) => RecordedValue;
  readonly valueAfter: (row: RecordedRow) => RecordedValue;
  readonly isSame: (before: RecordedValue, after: RecordedValue) => boolean;
}

/** The fields that one of the sheets has, in the order of the catalogue; `matchingOf` says which named rows are the same. */
export const compareFields = (
  role: Role,
  before: RecordedSheet,
  after: RecordedSheet,
  matchingOf: (named: Role) => Matching | null,
): readonly FieldComparison[] =>
  fieldKeys(role).flatMap((key): FieldComparison[] => {
    const field = fieldOf(role, key);
    const [was, is] = [before.fields.indexOf(key), after.fields.indexOf(key)];
    if (field === undefined || (was === -1 && is === -1)) return [];
    const to = sheetNamedBy(field);
    return [
      {
        key,
        valueBefore: ({ values }) => values[was] ?? null,
        valueAfter: ({ values }) => values[is] ?? null,
        isSame: sameness(to === null ? null : matchingOf(to)),
      },
    ];
  });

const dayOrValue = (value: RecordedValue): RecordedValue =>
  isDayOfPeriod(value) ? value.dayOfPeriod : value;

/** Whether two values of a field mean the same: texts compare as names do, lists as sets, links with the share that falls to each. */
function sameness(matching: Matching | null): (a: RecordedValue, b: RecordedValue) => boolean {
  const known = new Map<RecordedParts, Map<RecordedParts, boolean>>();
  const areSameParts = (a: RecordedParts, b: RecordedParts): boolean => {
    // Few texts stand in many rows: each pair of them is compared once.
    let others = known.get(a);
    if (others === undefined) known.set(a, (others = new Map<RecordedParts, boolean>()));
    let isSame = others.get(b);
    if (isSame === undefined) others.set(b, (isSame = sameParts(a, b, matching)));
    return isSame;
  };
  return (first, second) => {
    if (first === second) return true;
    const a = dayOrValue(first);
    const b = dayOrValue(second);
    if (a === b) return true;
    if (a === null || b === null) return false;
    if (typeof a === 'string' && typeof b === 'string') return comparable(a) === comparable(b);
    if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
    if (isPeriod(a) && isPeriod(b)) return periodText(a) === periodText(b);
    if (isProblem(a) && isProblem(b)) return a.problem === b.problem && sameCell(a.seen, b.seen);
    return isParts(a) && isParts(b) && areSameParts(a, b);
  };
}

const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= roundingTolerance * Math.max(1, Math.abs(a), Math.abs(b));

const sameCell = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Two cells name the same where their texts are the same, whatever these mean in each plan, or where they name the same rows. */
function sameParts(a: RecordedParts, b: RecordedParts, matching: Matching | null): boolean {
  const byText = (part: RecordedPart): string => comparable(part.text);
  return (
    statedAlike(a, b) &&
    (sameShares(sharesByToken(a, byText), sharesByToken(b, byText)) ||
      sameShares(
        sharesByToken(a, (part) => partToken('before', part, matching?.before ?? null)),
        sharesByToken(b, (part) => partToken('after', part, matching?.after ?? null)),
      ))
  );
}

const sameShares = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size &&
  [...a].every(([token, share]) => {
    const other = b.get(token);
    return other !== undefined && sameNumber(share, other);
  });

/** Shares that are scaled to 100% come to the same as others: what the cells state must sum alike too, where both state shares. */
function statedAlike(a: RecordedParts, b: RecordedParts): boolean {
  const stated = (parts: RecordedParts): number | null =>
    parts.every(({ statedShare }) => statedShare === null)
      ? null
      : parts.reduce((sum, { statedShare }) => sum + (statedShare ?? 0), 0);
  const [first, second] = [stated(a), stated(b)];
  return first === null || second === null || Math.max(first, second) <= 1 || sameNumber(first, second);
}

/** What a part names, the same in both plans: the row where it is matched, else the text. A row's token holds a sign that texts lack. */
export function partToken(
  side: Side,
  { text, target }: RecordedPart,
  named: readonly number[] | null,
): string {
  const other = target === null || named === null ? -1 : (named[target] ?? -1);
  if (target === null || other === -1) return comparable(text);
  return `${partEnd}${side === 'before' ? other : target}`;
}

/** The part of the row that falls to each thing that a cell names, each once; 0 for fields without shares. */
export function sharesByToken(
  parts: readonly RecordedPart[],
  tokenOf: (part: RecordedPart) => string,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const part of parts) {
    const token = tokenOf(part);
    shares.set(token, (shares.get(token) ?? 0) + (part.share ?? 0));
  }
  return shares;
}
