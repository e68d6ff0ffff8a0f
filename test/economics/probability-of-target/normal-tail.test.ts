import { normalTail } from '../../../src/economics/probability-of-target/normal-tail';

describe('normalTail', () => {
  it.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025],
    [2.999999, 0.0013499024634],
    [3, 0.0013498980316300933],
    [-1, 0.8413447460685429],
    [-9, 1],
  ])('above %p is %p', (z, expected) => {
    expect(normalTail(z)).toBeCloseTo(expected, 11);
  });

  it.each([
    [5, 2.866515718791939e-7],
    [8, 6.220960574271785e-16],
  ])('above %p keeps its digits', (z, expected) => {
    expect(normalTail(z) / expected).toBeCloseTo(1, 9);
  });

  it('is nothing far out, and everything far below', () => {
    expect([normalTail(50), normalTail(-50), normalTail(Infinity)]).toEqual([0, 1, 0]);
  });
});
