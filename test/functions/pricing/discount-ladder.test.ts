import { callFunction } from '../../../src/functions/call';
import { DISCOUNT_LADDER } from '../../../src/functions/pricing/discount-ladder';
import type { Argument, ResultCell } from '../../../src/functions/value';
import { isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';

const rows = (...given: Argument[]): readonly (readonly ResultCell[])[] => {
  const result = callFunction(DISCOUNT_LADDER, given);
  if (isFailure(result) || !isMatrix(result.value)) throw new Error(JSON.stringify(result));
  return result.value;
};

const failing = (error: string, part: string) => ({
  error,
  message: expect.stringContaining(part) as unknown,
});

describe('DISCOUNT_LADDER', () => {
  it('has a row for each discount: discount, net price, unit margin, required volume, change', () => {
    expect(rows(1_000, 10, 6, [[0], [0.2], [-0.1]])).toEqual([
      [0, 10, 4, 1_000, 0],
      [0.2, 8, 2, 2_000, 1],
      [-0.1, 11, 5, 800, -0.2],
    ]);
  });

  it('takes discounts in a row, one alone, and as text', () => {
    const twenty = [0.2, 8, 2, 2_000, 1];
    expect(rows(1_000, 10, 6, [[0.2, '20%']])).toEqual([twenty, twenty]);
    expect(rows(1_000, 10, 6, 0.2)).toEqual([twenty]);
  });

  it('tells price and margin of a discount that no volume makes up for', () => {
    const none = failing(
      '#NUM!',
      'for a discount of 0.5: each unit then sells for 5 and costs 6, a unit margin of -1',
    );
    expect(rows(1_000, 10, 6, [[0.5], [0.2]])).toEqual([
      [0.5, 5, -1, none, none],
      [0.2, 8, 2, 2_000, 1],
    ]);
  });

  it.each([
    ['text', 'deep', failing('#VALUE!', 'Row 1, column 1 of discounts is "deep"')],
    ['an error', { error: '#REF!' }, failing('#REF!', 'Row 1, column 1 of discounts holds #REF!')],
  ])('fails for %s in its own row only', (_, cell, expected) => {
    expect(rows(1_000, 10, 6, [[cell], [0.2]])).toEqual([
      [expected, expected, expected, expected, expected],
      [0.2, 8, 2, 2_000, 1],
    ]);
  });

  it('takes 12 for no discount of 12%', () => {
    const over = failing(
      '#NUM!',
      'Row 1, column 1 of discounts is 12. It must be at most 1; rates are fractions',
    );
    expect(rows(1_000, 10, 6, [[12]])).toEqual([[12, over, over, over, over]]);
  });

  it('leaves the row of a blank blank', () => {
    expect(rows(1_000, 10, 6, [[''], [null]])).toEqual([
      [null, null, null, null, null],
      [null, null, null, null, null],
    ]);
  });

  it('tells the margin, and no volume, where there is nothing to keep', () => {
    const none = failing('#NUM!', 'Each unit sells for 5 today and costs 6');
    expect(rows(1_000, 5, 6, [[0.2]])).toEqual([[0.2, 4, -2, none, none]]);
  });

  it.each([
    ['a volume below 0', [-1, 10, 6, 0.1], '#NUM!', 'volume is -1'],
    ['several prices', [1, [[10], [11]], 6, 0.1], '#VALUE!', 'takes one value there'],
    ['no discounts', [1, 10, 6], '#VALUE!', 'needs discounts'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(DISCOUNT_LADDER, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});
