import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
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

it('in German they have a comma', () => {
  speak(german);
  expect([pointsOf(100, 87), pointsOf(100, 100), signedPoints(-2.44)]).toEqual(['87,0', '100', '−2,4']);
  speak(english);
});
