import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { planOf, sheet } from '../support/plan-of';

const page = readFileSync(join(__dirname, '../../docs/score.md'), 'utf8');

/** The rows of the page's table of tactics, headings first, without the pipes at their ends and the line below the headings. */
const tacticLines = page
  .slice(page.indexOf('| Tactic | Strategy |'))
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n'))
  .filter((line) => !line.startsWith('|---'))
  .map((line) => line.slice(1, -1));

describe('the worked example of docs/score.md', () => {
  const plan = planOf({
    strategies: sheet('ID | Strategy', 'S1 | Win gift buyers'),
    tactics: sheet(...tacticLines),
  });
  const { score, findings } = checkPlan(plan, defaultCheckSettings);

  it('has the score that the page gives', () => {
    expect(plan.tactics).toHaveLength(3);
    expect(score.score).toBeCloseTo(78, 9);
    expect(page).toContain('Score: 20 + 18 + 0 + 40 = **78**.');
  });

  it('loses what the page says, and nothing else', () => {
    const costly = findings.filter(({ points }) => points > 0);
    expect(costly.map(({ rule, key, points }) => [rule, key, Number(points.toFixed(9))])).toEqual([
      ['tactic-without-strategy', 'Flyers', 20],
      ['missing-kpi', 'Mail shot', 2],
    ]);
  });
});
