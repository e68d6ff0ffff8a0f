import { callFunction } from '../../../src/functions/call';
import { MIX_BREAKEVEN } from '../../../src/functions/volume/mix-breakeven';

describe('MIX_BREAKEVEN', () => {
  it.each([
    ['a column of products', [24_000, [[400], [150]], [[0.6], [0.4]]], [[80], [48], [32]]],
    ['a row of products', [24_000, [[400, 150]], [[6, 4]], 96_000], [[400], [240], [160]]],
    ['a target after tax', [24_000, [[400], [150]], [[60], [40]], 76_800, 0.2], [[400], [240], [160]]],
    [
      'a blank row, which stays blank',
      [24_000, [[400], [null], [150]], [[0.6], [''], [0.4]]],
      [[80], [48], [null], [32]],
    ],
    ['a product that is not sold', [300, [[1], [3]], [[0], [1]]], [[100], [0], [100]]],
    ['nothing to earn', [24_000, [[400], [150]], [[0.6], [0.4]], -30_000], [[0], [0], [0]]],
    ['one product', [50_000, 100, 1], [[500], [500]]],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MIX_BREAKEVEN, given)).toEqual({ value: expected });
  });

  it.each([
    ['lists of different length', [1, [[400], [150]], [[1]]], '#VALUE!', 'unit_margins 2, mix 1'],
    [
      'a margin without a mix',
      [1, [[400], [150]], [[1], [null]]],
      '#VALUE!',
      'Cell 2 of mix is blank, but that of unit_margins is not',
    ],
    [
      'a mix without a margin',
      [1, [[null], [150]], [[1], [1]]],
      '#VALUE!',
      'Cell 1 of unit_margins is blank, but that of mix is not',
    ],
    ['no mix', [1, [[400], [150]], [[0], [0]]], '#NUM!', 'mix adds up to 0'],
    ['nothing but blanks', [1, [[null], [null]], [[null], [null]]], '#NUM!', 'mix adds up to 0'],
    [
      'a mix below 0',
      [1, [[400], [150]], [[1], [-1]]],
      '#NUM!',
      'Row 2, column 1 of mix is -1. It must be at least 0',
    ],
    ['margins that earn nothing', [1, [[1], [-6]], [[1], [1]]], '#NUM!', 'the average unit margin is -2.5'],
    ['several fixed costs', [[[1], [2]], 400, 1], '#VALUE!', 'takes one value there'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MIX_BREAKEVEN, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
