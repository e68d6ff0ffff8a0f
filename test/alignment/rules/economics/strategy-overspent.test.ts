import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (strategies: readonly string[], ...tactics: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Budget', ...strategies),
  tactics: sheet('ID | Tactic | Strategy | Budget | Status', ...tactics),
});
const found = { key: 'S1', at: 'Strategies!C2', field: 'Budget' };

testRule('strategy-overspent', {
  finds: {
    'tactics that cost more by their shares': {
      plan: plan(
        ['S1 | Win commuters | 1000', 'S2 | Care | 500'],
        'T1 | Shop | S1 50%; S2 50% | 900',
        'T2 | Film | S1 | 600',
        'T3 | Fair | S1',
      ),
      findings: [
        {
          ...found,
          says: 'The tactics of S1 (Win commuters) cost 1,050 and its budget is 1,000: 50 too much. Lower their budgets, or raise that of the strategy.',
          related: ['T1 Tactics!D2', 'T2 Tactics!D3'],
        },
      ],
    },
    'a budget of nothing': {
      plan: plan(['S1 | Win commuters | 0'], 'T1 | Shop | S1 | 1'),
      findings: [{ ...found, says: 'cost 1 and its budget is 0', related: ['T1 Tactics!D2'] }],
    },
  },
  passes: {
    'tactics that just fit in': {
      plan: plan(
        ['S1 | A | 0.3'],
        'T1 | Shop | S1 | 0.1',
        'T2 | Film | S1 | 0.2',
        'T3 | Old | S1 | 9 | dropped',
      ),
    },
    'a strategy without a budget': { plan: plan(['S1 | A', 'S2 | B | 1'], 'T1 | Shop | S1 | 9') },
    'a budget that cannot be read, and tactics that cost nothing': {
      plan: plan(['S1 | A | #N/A', 'S2 | B | 5'], 'T1 | Shop | S1', 'T2 | Film | S2 | 5'),
    },
  },
  leavesOpen: {
    'a budget that cannot be read': {
      plan: plan(['S1 | A | #N/A', 'S2 | B | 5'], 'T1 | Shop | S1 | 1'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },
  isInapplicable: {
    'without budgets of strategies': { plan: plan(['S1 | A'], 'T1 | Shop | S1 | 1') },
    'without budgets of tactics': { plan: plan(['S1 | A | 1'], 'T1 | Shop | S1') },
  },
});
