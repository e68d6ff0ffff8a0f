import { sheetCatalogue } from '../plan/fields/catalogue';
import { fieldValue, type Row } from '../plan/rows';
import { alternatives, count, enumerate, number, percent, quote, shorten, shownShare } from '../plan/wording';
import { type Day, isoText } from '../spreadsheet/day';

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

export { alternatives, count, enumerate, number, percent, quote, shorten, shownShare };

export const date = (day: Day): string => isoText(day);
