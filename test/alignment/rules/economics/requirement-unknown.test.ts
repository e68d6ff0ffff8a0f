import { rankCauses } from '../../../../src/alignment/causes';
import { checkPlan } from '../../../../src/alignment/check';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { planOf, sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet(
  'ID | Product | Price | Discount | Unit cost | Fixed cost | Target profit',
  'P1 | Tarn | 200 | 0 | 120 | 40000',
  'P2 | No cost | 200',
  'P3 | No price || 0.1 | 50 | 100',
  'P4 | No plan | 200 | 0 | 100',
  'P5 | At cost | 100 | 0 | 100 | 5000',
  'P6 | Given away | 100 | 0.5 | 60 | 5000',
  'P7 | Profit alone | 100 | 0 | 60 || 800',
  'P8 | Twin | 1 | 0 | 0 | 1',
  'P9 | Twin | 1 | 0 | 0 | 1',
);
const strategy = (product: string) => ({
  products,
  strategies: sheet('ID | Strategy | Product', `S1 | Care | ${product}`),
});
const found = { key: 'S1', at: 'Strategies!C2', field: 'Product' };

testRule('requirement-unknown', {
  finds: {
    'a strategy that names no product, with its feasibility': {
      plan: { ...strategy(''), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      findings: [
        {
          ...found,
          says: 'volume of S1 (Care) is not known: it names no product. Enter what it sells in its Product column.',
          points: 20,
        },
      ],
    },
    'two strategies with a product without figures, from one cause': {
      plan: {
        products,
        strategies: sheet('ID | Strategy | Product', 'S1 | Care | P4', 'S2 | Win | P4'),
      },
      findings: ['S1 Strategies!C2', 'S2 Strategies!C3'].map((each) => {
        const [key = '', at = ''] = each.split(' ');
        return { key, at, field: 'Product', says: 'P4 (No plan) has', related: ['P4 Products!F5'] };
      }),
    },
    'a product that is not in the plan': {
      plan: strategy('P1; Gadget'),
      findings: [
        {
          ...found,
          says: 'its product "Gadget" is not in the products. Add it there with price, unit cost and fixed cost.',
        },
      ],
    },
    'a name that two products bear': {
      plan: strategy('P1; twin'),
      findings: [
        {
          ...found,
          says: 'it names "twin", and several products have that name. Enter the ID of the right one.',
        },
      ],
    },
    'a product without a cost, and which of its cells are blank': {
      plan: strategy('P2'),
      findings: [
        {
          ...found,
          says: 'P2 (No cost) has no Unit cost and no Fixed cost or Target profit. Fill them in.',
          related: ['P2 Products!E3 F3'],
        },
      ],
    },
    'a product without a price': {
      plan: strategy('P1; P3'),
      findings: [{ ...found, says: 'P3 (No price) has no Price. Fill it in.', related: ['P3 Products!C4'] }],
    },
    'a product without fixed cost and target profit': {
      plan: strategy('P4'),
      findings: [
        { ...found, says: 'P4 (No plan) has no Fixed cost or Target profit.', related: ['P4 Products!F5'] },
      ],
    },
    'a product that earns nothing per unit, or loses': {
      plan: {
        products,
        strategies: sheet('ID | Strategy | Product', 'S1 | Care | P5', 'S2 | Give | P6'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1; S2'),
      },
      findings: [
        {
          ...found,
          says: 'P5 (At cost) earns nothing per unit, so no volume covers its fixed cost. Raise its price or lower its cost.',
          related: ['P5 Products!C6 E6'],
          points: 10,
        },
        {
          key: 'S2',
          at: 'Strategies!C3',
          field: 'Product',
          says: 'P6 (Given away) earns nothing per unit, so',
          related: ['P6 Products!C7 E7'],
          points: 10,
        },
      ],
    },
    'an unreadable figure as one that is missing': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost | Fixed cost', 'P1 | Tarn | -200 | 120 | 40000'),
        strategies: sheet('ID | Strategy | Product', 'S1 | Care | P1'),
      },
      findings: [{ ...found, says: 'P1 (Tarn) has no Price.', related: ['P1 Products!C2'] }],
    },
    'a plan without products, or without a Product column': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | Care', 'S2 | Win'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      findings: [
        { key: 'S1', at: 'Strategies!B2', field: 'Product', says: 'it names no product', points: 10 },
        { key: 'S2', at: 'Strategies!B3', field: 'Product', says: 'it names no product', points: 0 },
      ],
    },
    'strategies that are only texts beside the tactics, once for them all': {
      plan: {
        tactics: sheet('Strategy | Tactic', 'Win commuters | Shop', 'Care | Mail', 'Care | Call'),
      },
      reading: { derivesLevels: true },
      findings: [
        {
          key: null,
          at: '',
          field: null,
          says: 'The strategies are read from the tactics, so nobody knows what volume they require. List them in a table of their own, with the products that each sells.',
          points: 20,
        },
      ],
    },
    'an unreadable Product where the plan knows no volume': {
      plan: {
        products: sheet('ID | Product | Price', 'P1 | Tarn | 200'),
        strategies: sheet('ID | Strategy | Product', 'S1 | Care | #N/A'),
      },
      findings: [{ ...found, says: 'it names no product' }],
    },
  },

  passes: {
    'a product with all figures': { plan: strategy('tarn') },
    'a product with a target profit alone': { plan: strategy('P7; P1') },
    'a retired strategy': {
      plan: {
        products,
        strategies: sheet('ID | Strategy | Product | Status', 'S1 | A || paused', 'S2 | B | P1'),
      },
    },
  },

  leavesOpen: {
    'an unreadable Product': { plan: strategy('#N/A'), incomplete: [{ key: 'S1', at: 'Strategies!C2' }] },
  },
});

it('requirement-unknown has one cause for each product without figures, and one for strategies that name none', () => {
  const plan = planOf({
    products,
    strategies: sheet(
      'ID | Strategy | Product',
      'S1 | A | P4',
      'S2 | B | P5',
      'S3 | C | P4',
      'S4 | D',
      'S5 | E',
    ),
  });
  const { findings } = checkPlan(plan, { ...defaultCheckSettings, profile: 'full' });
  const causes = rankCauses(findings.filter(({ rule }) => rule === 'requirement-unknown'));
  expect(causes.map(({ title }) => title).sort()).toEqual([
    'Required volume unknown: 2 strategies',
    'The required volume of P4 (No plan) is not known: 2 strategies',
    'The required volume of P5 (At cost) is not known: S2 (B)',
  ]);
});
