import { language } from '../../languages/language';
import { number, percent, quote } from '../../languages/words';
import { sheetCatalogue } from '../../plan/fields/catalogue';
import type { Field } from '../../plan/fields/field';
import { choiceWord, headingOf } from '../../plan/fields/in-words';
import type { Role } from '../../plan/fields/roles';
import { dayFromIso } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { type ApprovedChange, lineAbout } from './approved-content';

/** A change since an approval in words, without a full stop: `Budget was 40,000 (now 45,000)`, `Benefit of S1 was "Light" (now empty)`. */
export function changeInWords({ field: line, then, now }: ApprovedChange): string {
  const { strategy, field: name } = lineAbout(line);
  const field = fields.get(name);
  const [was, is] = [then, now].map((value) => (value === null ? null : inWords(value, field)));
  return language.ruleWords.change({
    field: field === undefined ? name : headingOf(field.role, field.key),
    strategy,
    was: was ?? null,
    is: is ?? null,
  });
}

/** By their names, as lines have them. What strategies and tactics both have is of one kind in both, and called the same. */
const fields: ReadonlyMap<string, KnownField> = new Map(
  (['strategies', 'tactics'] as const).flatMap((role) =>
    Object.entries(sheetCatalogue[role].fields).map(
      ([key, { name, kind }]: [string, Field]): [string, KnownField] => [name, { role, key, kind }],
    ),
  ),
);

interface KnownField {
  readonly role: Role;
  readonly key: string;
  readonly kind: Field['kind'];
}

/** What people may have written into the kept content stays as they wrote it. */
function inWords(value: string, field: KnownField | undefined): string {
  const kind = field?.kind;
  const day = kind === 'date' ? dayFromIso(value) : null;
  if (day !== null) return date(day);
  const amount = /^-?\d/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isNaN(amount) && kind === 'share') return percent(amount);
  if (!Number.isNaN(amount) && (kind === 'number' || kind === 'money')) return number(amount);
  if (field !== undefined && kind === 'choice') return quote(choiceWord(field.key, value));
  return quote(kind === 'reference' ? value.replace(/ 100%(?=;|$)/gu, '') : value);
}
