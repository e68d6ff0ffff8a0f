import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const goals = sheet('ID | Goal', 'G1 | Double sales', 'G2 | Be known');
const strategies = (...rows: readonly string[]) => sheet('ID | Strategy | Goal | Status', ...rows);
const found = { key: 'G2', at: 'Goals!B3', field: 'Goal' };

testRule('goal-without-strategy', {
  finds: {
    'a goal that no strategy names': {
      plan: { goals, strategies: strategies('S1 | Win commuters | G1') },
      findings: [
        {
          ...found,
          says: 'No live strategy serves G2 (Be known). Enter it in the Goal column of a strategy, or add a strategy for it.',
          points: 0,
        },
      ],
    },
    'a goal that only retired or repeated strategies name': {
      plan: { goals, strategies: strategies('S1 | A | G1', 'S2 | B | G2 | paused', 'S1 | C | G2') },
      findings: [{ ...found, says: 'G2' }],
    },
    'a goal of which the name is another goal’s too, when only the name is named': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Grow', 'G2 | Grow'),
        strategies: strategies('S1 | A | G1; Grow'),
      },
      findings: [{ ...found, says: 'No live strategy serves G2 (Grow).' }],
    },
  },

  passes: {
    'goals that strategies name by ID or by name': {
      plan: { goals, strategies: strategies('S1 | A | g1', 'S2 | B | be known') },
    },
    'a retired goal': {
      plan: {
        goals: sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Open Asia | rejected'),
        strategies: strategies('S1 | A | G1'),
      },
    },
    'every goal where no strategy names one, which column-missing says once': {
      plan: { goals, strategies: sheet('ID | Strategy | Goal', 'S1 | A') },
    },
    'every goal where the strategies have no Goal column': {
      plan: { goals, strategies: sheet('ID | Strategy', 'S1 | A') },
    },
  },

  leavesOpen: {
    'a goal with an unreadable name, where some reference leads nowhere': {
      plan: {
        goals: sheet('ID | Goal', 'G1 | Double sales', 'G3 | #N/A'),
        strategies: strategies('S1 | A | G1; G7'),
      },
      incomplete: [{ key: 'G3', at: 'Goals!B3' }],
    },
  },

  isInapplicable: {
    'without goals': { plan: { strategies: strategies('S1 | A | G1') } },
    'without strategies': { plan: { goals } },
  },
});
