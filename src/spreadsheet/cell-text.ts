import { language } from '../languages/language';
import { numberFormat } from '../languages/words';
import { type CellValue, isCellError } from './cell';

/** A value as the text that Excel makes of it when it joins texts: 15 digits, TRUE and FALSE, nothing for a blank. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).toUpperCase();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

const halves: Intl.NumberFormatOptions = {};

const decimalSign = (): string =>
  numberFormat(halves)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value ?? '.';

/** The same of a value in a sentence, where numbers have the decimal sign of the locale: all their digits, as one would type them. */
export const inSentence = (value: Exclude<CellValue, null>): string =>
  typeof value === 'number' ? textOf(value).replace('.', decimalSign()) : textOf(value);

const longestShown = 60;

/** A value as a message shows it: texts in quotes, long ones cut. */
export function shown(value: CellValue): string {
  if (typeof value !== 'string') return value === null ? language.calls.blank : inSentence(value);
  const text = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return inQuotes(text.replace(/\s/gu, ' '));
}

/** In the quotation marks of the language, whatever it is. */
export function inQuotes(text: string): string {
  const { open, close } = language.words.quotes;
  return `${open}${text}${close}`;
}
