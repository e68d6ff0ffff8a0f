/* Outlines that icons are drawn with, in pixels of the icon: x to the right, y down. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A closed outline: a start, and curves from point to point; a curve without controls is a straight line. */
export interface Outline {
  readonly start: Point;
  readonly curves: readonly { readonly controls: readonly [Point, Point] | null; readonly to: Point }[];
}

export interface Shape {
  readonly name: string;
  /** '#rrggbb'. */
  readonly colour: string;
  readonly outline: Outline;
}

export const line = (x: number, y: number) => ({ controls: null, to: { x, y } });

export const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => ({
  controls: [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ] as const,
  to: { x, y },
});

/** A rectangle with upright sides. */
export const box = (left: number, top: number, right: number, bottom: number): Outline => ({
  start: { x: left, y: top },
  curves: [line(right, top), line(right, bottom), line(left, bottom), line(left, top)],
});

/** How far the controls of a curve stand off so that it is nearly a quarter of a circle. */
const quarterCircle = 0.5523;

/** A square from the upper left corner on. */
export function roundedSquare(size: number, radius: number): Outline {
  const near = radius * (1 - quarterCircle);
  const far = size - near;
  return {
    start: { x: radius, y: 0 },
    curves: [
      line(size - radius, 0),
      curve(far, 0, size, near, size, radius),
      line(size, size - radius),
      curve(size, far, far, size, size - radius, size),
      line(radius, size),
      curve(near, size, 0, far, 0, size - radius),
      line(0, radius),
      curve(0, near, near, 0, radius, 0),
    ],
  };
}

export const polygon = (...[start, ...others]: readonly [Point, ...Point[]]): Outline => ({
  start,
  curves: [...others, start].map(({ x, y }) => line(x, y)),
});

/** A straight stroke of a width from one point to another, with square ends. */
export function stroke(from: Point, to: Point, width: number): Outline {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const across = { x: ((to.y - from.y) / length) * (width / 2), y: ((from.x - to.x) / length) * (width / 2) };
  return polygon(
    { x: from.x + across.x, y: from.y + across.y },
    { x: to.x + across.x, y: to.y + across.y },
    { x: to.x - across.x, y: to.y - across.y },
    { x: from.x - across.x, y: from.y - across.y },
  );
}

/** The point of a circle at an angle: 0 is at the right, and angles grow clockwise, in degrees. */
export const onCircle = (middle: Point, radius: number, degrees: number): Point => ({
  x: middle.x + radius * Math.cos((degrees * Math.PI) / 180),
  y: middle.y + radius * Math.sin((degrees * Math.PI) / 180),
});

/** A part of a ring between two angles, clockwise. */
export function arc(middle: Point, radius: number, width: number, from: number, to: number): Outline {
  const steps = 24;
  const along = (distance: number): readonly Point[] =>
    Array.from({ length: steps + 1 }, (_, step) =>
      onCircle(middle, distance, from + ((to - from) * step) / steps),
    );
  const [first, ...rest] = [...along(radius + width / 2), ...[...along(radius - width / 2)].reverse()];
  return polygon(first ?? middle, ...rest);
}
