import { callFunction } from '../../../src/functions/call';
import { CLV_SIMPLE } from '../../../src/functions/value/clv-simple';

describe('CLV_SIMPLE', () => {
  it.each([
    ['a margin and churn', [30, 0.04], 750],
    ['churn as text', [30, '4%'], 750],
    ['customers who all leave', [30, 1], 30],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(CLV_SIMPLE, given)).toEqual({ value: expected });
  });

  it.each([
    ['no churn', [30, 0], '#DIV/0!', 'churn is 0: customers never leave'],
    ['churn in percent', [30, 4], '#NUM!', 'churn is 4. It must be at least 0 and at most 1'],
    ['churn below 0', [30, -0.1], '#NUM!', 'churn is -0.1'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(CLV_SIMPLE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(CLV_SIMPLE, [30, [[0.5], [0], [1]]]);
    expect(result).toMatchObject({ value: [[60], [{ error: '#DIV/0!' }], [30]] });
  });
});
