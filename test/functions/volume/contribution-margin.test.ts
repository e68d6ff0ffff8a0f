import { callFunction } from '../../../src/functions/call';
import { CONTRIBUTION_MARGIN } from '../../../src/functions/volume/contribution-margin';

describe('CONTRIBUTION_MARGIN', () => {
  it.each([
    [[2.5, 1], 1.5],
    [[1, 3], -2],
    [['20%', 0.1], 0.1],
  ])('of %j is %p', (given, expected) => {
    expect(callFunction(CONTRIBUTION_MARGIN, given)).toEqual({ value: expected });
  });
});
