import { language } from '../../languages/language';
import { number, percent, quote } from '../../languages/words';
import { fieldKeys, fieldName, fieldOf } from '../../plan/fields/catalogue';
import type { Field } from '../../plan/fields/field';
import { choiceWord, headingOf } from '../../plan/fields/in-words';
import { dayFromIso } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { type ApprovedChange, lineAbout } from './approved-content';

/** A change since an approval in words, without a full stop: `Budget was 40,000 (now 45,000)`, `Benefit of S1 was "Light" (now empty)`. */
export function changeInWords({ field: line, then, now }: ApprovedChange): string {
  const { strategy, field: name } = lineAbout(line);
  const field = fieldsByName.get(name);
  const { approvals, empty } = language.checking;
  const [was = empty, is = empty] = [then, now].map((value) =>
    value === null ? undefined : inWords(value, field),
  );
  return approvals.change(field === undefined ? name : headingOf(field.role, field.key), strategy, was, is);
}

interface NamedField {
  readonly role: 'strategies' | 'tactics';
  readonly key: string;
  readonly kind: Field['kind'] | undefined;
}

/** The fields by the names that approved contents have them by. What strategies and tactics both have is the same in both. */
const fieldsByName: ReadonlyMap<string, NamedField> = new Map(
  (['strategies', 'tactics'] as const).flatMap((role) =>
    fieldKeys(role).map(
      (key) => [fieldName(role, key), { role, key, kind: fieldOf(role, key)?.kind }] as const,
    ),
  ),
);

/** What people may have written into the kept content stays as they wrote it. */
function inWords(value: string, field: NamedField | undefined): string {
  const kind = field?.kind;
  const day = kind === 'date' ? dayFromIso(value) : null;
  if (day !== null) return date(day);
  const amount = /^-?\d/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isNaN(amount) && kind === 'share') return percent(amount);
  if (!Number.isNaN(amount) && (kind === 'number' || kind === 'money')) return number(amount);
  if (field !== undefined && kind === 'choice') return quote(choiceWord(field.key, value));
  return quote(kind === 'reference' ? withSharesInWords(value) : value);
}

/** Links with their shares; one that has all of the row needs none. */
const withSharesInWords = (links: string): string =>
  links.replace(/ (\d+(?:\.\d)?)%(?=;|$)/gu, (_, share: string) =>
    share === '100' ? '' : ` ${percent(Number(share) / 100)}`,
  );
