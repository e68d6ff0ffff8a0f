import { callFunction } from '../../../src/functions/call';
import { VOLUME_FOR_MARGIN } from '../../../src/functions/volume/volume-for-margin';

describe('VOLUME_FOR_MARGIN', () => {
  it.each([
    ['break-even', [50_000, 250, 0.4], 500],
    ['a target', [50_000, 250, 0.4, 30_000], 800],
    ['nothing to earn', [50_000, 250, 0.4, -60_000], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(VOLUME_FOR_MARGIN, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'no margin',
      [50_000, 250, 0],
      '#NUM!',
      'at a price of 250 and a margin_ratio of 0, the unit margin is 0.',
    ],
    ['a negative margin', [50_000, 25, '-10%'], '#NUM!', 'the unit margin is -2.5.'],
    ['a price of 0', [50_000, 0, 0.4], '#NUM!', 'No volume is enough'],
    ['a percentage without its sign', [50_000, 250, 40], '#NUM!', 'margin_ratio is 40. It must be at most 1'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(VOLUME_FOR_MARGIN, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(VOLUME_FOR_MARGIN, [50_000, [[250], [0], [125]], 0.4])).toMatchObject({
      value: [[500], [{ error: '#NUM!' }], [1_000]],
    });
  });
});
