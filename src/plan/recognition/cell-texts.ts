import { type CellValue, isCellError, isNotCalculated } from '../../spreadsheet/cell';
import { withoutUnseen } from '../names';
import { longestHeading } from './heading-words';

/** Spaces, and characters that nobody sees. */
const blankText = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u;

/** A cell without anything to read: spaces are nothing, and neither is a formula without a result. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' ? blankText.test(value) : isNotCalculated(value));

const currencyText = /(?:eur|usd|gbp|chf|jpy|cny|rmb|us\$|r\$|[$€£¥円元])/giu;
const figureText = /^[\s+\-–—−<>≤≥~≈%‰.,:;/()'x*\d]*$/iu;
const keyText = /^\p{L}{1,5}[-_. ]?\d{1,6}$/u;
const calendarText = /^(?:q|h|w|kw|fy|week|month|year|m|y)[-_. ]?\d{1,4}$/iu;
const year = /^(?:19|20)\d\d$/u;
const digit = /\d/u;

/** Whether a text is a figure as people write it: "$1,200", "12 %", "> 5", "2026-05-01". */
export function isFigureText(text: string): boolean {
  if (text.length > 40 || !digit.test(text)) return false;
  return figureText.test(text.replace(currencyText, ''));
}

/** Whether a text looks like a key such as S1 or T-014. */
export const isKeyText = (text: string): boolean => text.length <= 12 && keyText.test(text.trim());

/** Whether a cell is a figure: a number, or a text that is written as one. */
export const isFigure = (value: CellValue | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && isFigureText(value));

/** Whether a cell may stand in a row of headings: a short text that is no figure and no key, or a year. */
export function mayBeHeading(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (typeof value !== 'string' || value.length > longestHeading) return false;
  const text = value.trim();
  if (year.test(text) || calendarText.test(text)) return true;
  return !isFigureText(text) && !isKeyText(text) && !text.includes('@') && !text.includes('://');
}

/** A heading as written; nothing for an Excel error. */
export const headingText = (value: CellValue | undefined): string =>
  value === null || value === undefined || isCellError(value) ? '' : withoutUnseen(String(value)).trim();

const noteStart =
  /^(?:[*†‡¹²]|notes?\b|source\b|legend\b|hinweis|quelle|nota\b|fuente|fonte|remarque|※|注|备注|来源)/iu;

/** Whether a lone text below a table is a remark about it and not one more row. */
export const isRemark = (text: string): boolean =>
  text.length > longestHeading ||
  noteStart.test(text.trim()) ||
  text.includes(':') ||
  /[.!?。]\s*$/u.test(text);
