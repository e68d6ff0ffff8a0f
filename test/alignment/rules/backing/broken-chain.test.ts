import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Open Asia | dropped');
const strategies = sheet(
  'ID | Strategy | Goal',
  'S1 | Win commuters | G1',
  'S2 | Care for life',
  'S3 | Airports | G2',
  'S4 | Partners | G9',
);
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy', ...rows);
const found = { key: 'T1', at: 'Tactics!C2', field: 'Strategy' };

testRule('broken-chain', {
  finds: {
    'a strategy without a goal behind the tactic': {
      plan: { goals, strategies, tactics: tactics('T1 | Shop | S2') },
      findings: [
        {
          ...found,
          says: 'T1 (Shop) serves S2 (Care for life), which has no live goal. Name one in the Goal of that strategy.',
          related: ['S2 Strategies!C3'],
          points: 60,
        },
      ],
    },
    'a retired and an unknown goal alike, with what their shares cost': {
      plan: { goals, strategies, tactics: tactics('T1 | Shop | S1 70%; S3 20%; S4 10%') },
      findings: [
        {
          ...found,
          says: 'S3 (Airports) and S4 (Partners), which have no live goal. Name one in the Goal of those',
          related: ['S3 Strategies!C4', 'S4 Strategies!C5'],
          points: 18,
        },
      ],
    },
    'one strategy that a tactic names twice once': {
      plan: { goals, strategies, tactics: tactics('T1 | Shop | S2 50%; Care for life 50%') },
      findings: [{ ...found, says: 'serves S2 (Care for life), which', related: ['S2 Strategies!C3'] }],
    },
    'a chain without points where a reference that leads nowhere carries them': {
      plan: { goals, strategies, tactics: tactics('T1 | Shop | S2; S99') },
      findings: [{ ...found, says: 'S2', related: ['S2 Strategies!C3'], points: 0 }],
    },
  },

  passes: {
    'a strategy with a live goal': { plan: { goals, strategies, tactics: tactics('T1 | Shop | S1') } },
    'a strategy of which one goal of two is live': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | G2; G1'),
        tactics: tactics('T1 | Shop | S1'),
      },
    },
    'a retired strategy, which retired-strategy finds': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal | Status', 'S1 | A | G1', 'S2 | B || dropped'),
        tactics: tactics('T1 | Shop | S2'),
      },
    },
    'an unreadable Strategy where all strategies reach a goal': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | G1'),
        tactics: tactics('T1 | Shop | #REF!', 'T2 | Window | S1'),
      },
    },
    'every tactic where no strategy has a goal, which column-missing says once': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal', 'S1 | A', 'S2 | B'),
        tactics: tactics('T1 | Shop | S2'),
      },
    },
    'every tactic where the strategies have no Goal column': {
      plan: { goals, strategies: sheet('ID | Strategy', 'S1 | A'), tactics: tactics('T1 | Shop | S1') },
    },
  },

  leavesOpen: {
    'an unreadable Strategy where some strategy reaches no goal': {
      plan: { goals, strategies, tactics: tactics('T1 | Shop | #REF!', 'T2 | Window | S1') },
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'without goals': { plan: { strategies, tactics: tactics('T1 | Shop | S2') } },
    'with a goals sheet that has no row': {
      plan: { goals: sheet('ID | Goal'), strategies, tactics: tactics('T1 | Shop | S2') },
    },
  },
});
