import { callFunction } from '../../../src/functions/call';
import { MARGIN_RATIO } from '../../../src/functions/volume/margin-ratio';

describe('MARGIN_RATIO', () => {
  it.each([
    ['snowboards', [250, 150], 0.4],
    ['a sale under cost', [100, 150], -0.5],
    ['no cost', [100, 0], 1],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MARGIN_RATIO, given)).toEqual({ value: expected });
  });

  it.each([
    ['a price of 0', [0, 150], '#DIV/0!', 'price is 0, so there is no share of it'],
    ['a cost in words', [250, 'high'], '#VALUE!', 'cost is "high"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MARGIN_RATIO, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(MARGIN_RATIO, [[[250], [0], [300]], 150])).toMatchObject({
      value: [[0.4], [{ error: '#DIV/0!' }], [0.5]],
    });
  });
});
