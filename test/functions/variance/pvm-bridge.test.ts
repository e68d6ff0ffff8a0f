import { callFunction } from '../../../src/functions/call';
import { PVM_BRIDGE } from '../../../src/functions/variance/pvm-bridge';

describe('PVM_BRIDGE', () => {
  it.each([
    ['one product', [50, 1_000, 52, 1_100], [[2_200, 5_000, 0]]],
    ['the base volume', [50, 1_000, 52, 1_100, 'base_volume'], [[2_000, 5_000, 200]]],
    ['a mode in capitals', [50, 1_000, 52, 1_100, 'STANDARD'], [[2_200, 5_000, 0]]],
    [
      'a launch without a price before',
      [
        [[10], ['']],
        [[100], ['']],
        [[10], [30]],
        [[100], [50]],
      ],
      [[0, 500, 1_000]],
    ],
    [
      'a launch at 0 in standard',
      [
        [[10], [0]],
        [[100], [0]],
        [[10], [30]],
        [[100], [50]],
      ],
      [[1_500, 500, -500]],
    ],
    [
      'a launch at 0 in new_to_mix',
      [[[10], [0]], [[100], [0]], [[10], [30]], [[100], [50]], 'new_to_mix'],
      [[0, 500, 1_000]],
    ],
    [
      'a blank row',
      [
        [[50], [null]],
        [[1_000], [null]],
        [[52], [null]],
        [[1_100], [null]],
      ],
      [[2_200, 5_000, 0]],
    ],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(PVM_BRIDGE, given)).toEqual({ value: expected });
  });

  it.each([
    ['no units before', [50, 0, 52, 1_100], '#DIV/0!', 'volume_0 adds up to 0'],
    [
      'lists of different length',
      [[[1], [2]], 1, 1, 1],
      '#VALUE!',
      'price_0 2, volume_0 1, price_1 1, volume_1 1',
    ],
    [
      'a price that is missing',
      [
        [[50], [null]],
        [[1], [2]],
        [[1], [2]],
        [[1], [2]],
      ],
      '#VALUE!',
      'Cell 2 of price_0 is blank, but units were sold',
    ],
    [
      'a mode that is not there',
      [1, 1, 1, 1, 'mix'],
      '#VALUE!',
      'Enter one of standard, base_volume, new_to_mix',
    ],
    ['a price in words', [[['x']], 1, 1, 1], '#VALUE!', 'Row 1, column 1 of price_0 is "x"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(PVM_BRIDGE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
