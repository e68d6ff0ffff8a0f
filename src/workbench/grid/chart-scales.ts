import { scaleLinear } from 'd3-scale';
import type { Displayed, DrawnAxis } from './chart-data';

/** An axis of numbers, with what is written on it. */
export interface Scale {
  /** From its lower to its upper end. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/* As Excel chooses it: from zero, unless all values are far from it and near each other; with some room beyond them. */
const nearEachOther = 1 / 6;
const beyond = 0.05;

/* What can still be reckoned with: the ends of an axis are not so far apart, nor so near, that nothing lies between them. */
const farthest = 1e300;
const nearest = 1e-12;
const within = (value: number): number => Math.min(farthest, Math.max(-farthest, value));

function ends(from: number, to: number): readonly [number, number] {
  const least = Math.max(Math.max(Math.abs(from), Math.abs(to)) * nearest, 1 / farthest);
  return to - from > least ? [from, to] : [from, from + Math.max(1, Math.abs(from) / 1000)];
}

function extentOf(values: readonly number[], startsAtZero: boolean): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, within(value));
    high = Math.max(high, within(value));
  }
  if (low > high) return [0, 1];
  const spread = high - low;
  const isNear =
    !startsAtZero && spread > 0 && spread <= Math.max(Math.abs(low), Math.abs(high)) * nearEachOther;
  if (low >= 0 && !isNear) low = 0;
  else if (high <= 0 && !isNear) high = 0;
  [low, high] = ends(low, high);
  const room = (high - low) * beyond;
  return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
}

const fewestTicks = 2;
const large = 10_000;

/* What cells show without a format of theirs is hard to read on an axis of large numbers. */
const formatFor = (format: string, [low, high]: readonly [number, number]): string =>
  format === 'General' && Math.max(Math.abs(low), Math.abs(high)) >= large ? '#,##0' : format;

/** Chooses the ends of an axis where it does not say them, and about as many round numbers on it as asked for. */
export function scaleOf(
  axis: DrawnAxis,
  values: readonly number[],
  count: number,
  startsAtZero: boolean,
  displayed: Displayed,
): Scale {
  const { numberFormat } = axis;
  const minimum = axis.minimum === null ? null : within(axis.minimum);
  const maximum = axis.maximum === null ? null : within(axis.maximum);
  const [low, high] = extentOf(values, startsAtZero);
  const first = minimum ?? Math.min(low, maximum === null ? low : maximum - 1);
  const last = maximum ?? Math.max(high, first + (high > first ? 0 : 1));
  const wanted = Math.max(fewestTicks, Math.round(count));
  const [niceFirst = first, niceLast = last] = scaleLinear().domain([first, last]).nice(wanted).domain();
  const domain = ends(minimum ?? niceFirst, maximum ?? niceLast);
  const scale = scaleLinear().domain(domain);
  const format = formatFor(numberFormat, domain);
  const ticksOf = (amount: number): Scale['ticks'] =>
    scale.ticks(amount).map((value) => ({ value, text: displayed(value, format) }));
  // A format with few decimals makes one text of several numbers.
  for (let amount = wanted; amount > fewestTicks; amount = Math.floor(amount / 2)) {
    const ticks = ticksOf(amount);
    if (new Set(ticks.map(({ text }) => text)).size === ticks.length) return { domain, ticks };
  }
  return { domain, ticks: ticksOf(fewestTicks) };
}
