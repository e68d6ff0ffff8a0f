import { withoutScore } from '../../src/alignment/without-score';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const goals = sheet('ID | Goal', 'G1 | Grow', 'G2 | Stay');
const strategies = sheet('ID | Strategy', 'S1 | Hold the price');
const tactics = sheet('ID | Tactic', 'T1 | Window', 'T2 | Film');
const emptyColumn = sheet('ID | Tactic | Strategy', 'T1 | Window |');

describe('a plan without a score says what was found and what to add', () => {
  it.each<[string, PlanSheets, string, RegExp]>([
    [
      'tactics alone',
      { tactics },
      '2 tactics were read, but no strategies.',
      /^Add a column Strategy to the tactics/u,
    ],
    [
      'tactics with a column Strategy that is empty',
      { tactics: emptyColumn },
      '1 tactic was read, but no strategies.',
      /^Fill in the column Strategy of the tactics/u,
    ],
    [
      'tactics and goals',
      { goals, tactics },
      '2 tactics and 2 goals were read, but no strategies.',
      /^Add a column Strategy/u,
    ],
    ['strategies alone', { strategies }, '1 strategy was read, but no tactics.', /^Add a table of tactics/u],
    [
      'goals alone',
      { goals },
      '2 goals were read, but no strategies and no tactics.',
      /^Add the strategies and the tactics/u,
    ],
    [
      'sales history and components alone',
      {
        history: sheet('Period | Units', '2026-01 | 10', '2026-02 | 20'),
        components: sheet('Component | Content', 'SWOT | Done in May'),
      },
      '2 rows of sales history and 1 component were read, but no strategies and no tactics.',
      /^Add the strategies and the tactics/u,
    ],
    [
      'headings alone',
      { tactics: sheet('ID | Tactic | Strategy') },
      'The tables are there, but none of them has rows yet.',
      /^Add the strategies and the tactics/u,
    ],
    [
      'nothing that is live',
      {
        strategies: sheet('ID | Strategy | Status', 'S1 | Hold | dropped'),
        tactics: sheet('ID | Tactic | Status', 'T1 | Window | cancelled'),
      },
      'All strategies and tactics are paused, dropped, cancelled, rejected or archived, so there is nothing to score.',
      /^Change the status/u,
    ],
  ])('%s', (_, sheets, found, advice) => {
    const said = withoutScore(planOf(sheets));
    expect(said.found).toBe(found);
    expect(said.advice).toMatch(advice);
    expect(said.advice).toMatch(/[Tt]hen check again\.$/u);
  });
});
