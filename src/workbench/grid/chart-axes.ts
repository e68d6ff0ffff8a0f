import type { ChartData, Displayed, DrawnAxis } from './chart-data';
import { type Scale, scaleOf } from './chart-scales';
import { textWidth } from './text-width';

/* The axes of a chart by the sides of the plot that they stand at. Places along an axis are shares of it: 0 is left or below. */

export interface SideAxis {
  readonly title: string | null;
  readonly labels: readonly { readonly at: number; readonly text: string }[];
  readonly gridlines: readonly number[];
  /** Null where it counts categories. */
  readonly scale: Scale | null;
}

export interface Axes {
  readonly bottom: SideAxis;
  readonly left: SideAxis;
  /** The second axis of values: right, or above bars that lie. */
  readonly opposite: SideAxis | null;
}

export const axisFontSize = 12;
/* Between ticks, in pixels. */
const usualDistance = { across: 42, along: 76 };
const leastGap = 14;

/* Of the axis: nothing so far beyond its ends is seen, and no browser draws lines to anywhere. */
const mostBeyond = 1000;

/** How far along its axis a number is. */
export const shareOf = ({ domain: [first, last] }: Scale, value: number): number =>
  Math.min(mostBeyond, Math.max(-mostBeyond, (value - first) / (last - first)));

function numberAxis(axis: DrawnAxis, scale: Scale): SideAxis {
  const labels = scale.ticks.map(({ value, text }) => ({ at: shareOf(scale, value), text }));
  return {
    title: axis.title,
    labels,
    gridlines: axis.majorGridlines ? labels.map(({ at }) => at) : [],
    scale,
  };
}

function categoryAxis({ category, categories }: ChartData): SideAxis {
  const count = categories.length;
  return {
    title: category.title,
    labels: categories.map((text, index) => ({ at: (index + 0.5) / count, text })),
    gridlines: category.majorGridlines
      ? Array.from({ length: count + 1 }, (_, index) => (count === 0 ? 0 : index / count))
      : [],
    scale: null,
  };
}

/* As many numbers as have room beside each other. */
function lyingScale(
  axis: DrawnAxis,
  values: readonly number[],
  width: number,
  startsAtZero: boolean,
  displayed: Displayed,
): Scale {
  let count = width / usualDistance.along;
  let scale = scaleOf(axis, values, count, startsAtZero, displayed);
  const isCrowded = ({ ticks }: Scale): boolean =>
    ticks.reduce((sum, { text }) => sum + textWidth(text, axisFontSize) + leastGap, 0) > width;
  for (; count > 2 && isCrowded(scale); count /= 2)
    scale = scaleOf(axis, values, count / 2, startsAtZero, displayed);
  return scale;
}

/** The axes of a chart whose plot is about so large, in pixels. */
export function axesOf(data: ChartData, width: number, height: number): Axes {
  const { kind, series, category, value, secondaryValue, displayed } = data;
  const isBars = kind.element === 'barChart';
  const valuesOf = (isSecondary: boolean): readonly number[] =>
    series
      .filter((one) => one.isSecondary === isSecondary)
      .flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : y)));
  const upright = (axis: DrawnAxis, isSecondary: boolean): SideAxis =>
    numberAxis(axis, scaleOf(axis, valuesOf(isSecondary), height / usualDistance.across, isBars, displayed));
  const lying = (axis: DrawnAxis, isSecondary: boolean): SideAxis =>
    numberAxis(axis, lyingScale(axis, valuesOf(isSecondary), width, isBars, displayed));
  const ofValues = kind.isLying ? lying : upright;
  const opposite = secondaryValue && ofValues(secondaryValue, true);
  if (kind.isLying) return { bottom: ofValues(value, false), left: categoryAxis(data), opposite };
  if (kind.element !== 'scatterChart') {
    return { bottom: categoryAxis(data), left: ofValues(value, false), opposite };
  }
  const across = series.flatMap(({ points }) =>
    points.flatMap(({ x, y }) => (x === null || y === null ? [] : x)),
  );
  return {
    bottom: numberAxis(category, lyingScale(category, across, width, false, displayed)),
    left: ofValues(value, false),
    opposite,
  };
}
