import { callFunction } from '../../../src/functions/call';
import { MARGIN_TO_MARKUP } from '../../../src/functions/pricing/margin-to-markup';

describe('MARGIN_TO_MARKUP', () => {
  it.each([
    ['a half', [0.5], 1],
    ['a fifth', ['20%'], 0.25],
    ['a loss', [-1], -0.5],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MARGIN_TO_MARKUP, given)).toEqual({ value: expected });
  });

  it.each([
    ['a margin of 1', [1], '#NUM!', 'No markup gives a margin of 1'],
    ['a margin in percent', [40], '#NUM!', 'as a fraction below 1 (40% is 0.4)'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MARGIN_TO_MARKUP, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(MARGIN_TO_MARKUP, [[[0.5], [1], [0]]]);
    expect(result).toMatchObject({ value: [[1], [{ error: '#NUM!' }], [0]] });
  });
});
