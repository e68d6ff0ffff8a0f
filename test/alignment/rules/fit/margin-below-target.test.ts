import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet(
  'ID | Product | Price | Discount | Unit cost',
  'P1 | Tote | 100 || 60',
  'P2 | Wallet | 50 | 0.2 | 20',
  'P3 | Belt | 30',
  'P4 | Sample | 0 || 0',
  'P5 | Strap || | 5',
);
const strategies = sheet(
  'ID | Strategy | Product | Target margin | Status',
  'S1 | Win commuters || 0.4',
  'S2 | Launch the Tote | P1 | 0.3',
  'S3 | Care | P1',
  'S4 | Wholesale || 0.9 | dropped',
  'S5 | Win gift buyers || 0.5',
);
const tactics = (...rows: readonly string[]) => ({
  products,
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Product | Discount', ...rows),
});
const found = { key: 'T1', at: 'Tactics!E2 D2', field: 'Discount' };

testRule('margin-below-target', {
  finds: {
    'a discount that takes the margin below the target': {
      plan: tactics('T1 | Sale | S1 | P1 | 0.1'),
      findings: [
        {
          ...found,
          says: 'With T1 (Sale), P1 (Tote) has a margin of 33.3%, below the target of 40% of S1 (Win commuters). Lower the discount or the cost, or correct the target.',
          related: ['S1 Strategies!D2', 'P1 Products!C2 D2 E2'],
          points: 0,
        },
      ],
    },
    'a product that misses it at its own discount': {
      plan: tactics('T1 | Film | S5 | P1'),
      findings: [
        {
          ...found,
          says: 'has a margin of 40%, below the target of 50% of S5',
          related: ['S5 Strategies!D6', 'P1 Products!C2 D2 E2'],
        },
      ],
    },
    'the product of its strategy, with both discounts': {
      plan: tactics('T1 | Sale | S2 || 0.2'),
      findings: [
        {
          ...found,
          says: 'P1 (Tote) has a margin of 25%, below the target of 30%',
          related: ['S2 Strategies!D3', 'P1 Products!C2 D2 E2'],
        },
      ],
    },
    'the highest of several targets, and the worst of several products, in one finding': {
      plan: tactics('T1 | Sale | S2; S1 | P2; P1; P3 | 0.2'),
      findings: [
        {
          ...found,
          says: 'P1 (Tote) has a margin of 25%, below the target of 40% of S1 (Win commuters), and 1 other product of it misses it too.',
          related: ['S1 Strategies!D2', 'P2 Products!C3 D3 E3', 'P1 Products!C2 D2 E2'],
        },
      ],
    },
    'a product for which nothing is charged': {
      plan: tactics('T1 | Sale | S1 | P1 | 1', 'T2 | Gift | S2 | P4'),
      findings: [
        {
          ...found,
          says: 'P1 (Tote) is given away, below',
          related: ['S1 Strategies!D2', 'P1 Products!C2 D2 E2'],
        },
        {
          key: 'T2',
          at: 'Tactics!E3 D3',
          field: 'Discount',
          says: 'P4 (Sample) is given away',
          related: ['S2 Strategies!D3', 'P4 Products!C5 D5 E5'],
        },
      ],
    },
    'whatever the discount that could not be read is': {
      plan: tactics('T1 | Gift | S1 | P4; P1 | #N/A'),
      findings: [{ ...found, says: 'P4 (Sample)', related: ['S1 Strategies!D2', 'P4 Products!C5 D5 E5'] }],
    },
  },

  passes: {
    'a margin that is just the target, in numbers that binary cannot hold': {
      plan: {
        products: sheet(
          'ID | Product | Price | Unit cost',
          'P1 | Tote | 10 | 6.3',
          'P2 | Wallet | 0.3 | 0.21',
        ),
        strategies: sheet('ID | Strategy | Target margin', 'S1 | Win commuters | 0.3'),
        tactics: sheet(
          'ID | Tactic | Strategy | Product | Discount',
          'T1 | Sale | S1 | P1 | 0.1',
          'T2 | Mail | S1 | P2',
        ),
      },
    },
    'products without a price or a cost, or in no sheet': {
      plan: tactics('T1 | Sale | S1 | P3; P5; P9 | 0.9', 'T2 | Mail | S1'),
    },
    'strategies without a target margin, retired ones, and none': {
      plan: tactics('T1 | Sale | S3 | P1 | 0.9', 'T2 | Mail | S4 | P1 | 0.9', 'T3 | Fair || P1 | 0.9'),
    },
    'a retired tactic': {
      plan: {
        products,
        strategies,
        tactics: sheet(
          'ID | Tactic | Strategy | Product | Discount | Status',
          'T1 | Sale | S1 | P1 | 0.9 | rejected',
        ),
      },
    },
    'a Discount that could not be read where no margin is known': {
      plan: tactics('T1 | Sale | S1 | P3 | #N/A', 'T2 | Mail | S3 | P1 | #N/A'),
    },
  },

  leavesOpen: {
    'a Discount, a Product or a Strategy that could not be read': {
      plan: tactics(
        'T1 | Sale | S1 | P1 | #N/A',
        'T2 | Mail | S5 | #N/A',
        'T3 | Fair | #REF! | P1 | 0.5',
        'T4 | Tour | #REF! || 0.5',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!C4' },
        { key: 'T4', at: 'Tactics!C5' },
      ],
    },
  },

  isInapplicable: {
    'without prices': {
      plan: {
        ...tactics('T1 | Sale | S1 | P1'),
        products: sheet('ID | Product | Unit cost', 'P1 | Tote | 5'),
      },
    },
    'without a Target margin': {
      plan: { ...tactics('T1 | Sale | S1 | P1'), strategies: sheet('ID | Strategy', 'S1 | Win commuters') },
    },
  },
});
