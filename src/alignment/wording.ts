import { isoText, type Day } from '../plan/calendar/day';
import { fieldValue, type Row } from '../plan/rows';
import { sheetCatalogue } from '../plan/fields/catalogue';

/** Longer names are cut in messages; the cell has the whole. */
const longestName = 60;

export const shorten = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;

/** A row as messages call it: `T5 (Pop-up shop)`, or its name alone. */
export function label(row: Row): string {
  const { nameField, rowNoun } = sheetCatalogue[row.role];
  const name = fieldValue(row, nameField);
  const title = typeof name === 'string' ? shorten(name) : null;
  if (row.key === '') return `The ${rowNoun} without a name`;
  if (title === null || title === row.key || shorten(row.key).startsWith(title)) return shorten(row.key);
  return `${shorten(row.key)} (${title})`;
}

export const quote = (text: string): string => `"${shorten(text)}"`;

/** `a`, `a and b`, `a, b and c`; more than five are counted. */
export function enumerate(words: readonly string[]): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

export const count = (amount: number, one: string, several = `${one}s`): string =>
  `${number(amount)} ${amount === 1 ? one : several}`;

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const percentage = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, style: 'percent' });

export const number = (amount: number): string => plain.format(amount);
export const percent = (share: number): string => percentage.format(share);
export const date = (day: Day): string => isoText(day);
