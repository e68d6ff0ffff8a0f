/*
 * Weights from 0 to 1 are searched as any number x with the weight 4x² ÷ (1 + x²)²: nothing is out of bounds, and both bounds
 * are reached, not only neared. Only the four operations and roots, which every JavaScript engine rounds alike: sines would
 * give another forecast in another Excel.
 */

/** The weight that a number stands for. */
export function partAt(x: number): number {
  const size = 1 + x * x;
  return (4 * x * x) / (size * size);
}

/** How fast the weight grows with the number. */
export function slopeOfPartAt(x: number): number {
  const size = 1 + x * x;
  return (8 * x * (1 - x * x)) / (size * size * size);
}

/** A number that stands for a weight. */
export function placeOfPart(part: number): number {
  const within = Math.min(1, Math.max(0, part));
  return within === 0 ? 0 : (1 - Math.sqrt(1 - within)) / Math.sqrt(within);
}
