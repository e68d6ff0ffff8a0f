import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet('ID | Product', 'P1 | Tote bag', 'P2 | Wallet', 'P3 | Belt', 'P4 | Belt');
const plan = (product: string, ofStrategy = '') => ({
  products,
  strategies: sheet('ID | Strategy | Product', `S1 | Win commuters | ${ofStrategy}`),
  tactics: sheet(
    'ID | Tactic | Strategy | Product | Status',
    `T1 | Film | S1 | ${product}`,
    'T9 | Mail | S1 | P1',
  ),
});
const found = { key: 'T1', at: 'Tactics!D2', field: 'Product' };

testRule('unknown-product', {
  finds: {
    'a product that is not in the products, with the nearest one': {
      plan: plan('Tote bags'),
      findings: [
        {
          ...found,
          says: 'T1 (Film) names the product "Tote bags", which is not in the products. Enter the ID or name of one that is, or add it.',
          part: 'Tote bags',
          points: 0,
          fixes: ['Replace with P1 (Tote bag): Tactics!D2 Tote bags becomes P1'],
        },
      ],
    },
    'each part of a list, but not the key that the cell names already': {
      plan: plan('P1; Tote bags; Umbrella'),
      findings: [
        { ...found, says: '"Tote bags"', part: 'Tote bags' },
        { ...found, says: '"Umbrella"', part: 'Umbrella' },
      ],
    },
    'a name that two products have': {
      plan: plan('Belt'),
      findings: [
        {
          ...found,
          says: 'T1 (Film) names the product "Belt", and several products have that name. Enter the ID of the right one, or give them different names.',
          part: 'Belt',
          fixes: [
            'Replace with P3 (Belt): Tactics!D2 Belt becomes P3',
            'Replace with P4 (Belt): Tactics!D2 Belt becomes P4',
          ],
        },
      ],
    },
    'a product of a strategy, which its tactics do not name themselves': {
      plan: plan('', 'Umbrella'),
      findings: [
        {
          key: 'S1',
          at: 'Strategies!C2',
          field: 'Product',
          says: 'S1 (Win commuters) names the product "Umbrella"',
          part: 'Umbrella',
        },
      ],
    },
  },

  passes: {
    'products by ID or name, in other forms, and none': {
      plan: plan('p1; WALLET', 'Tote  bag'),
    },
    'a retired tactic': { plan: plan('Umbrella | archived') },
  },

  leavesOpen: {
    'a Product that could not be read': {
      plan: plan('#N/A', '#N/A'),
      incomplete: [
        { key: 'S1', at: 'Strategies!C2' },
        { key: 'T1', at: 'Tactics!D2' },
      ],
    },
  },

  isInapplicable: {
    'a plan without products in its sheet': {
      plan: { ...plan('Umbrella'), products: sheet('ID | Product') },
    },
    'without products': {
      plan: { tactics: sheet('ID | Tactic | Product', 'T1 | Film | Umbrella') },
    },
    'where no row names a product': {
      plan: { products, tactics: sheet('ID | Tactic', 'T1 | Film') },
    },
  },
});
