import { fieldKeys, fieldName, fieldOf } from '../../plan/fields/catalogue';
import type { Field } from '../../plan/fields/field';
import { type Role, roles } from '../../plan/fields/roles';
import { comparable } from '../../plan/names';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { RecordedRow, RecordedSheet } from './check-record';
import { type Matchings, partToken, sharesByToken, type Sheets } from './match-rows';
import {
  isDayOfPeriod,
  isParts,
  isProblem,
  type RecordedPart,
  type RecordedParts,
  type RecordedValue,
  sheetNamedBy,
} from './recorded-value';

/** A field that says something else. */
export interface FieldChange {
  /** Property name of the field. */
  readonly field: string;
  /** Canonical heading of the field. */
  readonly name: string;
  readonly before: RecordedValue;
  readonly after: RecordedValue;
}

/** A row that stands in both plans and says something else. */
export interface ChangedRow {
  readonly role: Role;
  readonly before: RecordedRow;
  readonly after: RecordedRow;
  /** In the order of the catalogue, one at least. */
  readonly fields: readonly FieldChange[];
}

/** A row that stands in one plan only. */
export interface LoneRow {
  readonly role: Role;
  readonly row: RecordedRow;
}

/** What changed in a plan: rows in the order of the sheets, by their places in the new plan, those that are gone in the old one. */
export interface PlanChanges {
  readonly new: readonly LoneRow[];
  readonly gone: readonly LoneRow[];
  readonly changed: readonly ChangedRow[];
  /** How many rows say the same as before. */
  readonly unchanged: number;
}

/** Where a row stands, in a form that a set can hold. */
export const rowKey = (role: Role, place: number): string => `${role}/${place}`;

export function findPlanChanges(before: Sheets, after: Sheets, matchings: Matchings): PlanChanges {
  const lone: Record<'new' | 'gone', LoneRow[]> = { new: [], gone: [] };
  const changed: ChangedRow[] = [];
  let unchanged = 0;
  for (const role of roles) {
    const compare = rowComparison(role, before[role], after[role], matchings);
    before[role].rows.forEach((row, place) => {
      if (matchings[role].before[place] === -1) lone.gone.push({ role, row });
    });
    after[role].rows.forEach((row, place) => {
      const old = before[role].rows[matchings[role].after[place] ?? -1];
      if (old === undefined) lone.new.push({ role, row });
      else {
        const fields = compare(old, row);
        if (fields.length === 0) unchanged += 1;
        else changed.push({ role, before: old, after: row, fields });
      }
    });
  }
  return { ...lone, changed, unchanged };
}

/** Compares two rows of a sheet field by field. */
function rowComparison(
  role: Role,
  before: RecordedSheet,
  after: RecordedSheet,
  matchings: Matchings,
): (before: RecordedRow, after: RecordedRow) => readonly FieldChange[] {
  const compared = fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    const columns = { before: before.fields.indexOf(key), after: after.fields.indexOf(key) };
    if (field === undefined || (columns.before === -1 && columns.after === -1)) return [];
    return [{ key, columns, isSame: sameness(field, matchings) }];
  });
  return (old, row) => {
    const changes: FieldChange[] = [];
    for (const { key, columns, isSame } of compared) {
      const was = old.values[columns.before] ?? null;
      const is = row.values[columns.after] ?? null;
      if (!isSame(was, is)) changes.push({ field: key, name: fieldName(role, key), before: was, after: is });
    }
    return changes.some(({ field }) => field === 'period') ? changes.filter(isNotOfPeriod) : changes;
  };
}

const isOfPeriod = (value: RecordedValue): boolean => value === null || isDayOfPeriod(value);

/** Days that only the Period gives change with it, which is then said once. */
const isNotOfPeriod = ({ before, after }: FieldChange): boolean => !isOfPeriod(before) || !isOfPeriod(after);

const dayOrValue = (value: RecordedValue): RecordedValue =>
  isDayOfPeriod(value) ? value.dayOfPeriod : value;

/** Whether two values of a field mean the same: texts compare as names do, lists as sets, links with the share that falls to each. */
function sameness(field: Field, matchings: Matchings): (a: RecordedValue, b: RecordedValue) => boolean {
  const to = sheetNamedBy(field);
  const matching = to === null ? null : matchings[to];
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
    const [a, b] = [dayOrValue(first), dayOrValue(second)];
    if (a === b) return true;
    if (a === null || b === null) return false;
    if (typeof a === 'string' && typeof b === 'string') return comparable(a) === comparable(b);
    if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
    if (isProblem(a) && isProblem(b)) return a.problem === b.problem && sameCell(a.seen, b.seen);
    return isParts(a) && isParts(b) && areSameParts(a, b);
  };
}

const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= roundingTolerance * Math.max(1, Math.abs(a), Math.abs(b));

const sameCell = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Two cells name the same where their texts are the same, whatever these mean in each plan, or where they name the same rows. */
function sameParts(a: RecordedParts, b: RecordedParts, matching: Matchings[Role] | null): boolean {
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
