import { fieldName } from '../../plan/fields/catalogue';
import { type Role, roles } from '../../plan/fields/roles';
import type { RecordedRow, RecordedSheet } from './check-record';
import type { Matchings, Sheets } from './match-rows';
import { isDayOfPeriod, type RecordedValue } from './recorded-value';
import { compareFields } from './same-values';

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
  /** Its place among the rows of its sheet in the new plan. */
  readonly place: number;
  /** In the order of the catalogue, one at least. */
  readonly fields: readonly FieldChange[];
}

/** A row that stands in one plan only. */
export interface LoneRow {
  readonly role: Role;
  readonly row: RecordedRow;
  /** Its place among the rows of its sheet in that plan. */
  readonly place: number;
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
      if (matchings[role].before[place] === -1) lone.gone.push({ role, row, place });
    });
    after[role].rows.forEach((row, place) => {
      const old = before[role].rows[matchings[role].after[place] ?? -1];
      if (old === undefined) lone.new.push({ role, row, place });
      else {
        const fields = compare(old, row);
        if (fields.length === 0) unchanged += 1;
        else changed.push({ role, before: old, after: row, place, fields });
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
  const compared = compareFields(role, before, after, (named) => matchings[named]);
  return (old, row) => {
    const changes: FieldChange[] = [];
    for (const { key, valueBefore, valueAfter, isSame } of compared) {
      const [was, is] = [valueBefore(old), valueAfter(row)];
      if (!isSame(was, is)) changes.push({ field: key, name: fieldName(role, key), before: was, after: is });
    }
    return changes.some(({ field }) => field === 'period') ? changes.filter(isNotOfPeriod) : changes;
  };
}

const isOfPeriod = (value: RecordedValue): boolean => value === null || isDayOfPeriod(value);

/** Days that only the Period gives change with it, which is then said once. */
const isNotOfPeriod = ({ before, after }: FieldChange): boolean => !isOfPeriod(before) || !isOfPeriod(after);
