import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

/*
 * How messages word names, lists and amounts.
 */

/** Longer names are cut in messages; the cell has the whole. */
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
  return /^"[^"]+"$/u.test(line) ? line : `"${line}"`;
}

/** `a`, `a and b`, `a, b and c`; more than five are counted. */
export function enumerate(words: readonly string[]): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

export const count = (amount: number, one: string, several = `${one}s`): string =>
  `${number(amount)} ${amount === 1 ? one : several}`;

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
/** Amounts below 1 keep two digits that say something, or a small gap would read as 0. */
export const number = (amount: number): string => (Math.abs(amount) < 1 ? small : plain).format(amount);

const percentage = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, style: 'percent' });

export const percent = (share: number): string => percentage.format(share);

/** A share in tenths of a percent; one that lacks the least bit to the whole is not shown as the whole. */
export function shownShare(share: number): number {
  const rounded = Math.round(share * 1000) / 1000;
  return rounded === 1 && share < 1 - roundingTolerance ? 0.999 : rounded;
}
