import { callFunction } from '../../../src/functions/call';
import { PAYBACK_PERIOD } from '../../../src/functions/value/payback-period';

describe('PAYBACK_PERIOD', () => {
  it.each([
    ['flows in a column', [[[-100], [50], [100]]], 1.5],
    ['flows in a row', [[[-100, 50, 100]]], 1.5],
    ['a blank period, in which nothing flows', [[[-100], [50], [''], [100]]], 2.5],
    ['nothing laid out', [[[100], [50]]], 0],
    ['one flow', [5], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(PAYBACK_PERIOD, given)).toEqual({ value: expected });
  });

  it.each([
    ['an outlay that stays open', [[[-100], [30], [30]]], '#N/A', 'after 2 periods, 40 is still open'],
    ['no flows', [[[''], [null]]], '#VALUE!', 'cashflows has no numbers'],
    ['a flow in words', [[[-100], ['later']]], '#VALUE!', 'Row 2, column 1 of cashflows is "later"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(PAYBACK_PERIOD, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
