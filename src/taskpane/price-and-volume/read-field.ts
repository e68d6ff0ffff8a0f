import { readInputText } from '../../economics/scenario/read-input-text';
import { type InputName, isAllowed } from '../../economics/scenario/scenario-inputs';
import { numberLocale } from '../../languages/language';

/** Why the text of a field is not one of its values. */
export type FieldProblem = 'no number' | 'out of range';

export type FieldReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'wrong'; readonly problem: FieldProblem };

/** Reads what was typed into a field. */
export function readField(name: InputName, text: string): FieldReading {
  if (text.trim() === '') return { status: 'empty' };
  const value = readInputText(name, text, numberLocale);
  if (value === null) return { status: 'wrong', problem: 'no number' };
  return isAllowed(name, value) ? { status: 'read', value } : { status: 'wrong', problem: 'out of range' };
}
