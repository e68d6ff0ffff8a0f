import { language } from '../../languages/language';
import { fieldKeys, fieldName } from './catalogue';
import { type Role, roles } from './roles';

interface FieldWords {
  readonly heading: string;
  readonly description: string;
  readonly unit?: string;
}

function wordsOf(role: Role, key: string): FieldWords | undefined {
  const fields: Readonly<Record<string, FieldWords>> = language.fields[role];
  return fields[key];
}

/** What a field is called in the language that is spoken, where `fieldName` is its name for ever. */
export const headingOf = (role: Role, key: string): string =>
  wordsOf(role, key)?.heading ?? fieldName(role, key);

/** What a field is for, in one sentence. */
export const descriptionOf = (role: Role, key: string): string => wordsOf(role, key)?.description ?? '';

/** What one of a quantity is, `units`, or a share is of, `of the price`; null for a field that has no unit. */
export const unitOf = (role: Role, key: string): string | null => wordsOf(role, key)?.unit ?? null;

/** A value of a choice as a text calls it; one that is none of ours stays as it is. */
export function choiceWord(key: string, value: string): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = language.choices;
  return choices[key]?.[value] ?? value;
}

/** The same of a field that is known by its canonical name alone, which sheets that share it share with its heading. */
export function headingOfName(name: string): string {
  for (const role of roles)
    for (const key of fieldKeys(role)) if (fieldName(role, key) === name) return headingOf(role, key);
  return name;
}
