import { scaleShares } from '../../src/alignment/scaled-shares';
import { planOf, sheet } from '../support/plan-of';

const strategies = sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care', 'S3 | Hold the price');

describe('shares that claim too much', () => {
  it.each<[string, string, string | null]>([
    ['keep their proportions', 'S1 90%; S2 30%', 'S1 75%; S2 25%'],
    [
      'are written to the last digit that matters',
      'S1 100%; S2 100%; S3 100%',
      'S1 33.3333333333%; S2 33.3333333333%; S3 33.3333333333%',
    ],
    ['keep what is a fraction of a percent', 'S1 175%; S2 25%', 'S1 87.5%; S2 12.5%'],
    ['keep a whole hundred', 'S1 120%; S2 0%', 'S1 100%; S2 0%'],
    ['leave a link without a share without one', 'S1 150%; S2 50%; S3', 'S1 75%; S2 25%; S3'],
    ['have no scale where none is above 0', 'S1 0%; S2', null],
    ['nor where none is given', 'S1; S2', null],
    ['nor where there are none', '', null],
  ])('%s: %s', (_, cell, expected) => {
    const [tactic] = planOf({
      strategies,
      tactics: sheet('ID | Tactic | Strategy', `T1 | Shop | ${cell}`),
    }).tactics;
    expect(tactic && scaleShares(tactic)).toEqual(
      expected === null
        ? []
        : [
            {
              label: 'Scale its shares to 100%',
              edits: [{ row: tactic, field: 'strategy', newValue: expected }],
            },
          ],
    );
  });
});
