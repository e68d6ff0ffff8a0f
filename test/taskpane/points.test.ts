import { areShown, pointsOf, signedPoints } from '../../src/taskpane/points';

it.each([
  [100, 100, '100'],
  [100, 99.9999999999, '100'],
  [100, 99.97, '99.9'],
  [40, 39.96, '39.9'],
  [40, 35.44, '35.4'],
  [40, 0, '0.0'],
])('of %d points %d are shown as %s', (whole, amount, shown) => {
  expect(pointsOf(whole, amount)).toBe(shown);
});

it.each([
  [2.44, '+2.4'],
  [-2.44, '−2.4'],
  [0, '+0.0'],
  [-99.94, '−99.9'],
  [-99.97, '−100'],
  [-100, '−100'],
])('%d is written with its sign as %s', (amount, written) => {
  expect(signedPoints(amount)).toBe(written);
});

it.each([
  [0.05, true],
  [-0.05, true],
  [0.049, false],
  [0, false],
])('whether %d points are worth showing: %s', (amount, shown) => {
  expect(areShown(amount)).toBe(shown);
});
