import { language } from '../languages/language';
import { type CellValue, isCellError } from '../spreadsheet/cell';
import { isBlank, numberOfCell } from '../spreadsheet/cell-number';
import { shown, textOf } from '../spreadsheet/cell-text';
import { type Failure, failureOf, fill } from '../spreadsheet/failure';
import { boundsInWords, within } from './bounds';
import type { NumberParameter, NumbersParameter, OneValueParameter, TextParameter } from './function';
import { failure } from './messages';

/* How one cell becomes a value of the kind that a parameter asks for. */

const numberText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/iu;

/**
 * The number that a text is, written as in the en-US locale: `5`, ` 1,234.50 `, `-2e3`, `20%`. Null where it is none:
 * currencies and dates are not guessed at.
 */
export function numberOfText(text: string): number | null {
  const trimmed = text.trim();
  if (!/\d/u.test(trimmed) || !numberText.test(trimmed)) return null;
  const isPercent = trimmed.endsWith('%');
  const number = Number((isPercent ? trimmed.slice(0, -1) : trimmed).replaceAll(',', ''));
  if (Number.isNaN(number)) return null;
  return isPercent ? number / 100 : number;
}

/** A cell as a number, as Excel calculates with it: number texts are numbers, TRUE is 1. `subject` is what a message calls it. */
export function toNumber(
  cell: CellValue,
  subject: string,
  kind: 'number' | 'rate' | 'numbers' = 'number',
): number | Failure {
  return numberOfCell(cell, numberOfText, subject, language.calls.enter[kind]);
}

function toBoolean(cell: CellValue, subject: string): boolean | Failure {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  if (isCellError(cell)) return failureOf(cell, subject);
  if (isBlank(cell)) return failure('blank', { subject, enter: language.calls.enter.boolean });
  const text = cell.trim().toUpperCase();
  if (text === 'TRUE') return true;
  if (text === 'FALSE') return false;
  return failure('wrongKind', { subject, seen: shown(cell), enter: language.calls.enter.boolean });
}

function toText(cell: CellValue, parameter: TextParameter, subject: string): string | Failure {
  if (isCellError(cell)) return failureOf(cell, subject);
  const choices = parameter.choices?.join(', ');
  if (isBlank(cell)) {
    const { enter } = language.calls;
    return failure('blank', {
      subject,
      enter: choices === undefined ? enter.text : fill(enter.choice, { choices }),
    });
  }
  const text = textOf(cell);
  if (choices === undefined) return text;
  const asked = text.trim().toLowerCase();
  const choice = parameter.choices?.find((one) => one.toLowerCase() === asked);
  return choice ?? failure('unknownChoice', { subject, seen: shown(cell), choices });
}

function checkedNumber(
  cell: CellValue,
  parameter: NumberParameter | NumbersParameter,
  subject: string,
): number | Failure {
  const number = toNumber(cell, subject, parameter.kind);
  if (typeof number !== 'number') return number;
  if (parameter.bounds !== undefined && !within(number, parameter.bounds)) {
    const key = parameter.kind === 'rate' ? 'rateOutOfBounds' : 'outOfBounds';
    return failure(key, { subject, seen: shown(cell), bounds: boundsInWords(parameter.bounds) });
  }
  if (parameter.kind !== 'numbers' && parameter.whole === true && !Number.isInteger(number)) {
    return failure('notWhole', { subject, seen: shown(cell) });
  }
  return number;
}

/** A cell of a list of numbers; a blank stays null, apart from 0. */
export const toListedNumber = (
  cell: CellValue,
  parameter: NumbersParameter,
  subject: string,
): number | null | Failure => (isBlank(cell) ? null : checkedNumber(cell, parameter, subject));

/**
 * A cell as the one value that a parameter asks for. A blank counts as omitted: the default of an optional parameter, a
 * failure for a required one, never 0.
 */
export function toOneValue(
  cell: CellValue,
  parameter: OneValueParameter,
  subject: string,
): number | boolean | string | null | Failure {
  if (parameter.default !== undefined && isBlank(cell)) return parameter.default;
  switch (parameter.kind) {
    case 'boolean':
      return toBoolean(cell, subject);
    case 'text':
      return toText(cell, parameter, subject);
    case 'number':
    case 'rate':
      return checkedNumber(cell, parameter, subject);
  }
}
