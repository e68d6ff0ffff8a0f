import { language } from '../../languages/language';

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

/** The names of sheets for a scenario of some title. */
export interface ScenarioSheetNames {
  /** Of a new one: legal, and unlike those in the workbook, whose case does not count. */
  readonly free: string;
  /** Of the one that was written last; null where there is none. */
  readonly last: string | null;
}

export function scenarioSheetNames(title: string, taken: readonly string[]): ScenarioSheetNames {
  // Of a long text only the beginning is looked at.
  const words = title
    .slice(0, 4 * longest)
    .replace(refused, ' ')
    .replace(/\s+/gu, ' ');
  const about = withoutEnd(words).trimStart();
  const whole = about === '' ? language.scenarioSheet.sheet : `${language.scenarioSheet.sheet} – ${about}`;
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let last: string | null = null;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const free = cutTo(whole, longest - suffix.length) + suffix;
    if (!names.has(free.toLowerCase())) return { free, last };
    last = free;
  }
}
