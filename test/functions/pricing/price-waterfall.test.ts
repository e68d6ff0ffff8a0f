import { callFunction } from '../../../src/functions/call';
import { PRICE_WATERFALL } from '../../../src/functions/pricing/price-waterfall';

describe('PRICE_WATERFALL', () => {
  it.each([
    [
      'rates and money in their order',
      [500, [['Volume'], ['Promotion'], ['Freight']], [[0.12], [0.05], [18]]],
      [
        ['List price', 0, 500],
        ['Volume', 60, 440],
        ['Promotion', 22, 418],
        ['Freight', 18, 400],
        ['Pocket price', 0, 400],
      ],
    ],
    [
      'a row without label and deduction, which is left out',
      [100, [['Rebate'], [''], ['Freight']], [[0.5], [null], [null]]],
      [
        ['List price', 0, 100],
        ['Rebate', 50, 50],
        ['Freight', 0, 50],
        ['Pocket price', 0, 50],
      ],
    ],
    [
      'one deduction that is no range',
      [100, 'Rebate', 20],
      [
        ['List price', 0, 100],
        ['Rebate', 20, 80],
        ['Pocket price', 0, 80],
      ],
    ],
    [
      'a deduction without a label',
      [100, [['']], [[20]]],
      [
        ['List price', 0, 100],
        ['', 20, 80],
        ['Pocket price', 0, 80],
      ],
    ],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(PRICE_WATERFALL, given)).toEqual({ value: expected });
  });

  it.each([
    ['lists of different length', [100, [['A'], ['B']], [[1]]], '#VALUE!', 'labels 2, deductions 1'],
    ['a deduction below 0', [100, [['A']], [[-5]]], '#NUM!', 'Row 1, column 1 of deductions is -5'],
    [
      'a rate of less than nothing',
      [10, [['A'], ['B']], [[15], [0.1]]],
      '#NUM!',
      'before number 2 leave -5 of the list price',
    ],
    ['several list prices', [[[1], [2]], [['A']], [[1]]], '#VALUE!', 'takes one value there'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(PRICE_WATERFALL, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('keeps an error in a label in its place', () => {
    const result = callFunction(PRICE_WATERFALL, [100, [[{ error: '#REF!' }]], [[20]]]);
    expect(result).toMatchObject({
      value: [
        ['List price', 0, 100],
        [{ error: '#REF!' }, 20, 80],
        ['Pocket price', 0, 80],
      ],
    });
  });
});
