import { callFunction } from '../../../src/functions/call';
import { BREAKEVEN_SALES_CHANGE } from '../../../src/functions/pricing/breakeven-sales-change';

describe('BREAKEVEN_SALES_CHANGE', () => {
  it.each([
    [[-0.12, 0.6], 0.25],
    [['-12%', '60%'], 0.25],
    [[0, 0.6, null], 0],
    [[-0.1, 0.4, -0.1], 0],
  ])('of %j is %p', (given, expected) => {
    expect(callFunction(BREAKEVEN_SALES_CHANGE, given)).toEqual({ value: expected });
  });

  it.each([
    [
      [-0.25, 0.25],
      'a price change of -0.25 with a variable cost change of 0 leaves nothing of a margin of 0.25',
    ],
    [[0.3, -0.1], 'contribution_margin is -0.1'],
  ])('has none for %j, and says why', (given, part) => {
    const expected = { error: '#NUM!', message: expect.stringContaining(part) as unknown };
    expect(callFunction(BREAKEVEN_SALES_CHANGE, given)).toMatchObject(expected);
  });
});
