import { type CellError, type CellValue, isCellError, isNotCalculated } from '../../spreadsheet/cell';
import { dayFromParts, dayFromSerial } from '../../spreadsheet/day';
import { readNumberText } from '../../spreadsheet/number-text';
import type { DateSystem } from '../../spreadsheet/sheet';
import { readingsOfDateText } from '../calendar/date-text';
import {
  firstPeriodYear,
  lastPeriodYear,
  periodOfDays,
  periodOfYear,
  type PeriodReading,
} from '../calendar/period';
import { readPeriodText } from '../calendar/period-text';
import type { ChoiceField, Field, ListField, QuantityField, ReferenceField } from '../fields/field';
import { withoutUnseen } from '../names';
import { readChoice } from './choices';
import type { ReadingProblem, ReadingProblemId } from './problems';

/** A field whose cell holds one value; references and lists hold several. */
export type SingleValuedField = Exclude<Field, ReferenceField | ListField>;

/** What a cell is read as: a number (a `Day` for a date, a fraction for a share), a period, or a text or choice. */
export type ReadValue = number | string | PeriodReading;

/** What the reading of a workbook's cells depends on besides the cells. */
export interface ReadingContext {
  /** Decides the separators of numbers that are text, as a BCP 47 tag: 'en-US'. */
  readonly locale: string;
  readonly dateSystem: DateSystem;
}

export interface EmptyCell {
  readonly status: 'empty';
}

export interface ReadCell {
  readonly status: 'read';
  /** A `Day` for a date, a fraction for a share, the canonical value for a choice. */
  readonly value: ReadValue;
  /** Whether a number, an amount or a share stood there as text. */
  readonly fromText: boolean;
}

export interface UnreadableCell extends ReadingProblem {
  readonly status: 'unreadable';
}

export type CellReading = EmptyCell | ReadCell | UnreadableCell;

const empty: EmptyCell = Object.freeze({ status: 'empty' });

const read = (value: ReadValue, fromText = false): ReadCell => ({ status: 'read', value, fromText });

const unreadable = (problem: ReadingProblemId, seen: CellValue): UnreadableCell => ({
  status: 'unreadable',
  problem,
  seen,
});

/** A dash by itself says "nothing here" wherever a text would say nothing else. */
export const onlyDashes = /^[-\u2010-\u2015\u2212]+$/u;

/** Reads one cell as its field says. Nothing is thrown: what cannot be read comes back with the problem and what was seen. */
export function readCell(field: SingleValuedField, value: CellValue, context: ReadingContext): CellReading {
  if (value === null) return empty;
  if (isCellError(value)) return unreadable(errorProblem(value), value);
  if (typeof value === 'string' && isBlank(field, value)) return empty;
  return readFilled(field, typeof value === 'string' ? withoutUnseen(value) : value, context);
}

function readFilled(
  field: SingleValuedField,
  value: string | number | boolean,
  context: ReadingContext,
): CellReading {
  switch (field.kind) {
    case 'text':
    case 'id':
      return read(plainText(value));
    case 'number':
    case 'money':
    case 'share':
      return readQuantity(field, value, context);
    case 'date':
      return readDate(value, context);
    case 'period':
      return readPeriod(value, context);
    case 'choice':
      return readChoiceCell(field, value);
  }
}

/** What keeps an error value from being read. */
export const errorProblem = (error: CellError): 'error-value' | 'not-calculated' =>
  isNotCalculated(error) ? 'not-calculated' : 'error-value';

function isBlank({ kind }: SingleValuedField, text: string): boolean {
  const trimmed = withoutUnseen(text).trim();
  return trimmed === '' || (kind !== 'text' && kind !== 'id' && onlyDashes.test(trimmed));
}

/** A text as it stands, a number with the digits that Excel keeps, TRUE or FALSE. */
export function plainText(value: string | number | boolean): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

function readQuantity(
  field: QuantityField,
  value: string | number | boolean,
  { locale }: ReadingContext,
): CellReading {
  if (typeof value === 'boolean') return unreadable('boolean-for-number', value);
  const fromText = typeof value === 'string';
  const number = fromText ? readNumberText(value, locale, { currency: field.kind !== 'share' }) : value;
  if (number === null) return unreadable('not-a-number', value);
  const quantity = Math.abs(number) < smallestQuantity ? 0 : number;
  const problem = quantityProblem(field, quantity);
  return problem === null ? read(quantity, fromText) : unreadable(problem, value);
}

/**
 * The largest quantity that is read, in magnitude, and the smallest above 0. Excel keeps 15 digits, so that whole units are exact up to
 * here and no further, and no plan counts or spends a quadrillion of anything. What is smaller is left of calculating with fractions
 * (0.1 + 0.2 − 0.3 is not quite 0), and read as 0. Between the two, whatever the check multiplies, divides or adds up stays finite.
 */
export const largestQuantity = 1e15;
const smallestQuantity = 1e-15;

/** What keeps a number from being a quantity of a field; null where nothing does. */
function quantityProblem({ kind, minimum }: QuantityField, quantity: number): ReadingProblemId | null {
  if (!Number.isFinite(quantity)) return 'not-a-number';
  if (Math.abs(quantity) > largestQuantity) return 'too-large';
  if (minimum !== undefined && quantity < minimum) return 'below-minimum';
  return kind === 'share' && quantity > 1 ? 'share-above-one' : null;
}

function readDate(value: string | number | boolean, { dateSystem }: ReadingContext): CellReading {
  if (typeof value === 'boolean') return unreadable('boolean-for-date', value);
  if (typeof value === 'number') {
    const day = dayFromSerial(value, dateSystem);
    return day === null ? unreadable('impossible-date', value) : read(day);
  }
  const readings = readingsOfDateText(value);
  const [day] = readings;
  if (day === undefined) return unreadable('not-a-date', value);
  return readings.length === 1 ? read(day) : unreadable('ambiguous-date', value);
}

function readPeriod(value: string | number | boolean, { dateSystem }: ReadingContext): CellReading {
  if (typeof value === 'boolean') return unreadable('boolean-for-date', value);
  if (typeof value === 'number') return readPeriodNumber(value, dateSystem);
  const period = readPeriodText(value);
  if (period !== null) return read(period);
  return unreadable(readingsOfDateText(value).length > 1 ? 'ambiguous-date' : 'unreadable-period', value);
}

/** A lower serial in a period column is the number of a week or month, not a day before 1950. */
const leastPeriodDay = dayFromParts(1950, 1, 1) ?? 0;

/** A whole number that looks like a year is one; a later serial is its day; what is left could be any of several things. */
function readPeriodNumber(value: number, dateSystem: DateSystem): CellReading {
  if (Number.isInteger(value) && value >= firstPeriodYear && value <= lastPeriodYear) {
    return read(periodOfYear(value));
  }
  const day = dayFromSerial(value, dateSystem);
  return day === null || day < leastPeriodDay
    ? unreadable('unreadable-period', value)
    : read(periodOfDays(day, day));
}

function readChoiceCell(field: ChoiceField, value: string | number | boolean): CellReading {
  const choice = readChoice(field, plainText(value));
  return choice === null ? unreadable('unknown-choice', value) : read(choice);
}
