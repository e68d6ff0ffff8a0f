import { callFunction } from '../../../src/functions/call';
import { STEP_BREAKEVEN } from '../../../src/functions/volume/step-breakeven';

describe('STEP_BREAKEVEN', () => {
  it.each([
    [
      'one, two or three machines',
      [9_600, 40, 10, [[300], [600], [900]], [[0], [5_400], [10_400]]],
      [[500], [20_000 / 30]],
    ],
    ['two break-even volumes', [4_000, 20, 10, [[500], [1_000]], [[0], [4_000]]], [[400], [800]]],
    ['an open last band', [9_000, 20, 10, [[500], [null]], [[0], [4_000]]], [[1_300]]],
    [
      'blank rows around',
      [9_000, 20, 10, [[null], [500], [''], [null]], [[null], [0], [4_000], ['']]],
      [[1_300]],
    ],
    ['one open band', [50_000, 250, 150, [[null]], 0], [[500]]],
    ['a target', [4_000, 20, 10, [[500], [1_000]], [[0], [4_000]], 1_000], [[500], [900]]],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(STEP_BREAKEVEN, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'no band that holds it',
      [9_000, 20, 10, [[500], [1_000]], [[0], [4_000]]],
      '#N/A',
      'Band 2 is closest: it would need 1300 units but ends at 1000.',
    ],
    [
      'a band that begins too late',
      [6_000, 20, 10, [[500], [1_000]], [[0], [-1_200]]],
      '#N/A',
      'it would need 480 units but starts above 500',
    ],
    ['a price under cost', [1, 10, 12.5, 100, 0], '#NUM!', 'a unit margin of -2.5'],
    ['lists of different length', [1, 20, 10, [[500], [600]], [[0]]], '#VALUE!', 'limits 2, step_costs 1'],
    [
      'limits that fall',
      [1, 20, 10, [[500], [400]], [[0], [1]]],
      '#NUM!',
      'Band 2 ends at 400 units, but the band before it ends at 500',
    ],
    [
      'a limit twice',
      [1, 20, 10, [[500], [500]], [[0], [1]]],
      '#NUM!',
      'Band 2 ends at 500 units, but the band before it ends at 500',
    ],
    [
      'a limit of 0',
      [1, 20, 10, [[0], [500]], [[0], [1]]],
      '#NUM!',
      'Row 1, column 1 of limits is 0. It must be above 0',
    ],
    [
      'an open band before the last',
      [1, 20, 10, [[null], [500]], [[0], [1]]],
      '#VALUE!',
      'Band 1 has no limit',
    ],
    [
      'a band without a cost',
      [1, 20, 10, [[500], [600]], [[0], [null]]],
      '#VALUE!',
      'Band 2 has a limit but no step cost',
    ],
    ['no band', [1, 20, 10, [[null]], [['']]], '#VALUE!', 'limits and step_costs are blank'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(STEP_BREAKEVEN, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
