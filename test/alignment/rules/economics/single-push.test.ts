import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const plan = (...pushes: readonly string[]) => ({
  products: sheet(
    'ID | Product | Big push',
    ...pushes.map((push, place) => `P${place} | Bag ${place} | ${push}`),
  ),
});

testRule('single-push', {
  finds: {
    'the only big push of more than three products': {
      plan: plan('no', 'yes', '', 'no'),
      findings: [
        {
          key: 'P1',
          at: 'Products!C3',
          field: 'Big push',
          says: 'P1 (Bag 1) is the only big push among 4 products, so the year depends on it. Name a second one.',
        },
      ],
    },
    'the only one, whatever another cell that cannot be read says': {
      plan: plan('no', 'yes', '#N/A', 'no'),
      findings: [{ key: 'P1', at: 'Products!C3', field: 'Big push', says: 'P1 (Bag 1)' }],
    },
  },
  passes: {
    'two big pushes': { plan: plan('yes', 'yes', 'no', 'no') },
    'no big push': { plan: plan('no', 'no', 'no', 'no') },
    'one of three products': { plan: plan('yes', 'no', 'no') },
    'an unreadable cell beside two big pushes': { plan: plan('yes', 'yes', '#N/A', 'no') },
  },
  leavesOpen: {
    'an unreadable cell that could be the only big push': {
      plan: plan('no', '#N/A', 'no', 'no'),
      incomplete: [{ key: 'P1', at: 'Products!C3' }],
    },
  },
  isInapplicable: { 'without Big push': { plan: plan('', '', '', '') } },
});
