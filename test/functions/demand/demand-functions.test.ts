import { callFunction } from '../../../src/functions/call';
import { ARC_ELASTICITY } from '../../../src/functions/demand/arc-elasticity';
import { DEMAND_CONSTANT_ELASTICITY } from '../../../src/functions/demand/demand-constant-elasticity';
import { DEMAND_LINEAR } from '../../../src/functions/demand/demand-linear';
import { OPTIMAL_PRICE } from '../../../src/functions/demand/optimal-price';
import { OPTIMAL_PRICE_LINEAR } from '../../../src/functions/demand/optimal-price-linear';
import { POINT_ELASTICITY } from '../../../src/functions/demand/point-elasticity';
import { PRICES_FOR_TARGET } from '../../../src/functions/demand/prices-for-target';
import { PROFIT_AT_PRICE } from '../../../src/functions/demand/profit-at-price';
import type { WorksheetFunction } from '../../../src/functions/function';
import type { Argument } from '../../../src/functions/value';

type Call = readonly [what: string, declaration: WorksheetFunction, given: readonly Argument[]];

const answers: readonly (readonly [...Call, unknown])[] = [
  ['a fall', ARC_ELASTICITY, [4, 120, 6, 80], -1],
  ['a fall from its first point', POINT_ELASTICITY, [6, 80, 4, 120], -1.5],
  ['a quantity that stays', ARC_ELASTICITY, [4, 120, 6, 120], 0],
  ['a price beyond the choke price', DEMAND_LINEAR, [3.5, 1.5, 36_000, 2, 26_000], -4_000],
  ['the choke price', DEMAND_LINEAR, [3.3, 1.5, 36_000, 2, 26_000], 0],
  ['a point where nothing is sold', DEMAND_LINEAR, [15, 10, 10, 20, 0], 5],
  ['demand of constant elasticity', DEMAND_CONSTANT_ELASTICITY, [8, 1, 6_400, -2], 100],
  ['the best price', OPTIMAL_PRICE, [4, -2], 8],
  ['the best price on a line', OPTIMAL_PRICE_LINEAR, [4, 10, 10, 12, 8], 12],
  ['a profit', PROFIT_AT_PRICE, [8, 4, 8, 100, -2, 100], 300],
  ['a profit before fixed cost', PROFIT_AT_PRICE, [8, 4, 8, 100, -2], 400],
  ['a loss', PROFIT_AT_PRICE, [2, 4, 8, 100, -2], -3_200],
  ['a volume that stays', PRICES_FOR_TARGET, [300, 4, 8, 100, 0, 100], [[8, '']]],
  ['a loss that even a gift stays within', PRICES_FOR_TARGET, [-500, 4, 8, 100, 0, 100], [[0, '']]],
];

const refusals: readonly (readonly [...Call, error: string, part: string])[] = [
  ['one price', ARC_ELASTICITY, [5, 8, 5, 7], '#DIV/0!', 'Both points have the price 5'],
  ['one price', POINT_ELASTICITY, [5, 8, 5, 7], '#DIV/0!', 'Both points have the price 5'],
  ['a price of 0', ARC_ELASTICITY, [0, 8, 5, 7], '#NUM!', 'price_1 is 0. It must be above 0.'],
  ['a quantity of 0', ARC_ELASTICITY, [4, 8, 5, 0], '#NUM!', 'quantity_2 is 0. It must be above 0.'],
  ['a quantity below 0', POINT_ELASTICITY, [4, -8, 5, 1], '#NUM!', 'quantity_1 is -8. It must be above 0.'],
  ['one price', DEMAND_LINEAR, [3, 5, 8, 5, 7], '#DIV/0!', 'do not give a demand line'],
  ['a price below 0', DEMAND_LINEAR, [-3, 5, 8, 6, 7], '#NUM!', 'price is -3. It must be at least 0.'],
  ['a price of 0', DEMAND_CONSTANT_ELASTICITY, [0, 1, 5, -2], '#NUM!', 'The price is 0 and base_price is 1.'],
  ['a base price of 0', DEMAND_CONSTANT_ELASTICITY, [4, 0, 5, -2], '#NUM!', 'base_price is 0'],
  ['a volume below 0', DEMAND_CONSTANT_ELASTICITY, [4, 4, -5, -2], '#NUM!', 'It must be at least 0.'],
  ['a volume beyond numbers', DEMAND_CONSTANT_ELASTICITY, [1e-9, 1e9, 5, -99], '#NUM!', 'too large'],
  ['an elasticity of −1', OPTIMAL_PRICE, [4, -1], '#NUM!', 'at an elasticity of -1, every higher price'],
  ['inelastic demand', OPTIMAL_PRICE, [4, -0.4], '#NUM!', 'at an elasticity of -0.4'],
  ['no cost', OPTIMAL_PRICE, [0, -2], '#NUM!', 'every lower price earns more'],
  ['one price', OPTIMAL_PRICE_LINEAR, [4, 5, 8, 5, 7], '#DIV/0!', 'do not give a demand line'],
  [
    'a rising line',
    OPTIMAL_PRICE_LINEAR,
    [4, 10, 8, 12, 10],
    '#NUM!',
    'from 8 units at 10 to 10 at 12, the quantity does not fall',
  ],
  [
    'a cost above the choke price',
    OPTIMAL_PRICE_LINEAR,
    [25, 10, 10, 12, 8],
    '#NUM!',
    'nothing sells at 20 or above, and each unit costs 25',
  ],
  ['a price of 0', PROFIT_AT_PRICE, [0, 4, 8, 100, -2], '#NUM!', 'The price is 0 and base_price is 8'],
  [
    'a base price of 0',
    PRICES_FOR_TARGET,
    [0, 4, 0, 100, -2],
    '#NUM!',
    'base_price is 0. It must be above 0.',
  ],
  ['demand that rises', PRICES_FOR_TARGET, [0, 4, 8, 100, 1], '#NUM!', 'It must be at most 0.'],
  [
    'more than the best price earns',
    PRICES_FOR_TARGET,
    [301, 4, 8, 100, -2, 100],
    '#NUM!',
    'No price earns 301: even the best one, 8, earns 300.',
  ],
  ['text', PROFIT_AT_PRICE, ['dear', 4, 8, 100, -2], '#VALUE!', 'prices is "dear"'],
  ['nothing', OPTIMAL_PRICE, [4], '#VALUE!', 'OPTIMAL_PRICE needs elasticity'],
];

describe('the functions of demand', () => {
  it.each(answers)('answer for %s', (_, declaration, given, expected) => {
    expect(callFunction(declaration, given)).toEqual({ value: expected });
  });

  it.each(refusals)('say why there is no answer for %s', (_, declaration, given, error, part) => {
    expect(callFunction(declaration, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('give a column for a column of prices, in which a bad cell fails alone', () => {
    const prices = [[8], ['dear'], [null], [-1], [{ error: '#N/A' }], [16]];
    expect(callFunction(PROFIT_AT_PRICE, [prices, 4, 8, 100, -2, 100])).toMatchObject({
      value: [
        [300],
        [{ error: '#VALUE!' }],
        [{ error: '#VALUE!' }],
        [{ error: '#NUM!' }],
        [{ error: '#N/A' }],
        [200],
      ],
    });
    expect(callFunction(OPTIMAL_PRICE, [[[4], [6]], [[-2, -3, -0.5]]])).toMatchObject({
      value: [
        [8, 6, { error: '#NUM!' }],
        [12, 9, { error: '#NUM!' }],
      ],
    });
  });
});
