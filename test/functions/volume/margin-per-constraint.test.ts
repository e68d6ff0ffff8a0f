import { callFunction } from '../../../src/functions/call';
import { MARGIN_PER_CONSTRAINT } from '../../../src/functions/volume/margin-per-constraint';

describe('MARGIN_PER_CONSTRAINT', () => {
  it.each([
    ['a kayak by labour hour', [400, 4], 100],
    ['a kayak by machine hour', [150, 10], 15],
    ['a margin below 0', [-20, 4], -5],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MARGIN_PER_CONSTRAINT, given)).toEqual({ value: expected });
  });

  it.each([
    ['no constraint', [400, 0], '#DIV/0!', 'uses none of the resource'],
    ['a constraint below 0', [400, -1], '#NUM!', 'constraint_per_unit is -1. It must be at least 0'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MARGIN_PER_CONSTRAINT, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(MARGIN_PER_CONSTRAINT, [400, [[4], [0], [16]]])).toMatchObject({
      value: [[100], [{ error: '#DIV/0!' }], [25]],
    });
  });
});
