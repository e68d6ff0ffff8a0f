import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = sheet(
  'ID | Strategy | Price position | Status',
  'S1 | Win commuters | premium',
  'S2 | Care | parity',
  'S3 | Outlet | low',
  'S4 | Gifts',
  'S5 | Wholesale | premium | dropped',
);
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Discount', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Discount' };

testRule('discount-against-position', {
  finds: {
    'a discount under a premium strategy': {
      plan: tactics('T1 | Sale | S1 | 0.15'),
      findings: [
        {
          ...found,
          says: 'T1 (Sale) gives 15% off, but S1 (Win commuters) has a premium price position. Replace the discount with something that adds value, or change the position.',
          related: ['S1 Strategies!C2'],
          points: 0,
        },
      ],
    },
    'the least discount, where one of several strategies is premium': {
      plan: tactics('T1 | Sale | S2; S4; S1 0% | 0.001'),
      findings: [{ ...found, says: '0.1% off', related: ['S1 Strategies!C2'] }],
    },
  },

  passes: {
    'a discount under other positions, or none': {
      plan: tactics('T1 | Sale | S2; S3; S4 | 0.15', 'T2 | Mail | S4 | 0.5'),
    },
    'no discount, one of 0, or a price above': {
      plan: tactics('T1 | Sale | S1', 'T2 | Mail | S1 | 0', 'T3 | Gala | S1 | -0.1', 'T4 | Fair | S2 | 0.1'),
    },
    'a tactic without live strategies': { plan: tactics('T1 | Sale || 0.1', 'T2 | Mail | S5; S9 | 0.1') },
    'a Discount that could not be read under other positions': {
      plan: tactics('T1 | Sale | S2 | #N/A', 'T2 | Mail || 0.1'),
    },
    'a Strategy that could not be read without a discount': {
      plan: tactics('T1 | Sale | #REF!', 'T2 | Mail | S2 | 0.1'),
    },
  },

  leavesOpen: {
    'a Discount or a Strategy that could not be read': {
      plan: tactics('T1 | Sale | S1 | a lot', 'T2 | Mail | #REF! | 0.1', 'T3 | Fair | #REF! | 1.5'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
        { key: 'T3', at: 'Tactics!D4 C4' },
      ],
    },
  },

  isInapplicable: {
    'without a Discount': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Sale | S1') },
    },
    'where no strategy has a Price position': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy | Discount', 'T1 | Sale | S1 | 0.1'),
      },
    },
  },
});
