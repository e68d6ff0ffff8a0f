import { numberLocale, spokenWords } from './spoken-words';

/*
 * How texts word names, lists and amounts, in the language that is spoken.
 */

/** Longer names are cut in texts; the cell has the whole. */
const longestName = 60;

/** On one line, and never cut inside a character. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= longestName) return line;
  const start = line.slice(0, longestName - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${start.trimEnd()}…`;
}

/** A name that stands in quotes of its own gets no second ones: many a tactic is named by its slogan. */
export function quote(text: string): string {
  const line = shorten(text);
  const { open, close } = spokenWords.quotes;
  return /^(?:"[^"]+"|„[^„“”]+[“”]|“[^“”]+”)$/u.test(line) ? line : `${open}${line}${close}`;
}

/** `a`, `a and b`, `a, b and c`; more than five are counted. */
export function enumerate(words: readonly string[]): string {
  const { and, more } = spokenWords;
  return joinedBy(and, words.length > 5 ? [...words.slice(0, 4), more(words.length - 4)] : words);
}

/** The same of as many as there are. */
export const enumerateAll = (words: readonly string[]): string => joinedBy(spokenWords.and, words);

/** `a`, `a or b`, `a, b or c`. */
export const alternatives = (words: readonly string[]): string => joinedBy(spokenWords.or, words);

const joinedBy = (word: string, words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1) ?? ''}`;

const formats = new WeakMap<
  Intl.NumberFormatOptions,
  { readonly locale: string; readonly format: Intl.NumberFormat }
>();

/** The format of numbers by the locale that is spoken. To make one takes a thousand times as long as to use it: options that stay the same object find it again. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(options);
  if (known?.locale === numberLocale) return known.format;
  const format = new Intl.NumberFormat(numberLocale, { numberingSystem: 'latn', ...options });
  formats.set(options, { locale: numberLocale, format });
  return format;
}

const upToTwoDecimals: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const twoDigits: Intl.NumberFormatOptions = { maximumSignificantDigits: 2 };

/** Amounts below 1 keep two digits that say something, or a small gap would read as 0. */
export const number = (amount: number): string =>
  numberFormat(Math.abs(amount) < 1 ? twoDigits : upToTwoDecimals).format(amount);

const oneTenth: Intl.NumberFormatOptions = {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
};

/** A number with one decimal, which points are shown with. Nothing is never below nothing. */
export const tenths = (amount: number): string => numberFormat(oneTenth).format(amount + 0);

const tenthsOfPercent: Intl.NumberFormatOptions = { maximumFractionDigits: 1, style: 'percent' };

export const percent = (share: number): string => numberFormat(tenthsOfPercent).format(share);

/** `1 tactic`, `3 tactics`. */
export const count = (amount: number, one: string, several: string): string =>
  `${number(amount)} ${amount === 1 ? one : several}`;
