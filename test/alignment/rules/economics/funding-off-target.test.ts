import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** Two strategies of which the first should have `share` of the spend and has `spend` of 100. */
const plan = (share: number | string, spend: number) => ({
  strategies: sheet('ID | Strategy | Funding share', `S1 | Win commuters | ${share}`, 'S2 | Care'),
  tactics: sheet(
    'ID | Tactic | Strategy | Budget',
    `T1 | Shop | S1 | ${spend}`,
    `T2 | Film | S2 | ${100 - spend}`,
  ),
});
const found = { key: 'S1', at: 'Strategies!C2', field: 'Funding share' };

testRule('funding-off-target', {
  finds: {
    'by the limits that the settings set': {
      plan: plan(0.3, 28),
      settings: {
        profile: 'full',
        limits: { 'funding-difference': 0.01, 'funding-difference-warning': 0.015 },
      },
      findings: [
        { ...found, says: 'should have 30% of the spend but has 28%', severity: 'warning', points: 0.3 },
      ],
    },
    'what is beyond the limit as advice, where the one for a warning is wide': {
      plan: plan(0.3, 19),
      settings: { profile: 'full', limits: { 'funding-difference-warning': 0.2 } },
      findings: [{ ...found, says: 'has 19%', severity: 'advice', points: 1.65 }],
    },
    'a share of spend more than 10 points below its target': {
      plan: plan(0.3, 19),
      settings: { profile: 'full' },
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) should have 30% of the spend but has 19%. Move budget to its tactics, or change its Funding share.',
          severity: 'warning',
          points: 1.65,
        },
      ],
    },
    'just 10 points in numbers that binary fractions cannot hold': {
      plan: plan(0.3, 40),
      findings: [{ ...found, says: 'has 40%', severity: 'advice' }],
    },
    'a strategy with neither goal nor tactic, and does not blame the goal': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet(
          'ID | Strategy | Funding share | Goal',
          'S1 | Win commuters | 0.3',
          'S2 | Care || G1',
        ),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S2'),
      },
      findings: [{ ...found, says: 'should have 30% of the spend but has 0%. Move budget to its tactics,' }],
    },
    'just 10 points as advice': {
      plan: plan(0.3, 20),
      findings: [{ ...found, says: 'has 20%', severity: 'advice', points: 0 }],
    },
    'a tenth of a point more than 10 as a warning': {
      plan: plan(0.3, 40.1),
      findings: [{ ...found, says: 'has 40.1%. Move budget away from its tactics', severity: 'warning' }],
    },
    'a tenth of a point more than 5 as advice, above the target at no points': {
      plan: plan('30%', 35.1),
      settings: { profile: 'full' },
      findings: [
        {
          ...found,
          says: 'should have 30% of the spend but has 35.1%. Move budget away from its tactics, or change',
          severity: 'advice',
          points: 0,
        },
      ],
    },
    'a target of nothing that is spent on': {
      plan: plan(0, 6),
      findings: [{ ...found, says: 'should have 0% of the spend but has 6%.', severity: 'advice' }],
    },
    'targets scaled where they sum to more than 100%, and says so': {
      plan: {
        ...plan(0.6, 10),
        strategies: sheet('ID | Strategy | Funding share', 'S1 | Win commuters | 0.6', 'S2 | Care | 0.9'),
      },
      findings: [
        {
          ...found,
          says: 'should have 40% of the spend (its Funding share scaled down, because together they exceed 100%) but has 10%.',
        },
        { key: 'S2', at: 'Strategies!C3', field: 'Funding share', says: 'should have 60%' },
      ],
    },
    'spend under a strategy without a valid goal, which does not count': {
      plan: {
        ...plan(0.3, 30),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet(
          'ID | Strategy | Funding share | Goal',
          'S1 | Win commuters | 0.3',
          'S2 | Care || G1',
        ),
      },
      findings: [
        {
          ...found,
          says: 'should have 30% of the spend, but the spend of its tactics does not count because it has no live goal. Name its goal, or change',
        },
      ],
    },
    'a strategy without a tactic': {
      plan: { ...plan(0.2, 0), tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop | S2 | 100') },
      findings: [{ ...found, says: 'should have 20% of the spend but has 0%. Move budget to its tactics,' }],
    },
    'spend by the shares of the links': {
      plan: {
        ...plan(0.75, 0),
        tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop | S1 60%; S2 40% | 100'),
      },
      findings: [{ ...found, says: 'should have 75% of the spend but has 60%.' }],
    },
    'tactics by their number where no budget is known': {
      plan: {
        ...plan(0.5, 0),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | A | S1', 'T2 | B | S2', 'T3 | C | S2', 'T4 | D | S2'),
      },
      findings: [{ ...found, says: 'should have 50% of the spend but has 25%.' }],
    },
  },

  passes: {
    'a difference within the limit that the settings set': {
      plan: plan(0.3, 19),
      settings: { profile: 'full', limits: { 'funding-difference': 0.11 } },
    },
    'just 5 points above': { plan: plan(0.3, 35) },
    'just 5 points in numbers that binary fractions cannot hold': { plan: plan(0.5, 55) },
    'just 5 points below': { plan: plan(0.3, 25) },
    'a target that is met': { plan: plan('30%', 30) },
    'an unreadable Funding share where no share could be off by as much as the settings ask': {
      plan: plan('a third', 30),
      settings: { limits: { 'funding-difference': 1 } },
    },
    'a strategy without a target': {
      plan: {
        ...plan('', 90),
        strategies: sheet('ID | Strategy | Funding share', 'S1 | Win commuters', 'S2 | Care | 0.1'),
      },
    },
    'a budget that is missing, which counts as the mean of the known ones': {
      plan: {
        ...plan(0.5, 0),
        tactics: sheet(
          'ID | Tactic | Strategy | Budget',
          'T1 | A | S1 | 10',
          'T2 | B | S2 | 30',
          'T3 | C | S1',
        ),
      },
    },
    'a retired strategy': {
      plan: {
        ...plan(0, 50),
        strategies: sheet('ID | Strategy | Funding share | Status', 'S1 | A | 0.9 | dropped', 'S2 | B'),
      },
    },
    'every strategy where no tactic names one': {
      plan: { ...plan(0.9, 0), tactics: sheet('ID | Tactic | Strategy', 'T1 | A') },
    },
    'every strategy where none names a goal': {
      plan: {
        ...plan(0.9, 0),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Funding share | Goal', 'S1 | A | 0.9'),
      },
    },
    'an unreadable Goal that would change nothing': {
      plan: {
        ...plan(0, 3),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Funding share | Goal', 'S1 | A | 0.02 | #N/A', 'S2 | B || G1'),
      },
    },
  },

  leavesOpen: {
    'an unreadable Funding share': {
      plan: plan('a third', 30),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
    'an unreadable Goal though no text could name some goal': {
      plan: {
        ...plan(0, 30),
        goals: sheet('ID | Goal', 'G1 | Double sales', ' | Grow', ' | Grow'),
        strategies: sheet('ID | Strategy | Funding share | Goal', 'S1 | A | 0.3 | #N/A', 'S2 | B || G1'),
      },
      incomplete: [{ key: 'S1', at: 'Strategies!D2' }],
    },
    'an unreadable Goal with which the target would be met': {
      plan: {
        ...plan(0, 30),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Funding share | Goal', 'S1 | A | 0.3 | #N/A', 'S2 | B || G1'),
      },
      incomplete: [{ key: 'S1', at: 'Strategies!D2' }],
    },
    'an unreadable Goal with which too much would be spent': {
      plan: {
        ...plan(0, 30),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Funding share | Goal', 'S1 | A | 0.02 | #N/A', 'S2 | B || G1'),
      },
      incomplete: [{ key: 'S1', at: 'Strategies!D2' }],
    },
  },

  isInapplicable: {
    'without Funding shares': {
      plan: { ...plan(0, 1), strategies: sheet('ID | Strategy', 'S1 | A', 'S2 | B') },
    },
    'without tactics': { plan: { strategies: plan(0.3, 1).strategies } },
  },
});
