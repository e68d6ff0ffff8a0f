import { type Calendar, numberFromText } from '../texts/number-of-text';
import type { Input } from './host-workbook';

/** What Excel makes of a text that is typed in, or written through `values`: the value, and the format that comes with it. */
export interface Understood {
  readonly input: Input;
  readonly numberFormat?: string;
}

/* Others can only be the result of a formula. */
const errorTexts = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

/**
 * Reads a text as Excel in en-US reads it: `=A1` and `-A1` are formulas, `1-2` is a date, `007` is 7, `10%` is 0.1 and
 * `(5)` is −5; an apostrophe before it keeps a text as it is. In a cell with the format `@` everything stays text.
 */
export function understood(text: string, numberFormat: string, calendar: Calendar): Understood {
  if (text === '') return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (numberFormat === '@') return { input: text };
  if (text.startsWith('=') && text.length > 1) return { input: { formula: text } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE' };
  if (errorTexts.includes(upper)) return { input: { error: upper } };
  const read = numberFromText(trimmed, calendar);
  if (read !== null) {
    const { number, numberFormat: brought } = read;
    return { input: number, ...(brought !== null && { numberFormat: brought }) };
  }
  if (/^[+-]./u.test(text)) return { input: { formula: `=${text}` } };
  return { input: text };
}
