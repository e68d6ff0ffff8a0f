/**
 * A calculated figure as a sentence names it: 9 digits, which the rounding of binary fractions does not reach. 100 − 100.1
 * is −0.1 there.
 */
export const legible = (figure: number): number => Number(figure.toPrecision(9));
