import { type PeriodPoint, type PeriodReading, withBothYears } from '../../plan/calendar/period';
import type { Field } from '../../plan/fields/field';
import type { Role } from '../../plan/fields/roles';
import type { ReadingProblem, ReadingProblemId } from '../../plan/reading/problems';
import type { Link, Mention, Row } from '../../plan/rows';
import { isoText } from '../../spreadsheet/day';

/** One part of a reference or list cell. */
export interface RecordedPart {
  /** As written, without its share. */
  readonly text: string;
  /** The place among the rows of its sheet of the row that it names; null where it names none, or two. */
  readonly target: number | null;
  /** The part of the row that falls to this link, 0 to 1; null for fields without shares. */
  readonly share: number | null;
  /** The share that the cell states. */
  readonly statedShare: number | null;
}

/** The parts of a cell; rows with the same text have the same list. */
export type RecordedParts = readonly RecordedPart[];

/** A cell that could not be read: it counts as empty, but another mistake in it is a change. */
export interface RecordedProblem {
  readonly problem: ReadingProblemId;
  readonly seen: ReadingProblem['seen'];
}

/** A day that the row does not state itself: its Period gives it. */
export interface DayOfPeriod {
  readonly dayOfPeriod: number;
}

/** A period, with the years of both ends where one end tells them. */
export type RecordedPeriod = Pick<PeriodReading, 'first' | 'last'>;

/**
 * What a row says in a field, as data alone: texts and choices as text; numbers, amounts, shares and days as numbers;
 * null where it says nothing.
 */
export type RecordedValue =
  string | number | RecordedParts | RecordedProblem | DayOfPeriod | RecordedPeriod | null;

export const isParts = (value: RecordedValue): value is RecordedParts => Array.isArray(value);

export const isProblem = (value: RecordedValue): value is RecordedProblem =>
  typeof value === 'object' && value !== null && 'problem' in value;

export const isDayOfPeriod = (value: RecordedValue): value is DayOfPeriod =>
  typeof value === 'object' && value !== null && 'dayOfPeriod' in value;

export const isPeriod = (value: RecordedValue): value is RecordedPeriod =>
  typeof value === 'object' && value !== null && 'first' in value;

/** The place of a row among the rows of its sheet. */
export type PlaceOf = (row: Row) => number;

/** Records the parts of cells; rows that share their parts in the plan share them here. */
export function partsRecorder(
  placeOf: PlaceOf,
): (parts: readonly (Link | Mention)[], field: Field) => RecordedParts | null {
  const known = new Map<readonly (Link | Mention)[], RecordedParts>();
  return (parts, field) => {
    if (parts.length === 0) return null;
    const seen = known.get(parts);
    if (seen !== undefined) return seen;
    const hasShares = field.kind === 'reference' && field.withShares;
    const recorded = parts.map((part): RecordedPart => ({
      text: part.text,
      target: part.target === null ? null : placeOf(part.target),
      share: hasShares && 'share' in part ? part.share : null,
      statedShare: hasShares && 'statedShare' in part ? part.statedShare : null,
    }));
    known.set(parts, recorded);
    return recorded;
  };
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function pointText({ unit, number, year, yearBegins }: PeriodPoint): string {
  const ofYear = (text: string): string => (year === null ? text : `${text} ${year}`);
  switch (unit) {
    case 'day':
      return isoText(number);
    case 'week':
      return ofYear(`Week ${number}`);
    case 'month':
      return ofYear(monthNames[number - 1] ?? '');
    case 'quarter':
      return ofYear(`Q${number}`);
    case 'half':
      return ofYear(`H${number}`);
    case 'year':
      return ofYear('').trim();
    case 'fiscal year':
      return ofYear(yearBegins === true ? 'FY from' : 'FY');
  }
}

/** A period as it is recorded. */
export const recordPeriod = (reading: PeriodReading): RecordedPeriod => withBothYears(reading);

/** A period as data, in one form however it was written and whatever language is spoken: `Q3 2026`, `Mar 2026 to May 2026`. */
export function periodText({ first, last }: RecordedPeriod): string {
  const [start, end] = [pointText(first), pointText(last)];
  return start === end ? start : `${start} to ${end}`;
}

/** What stands between pieces that are joined, and in no text of a cell. */
export const fieldEnd = '\u0000';
export const partEnd = '\u0001';

/** The sheet whose rows the parts of a field name; null where they name no rows. */
export const sheetNamedBy = (field: Field): Role | null =>
  field.kind === 'reference' || field.kind === 'list' ? field.to : null;
