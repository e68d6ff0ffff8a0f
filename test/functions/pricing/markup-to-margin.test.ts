import { callFunction } from '../../../src/functions/call';
import { MARKUP_TO_MARGIN } from '../../../src/functions/pricing/markup-to-margin';

describe('MARKUP_TO_MARGIN', () => {
  it.each([
    ['a quarter', [0.25], 0.2],
    ['keystone pricing', ['100%'], 0.5],
    ['a sale under cost', [-0.5], -1],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MARKUP_TO_MARGIN, given)).toEqual({ value: expected });
  });

  it.each([
    ['a markup of -1', [-1], '#NUM!', 'A markup of -1 leaves no price'],
    ['a markup in words', ['half'], '#VALUE!', 'markup is "half"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MARKUP_TO_MARGIN, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(MARKUP_TO_MARGIN, [[[0.25], [-2], [1]]]);
    expect(result).toMatchObject({ value: [[0.2], [{ error: '#NUM!' }], [0.5]] });
  });
});
