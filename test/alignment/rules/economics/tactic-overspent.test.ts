import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Budget | Actual spend | Status', ...rows),
});

testRule('tactic-overspent', {
  finds: {
    'more spent than the budget': {
      plan: plan('T1 | Shop | 1000 | 1250', 'T2 | Film | 0 | 1'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!D2 C2',
          field: 'Actual spend',
          says: 'T1 (Shop) has spent 1,250 of a budget of 1,000: 250 too much. Raise the budget if the money is there, or move some from another tactic.',
        },
        {
          key: 'T2',
          at: 'Tactics!D3 C3',
          field: 'Actual spend',
          says: 'T2 (Film) has spent 1 of a budget of 0',
        },
      ],
    },
  },
  passes: {
    'as much spent as the budget, or less': {
      plan: plan('T1 | Shop | 0.3 | 0.30000000000000004', 'T2 | Film | 100 | 99'),
    },
    'no budget, or nothing said of the spend': {
      plan: plan('T1 | Shop || 99', 'T2 | Film | 5', 'T3 | Fair || #N/A'),
    },
    'nothing spent of a budget that cannot be read': {
      plan: plan('T1 | Shop | #N/A | 0', 'T2 | Film | 1 | 1'),
    },
    'a retired tactic': { plan: plan('T1 | Shop | 1 | 2 | dropped') },
  },
  leavesOpen: {
    'a budget or a spend that cannot be read': {
      plan: plan(
        'T1 | Shop | #N/A | 5',
        'T2 | Film | 9 | #N/A',
        'T3 | Fair | #N/A | #N/A',
        'T4 | Mail | 1 | 1',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!C2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!D4 C4' },
      ],
    },
  },
  isInapplicable: {
    'without Actual spend': { plan: plan('T1 | Shop | 1') },
    'without Budget': { plan: plan('T1 | Shop || 1') },
  },
});
