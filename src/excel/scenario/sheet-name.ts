import { language } from '../../languages/language';
import { type NumberedNames, numberedNames } from '../../spreadsheet/free-name';

/** Excel takes no longer name of a sheet. */
const longest = 31;

/* What Excel refuses in the name of a sheet, and signs that nobody sees. */
const refused = /[\\/?*[\]:\p{Cc}]+/gu;

/* No apostrophe may end a name. */
const withoutEnd = (text: string): string => text.replace(/['\s]+$/u, '');

/* Cut where a letter ends: letters beyond the first 65,536 are two units, and Excel counts units. */
function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const letter of text) {
    if (cut.length + letter.length > most - 1) break;
    cut += letter;
  }
  return `${withoutEnd(cut)}…`;
}

/** The names of sheets for a scenario of some title: legal, and numbered where they are taken. */
export function scenarioSheetNames(title: string, taken: readonly string[]): NumberedNames {
  // Of a long text only the beginning is looked at.
  const words = title
    .slice(0, 4 * longest)
    .replace(refused, ' ')
    .replace(/\s+/gu, ' ');
  const about = withoutEnd(words).trimStart();
  const whole = about === '' ? language.scenarioSheet.sheet : `${language.scenarioSheet.sheet} – ${about}`;
  return numberedNames((number) => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return cutTo(whole, longest - suffix.length) + suffix;
  }, taken);
}
