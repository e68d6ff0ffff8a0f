import { callFunction } from '../../../src/functions/call';
import { SALES_MIX_VARIANCE } from '../../../src/functions/variance/sales-mix-variance';

describe('SALES_MIX_VARIANCE', () => {
  it.each([
    [
      'two products',
      [
        [[275], [375]],
        [[10_000], [40_000]],
        [[8_820], [33_180]],
      ],
      [[-2_882_000, -2_840_000, -42_000]],
    ],
    [
      'three products in a row',
      [[[20, 12, 9]], [[8_000, 7_000, 5_000]], [[6_000, 7_000, 9_000]]],
      [[-4_000, 28_900, -32_900]],
    ],
    [
      'a blank row',
      [
        [[5], [null]],
        [[10], [null]],
        [[12], [null]],
      ],
      [[10, 10, 0]],
    ],
    [
      'a product that was not budgeted',
      [
        [[5], [5]],
        [[10], ['']],
        [[10], [10]],
      ],
      [[50, 50, 0]],
    ],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(SALES_MIX_VARIANCE, given)).toEqual({ value: expected });
  });

  it.each([
    ['no budget', [5, 0, 10], '#DIV/0!', 'budget_units adds up to 0'],
    [
      'lists of different length',
      [[[5], [6]], 1, [[1], [2]]],
      '#VALUE!',
      'unit_margins 2, budget_units 1, actual_units 2',
    ],
    [
      'a margin that is missing',
      [
        [[5], [null]],
        [[1], [1]],
        [[1], [1]],
      ],
      '#VALUE!',
      'Cell 2 of unit_margins is blank',
    ],
    ['an error among the units', [5, [[{ error: '#REF!' }]], 1], '#REF!', 'holds #REF!'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(SALES_MIX_VARIANCE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
