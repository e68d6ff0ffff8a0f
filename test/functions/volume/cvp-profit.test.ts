import { callFunction } from '../../../src/functions/call';
import { CVP_PROFIT } from '../../../src/functions/volume/cvp-profit';

describe('CVP_PROFIT', () => {
  it.each([
    ['a profit', [2_000, 50_000, 250, 150], 150_000],
    ['a profit after tax', [875, 50_000, 250, 150, 0.2], 30_000],
    ['a loss, which pays no tax', [400, 50_000, 250, 150, 0.2], -10_000],
    ['a price under cost', [10, 0, 100, 150], -500],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(CVP_PROFIT, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'a tax of 100%',
      [500, 50_000, 250, 150, 1],
      '#NUM!',
      'tax_rate is 1. It must be at least 0 and below 1',
    ],
    ['a missing variable cost', [500, 50_000, 250], '#VALUE!', 'variable_cost'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(CVP_PROFIT, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(CVP_PROFIT, [[[2_000], ['many'], [500]], 50_000, 250, 150])).toMatchObject({
      value: [[150_000], [{ error: '#VALUE!' }], [0]],
    });
  });
});
