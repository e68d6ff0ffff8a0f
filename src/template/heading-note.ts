import { language } from '../languages/language';
import { numberFormat } from '../languages/words';
import { handbagLaunch } from '../plan/example/handbag-launch';
import { fieldOf } from '../plan/fields/catalogue';
import type { CellWords } from '../plan/fields/column-rule';
import type { Field } from '../plan/fields/field';
import { choiceWord, descriptionOf, headingOf, unitOf } from '../plan/fields/in-words';
import type { Role } from '../plan/fields/roles';
import { dayFromIso } from '../spreadsheet/day';
import { date } from '../spreadsheet/day-in-words';

/** A value of the field as people write it: the language's own, else that of the worked example. */
function exampleOf(role: Role, key: string): string | number | null {
  const own = language.template.examples[role]?.[key];
  if (own !== undefined) return own;
  const rows: readonly Readonly<Record<string, string | number | undefined>>[] =
    role === 'components' ? [] : handbagLaunch[role];
  const values = rows.flatMap((row) => row[key] ?? []);
  // Where a cell may hold several, an example with several tells more.
  const several = values.find((value) => typeof value === 'string' && value.includes(';'));
  const kind = fieldOf(role, key)?.kind;
  const isOfMany = kind === 'reference' || kind === 'list';
  return (isOfMany ? several : undefined) ?? values[0] ?? null;
}

const plain: Intl.NumberFormatOptions = {};
const percentage: Intl.NumberFormatOptions = { style: 'percent' };

function written({ kind }: Field, key: string, value: string | number): string {
  if (typeof value === 'number') return numberFormat(kind === 'share' ? percentage : plain).format(value);
  if (kind === 'choice') return choiceWord(key, value);
  const day = kind === 'date' ? dayFromIso(value) : null;
  return day === null ? value : date(day);
}

/** What belongs in a column: a sentence or two, its unit or words, and an example. */
export function headingNote(role: Role, key: string): CellWords | null {
  const field = fieldOf(role, key);
  if (field === undefined) return null;
  const { notes } = language.template;
  const unit = unitOf(role, key);
  const example = exampleOf(role, key);
  const lines = [
    descriptionOf(role, key),
    ...(field.required === true ? [notes.required] : []),
    ...(unit === null ? [] : [field.kind === 'share' ? notes.share(unit) : notes.unit(unit)]),
    // A list says itself what it offers.
    ...(example === null ? [] : [notes.example(written(field, key, example))]),
  ];
  return { title: headingOf(role, key), text: lines.join('\n') };
}
