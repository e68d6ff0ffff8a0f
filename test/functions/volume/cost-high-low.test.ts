import { callFunction } from '../../../src/functions/call';
import { COST_HIGH_LOW } from '../../../src/functions/volume/cost-high-low';

describe('COST_HIGH_LOW', () => {
  it.each([
    [
      'two periods',
      [
        [[150], [450]],
        [[250_000], [700_000]],
      ],
      [[25_000, 1_500]],
    ],
    [
      'the extremes of the activity',
      [
        [[300], [220], [150], [450]],
        [[460_000], [300_000], [250_000], [700_000]],
      ],
      [[25_000, 1_500]],
    ],
    [
      'periods with a blank left out',
      [
        [[1], [150], [450], [900]],
        [[''], [250_000], [700_000], [null]],
      ],
      [[25_000, 1_500]],
    ],
    [
      'ties, by their average',
      [
        [[10], [30], [30]],
        [[200], [500], [700]],
      ],
      [[0, 20]],
    ],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(COST_HIGH_LOW, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'one activity',
      [
        [[150], [150]],
        [[1], [2]],
      ],
      '#DIV/0!',
      'All periods have 150 units',
    ],
    ['one period', [150, 1], '#DIV/0!', 'All periods have 150 units'],
    [
      'no whole period',
      [
        [[150], [null]],
        [[null], [2]],
      ],
      '#N/A',
      'No period has both units and a cost',
    ],
    ['lists of different length', [[[150], [450]], [[1]]], '#VALUE!', 'units 2, costs 1'],
    [
      'units below 0',
      [
        [[-1], [450]],
        [[1], [2]],
      ],
      '#NUM!',
      'Row 1, column 1 of units is -1',
    ],
    [
      'a cost in words',
      [
        [[1], [450]],
        [[1], ['much']],
      ],
      '#VALUE!',
      'Row 2, column 1 of costs is "much"',
    ],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(COST_HIGH_LOW, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
