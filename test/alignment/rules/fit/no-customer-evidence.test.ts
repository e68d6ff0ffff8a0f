import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = (...rows: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Evidence | Status', ...rows),
});

testRule('no-customer-evidence', {
  finds: {
    'a strategy without evidence where another has some': {
      plan: strategies('S1 | Win commuters', 'S2 | Care | 40 interviews'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2',
          field: 'Evidence',
          says: 'S1 (Win commuters) has no evidence from customers, although other strategies have some. Add what they said or did that speaks for it.',
          points: 0,
        },
      ],
    },
  },

  passes: {
    'strategies with evidence': {
      plan: strategies('S1 | Win commuters | Survey', 'S2 | Care | 40 interviews'),
    },
    'strategies of which only a retired one has some': {
      plan: strategies('S1 | Win commuters', 'S2 | Care | 40 interviews | dropped'),
    },
    'a retired strategy': { plan: strategies('S1 | Win commuters || paused', 'S2 | Care | 40 interviews') },
    'evidence that could not be read where no other strategy has some': {
      plan: strategies('S1 | Win commuters | #N/A', 'S2 | Care'),
    },
  },

  leavesOpen: {
    'evidence that could not be read': {
      plan: strategies('S1 | Win commuters | #N/A', 'S2 | Care | 40 interviews'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'where no strategy has evidence': { plan: strategies('S1 | Win commuters') },
    'without strategies': { plan: { tactics: sheet('ID | Tactic', 'T1 | Film') } },
  },
});
