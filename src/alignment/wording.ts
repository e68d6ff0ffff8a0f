import { language } from '../languages/language';
import { quote, shorten } from '../languages/words';
import { sheetCatalogue } from '../plan/fields/catalogue';
import type { Role } from '../plan/fields/roles';
import { fieldValue, type Row } from '../plan/rows';

/** A row as messages call it: `T5 (Pop-up shop)`; without an ID its name in quotes, for many names are sentences. */
export function label(row: Row): string {
  const id = 'id' in row ? row.id : null;
  const name = id === null ? row.key : fieldValue(row, sheetCatalogue[row.role].nameField);
  return labelOf(row.role, id, typeof name === 'string' && name !== '' ? name : null);
}

/** The same of a row by its ID and its name or key. */
export function labelOf(role: Role, id: string | null, name: string | null): string {
  if (id === null) return name === null ? language.words.nameless[role] : quote(name);
  return name === null || name === id ? shorten(id) : `${shorten(id)} (${shorten(name)})`;
}

/** A message with its first letter large; only a row without a name begins with a small one of ours. */
export function startSentence(message: string): string {
  const nameless = Object.values(language.words.nameless).some((words) => message.startsWith(words));
  return nameless ? message.slice(0, 1).toUpperCase() + message.slice(1) : message;
}
