import type { Timeline } from '../../alignment/timeline/timeline';
import { addMonths, type Day, type DaySpan, firstDayOfMonth, partsOf } from '../../spreadsheet/day';

/** How much of the plan's time is shown. */
export const zooms = ['plan', 'year', 'quarter'] as const;
export type Zoom = (typeof zooms)[number];

/** The days that are shown: those of the plan, or of the fiscal year or quarter of the check. */
export function shownTime(
  zoom: Zoom,
  { span, date }: Pick<Timeline, 'date'> & { readonly span: DaySpan },
  fiscalYearStart: number,
): DaySpan {
  if (zoom === 'plan') return span;
  const month = firstDayOfMonth(date);
  const past = (partsOf(date).month - fiscalYearStart + 12) % 12;
  const months = zoom === 'year' ? 12 : 3;
  const start = addMonths(month, -(past % months));
  return { start, end: addMonths(start, months) - 1 };
}

/** Where a stretch of days stands in those that are shown, in percent of the width; null where it is outside of them. */
export function placeIn(
  shown: DaySpan,
  { start, end }: DaySpan,
): { readonly left: number; readonly width: number } | null {
  if (end < shown.start || start > shown.end) return null;
  const left = leftOf(shown, Math.max(start, shown.start));
  return { left, width: leftOf(shown, Math.min(end, shown.end) + 1) - left };
}

/** Where a day begins, in percent of the width. */
export const leftOf = ({ start, end }: DaySpan, day: Day): number =>
  ((day - start) / (end - start + 1)) * 100;
