import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Be known', 'G4 | Open Asia | dropped');
const strategy = (goal: string) => ({
  goals,
  strategies: sheet('ID | Strategy | Goal', `S1 | Win commuters | ${goal}`),
});
const found = { key: 'S1', at: 'Strategies!C2', field: 'Goal' };

testRule('unknown-goal', {
  finds: {
    'a goal that is not in the plan, and offers the nearest': {
      plan: strategy('G11'),
      findings: [
        {
          ...found,
          part: 'G11',
          says: 'S1 (Win commuters) names the goal "G11", which is not in the plan. Enter the ID or name of one that is, or add it.',
          fixes: ['Replace with G1 (Double sales): Strategies!C2 G11 becomes G1'],
        },
      ],
    },
    'one of two goals, and keeps the other': {
      plan: strategy('Double sales; be knwon'),
      findings: [
        {
          ...found,
          part: 'be knwon',
          says: '"be knwon"',
          points: 0,
          fixes: ['Replace with G2 (Be known): Strategies!C2 be knwon becomes G2'],
        },
      ],
    },
    'a share, which goals do not have, as part of the name': {
      plan: strategy('G1 60%'),
      findings: [{ ...found, part: 'G1 60%', says: '"G1 60%"' }],
    },
    'a name that two goals bear, and offers both': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Grow', 'G2 | Grow'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | Grow'),
      },
      findings: [
        {
          ...found,
          part: 'Grow',
          says: 'S1 (A) names "Grow", and several goals have that name. Enter the ID of the right one, or give',
          fixes: [
            'Replace with G1 (Grow): Strategies!C2 Grow becomes G1',
            'Replace with G2 (Grow): Strategies!C2 Grow becomes G2',
          ],
        },
      ],
    },
    'the coverage that it costs where no other goal is named': {
      plan: {
        ...strategy('Nowhere'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      findings: [{ ...found, part: 'Nowhere', says: '"Nowhere"', points: 40 }],
    },
  },

  passes: {
    'an ID or a name in other forms': { plan: strategy(' ｇ１ ; BE  KNOWN') },
    'a retired goal, which retired-goal finds': { plan: strategy('G4') },
    'a blank Goal beside others': {
      plan: { goals, strategies: sheet('ID | Strategy | Goal', 'S1 | A', 'S2 | B | G1') },
    },
    'a retired strategy': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal | Status', 'S1 | A | G9 | paused', 'S2 | B | G1'),
      },
    },
  },

  leavesOpen: {
    'an error in the Goal cell': {
      plan: strategy('#REF!'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'with a Goal column that is blank': {
      plan: { goals, strategies: sheet('ID | Strategy | Goal', 'S1 | A') },
    },
    'without goals': { plan: { strategies: sheet('ID | Strategy | Goal', 'S1 | A | G1') } },
    'with a goals sheet that has no row': {
      plan: { goals: sheet('ID | Goal'), strategies: sheet('ID | Strategy | Goal', 'S1 | A | G1') },
    },
    'without a Goal column': { plan: { goals, strategies: sheet('ID | Strategy', 'S1 | A') } },
  },
});
