import { callFunction } from '../../../src/functions/call';
import { CLV } from '../../../src/functions/value/clv';
import { isFailure } from '../../../src/spreadsheet/failure';

describe('CLV', () => {
  it.each([
    ['a margin, retention and interest', [30, 0.5, 0.1], 25],
    ['what it costs to win the customer', [30, 0.5, 0.1, 5], 20],
    ['a first margin at once', [30, 0.5, 0.1, null, true], 55],
    ['customers who stay for ever', [10, 1, 0.1], 100],
  ])('answers for %s', (_, given, expected) => {
    const result = callFunction(CLV, given);
    if (isFailure(result)) throw new Error(result.message);
    expect(Number(result.value)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['no interest and no churn', [10, 1, 0], '#NUM!', 'With a retention of 1 and a discount_rate of 0'],
    [
      'a retention in percent',
      [10, 80, 0.1],
      '#NUM!',
      'retention is 80. It must be at least 0 and at most 1',
    ],
    ['a blank discount rate', [10, 0.8, ''], '#VALUE!', 'discount_rate is blank'],
    ['a switch in words', [10, 0.8, 0.1, 0, 'soon'], '#VALUE!', 'first_at_zero is "soon"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(CLV, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(CLV, [[[30], ['?'], [60]], 0.5, 0.1]);
    expect(result).toMatchObject({
      value: [[expect.closeTo(25, 9)], [{ error: '#VALUE!' }], [expect.closeTo(50, 9)]],
    });
  });
});
