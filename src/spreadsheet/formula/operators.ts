import { language } from '../../languages/language';
import { type CellValue, isCellError } from '../cell';
import { numberOfCell, type NumberOfText } from '../cell-number';
import { textOf } from '../cell-text';
import { type Failure, failureOf, isFailure } from '../failure';
import type { Operator } from './expression';
import { formulaFailure } from './messages';

/* What Excel's operators make of two cells. */

export type CellOperation = (left: CellValue, right: CellValue, numberOfText: NumberOfText) => CellValue;

const subject = (): string => language.calls.subjects.operand;

/* Between operators a blank is 0, as in Excel; an empty text is no number. */
const operandNumber = (cell: CellValue, numberOfText: NumberOfText): number | Failure =>
  cell === null ? 0 : numberOfCell(cell, numberOfText, subject(), language.calls.enter.number);

const arithmetic =
  (calculate: (left: number, right: number) => number | Failure): CellOperation =>
  (left, right, numberOfText) => {
    const one = operandNumber(left, numberOfText);
    if (isFailure(one)) return one;
    const other = operandNumber(right, numberOfText);
    if (isFailure(other)) return other;
    const result = calculate(one, other);
    if (isFailure(result) || Number.isFinite(result)) return result;
    return formulaFailure('resultTooLarge', {});
  };

const dividedBy = (dividend: number, divisor: number): number | Failure =>
  divisor === 0 ? formulaFailure('divisionByZero', { dividend }) : dividend / divisor;

function power(base: number, exponent: number): number | Failure {
  if (base === 0 && exponent < 0) return formulaFailure('divisionByZero', { dividend: 1 });
  if ((base === 0 && exponent === 0) || (base < 0 && !Number.isInteger(exponent))) {
    return formulaFailure('powerUndefined', { base, exponent });
  }
  return base ** exponent;
}

const longestText = 32_767;

const joined: CellOperation = (left, right) => {
  if (isCellError(left)) return failureOf(left, subject());
  if (isCellError(right)) return failureOf(right, subject());
  const text = textOf(left) + textOf(right);
  return text.length > longestText ? formulaFailure('textTooLong', { most: longestText }) : text;
};

type Comparable = number | string | boolean;

/* A blank is 0, an empty text or FALSE, as what it is compared with asks. */
const comparand = (cell: CellValue, other: CellValue): Comparable => {
  if (cell !== null && typeof cell !== 'object') return cell;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

/* Numbers come before texts, and texts before FALSE and TRUE. */
const rank = (value: Comparable): number => ['number', 'string', 'boolean'].indexOf(typeof value);

const folded = (value: Comparable): Comparable => (typeof value === 'string' ? value.toUpperCase() : value);

const compared =
  (holds: (order: number) => boolean): CellOperation =>
  (left, right) => {
    if (isCellError(left)) return failureOf(left, subject());
    if (isCellError(right)) return failureOf(right, subject());
    const one = folded(comparand(left, right));
    const other = folded(comparand(right, left));
    if (rank(one) !== rank(other)) return holds(rank(one) - rank(other));
    if (one === other) return holds(0);
    return holds(one < other ? -1 : 1);
  };

export const cellOperations: Readonly<Record<Operator, CellOperation>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic(dividedBy),
  '^': arithmetic(power),
  '&': joined,
  '=': compared((order) => order === 0),
  '<>': compared((order) => order !== 0),
  '<': compared((order) => order < 0),
  '<=': compared((order) => order <= 0),
  '>': compared((order) => order > 0),
  '>=': compared((order) => order >= 0),
};
