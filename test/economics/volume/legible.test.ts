import { legible } from '../../../src/economics/volume/legible';

describe('legible', () => {
  it.each([
    [100 - 100.1, -0.1],
    [1_000_000 - 1_000_000.1, -0.1],
    [-1_234_567.89, -1_234_567.89],
    [4_000 / 3, 1_333.33333],
    [0, 0],
  ])('names %p as %p', (figure, expected) => {
    expect(legible(figure)).toBe(expected);
  });
});
