import { isNoAnswer } from '../../../economics/no-answer';
import type { PriceScenario } from '../../../economics/scenario/price-scenario';
import type { ScenarioFigures } from '../../../economics/scenario/scenario-figures';

/** The prices that the chart marks; where two meet, the first of these gives its line. */
const markKinds = ['scenario', 'best', 'from', 'to', 'start'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A price, or several that fall together. */
export interface PriceMark {
  readonly kinds: readonly MarkKind[];
  /** Net price, in currency. */
  readonly price: number;
}

/** Prices nearer to each other than this part of the axis are one mark. */
const nearness = 0.006;

/** The marked prices between two ends of the axis, ascending. */
export function priceMarks(
  { today }: PriceScenario,
  { netPrice, bestPrice, pricesForTarget }: ScenarioFigures,
  from: number,
  to: number,
): readonly PriceMark[] {
  const prices: Readonly<Record<MarkKind, number | null>> = {
    scenario: netPrice,
    best: isNoAnswer(bestPrice) ? null : bestPrice,
    from: pricesForTarget?.from ?? null,
    to: pricesForTarget?.to ?? null,
    start: today.netPrice,
  };
  const marks: { kinds: MarkKind[]; price: number }[] = [];
  for (const kind of markKinds) {
    const price = prices[kind];
    if (price === null || price < from || price > to) continue;
    const same = marks.find((mark) => Math.abs(mark.price - price) <= nearness * (to - from));
    if (same === undefined) marks.push({ kinds: [kind], price });
    else same.kinds.push(kind);
  }
  return marks.sort((a, b) => a.price - b.price);
}

/** A mark with its place in the drawing, in pixels. */
export interface PlacedMark extends PriceMark {
  readonly x: number;
  readonly text: string;
  /** The left edge of its text. */
  readonly left: number;
  /** The row of its text, counted upwards from the drawing. */
  readonly row: number;
}

/** Pixels that a letter takes at the size of the labels, on average. */
const letter = 5.7;
const gap = 8;

/** Centres the texts of marks above them, within the width, in as few rows as keep them from lying over each other. */
export function placeMarks(
  marks: readonly PriceMark[],
  x: (price: number) => number,
  width: number,
  textOf: (mark: PriceMark) => string,
): readonly PlacedMark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const text = textOf(mark);
    const at = x(mark.price);
    const size = text.length * letter;
    const left = Math.max(0, Math.min(at - size / 2, width - size));
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + size;
    return { ...mark, x: at, text, left, row };
  });
}
