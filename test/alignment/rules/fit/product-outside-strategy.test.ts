import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet('ID | Product', 'P1 | Tote', 'P2 | Wallet', 'P3 | Belt');
const strategies = sheet(
  'ID | Strategy | Product | Status',
  'S1 | Win commuters | P1; Wallet',
  'S2 | Care | Care plan',
  'S3 | Everything',
  'S4 | Wholesale | P3 | dropped',
);
const tactics = (...rows: readonly string[]) => ({
  products,
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Product', ...rows),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Product' };

testRule('product-outside-strategy', {
  finds: {
    'a product that its strategy does not name': {
      plan: tactics('T1 | Film | S1 | Belt'),
      findings: [
        {
          ...found,
          says: 'T1 (Film) is for "Belt", but its strategy names only "P1" and "Wallet". Correct the product, or link the tactic to the strategy that it supports.',
          related: ['S1 Strategies!C2'],
          points: 0,
          fixes: [
            'Replace with "P1": Tactics!D2 Belt becomes P1',
            'Replace with "Wallet": Tactics!D2 Belt becomes Wallet',
          ],
        },
      ],
    },
    'a product that is in no sheet': {
      plan: tactics('T1 | Film | S1; S2 | P2; Care; Umbrella'),
      findings: [
        {
          ...found,
          says: 'is for "Care" and "Umbrella", but its strategies name only "P1", "Wallet" and "Care plan".',
          related: ['S1 Strategies!C2', 'S2 Strategies!C3'],
          fixes: ['Remove "Care", "Umbrella": Tactics!D2 P2; Care; Umbrella becomes P2'],
        },
      ],
    },
    'a product that only a retired strategy of it names': {
      plan: tactics('T1 | Film | S2; S4 | P3'),
      findings: [
        {
          ...found,
          says: 'is for "P3"',
          related: ['S2 Strategies!C3'],
          fixes: ['Replace with "Care plan": Tactics!D2 P3 becomes Care plan'],
        },
      ],
    },
  },

  passes: {
    'a product by its name where the strategy has its ID, and the other way round': {
      plan: tactics('T1 | Film | S1 | tote; p2'),
    },
    'products that are compared as text where they are in no sheet': {
      plan: tactics('T1 | Film | S2 | CARE  plan'),
    },
    'any product where one of its strategies names none': { plan: tactics('T1 | Film | S1; S3 | Belt') },
    'a tactic that names no product, or has no live strategy': {
      plan: tactics('T1 | Film | S1', 'T2 | Mail || Belt', 'T3 | Fair | S4; S9 | Umbrella'),
    },
    'a Product that could not be read where one of its strategies names none': {
      plan: tactics('T1 | Film | S3 | #N/A', 'T2 | Mail | S1 | Tote'),
    },
  },

  leavesOpen: {
    'a Product, or a Strategy with which it could be outside, that could not be read': {
      plan: tactics('T1 | Film | S1 | #N/A', 'T2 | Mail | #REF! | Tote', 'T3 | Fair | S2 | Care plan'),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!C3' },
      ],
    },
  },

  isInapplicable: {
    'without a Product in the tactics': {
      plan: { strategies, tactics: sheet('ID | Tactic | Strategy | Product', 'T1 | Film | S1') },
    },
    'without a Product in the strategies': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Win commuters'),
        tactics: sheet('ID | Tactic | Strategy | Product', 'T1 | Film | S1 | Belt'),
      },
    },
    'without a Strategy column': {
      plan: { strategies, tactics: sheet('ID | Tactic | Product', 'T1 | Film | Belt') },
    },
  },
});
