import { callFunction } from '../../../src/functions/call';
import { REQUIRED_VOLUME } from '../../../src/functions/volume/required-volume';

describe('REQUIRED_VOLUME', () => {
  it.each([
    ['break-even', [50_000, 250, 150], 500],
    ['a target after tax', [50_000, 250, 150, 30_000, 0.2], 875],
    ['whole units', [5_000, 15, 2, null, null, true], 385],
    ['nothing to earn', [1_000, 250, 150, -2_000], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(REQUIRED_VOLUME, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'price at cost',
      [50_000, 150, 150],
      '#NUM!',
      'each unit sells for 150 and costs 150, a unit margin of 0.',
    ],
    ['a margin of cents', [1, 100, 100.1], '#NUM!', 'a unit margin of -0.1.'],
    [
      'price under cost and nothing to earn',
      [0, 100, 150],
      '#NUM!',
      'each unit sells for 100 and costs 150, a unit margin of -50.',
    ],
    ['a tax of 100%', [50_000, 250, 150, 1, 1], '#NUM!', 'tax_rate is 1. It must be at least 0 and below 1'],
    ['a tax below 0', [50_000, 250, 150, 1, -0.1], '#NUM!', 'tax_rate is -0.1.'],
    ['a price in words', [50_000, 'dear', 150], '#VALUE!', 'price is "dear"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(REQUIRED_VOLUME, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
