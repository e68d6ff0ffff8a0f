import { callFunction } from '../../../src/functions/call';
import { REQUIRED_LEADS } from '../../../src/functions/funnel/required-leads';

describe('REQUIRED_LEADS', () => {
  it.each([
    ['a funnel', [15, [[0.5], [0.6], [0.5]]], [[100], [50], [30], [15]]],
    ['rates in a row, a blank among them', [6, [[0.5, null, 0.5]]], [[24], [12], [6]]],
    ['one rate', [5, 0.5], [[10], [5]]],
    ['no target', [0, [[0.5]]], [[0], [0]]],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(REQUIRED_LEADS, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'a rate of 0',
      [5, [[0.5], [0]]],
      '#NUM!',
      'Row 2, column 1 of stage_rates is 0. It must be above 0 and at most 1',
    ],
    ['a rate in percent', [5, [[20]]], '#NUM!', 'stage_rates is 20'],
    ['no rates', [5, [['']]], '#VALUE!', 'stage_rates has no numbers'],
    ['a target below 0', [-1, 0.5], '#NUM!', 'target_sales is -1'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(REQUIRED_LEADS, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('says at which stage the number gets too large', () => {
    const result = callFunction(REQUIRED_LEADS, [1e300, [[1e-9]]]);
    expect(result).toMatchObject({ value: [[{ error: '#NUM!' }], [1e300]] });
  });
});
