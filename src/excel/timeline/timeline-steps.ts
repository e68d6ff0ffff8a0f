import { timeSteps } from '../../alignment/time-steps';
import { addMonths, type Day, type DaySpan, partsOf, weekday, yearOf } from '../../spreadsheet/day';

/** What a column of the timeline stands for: weeks from their Monday on, or whole months. */
export type StepLength = { readonly unit: 'week' } | { readonly unit: 'months'; readonly months: number };

/** The columns of a timeline. */
export interface TimelineSteps {
  readonly length: StepLength;
  readonly first: Day;
  readonly count: number;
}

/** More weeks than half a year has are months, and more months than three years have are quarters. */
const mostWeeks = 26;
const mostMonths = 36;

export function timelineSteps(span: DaySpan): TimelineSteps {
  const monday = span.start + 1 - weekday(span.start);
  const weeks = Math.ceil((span.end - monday + 1) / 7);
  if (weeks <= mostWeeks) return { length: { unit: 'week' }, first: monday, count: weeks };
  const { months, steps } = timeSteps(span, mostMonths);
  return {
    length: { unit: 'months', months },
    first: steps[0]?.start ?? span.start,
    count: steps.length,
  };
}

/** The first day of the step behind one, as a formula without its `=`; `first` is the cell with that one's first day. */
export const nextStep = (length: StepLength, first: string): string =>
  length.unit === 'week' ? `${first}+7` : `DATE(YEAR(${first}),MONTH(${first})+${length.months},1)`;

interface StepFormats {
  /** Of the row above, which names the first step of each month or year alone. */
  readonly group: string;
  readonly step: string;
}

/** The number formats of the two rows of headings, in the words of Excel's own language. */
export function stepFormats(length: StepLength): StepFormats {
  if (length.unit === 'week') return { group: 'mmm', step: 'd' };
  return { group: 'yyyy', step: length.months < 12 ? 'mmm' : 'yyyy' };
}

/** Whether a step begins another group than the one before it, as a formula without its `=`; null where steps have no groups. */
export function beginsGroup(length: StepLength, step: string, before: string): string | null {
  if (length.unit === 'week') return `MONTH(${step})<>MONTH(${before})`;
  return length.months < 12 ? `YEAR(${step})<>YEAR(${before})` : null;
}

/** The places of the steps with which another month or year begins, but for the first. */
export function groupStarts({ length, first, count }: TimelineSteps): readonly number[] {
  const groupAt = (place: number): number =>
    length.unit === 'week'
      ? partsOf(first + 7 * place).month
      : length.months < 12
        ? yearOf(addMonths(first, place * length.months))
        : 0;
  const places = Array.from({ length: count }, (_, place) => place);
  return places.filter((place) => place > 0 && groupAt(place) !== groupAt(place - 1));
}
