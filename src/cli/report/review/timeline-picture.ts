import { language } from '../../../languages/language';
import type { Day, DaySpan } from '../../../spreadsheet/day';
import { date as dayInWords, monthOfYear } from '../../../spreadsheet/day-in-words';
import { cut, ofLabel } from './coverage-picture';
import { element, worded } from './html-text';
import { type PicturedLane, type PicturedTimeline, strategyLabel } from './pictured-plan';

const width = 960;
const labelWidth = 250;
const headHeight = 24;
const lane = { padding: 6, least: 26, line: 9, bar: 7, most: 120 } as const;
/** What the name of a month takes. */
const stepWords = 72;

/** Strategies along their time with the bars of their tactics, those that are late by their colour, and the day of the check. */
export function timelinePicture(timeline: PicturedTimeline): string {
  const { span, date, steps, lanes } = timeline;
  const days = span.end - span.start + 1;
  const room = width - labelWidth - 1;
  const at = (day: Day): number => labelWidth + ((day - span.start) / days) * room;
  const clipped = ({ start, end }: DaySpan) => {
    const left = at(Math.max(start, span.start));
    return { left, width: Math.max(2, at(Math.min(end, span.end) + 1) - left) };
  };
  const heights = lanes.map(heightOf);
  const tops = heights.map(
    (_, place) => headHeight + heights.slice(0, place).reduce((sum, one) => sum + one, 0),
  );
  const height = headHeight + heights.reduce((sum, one) => sum + one, 0);
  const isDateIn = date >= span.start && date <= span.end;
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, role: 'img', 'aria-label': whatIsDrawn(timeline) },
    ...steps.flatMap((step) => {
      const { left, width: wide } = clipped(step);
      return [
        element('line', {
          x1: tenths(left),
          x2: tenths(left),
          y1: headHeight - 4,
          y2: height,
          class: 'grid',
        }),
        ...(wide < stepWords
          ? []
          : [worded('text', stepLabel(step), { x: String(tenths(left + 3)), y: '15' })]),
      ];
    }),
    ...lanes.flatMap((each, place) => {
      const top = tops[place] ?? headHeight;
      const ofLane = heights[place] ?? lane.least;
      const line = (ofLane - 2 * lane.padding) / Math.max(1, each.lines);
      const period = each.period === null ? null : clipped(each.period);
      return [
        worded('text', cut(strategyLabel(each.strategy), ofLabel), { x: '0', y: String(top + 18) }),
        ...(period === null
          ? []
          : [
              element('rect', {
                x: tenths(period.left),
                y: tenths(top + 2),
                width: tenths(period.width),
                height: tenths(ofLane - 4),
                class: 'rail',
              }),
            ]),
        ...each.bars.map((bar) => {
          const { left, width: long } = clipped(bar);
          const thick = Math.max(1, Math.min(lane.bar, line - 1));
          const y = top + lane.padding + bar.line * line;
          const shape = { x: tenths(left), y: tenths(y), width: tenths(long), height: tenths(thick), rx: 2 };
          if (!bar.isLate) return element('rect', { ...shape, class: 'bar' });
          // Who does not tell the colours apart sees the line along it.
          const middle = { x1: tenths(left + 2), x2: tenths(left + long - 2), y1: tenths(y + thick / 2) };
          return (
            element('rect', { ...shape, class: 'late' }) +
            element('line', { ...middle, y2: middle.y1, class: 'along' })
          );
        }),
      ];
    }),
    ...(isDateIn
      ? [element('line', { x1: tenths(at(date)), x2: tenths(at(date)), y1: 0, y2: height, class: 'today' })]
      : []),
  );
}

/** `Mar 2027`; `Mar 2027 –` for a step that is longer than a month. */
const stepLabel = ({ start, end }: DaySpan): string =>
  end - start > 31 ? `${monthOfYear(start)} –` : monthOfYear(start);

/** The picture in words. */
export const whatIsDrawn = ({ span, date, lanes, tactics, late }: PicturedTimeline): string =>
  language.reports.review.timeline.said({
    strategies: lanes.filter(({ strategy }) => strategy !== null).length,
    from: dayInWords(span.start),
    to: dayInWords(span.end),
    tactics,
    late,
    today: dayInWords(date),
  });

/** What is left out of the picture; null where nothing is. */
export const whatIsNotDrawn = ({ undated, more }: PicturedTimeline): string | null =>
  undated + more === 0 ? null : language.reports.review.timeline.left(undated, more);

const heightOf = ({ lines }: PicturedLane): number =>
  Math.max(lane.least, Math.min(lane.most, 2 * lane.padding + lines * lane.line));

const tenths = (length: number): number => Math.round(length * 10) / 10;
