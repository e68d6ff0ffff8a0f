import { callFunction } from '../../../src/functions/call';
import { PRICE_FOR_MARKUP } from '../../../src/functions/pricing/price-for-markup';

describe('PRICE_FOR_MARKUP', () => {
  it.each([
    ['a cost and a markup', [40, 0.5], 60],
    ['a percentage as text', [40, '50%'], 60],
    ['no markup', [40, 0], 40],
    ['a unit given away', [40, -1], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(PRICE_FOR_MARKUP, given)).toEqual({ value: expected });
  });

  it.each([
    ['a markup below -1', [40, -1.5], '#NUM!', 'markup is -1.5. It must be at least -1'],
    ['a blank markup', [40, ''], '#VALUE!', 'markup is blank'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(PRICE_FOR_MARKUP, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(PRICE_FOR_MARKUP, [40, [[0.5], ['?'], [1]]]);
    expect(result).toMatchObject({ value: [[60], [{ error: '#VALUE!' }], [80]] });
  });
});
