import { inputSigns, readInputText } from '../../economics/scenario/read-input-text';
import { type InputName, isAllowed, scenarioInputs } from '../../economics/scenario/scenario-inputs';
import { numberLocale } from '../../languages/spoken-words';
import { isAmbiguous } from '../typed-number';

/** Why the text of a field is not one of its values; one that is ambiguous is a number, but not as the person writes numbers. */
export type FieldProblem = 'no number' | 'ambiguous' | 'out of range';

export type FieldReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'wrong'; readonly problem: FieldProblem };

/** Reads what was typed into a field. */
export function readField(name: InputName, text: string): FieldReading {
  if (text.trim() === '') return { status: 'empty' };
  const value = readInputText(name, text, numberLocale);
  if (value === null) {
    const isShare = scenarioInputs[name].kind === 'share';
    return {
      status: 'wrong',
      problem: !isShare && isAmbiguous(text, inputSigns) ? 'ambiguous' : 'no number',
    };
  }
  return isAllowed(name, value) ? { status: 'read', value } : { status: 'wrong', problem: 'out of range' };
}
