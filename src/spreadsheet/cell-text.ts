import { type CellValue, isCellError } from './cell';

/** A value as the text that Excel makes of it when it joins texts: 15 digits, TRUE and FALSE, nothing for a blank. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).toUpperCase();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

const longestShown = 60;

/** A value as a message shows it: texts in quotes, long ones cut. */
export function shown(value: CellValue): string {
  if (typeof value !== 'string') return value === null ? 'blank' : textOf(value);
  const text = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return `"${text.replace(/\s/gu, ' ')}"`;
}
