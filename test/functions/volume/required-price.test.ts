import { callFunction } from '../../../src/functions/call';
import { REQUIRED_PRICE } from '../../../src/functions/volume/required-price';

describe('REQUIRED_PRICE', () => {
  it.each([
    ['break-even', [500, 50_000, 150], 250],
    ['a target after tax', [875, 50_000, 150, 30_000, 0.2], 250],
    ['a loss that is allowed', [100, 50_000, 150, -51_000], 140],
    ['units that may be given away', [100, 0, 150, -20_000], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(REQUIRED_PRICE, given)).toEqual({ value: expected });
  });

  it.each([
    ['no volume', [0, 50_000, 150], '#NUM!', 'volume is 0. It must be above 0'],
    ['a volume below 0', [-5, 50_000, 150], '#NUM!', 'volume is -5. It must be above 0'],
    ['a tax of 100%', [500, 50_000, 150, 1, 1], '#NUM!', 'tax_rate is 1.'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(REQUIRED_PRICE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(REQUIRED_PRICE, [[[500], [0], [1_000]], 50_000, 150])).toMatchObject({
      value: [[250], [{ error: '#NUM!' }], [200]],
    });
  });
});
