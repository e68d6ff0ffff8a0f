import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { timeSteps } from '../../../alignment/time-steps';
import { type DaySpan, yearOf } from '../../../spreadsheet/day';
import { monthOfYear } from '../../../spreadsheet/day-in-words';
import { type Panel, panelOf, type Scale, withZero } from '../../chart/panel';
import type { ShownAhead, ShownPast, ShownPeriods } from '../shown-periods';

/** Pixels from top to bottom. */
const heights = { title: 22, panel: 168, promotions: 14, axis: 22 } as const;
const sidePadding = 6;
/** Pixels between periods that leave room for a point on each. */
const roomForPoints = 5;
/** A limit beyond this multiple of all else is cut off: the lines below it would be flat. */
const highestLimit = 2.5;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ForecastPlot {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly panel: Panel;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  /** Where the history ends. */
  readonly border: number;
  /** Paths of SVG. */
  readonly paths: {
    readonly actual: string;
    readonly forecast: string;
    readonly interval: string;
    readonly low: string;
    readonly high: string;
    readonly planned: string;
  };
  /** Known periods, where there is room. */
  readonly points: readonly Point[];
  readonly filled: readonly Point[];
  /** Where the signs of promotions stand. */
  readonly promotions: readonly number[];
}

interface Limits {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

export function plotOf({ past, ahead }: ShownPeriods, width: number): ForecastPlot {
  const periods = [...past, ...ahead];
  const whole = { start: periods[0]?.start ?? 0, end: periods.at(-1)?.end ?? 0 };
  const x = scaleLinear([whole.start, whole.end + 1], [sidePadding, width - sidePadding]);
  const middle = ({ start, end }: DaySpan): number => x((start + end + 1) / 2);
  const panel = panelOf(domainOf(past, ahead), heights.title, heights.title + heights.panel);
  // What lies far outside of a panel is drawn just outside: browsers round large coordinates.
  const y = (units: number): number => Math.max(panel.scale(units), panel.top - heights.panel);
  const pointOf = (period: ShownPast | ShownAhead): Point => ({ x: middle(period), y: y(period.units ?? 0) });

  const known = past.filter(({ units, isFilled }) => units !== null && !isFilled);
  const last = past.at(-1);
  const fromLast: readonly (ShownPast | ShownAhead)[] =
    last === undefined || last.units === null ? ahead : [last, ...ahead];
  const limits = fromLast.map((period): Limits => ({
    x: middle(period),
    low: y(period.isAhead ? period.low : (period.units ?? 0)),
    high: y(period.isAhead ? period.high : (period.units ?? 0)),
  }));
  const path = line<Point>(
    (point) => point.x,
    (point) => point.y,
  );
  const limit = line<Limits>().x((one) => one.x);
  const isPromoted = past.some(({ promotions }) => promotions.length > 0);
  const hasRoom = (width - 2 * sidePadding) / periods.length >= roomForPoints;
  return {
    width,
    height: panel.bottom + (isPromoted ? heights.promotions : 0) + heights.axis,
    x,
    panel,
    ticks: ticksOf(whole, x, width),
    border: x(ahead[0]?.start ?? whole.end + 1),
    paths: {
      actual:
        line<ShownPast>()
          .defined(({ units }) => units !== null)
          .x(middle)
          .y(({ units }) => y(units ?? 0))([...past]) ?? '',
      forecast: path(fromLast.map(pointOf)) ?? '',
      interval:
        area<Limits>()
          .x((one) => one.x)
          .y0((one) => one.low)
          .y1((one) => one.high)(limits) ?? '',
      low: limit.y((one) => one.low)(limits) ?? '',
      high: limit.y((one) => one.high)(limits) ?? '',
      planned: periods
        .map(({ start, end, planned }) =>
          planned === null || planned === 0
            ? ''
            : `M${x(start).toFixed(1)},${y(planned).toFixed(1)}H${x(end + 1).toFixed(1)}`,
        )
        .join(''),
    },
    points: hasRoom ? known.map(pointOf) : [],
    filled: past.filter(({ isFilled }) => isFilled).map(pointOf),
    promotions: apart(past.filter(({ promotions }) => promotions.length > 0).map(middle)),
  };
}

/** Pixels that a sign takes. */
const signWidth = 5;

/** Signs that would lie over the one before are left out: the reading tells of each. */
function apart(places: readonly number[]): readonly number[] {
  let free = -Infinity;
  return places.filter((x) => {
    if (x < free) return false;
    free = x + signWidth;
    return true;
  });
}

/** The row in which the signs of promotions stand, below the panel. */
export const promotionsAt = ({ panel }: ForecastPlot): number => panel.bottom + heights.promotions / 2 + 2;

/** The period at a place of the drawing, in pixels. */
export function placeAt(periods: readonly DaySpan[], day: number): number {
  const place = periods.findIndex(({ end }) => day < end + 1);
  return place === -1 ? periods.length - 1 : place;
}

function domainOf(past: readonly ShownPast[], ahead: readonly ShownAhead[]): readonly [number, number] {
  const numbers = [...past, ...ahead].flatMap(({ units, planned }) => [units ?? 0, planned ?? 0]);
  const matters = Math.max(...numbers);
  const most = Math.max(
    matters,
    Math.min(Math.max(...ahead.map(({ high }) => high)), matters * highestLimit),
  );
  const shown = [
    ...past.flatMap(({ units }) => (units === null ? [] : [units])),
    ...ahead.map(({ low }) => low),
    ...[...past, ...ahead].flatMap(({ planned }) => (planned === null || planned === 0 ? [] : [planned])),
  ];
  return withZero(Math.min(...shown), most);
}

/** Pixels that the name of a month and its year take, and that a year takes. */
const monthWidth = 58;
const yearWidth = 32;

/** As many as have room for their names: years are shorter than months. */
function stepsOf(whole: DaySpan, width: number): ReturnType<typeof timeSteps> {
  const fitting = (room: number): ReturnType<typeof timeSteps> =>
    timeSteps(whole, Math.max(2, Math.floor(width / room)));
  const years = fitting(yearWidth);
  return years.months >= 12 ? years : fitting(monthWidth);
}

function ticksOf(whole: DaySpan, x: Scale, width: number): ForecastPlot['ticks'] {
  const { months, steps } = stepsOf(whole, width);
  const [words, room] =
    months >= 12
      ? [(day: number) => String(yearOf(day)), yearWidth]
      : [(day: number) => monthOfYear(day), monthWidth];
  let free = 0;
  return steps.flatMap(({ start }) => {
    const at = x(Math.max(start, whole.start));
    // The first step has begun before: its name stands where there is room for it up to the next.
    if (at < free || at + room > width + 4) return [];
    const isCut = start < whole.start;
    const next = steps[1];
    if (isCut && next !== undefined && x(next.start) < at + room + 6) return [];
    free = at + room;
    return [{ x: at, words: words(Math.max(start, whole.start)) }];
  });
}
