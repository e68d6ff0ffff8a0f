/**
 * The probability that a standard normal variable is `z` or more, within 1E-12.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.10 (series) and 26.2.14 (continued fraction).
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let series = z;
    for (let step = 1; step < 60; step += 1) {
      term *= (z * z) / (2 * step + 1);
      series += term;
    }
    return 0.5 - density * series;
  }
  let fraction = z;
  for (let step = 100; step > 0; step -= 1) fraction = z + step / fraction;
  return density / fraction;
}
