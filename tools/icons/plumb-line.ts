import { box, curve, line, type Outline, type Point, roundedSquare, type Shape } from './outlines';

/*
 * The mark of Plumbline: a weight on a string, hanging true before a dark tile. One drawing for every size.
 */

/** Sizes in pixels at which Office shows the icon. */
export const iconSizes = [16, 32, 64, 80] as const;

export const colours = {
  tile: '#16324a',
  string: '#b4c6d6',
  cap: '#f4efe3',
  lit: '#f2b950',
  shaded: '#c8811f',
} as const;

/**
 * The shapes from back to front, in pixels of an icon of that size. Edges that should be sharp lie on whole pixels: at each size
 * the string is an even number of pixels wide, so that it stands in the middle, and the weight begins and ends on a pixel.
 */
export function plumbLine(size: number): readonly Shape[] {
  const middle = size / 2;
  const whole = (part: number): number => Math.round(size * part);
  const halfString = Math.max(1, Math.floor(size / 32));
  const halfCap = Math.max(2, whole(0.1));
  const halfWeight = Math.max(4, whole(0.2));
  const capTop = whole(0.39);
  const capBottom = capTop + whole(0.07);
  const shoulder = capBottom + whole(0.12);
  const tip = whole(0.92);
  return [
    { name: 'tile', colour: colours.tile, outline: roundedSquare(size, size * 0.2) },
    {
      name: 'string',
      colour: colours.string,
      outline: box(middle - halfString, 0, middle + halfString, capTop),
    },
    { name: 'cap', colour: colours.cap, outline: box(middle - halfCap, capTop, middle + halfCap, capBottom) },
    {
      name: 'lit half',
      colour: colours.lit,
      outline: halfWeightOutline(middle, -halfWeight, capBottom, shoulder, tip),
    },
    {
      name: 'shaded half',
      colour: colours.shaded,
      outline: halfWeightOutline(middle, halfWeight, capBottom, shoulder, tip),
    },
  ];
}

/** White alone, as Microsoft 365 asks for beside its own signs: what hangs, without the tile. */
export const silhouette = (size: number): readonly Shape[] =>
  hanging(plumbLine(size)).map((shape) => ({ ...shape, colour: '#ffffff' }));

/** How much of each way the mark takes on a full square, whose corners Microsoft 365 cuts as it likes. */
const partOfSquare = 0.75;

/** A square without round corners, with the mark in its middle, hanging from the upper edge. */
export function onFullSquare(size: number): readonly Shape[] {
  const markSize = size * partOfSquare;
  const margin = (size - markSize) / 2;
  const moved = hanging(plumbLine(markSize)).map((shape) => ({
    ...shape,
    outline: shift(shape.outline, margin),
  }));
  const halfString = Math.floor(markSize / 32);
  return [
    { name: 'tile', colour: colours.tile, outline: box(0, 0, size, size) },
    {
      name: 'string',
      colour: colours.string,
      outline: box(size / 2 - halfString, 0, size / 2 + halfString, margin),
    },
    ...moved,
  ];
}

const hanging = (shapes: readonly Shape[]): readonly Shape[] => shapes.filter(({ name }) => name !== 'tile');

function shift({ start, curves }: Outline, by: number): Outline {
  const moved = ({ x, y }: Point): Point => ({ x: x + by, y: y + by });
  return {
    start: moved(start),
    curves: curves.map(({ controls, to }) => ({
      controls: controls === null ? null : [moved(controls[0]), moved(controls[1])],
      to: moved(to),
    })),
  };
}

/** One half of the weight: a round shoulder, then a run that is nearly straight to the point. `half` is negative for the left one. */
function halfWeightOutline(
  middle: number,
  half: number,
  top: number,
  shoulder: number,
  tip: number,
): Outline {
  const edge = middle + half;
  const rise = shoulder - top;
  const fall = tip - shoulder;
  return {
    start: { x: middle, y: top },
    curves: [
      line(middle + half * 0.45, top),
      curve(middle + half * 0.78, top, edge, top + rise * 0.4, edge, shoulder),
      curve(edge, shoulder + fall * 0.24, middle + half * 0.42, tip - fall * 0.4, middle, tip),
      line(middle, top),
    ],
  };
}
