import { addMonths, type DaySpan, firstDayOfMonth, partsOf } from '../spreadsheet/day';

/** Neighbouring stretches of whole months, in order; the first holds the first day of what they divide, the last one its last. */
export interface TimeSteps {
  /** How many months each has: 1, 3 (quarters), 12 (years), or whole numbers of years. */
  readonly months: number;
  readonly steps: readonly DaySpan[];
}

/** Steps that people divide time by, in months. Excel's days are over after 8,100 years. */
const stepLengths = [1, 3, 12, 60, 120, 1200];

/** Divides a span into months, or where those are too many into quarters, years and so on. */
export function timeSteps(span: DaySpan, most: number): TimeSteps {
  const longest = stepLengths.at(-1) ?? 1;
  const months = stepLengths.find((length) => countSteps(span, length) <= most) ?? longest;
  const first = firstOfStep(span, months);
  const steps = Array.from({ length: countSteps(span, months) }, (_, place) => ({
    start: addMonths(first, place * months),
    end: addMonths(first, (place + 1) * months) - 1,
  }));
  return { months, steps };
}

/** The place of the step that holds a day; below 0 or beyond the last for a day before or after all. */
export function stepAt({ months, steps }: TimeSteps, day: number): number {
  const [first] = steps;
  return first === undefined ? -1 : Math.floor((monthsOf(day) - monthsOf(first.start)) / months);
}

/** How many days of one span lie in another. */
export const sharedDays = (one: DaySpan, other: DaySpan): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start) + 1);

function monthsOf(day: number): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** Quarters begin in January, April, July and October, longer steps in a year that their length divides. */
const firstOfStep = ({ start }: DaySpan, months: number): number =>
  addMonths(firstDayOfMonth(start), -(monthsOf(start) % months));

const countSteps = (span: DaySpan, months: number): number =>
  Math.floor(monthsOf(span.end) / months) - Math.floor(monthsOf(span.start) / months) + 1;
