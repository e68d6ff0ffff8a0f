import { sheetCatalogue } from '../plan/fields/catalogue';
import { fieldValue, type Row } from '../plan/rows';
import { alternatives, count, enumerate, number, quote, shorten } from '../plan/wording';
import { type Day, isoText } from '../spreadsheet/day';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

/** A row as messages call it: `T5 (Pop-up shop)`; without an ID its name in quotes, for many names are sentences. */
export function label(row: Row): string {
  const { nameField, rowNoun } = sheetCatalogue[row.role];
  if (row.key === '') return `${article}${rowNoun} without a name`;
  if (!('id' in row) || row.id === null) return quote(row.key);
  const name = fieldValue(row, nameField);
  return typeof name === 'string' && name !== row.id
    ? `${shorten(row.id)} (${shorten(name)})`
    : shorten(row.id);
}

const article = 'the ';

/** A message with its first letter large; only a row without a name begins with a small one of ours. */
export const startSentence = (message: string): string =>
  message.startsWith(article) ? `T${message.slice(1)}` : message;

export { alternatives, count, enumerate, number, quote, shorten };

const percentage = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, style: 'percent' });

export const percent = (share: number): string => percentage.format(share);
/** A share in tenths of a percent; one that lacks the least bit to the whole is not shown as the whole. */
export function shownShare(share: number): number {
  const rounded = Math.round(share * 1000) / 1000;
  return rounded === 1 && share < 1 - roundingTolerance ? 0.999 : rounded;
}
export const date = (day: Day): string => isoText(day);
