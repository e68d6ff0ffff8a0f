import { scenarioTexts } from './scenario-texts';

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

/** The name of a new sheet for a scenario: legal, and unlike those in the workbook, whose case does not count. */
export function scenarioSheetName(title: string, taken: readonly string[]): string {
  // Of a long text only the beginning is looked at.
  const words = title
    .slice(0, 4 * longest)
    .replace(refused, ' ')
    .replace(/\s+/gu, ' ');
  const about = withoutEnd(words).trimStart();
  const whole = about === '' ? scenarioTexts.sheet : `${scenarioTexts.sheet} – ${about}`;
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = cutTo(whole, longest - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
