import { callFunction } from '../../../src/functions/call';
import { CAC_PAYBACK } from '../../../src/functions/value/cac-payback';

describe('CAC_PAYBACK', () => {
  it.each([
    ['cost, revenue and margin', [1_500, 250, 0.8], 7.5],
    ['a customer who cost nothing', [0, 250, 0.8], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(CAC_PAYBACK, given)).toEqual({ value: expected });
  });

  it.each([
    ['no revenue', [1_500, 0, 0.8], '#NUM!', 'a revenue of 0 with a margin of 0.8 earns 0 per period'],
    ['a loss', [1_500, 250, -0.1], '#NUM!', 'earns -25 per period'],
    ['a margin in percent', [1_500, 250, 80], '#NUM!', 'margin_ratio is 80. It must be at most 1'],
    ['a cost below 0', [-1, 250, 0.8], '#NUM!', 'cac is -1'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(CAC_PAYBACK, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(CAC_PAYBACK, [[[100], [''], [400]], 100, 1]);
    expect(result).toMatchObject({ value: [[1], [{ error: '#VALUE!' }], [4]] });
  });
});
