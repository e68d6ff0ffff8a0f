import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const headings = 'ID | Strategy | Mix | Price position | Target margin | Status';
const strategies = sheet(
  headings,
  'S1 | Win commuters | place',
  'S2 | Premium || premium',
  'S3 | Margin ||| 0',
  'S4 | Price | price',
  'S5 | Care',
);
const tactics = (...rows: readonly string[]) => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Discount', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Discount' };

testRule('discount-without-price-strategy', {
  finds: {
    'a discount under a strategy that is not about price': {
      plan: tactics('T1 | Sale | S1 | 0.15'),
      findings: [
        {
          ...found,
          says: 'T1 (Sale) gives 15% off, but S1 (Win commuters) is not a strategy about price. Link it to one that is, or drop the discount.',
          related: ['S1 Strategies!C2 D2 E2'],
          points: 0,
        },
      ],
    },
    'a discount under several of them': {
      plan: tactics('T1 | Sale | S1; S5 | 0.15'),
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) and S5 (Care) are not strategies about price.',
          related: ['S1 Strategies!C2 D2 E2', 'S5 Strategies!C6 D6 E6'],
        },
      ],
    },
  },

  passes: {
    'a discount where one of its strategies is about price': {
      plan: tactics('T1 | A | S1; S2 | 0.1', 'T2 | B | S3 | 0.1', 'T3 | C | S5; S4 0% | 0.1'),
    },
    'no discount, or one of 0': { plan: tactics('T1 | A | S1', 'T2 | B | S1 | 0', 'T3 | C | S4 | 0.1') },
    'a tactic without live strategies': { plan: tactics('T1 | A || 0.1', 'T2 | B | S9 | 0.1') },
    'a plan in which no live strategy is about price': {
      plan: {
        strategies: sheet(headings, 'S1 | Win commuters | place', 'S2 | Old | price ||| dropped'),
        tactics: sheet('ID | Tactic | Strategy | Discount', 'T1 | A | S1 | 0.1', 'T2 | B | S1 | #N/A'),
      },
    },
    'cells that could not be read with which nothing would be found': {
      plan: tactics('T1 | A | S4 | #N/A', 'T2 | B | #REF!', 'T3 | C || #N/A'),
    },
  },

  leavesOpen: {
    'a Discount or a Strategy that could not be read': {
      plan: tactics('T1 | A | S1 | #N/A', 'T2 | B | #REF! | 0.1', 'T3 | C | S4 | 0.1'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
      ],
    },
  },

  isInapplicable: {
    'without a Discount': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy', 'T1 | Sale | S1') },
    },
    'without strategies': {
      plan: { tactics: sheet('ID | Tactic | Strategy | Discount', 'T1 | Sale | S1 | 0.1') },
    },
  },
});
