import { type Language, language } from '../../languages/language';
import { number, numberFormat, quote } from '../../languages/words';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { isoText } from '../../spreadsheet/day';
import { readingsOfDateText } from '../calendar/date-text';
import { readPeriodText } from '../calendar/period-text';
import { fieldOf } from '../fields/catalogue';
import { choiceWord, headingOf } from '../fields/in-words';
import type { Role } from '../fields/roles';

/** Every reason for which a cell cannot be read. */
export type ReadingProblemId = keyof Language['reading']['cell'];

/** Why a cell, or a part of it, could not be read. */
export interface ReadingProblem {
  readonly problem: ReadingProblemId;
  /** What the sentence names: the value of the cell or the part. */
  readonly seen: CellValue;
}

/** Says in one or two sentences what a cell of a field holds and what to write instead. */
export function problemSentence({ problem, seen }: ReadingProblem, role: Role, key: string): string {
  const field = fieldOf(role, key);
  if (field === undefined) throw new Error(`The catalogue has no field ${key} of ${role}.`);
  return language.reading.cell[problem]({
    heading: headingOf(role, key),
    kind: field.kind,
    seen: shown(seen),
    looksLike: looksLike(problem, seen),
    minimum: number('minimum' in field ? field.minimum : 0),
    days: typeof seen === 'string' ? readingsOfDateText(seen).map(isoText) : [],
    choices: field.kind === 'choice' ? Object.keys(field.choices).map((value) => choiceWord(key, value)) : [],
  });
}

/** What a text is near to where it cannot be read. */
function looksLike(
  problem: ReadingProblemId,
  seen: CellValue,
): 'decimal comma' | 'no year' | 'period' | null {
  if (typeof seen !== 'string') return null;
  if (problem === 'not-a-number') return hasDecimalComma(seen) ? 'decimal comma' : null;
  if (problem !== 'not-a-date') return null;
  return readPeriodText(seen) !== null ? 'period' : isWithoutYear(seen) ? 'no year' : null;
}

/** "21,50" in a workbook whose language writes 21.50; there a comma has three digits behind it. */
const hasDecimalComma = (text: string): boolean => /^\D*(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}\D*$/u.test(text);

/** "Apr 7", which is a day as soon as a year stands behind it. */
const isWithoutYear = (text: string): boolean => readingsOfDateText(`${text} 2026`).length > 0;

/** A value as a message shows it: texts in quotes and on one line, others as Excel shows them. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return quote(value.trim());
  if (typeof value === 'number') return String(value).toUpperCase().replace('.', decimalSign());
  return language.reading.shown[value === null ? 'nothing' : value ? 'true' : 'false'];
}

const oneDecimal: Intl.NumberFormatOptions = { minimumFractionDigits: 1 };

const decimalSign = (): string =>
  numberFormat(oneDecimal)
    .formatToParts(0)
    .find(({ type }) => type === 'decimal')?.value ?? '.';
