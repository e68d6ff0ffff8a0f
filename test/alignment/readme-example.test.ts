import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { planOf, sheet } from '../support/plan-of';

describe('the example of the README', () => {
  it('scores 78 by the losses that it names', () => {
    const plan = planOf({
      strategies: sheet('ID | Strategy', 'S1 | Win gift buyers'),
      tactics: sheet(
        'Tactic | Strategy | KPI | Owner | Start | End | Segment',
        'Pop-up shop | S1 | Visitors | Ada | 2027-03-01 | 2027-03-31 | Gift buyers',
        'Mail shot | S1 | | Ben | 2027-04-01 | 2027-04-30 | Gift buyers',
        'Flyers | | Leads | Ben | 2027-05-01 | 2027-05-05 | Gift buyers',
      ),
    });
    const { score, findings } = checkPlan(plan, defaultCheckSettings);
    expect(score.score).toBeCloseTo(78, 9);
    expect(findings.map(({ rule, key, points }) => [rule, key, Number(points.toFixed(9))])).toEqual([
      ['tactic-without-strategy', 'Flyers', 20],
      ['missing-kpi', 'Mail shot', 2],
    ]);
  });
});
