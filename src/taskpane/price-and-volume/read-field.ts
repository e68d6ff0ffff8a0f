import { readNumberText } from '../../spreadsheet/number-text';
import { type FieldName, fields, isAllowed } from './fields';

/** Why the text of a field is not one of its values. */
export type FieldProblem = 'no number' | 'out of range';

export type FieldReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'wrong'; readonly problem: FieldProblem };

/** Reads what was typed as the pane itself writes numbers: `1,234.50`. In a field for shares 8 and 8% are the same. */
export function readField(name: FieldName, text: string): FieldReading {
  if (text.trim() === '') return { status: 'empty' };
  const isShare = fields[name].kind === 'share';
  const typed = isShare && !/[%％]\s*$/u.test(text) ? `${text.trim()}%` : text;
  const value = readNumberText(typed, 'en-US', { currency: !isShare });
  if (value === null) return { status: 'wrong', problem: 'no number' };
  return isAllowed(name, value) ? { status: 'read', value } : { status: 'wrong', problem: 'out of range' };
}
