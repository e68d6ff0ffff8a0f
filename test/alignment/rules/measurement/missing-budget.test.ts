import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Tactic | Budget | Status';
const tactics = (...rows: readonly string[]) => ({ tactics: sheet(headings, ...rows, 'T9 | Window | 500') });

testRule('missing-budget', {
  finds: {
    'a tactic without a budget where another has one': {
      plan: tactics('T1 | Shop'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!C2',
          field: 'Budget',
          says: 'T1 (Shop) has no budget, although other tactics have one. Enter what it may cost, or 0 if it costs nothing.',
          points: 0,
        },
      ],
    },
  },

  passes: {
    'a tactic with a budget, be it 0': { plan: tactics('T1 | Shop | 0', 'T2 | Film | 20') },
    'tactics of which only a retired one has a budget': {
      plan: { tactics: sheet(headings, 'T1 | Shop', 'T2 | Film | 20 | paused') },
    },
    'a retired tactic': { plan: tactics('T1 | Shop || paused') },
    'a budget that could not be read where no other tactic has one': {
      plan: { tactics: sheet(headings, 'T1 | Shop | -5', 'T2 | Film') },
    },
  },

  leavesOpen: {
    'a budget that could not be read': {
      plan: tactics('T1 | Shop | -5', 'T2 | Film | #N/A'),
      incomplete: [
        { key: 'T1', at: 'Tactics!C2' },
        { key: 'T2', at: 'Tactics!C3' },
      ],
    },
  },

  isInapplicable: {
    'where no tactic has a budget': { plan: { tactics: sheet(headings, 'T1 | Shop') } },
  },
});
