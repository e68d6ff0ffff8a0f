import { type InputName, isAllowed, scenarioInputs } from '../../economics/scenario/scenario-inputs';
import { readNumberText } from '../../spreadsheet/number-text';

/** Why the text of a field is not one of its values. */
export type FieldProblem = 'no number' | 'out of range';

export type FieldReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'wrong'; readonly problem: FieldProblem };

/** Reads what was typed as the pane itself writes numbers: `1,234.50`. */
export function readField(name: InputName, text: string): FieldReading {
  if (text.trim() === '') return { status: 'empty' };
  const value =
    scenarioInputs[name].kind === 'share'
      ? readShare(text)
      : readNumberText(text, 'en-US', { currency: true });
  if (value === null) return { status: 'wrong', problem: 'no number' };
  return isAllowed(name, value) ? { status: 'read', value } : { status: 'wrong', problem: 'out of range' };
}

const percentSign = /[%％]/u;

/**
 * A share as people type it: `15%`, `15` and `0.15` all mean 15%. Without a percent sign a number below 1 is a fraction, and one from 1
 * up is a percentage. No share is so large that its digits are grouped: a comma is a decimal point.
 */
function readShare(text: string): number | null {
  const value = readNumberText(text.replace(',', '.'), 'en-US', { currency: false });
  if (value === null || percentSign.test(text) || Math.abs(value) < 1) return value;
  // With the percent sign, so that 7.1 is the 0.071 that one would write, which 7.1 / 100 is not.
  return readNumberText(`${text.replace(',', '.').trim()}%`, 'en-US', { currency: false });
}
