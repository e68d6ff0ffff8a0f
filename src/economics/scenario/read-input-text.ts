import { readNumberText } from '../../spreadsheet/number-text';
import { type InputName, scenarioInputs } from './scenario-inputs';

/** Which signs an input may carry beside its number. */
export const inputSigns = { currency: true } as const;

/** The number that a text is for an input, written as a locale writes numbers (`1,234.50`); null for any other text. */
export const readInputText = (name: InputName, text: string, locale: string): number | null =>
  scenarioInputs[name].kind === 'share' ? readShare(text) : readNumberText(text, locale, inputSigns);

const percentSign = /[%％]/u;

/**
 * A share as people type it: `15%`, `15` and `0.15` all mean 15%. Without a percent sign a number below 1 is a fraction, and one from 1
 * up is a percentage. No share is so large that its digits are grouped: a comma is a decimal point, in every locale.
 */
function readShare(text: string): number | null {
  const plain = text.replace(',', '.').trim();
  const value = readNumberText(plain, 'en-US', { currency: false });
  if (value === null || percentSign.test(plain) || Math.abs(value) < 1) return value;
  // With the percent sign, so that 7.1 is the 0.071 that one would write, which 7.1 / 100 is not.
  return readNumberText(`${plain}%`, 'en-US', { currency: false });
}
