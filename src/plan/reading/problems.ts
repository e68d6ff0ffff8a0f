import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { isoText } from '../../spreadsheet/day';
import { readingsOfDateText } from '../calendar/date-text';
import { readPeriodText } from '../calendar/period-text';
import type { Field } from '../fields/field';

/** Says in one or two sentences what a cell holds and what to write instead. */
type Sentence = (seen: string, field: Field, value: CellValue) => string;

const exampleOf: Readonly<Record<Field['kind'], string>> = {
  text: 'a text',
  id: 'a short key such as S1',
  reference: 'the ID or name of a row',
  list: 'names separated by semicolons',
  number: 'a number such as 1500',
  money: 'an amount such as 1500',
  share: 'a percentage such as 20% or a fraction such as 0.2',
  date: 'a date such as 2026-03-04',
  period: 'a period such as Q3 2026, Mar–May 2026, Week 34 2026 or 2026',
  choice: 'one of its choices',
};

const choicesOf = (field: Field): string =>
  field.kind === 'choice' ? Object.keys(field.choices).join(', ') : '';

const minimumOf = (field: Field): number => ('minimum' in field ? field.minimum : 0);

const readingsOf = (value: CellValue): readonly string[] =>
  typeof value === 'string' ? readingsOfDateText(value).map(isoText) : [];

/** "21,50" in a workbook whose language writes 21.50; there a comma has three digits behind it. */
const hasDecimalComma = (value: CellValue): boolean =>
  typeof value === 'string' && /^\D*(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}\D*$/u.test(value);

/** "Apr 7", which is a day as soon as a year stands behind it. */
const isWithoutYear = (value: CellValue): boolean =>
  typeof value === 'string' && readingsOfDateText(`${value} 2026`).length > 0;

const isPeriodText = (value: CellValue): boolean =>
  typeof value === 'string' && readPeriodText(value) !== null;

/** Every reason for which a cell cannot be read, with the sentence that says so. */
export const readingProblems = {
  'error-value': (seen, field) =>
    `${field.name} holds the error ${seen}. Fix its formula, or enter ${exampleOf[field.kind]}.`,
  'not-calculated': (_, field) =>
    `${field.name} holds a formula that was never calculated. Open the file in Excel and save it.`,
  'not-a-number': (seen, field, value) =>
    hasDecimalComma(value)
      ? `${field.name} holds ${seen}, and the plan is read with a decimal point. Enter ${exampleOf[field.kind]}, or choose the language of the plan, such as de-DE, in the settings.`
      : `${field.name} holds ${seen}, which is not a number. Enter ${exampleOf[field.kind]}.`,
  'boolean-for-number': (seen, field) =>
    `${field.name} holds ${seen}, a yes or no where a number is expected. Enter ${exampleOf[field.kind]}.`,
  'too-large': (seen, field) =>
    `${field.name} holds ${seen}, a number with more than 15 digits. Enter a smaller one, or use thousands or millions.`,
  'below-minimum': (seen, field) =>
    `${field.name} is ${seen}; it cannot be below ${minimumOf(field)}. Enter ${minimumOf(field)} or more, or leave the cell empty.`,
  'share-above-one': (seen, field) =>
    `${field.name} is ${seen}, which is more than 100%. Enter ${exampleOf.share}.`,
  'negative-link-share': (seen, field) =>
    `${field.name} holds ${seen}; the share of a link cannot be negative. Enter a share from 0% to 100%, such as S1 60%.`,
  'not-a-date': (seen, field, value) =>
    isPeriodText(value)
      ? `${field.name} holds ${seen}, which is a period, not a day. Enter ${exampleOf.date}, or use a Period column.`
      : `${field.name} holds ${seen}, which ${isWithoutYear(value) ? 'has no year' : 'is not a date'}. Enter ${exampleOf.date}.`,
  'ambiguous-date': (seen, field, value) =>
    `${field.name} holds ${seen}, which could be ${readingsOf(value).join(' or ')}. Enter the right one in that form.`,
  'impossible-date': (seen, field) =>
    `${field.name} holds the number ${seen}, which is not a date in Excel. Enter ${exampleOf[field.kind]}.`,
  'boolean-for-date': (seen, field) =>
    `${field.name} holds ${seen}, a yes or no where a date is expected. Enter ${exampleOf[field.kind]}.`,
  'unreadable-period': (seen, field) =>
    `${field.name} holds ${seen}, which cannot be read as a period. Enter ${exampleOf.period}.`,
  'unknown-choice': (seen, field) =>
    `${field.name} holds ${seen}, which is not one of its choices. Enter one of these: ${choicesOf(field)}.`,
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReadingProblemId = keyof typeof readingProblems;

/** Why a cell, or a part of it, could not be read. */
export interface ReadingProblem {
  readonly problem: ReadingProblemId;
  /** What the sentence names: the value of the cell or the part. */
  readonly seen: CellValue;
}

const sentences: Readonly<Record<ReadingProblemId, Sentence>> = readingProblems;

/** The sentence of a problem at a cell of a field. */
export const problemSentence = ({ problem, seen }: ReadingProblem, field: Field): string =>
  sentences[problem](shown(seen), field, seen);

/** A longer text is cut: the reader has the cell before him. */
const longestShownText = 60;

/** A value as a message shows it: texts in quotes and on one line, others as Excel shows them. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') {
    const text = value.trim().replace(/\s+/gu, ' ');
    return `"${text.length > longestShownText ? `${text.slice(0, longestShownText - 1)}…` : text}"`;
  }
  return value === null ? 'nothing' : String(value).toUpperCase();
}
