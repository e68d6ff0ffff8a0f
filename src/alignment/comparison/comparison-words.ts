import { language } from '../../languages/language';
import { count, number, numberFormat, percent, quote } from '../../languages/words';
import type { PeriodPoint } from '../../plan/calendar/period';
import { fieldOf } from '../../plan/fields/catalogue';
import { choiceWord, headingOf } from '../../plan/fields/in-words';
import { type Role, roles } from '../../plan/fields/roles';
import { textOf } from '../../spreadsheet/cell-text';
import { isoText } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import type { Cause } from '../loss';
import { plainPercent } from '../plain-percent';
import { labelOf } from '../wording';
import type { RecordedRow } from './check-record';
import type { GoneFinding } from './finding-changes';
import type { FieldChange, PlanChanges } from './plan-changes';
import {
  isDayOfPeriod,
  isParts,
  isPeriod,
  isProblem,
  periodText,
  type RecordedParts,
  type RecordedPeriod,
  type RecordedValue,
} from './recorded-value';
import type { PlanPoints } from './score-changes';

/* How reports and the pane put a comparison into words. */

/** A row as messages call it: `T5 (Pop-up shop)`. */
export const rowLabel = (role: Role, { id, key, name }: RecordedRow): string =>
  labelOf(role, id, id !== null || key === '' ? name : key);

/** What points are lost by, in a word or two. */
export const causeWords = (cause: Cause): string => language.checking.comparison.causes[cause];

/** Why a finding is gone that nobody put right. */
export const goneBecause = (because: NonNullable<GoneFinding['because']>): string =>
  language.checking.comparison.gone[because];

/** What the plan as a whole gained or lost points by: the missing column, or a missing half. */
export function planPointsLabel({ column }: PlanPoints): string {
  const { comparison } = language.checking;
  if (column === null) return comparison.wholePlan;
  const [role, field] = column.split('.') as [Role, string];
  return comparison.column(headingOf(role, field), role);
}

/** A value as data: days as ISO text, links with the shares that the cell states, an unreadable cell as what it holds; null where empty. */
export function plainValue(role: Role, field: string, value: RecordedValue): string | number | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number') return fieldOf(role, field)?.kind === 'date' ? isoText(value) : value;
  if (isDayOfPeriod(value)) return isoText(value.dayOfPeriod);
  if (isPeriod(value)) return periodText(value);
  if (isProblem(value)) return textOf(value.seen);
  return isParts(value) ? partsText(value, plainPercent) : null;
}

const partsText = (parts: RecordedParts, shareText: (share: number) => string): string =>
  parts
    .map(({ text, statedShare }) => (statedShare === null ? text : `${text} ${shareText(statedShare)}`))
    .join('; ');

/** Both values of a change as people read them; long texts are cut to where they differ. */
export function changeWords(
  role: Role,
  change: FieldChange,
): { readonly before: string; readonly after: string } {
  const usual = {
    before: valueWords(role, change, change.before),
    after: valueWords(role, change, change.after),
  };
  if (usual.before !== usual.after) return usual;
  const was = exactWords(change.field, change.before);
  const is = exactWords(change.field, change.after);
  if (typeof change.before === 'number') return { before: was, after: is };
  const shared = sharedStart(was, is);
  return { before: around(was, shared), after: around(is, shared) };
}

function valueWords(role: Role, { field }: FieldChange, value: RecordedValue): string {
  const kind = fieldOf(role, field)?.kind;
  if (typeof value === 'string' && kind === 'text') return quote(value);
  if (typeof value === 'number') {
    if (kind === 'date') return date(value);
    return kind === 'share' ? percent(value) : number(value);
  }
  return exactWords(field, value);
}

const allDigits: Intl.NumberFormatOptions = { maximumFractionDigits: 20, useGrouping: false };

/** A value in words with all that it says. A day is always worded so. */
function exactWords(field: string, value: RecordedValue): string {
  const { comparison, empty } = language.checking;
  if (value === null) return empty;
  if (typeof value === 'string') return choiceWord(field, value);
  if (typeof value === 'number') return numberFormat(allDigits).format(value);
  if (isDayOfPeriod(value)) return date(value.dayOfPeriod);
  if (isPeriod(value)) return periodWords(value);
  return isProblem(value) ? comparison.unreadable(quote(textOf(value.seen))) : partsText(value, percent);
}

function periodWords({ first, last }: RecordedPeriod): string {
  const [start, end] = [pointWords(first), pointWords(last)];
  return start === end ? start : language.checking.comparison.period.from(start, end);
}

function pointWords({ unit, number: place, year, yearBegins }: PeriodPoint): string {
  const { period } = language.checking.comparison;
  const ofYear = (part: string): string => (year === null ? part : period.ofYear(part, year));
  switch (unit) {
    case 'day':
      return period.day({ iso: isoText(place), inWords: date(place) });
    case 'week':
      return ofYear(period.week(place));
    case 'month':
      return ofYear(language.words.shortMonth(place));
    case 'quarter':
      return ofYear(period.quarter(place));
    case 'half':
      return ofYear(period.half(place));
    case 'year':
      return period.year(year);
    case 'fiscal year':
      return period.fiscalYear(year, yearBegins === true);
  }
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** So much of a text is shown before the place where two texts part. */
const shownBefore = 20;

const around = (text: string, place: number): string =>
  place <= shownBefore ? quote(text) : quote(`…${text.slice(place - shownBefore)}`);

/** "Tactics: 2 new, 1 gone, 5 changed" of each sheet that changed. */
export function planChangesInBrief(plan: PlanChanges): readonly string[] {
  const amount = (rows: readonly { readonly role: Role }[], role: Role): number =>
    rows.filter((row) => row.role === role).length;
  return roles.flatMap((role) => {
    const amounts = {
      new: amount(plan.new, role),
      gone: amount(plan.gone, role),
      changed: amount(plan.changed, role),
    };
    return Object.values(amounts).every((each) => each === 0)
      ? []
      : [language.checking.comparison.inBrief(language.roles[role].several, amounts)];
  });
}

/** "3 tactics". */
export const rowsCounted = (role: Role, amount: number): string =>
  count(amount, language.roles[role].one, language.roles[role].several);
