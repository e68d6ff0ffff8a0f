import { callFunction } from '../../../src/functions/call';
import { OPERATING_LEVERAGE } from '../../../src/functions/volume/operating-leverage';

describe('OPERATING_LEVERAGE', () => {
  it.each([
    ['a profit', [700, 50_000, 250, 150], 3.5],
    ['no fixed cost', [700, 0, 250, 150], 1],
    ['a loss', [400, 50_000, 250, 150], -4],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(OPERATING_LEVERAGE, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'break-even',
      [500, 50_000, 250, 150],
      '#DIV/0!',
      'no profit to compare with: 500 units contribute 50000, and the fixed cost is 50000.',
    ],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(OPERATING_LEVERAGE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(OPERATING_LEVERAGE, [[[700], [500], [1_000]], 50_000, 250, 150])).toMatchObject({
      value: [[3.5], [{ error: '#DIV/0!' }], [2]],
    });
  });
});
