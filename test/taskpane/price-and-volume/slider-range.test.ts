import type { FieldState } from '../../../src/taskpane/price-and-volume/read-scenario';
import { sliderRange } from '../../../src/taskpane/price-and-volume/slider-range';

const state = (basis: number | null, value: number | null): FieldState => ({
  text: '',
  value,
  problem: null,
  lack: null,
  basis,
  isEdited: false,
});

it.each([
  ['price', 890, 890, { least: 440, most: 1340, step: 10 }],
  ['price', 890, 2000, { least: 440, most: 2000, step: 10 }],
  ['price', 890, 12.5, { least: 10, most: 1340, step: 10 }],
  ['price', 2.4, 2.4, { least: 1.2, most: 3.6, step: 0.025 }],
  ['unitCost', 262, 262, { least: 130, most: 395, step: 5 }],
  ['discount', 0, 0, { least: 0, most: 0.5, step: 0.01 }],
  ['discount', 0.08, 0.75, { least: 0, most: 0.75, step: 0.01 }],
  ['elasticity', -1.4, -1.4, { least: -4, most: -0.1, step: 0.1 }],
  ['elasticity', null, -6, { least: -6, most: -0.1, step: 0.1 }],
  ['targetProfit', 590_000, -5000, { least: -20_000, most: 1_180_000, step: 20_000 }],
] as const)('%s, from %j and now %d', (name, basis, value, range) => {
  expect(sliderRange(name, state(basis, value))).toEqual(range);
});

it.each([
  ['elasticity', null, null],
  ['price', null, null],
  ['fixedCost', 0, 0],
  ['targetProfit', null, 0],
  ['todayPrice', 230, 230],
] as const)('%s, from %j and now %j, has none', (name, basis, value) => {
  expect(sliderRange(name, state(basis, value))).toBeNull();
});
