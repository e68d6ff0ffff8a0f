import { callFunction } from '../../../src/functions/call';
import { ROMI } from '../../../src/functions/value/romi';

describe('ROMI', () => {
  it.each([
    ['revenue, margin and spend', [50_000, 0.6, 10_000], 2],
    ['spend that just comes back', [20_000, 0.5, 10_000], 0],
    ['spend that is lost', [0, 0.6, 10_000], -1],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(ROMI, given)).toEqual({ value: expected });
  });

  it.each([
    ['nothing spent', [50_000, 0.6, 0], '#DIV/0!', 'spend is 0'],
    ['spend below 0', [50_000, 0.6, -1], '#NUM!', 'spend is -1'],
    ['a margin in percent', [50_000, 60, 10_000], '#NUM!', 'margin_ratio is 60'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(ROMI, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(ROMI, [[[50_000], [{ error: '#REF!' }], [20_000]], 0.5, 10_000]);
    expect(result).toMatchObject({ value: [[1.5], [{ error: '#REF!' }], [0]] });
  });
});
