import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = (...rows: readonly string[]) =>
  sheet('ID | Strategy | Goal', 'S1 | Win commuters | G1', ...rows);

testRule('strategy-without-goal', {
  finds: {
    'a blank Goal, with the coverage that it costs': {
      plan: {
        goals,
        strategies: strategies('S2 | Care'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | A | S1; S2'),
      },
      findings: [
        {
          key: 'S2',
          at: 'Strategies!C3',
          field: 'Goal',
          says: 'S2 (Care) has no goal. Name the goal that it serves, or drop it.',
          points: 20,
        },
      ],
    },
    'a dash for "nothing here"': {
      plan: { goals, strategies: strategies('S2 | Care | --') },
      findings: [{ key: 'S2', at: 'Strategies!C3', field: 'Goal', says: 'has no goal. Name the goal' }],
    },
    'a blank Goal where all goals are retired': {
      plan: {
        goals: sheet('ID | Goal | Status', 'G1 | Double sales | dropped'),
        strategies: strategies('S2 | Care'),
      },
      findings: [{ key: 'S2', at: 'Strategies!C3', field: 'Goal', says: 'has no goal. Name the goal' }],
    },
  },

  passes: {
    'a strategy that names a goal, known or not': {
      plan: { goals, strategies: strategies('S2 | Care | G7') },
    },
    'a retired strategy': {
      plan: {
        goals,
        strategies: sheet('ID | Strategy | Goal | Status', 'S1 | A | G1', 'S2 | B || archived'),
      },
    },
    'every strategy where the Goal column is blank, which column-missing says once': {
      plan: { goals, strategies: sheet('ID | Strategy | Goal', 'S1 | A', 'S2 | B | -') },
    },
    'every strategy where there is no Goal column': {
      plan: { goals, strategies: sheet('ID | Strategy', 'S1 | A') },
    },
  },

  leavesOpen: {
    'an error in the Goal cell': {
      plan: { goals, strategies: strategies('S2 | Care | #N/A') },
      incomplete: [{ key: 'S2', at: 'Strategies!C3' }],
    },
  },

  isInapplicable: {
    'without goals': { plan: { strategies: strategies('S2 | Care') } },
    'with a goals sheet that has no row': {
      plan: { goals: sheet('ID | Goal'), strategies: strategies('S2 | Care') },
    },
    'without strategies': { plan: { goals } },
  },
});
