import { number, percent, quote } from '../../languages/words';
import { sheetCatalogue } from '../../plan/fields/catalogue';
import type { Field } from '../../plan/fields/field';
import { dayFromIso } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { type ApprovedChange, lineAbout } from './approved-content';

/** A change since an approval in words, without a full stop: `Budget was 40,000 (now 45,000)`, `Benefit of S1 was "Light" (now empty)`. */
export function changeInWords({ field: line, then, now }: ApprovedChange): string {
  const { strategy, field } = lineAbout(line);
  const [was, is] = [then, now].map((value) => (value === null ? 'empty' : inWords(value, kinds.get(field))));
  return `${strategy === null ? field : `${field} of ${strategy}`} was ${was} (now ${is})`;
}

/** What strategies and tactics both have is an amount, a share or a day in both, or in neither. */
const kinds: ReadonlyMap<string, Field['kind']> = new Map(
  (['strategies', 'tactics'] as const).flatMap((role) =>
    Object.values(sheetCatalogue[role].fields).map(({ name, kind }: Field) => [name, kind] as const),
  ),
);

/** What people may have written into the kept content stays as they wrote it. */
function inWords(value: string, kind: Field['kind'] | undefined): string {
  const day = kind === 'date' ? dayFromIso(value) : null;
  if (day !== null) return date(day);
  const amount = /^-?\d/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isNaN(amount) && kind === 'share') return percent(amount);
  if (!Number.isNaN(amount) && (kind === 'number' || kind === 'money')) return number(amount);
  return quote(kind === 'reference' ? value.replace(/ 100%(?=;|$)/gu, '') : value);
}
