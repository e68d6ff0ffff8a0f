import { count, number, percent, quote } from '../../languages/words';
import { fieldOf, sheetCatalogue } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import { textOf } from '../../spreadsheet/cell-text';
import { isoText } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import type { Cause } from '../loss';
import { labelOf } from '../wording';
import type { RecordedRow } from './check-record';
import type { GoneFinding } from './finding-changes';
import type { FieldChange, PlanChanges } from './plan-changes';
import { isDayOfPeriod, isParts, isProblem, type RecordedPart, type RecordedValue } from './recorded-value';
import type { PlanPoints } from './score-changes';

/* How reports and the pane put a comparison into words. */

/** A row as messages call it: `T5 (Pop-up shop)`. */
export const rowLabel = (role: Role, { id, key, name }: RecordedRow): string =>
  labelOf(role, id, id !== null || key === '' ? name : key);

/** What points are lost by, in a word or two. */
export const causeWords: Readonly<Record<Cause, string>> = {
  'no strategies': 'no live strategy',
  'no tactics': 'no live tactic',
  link: 'link to a goal',
  kpi: 'KPI',
  owner: 'owner',
  dates: 'dates',
  segment: 'segment',
  coverage: 'coverage',
  funding: 'funding',
  feasibility: 'feasibility',
  'funding target': 'funding share',
};

/** Why a finding is gone that nobody put right. */
export const goneBecause: Readonly<Record<NonNullable<GoneFinding['because']>, string>> = {
  'row gone': 'the row is gone',
  'rule off': 'the rule is off',
};

/** What the plan as a whole gained or lost points by: the missing column, or a missing half. */
export function planPointsLabel({ column }: PlanPoints): string {
  if (column === null) return 'The plan as a whole';
  const [role, field] = column.split('.') as [Role, string];
  return `Column ${fieldOf(role, field)?.name ?? field} of the ${role}`;
}

/** A value as data: days as ISO text, links with the shares that the cell states, an unreadable cell as what it holds; null where empty. */
export function plainValue(role: Role, field: string, value: RecordedValue): string | number | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number') return fieldOf(role, field)?.kind === 'date' ? isoText(value) : value;
  if (isDayOfPeriod(value)) return isoText(value.dayOfPeriod);
  if (isProblem(value)) return textOf(value.seen);
  return isParts(value) ? value.map(partText).join('; ') : null;
}

const partText = ({ text, statedShare }: RecordedPart): string =>
  statedShare === null ? text : `${text} ${percent(statedShare)}`;

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
  const was = exactWords(role, change.field, change.before);
  const is = exactWords(role, change.field, change.after);
  if (typeof change.before === 'number') return { before: was, after: is };
  const shared = sharedStart(was, is);
  return { before: around(was, shared), after: around(is, shared) };
}

function valueWords(role: Role, { field }: FieldChange, value: RecordedValue): string {
  if (value === null) return 'empty';
  const kind = fieldOf(role, field)?.kind;
  if (typeof value === 'string') return kind === 'text' ? quote(value) : value;
  if (typeof value === 'number') {
    if (kind === 'date') return date(value);
    return kind === 'share' ? percent(value) : number(value);
  }
  if (isDayOfPeriod(value)) return date(value.dayOfPeriod);
  return exactWords(role, field, value);
}

function exactWords(role: Role, field: string, value: RecordedValue): string {
  const plain = plainValue(role, field, value);
  if (value !== null && isProblem(value)) return `${quote(String(plain))} (unreadable)`;
  return plain === null ? 'empty' : String(plain);
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

/** What one row of a sheet is called, and several. */
const rowNouns = (role: Role): readonly [string, string] => {
  const one = sheetCatalogue[role].rowNoun;
  return [one, role === 'history' ? `${one}s` : role];
};

/** "2 new, 1 gone and 5 changed tactics" of each sheet that changed. */
export function planChangesInBrief(plan: PlanChanges): readonly string[] {
  const of = (role: Role): string => {
    const counts = [
      [plan.new.filter((row) => row.role === role).length, 'new'],
      [plan.gone.filter((row) => row.role === role).length, 'gone'],
      [plan.changed.filter((row) => row.role === role).length, 'changed'],
    ] as const;
    const told = counts.filter(([amount]) => amount > 0).map(([amount, what]) => `${number(amount)} ${what}`);
    return told.length === 0 ? '' : `${startUpper(rowNouns(role)[1])}: ${told.join(', ')}`;
  };
  return (Object.keys(sheetCatalogue) as Role[]).map(of).filter((text) => text !== '');
}

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "3 tactics". */
export const rowsCounted = (role: Role, amount: number): string => count(amount, ...rowNouns(role));
