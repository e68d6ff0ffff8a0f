import { sheetCatalogue } from '../plan/fields/catalogue';
import type { Role } from '../plan/fields/roles';
import { fieldValue, type Row } from '../plan/rows';
import { alternatives, count, enumerate, number, percent, quote, shorten, shownShare } from '../plan/wording';
import { type Day, partsOf } from '../spreadsheet/day';

/** A row as messages call it: `T5 (Pop-up shop)`; without an ID its name in quotes, for many names are sentences. */
export function label(row: Row): string {
  const id = 'id' in row ? row.id : null;
  const name = id === null ? row.key : fieldValue(row, sheetCatalogue[row.role].nameField);
  return labelOf(row.role, id, typeof name === 'string' && name !== '' ? name : null);
}

/** The same of a row by its ID and its name or key. */
export function labelOf(role: Role, id: string | null, name: string | null): string {
  if (id === null)
    return name === null ? `${article}${sheetCatalogue[role].rowNoun} without a name` : quote(name);
  return name === null || name === id ? shorten(id) : `${shorten(id)} (${shorten(name)})`;
}

const article = 'the ';

/** A message with its first letter large; only a row without a name begins with a small one of ours. */
export const startSentence = (message: string): string =>
  message.startsWith(article) ? `T${message.slice(1)}` : message;

export { alternatives, count, enumerate, number, percent, quote, shorten, shownShare };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people write it, which nobody can take for another: `18 Mar 2027`. */
export function date(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

/** The month of a day: `Mar 2027`. */
export function monthOfYear(day: Day): string {
  const { year, month } = partsOf(day);
  return `${months[month - 1] ?? ''} ${year}`;
}
