import { language } from '../../languages/language';
import { fieldKeys, fieldName } from './catalogue';
import { type Role, roles } from './roles';

/** What a field is called in the language that is spoken, where `fieldName` is its name for ever. */
export function headingOf(role: Role, key: string): string {
  const fields: Readonly<Record<string, { readonly heading: string }>> = language.fields[role];
  return fields[key]?.heading ?? fieldName(role, key);
}

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
