import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** A unit of P1 brings 100 of revenue and 40 of profit, one of P2 50 and 30. */
const products = sheet(
  'ID | Product | Price | Discount | Unit cost',
  'P1 | Tarn | 100 || 60',
  'P2 | Lune | 100 | 0.5 | 20',
  'P3 | No price',
  'P4 | No cost | 10',
);
const strategies = sheet('ID | Strategy | Goal | Product', 'S1 | A | G1 | P1', 'S2 | B | G1; G2 | P2');
const plan = (goals: readonly string[], ...tactics: readonly string[]) => ({
  products,
  strategies,
  goals: sheet('ID | Goal | Product | Metric | Target | Unit', ...goals),
  tactics: sheet('ID | Tactic | Strategy | Product | Units | Discount', ...tactics),
});
const goal = (text: string, ...tactics: readonly string[]) =>
  plan([`G1 | Double sales | ${text}`, 'G2 | Be known'], ...tactics);
/** A unit of P2 at 90% off loses 15: 4,000 − 1,500 of profit. */
const withALoss = ['T1 | Shop | S1 | P1 | 100', 'T2 | Sale | S2 | P2 | 100 | 0.9'];
const found = {
  key: 'G1',
  at: 'Goals!E2',
  field: 'Target',
  related: ['S1 Strategies!C2', 'S2 Strategies!C3'],
};

testRule('goal-not-reached', {
  finds: {
    'fewer units than its target': {
      plan: goal('| Units sold | 1000 |', 'T1 | Shop | S1 || 600', 'T2 | Film | S2 || 300'),
      findings: [
        {
          ...found,
          says: 'G1 (Double sales) needs 1,000 units, and the tactics behind it plan 900: 100 too little. Plan more, or lower the Target.',
        },
      ],
    },
    'a share of a tactic in full for each goal of its strategy': {
      plan: plan(
        ['G1 | Sell || Units | 101', 'G2 | Sell on || Units | 51'],
        'T1 | Shop | S1 50%; S2 50% || 100',
      ),
      findings: [
        { ...found, says: 'needs 101 units, and the tactics behind it plan 100' },
        {
          key: 'G2',
          at: 'Goals!E3',
          field: 'Target',
          related: ['S2 Strategies!C3'],
          says: 'needs 51 units, and the tactics behind it plan 50',
        },
      ],
    },
    'less revenue, at both discounts': {
      // 60 × 50 + 40 × 50 × 0.9 = 3,000 + 1,800
      plan: goal('| Revenue | 4801 |', 'T1 | Shop | S1 | P2 | 60', 'T2 | Sale | S2 || 40 | 0.1'),
      findings: [
        { ...found, says: 'needs 4,801 of revenue, and the tactics behind it plan 4,800: 1 too little' },
      ],
    },
    'less profit, before fixed cost': {
      plan: goal('| Gewinn | 4001 |', 'T1 | Shop | S1 || 100'),
      findings: [{ ...found, says: 'needs 4,001 of profit, and the tactics behind it plan 4,000' }],
    },
    'revenue where the Unit is a currency alone': {
      plan: goal('| | 5001 | EUR', 'T1 | Shop | S2 || 100'),
      findings: [{ ...found, says: 'needs 5,001 of revenue, and the tactics behind it plan 5,000' }],
    },
    'what the Metric says, whatever the Unit': {
      plan: goal('| Profit | 4001 | €', 'T1 | Shop | S1 || 100'),
      findings: [{ ...found, says: '4,001 of profit' }],
    },
    'what the Unit says, where the Metric is no listed one': {
      plan: goal('| Bags out of the door | 101 | pieces', 'T1 | Shop | S1 || 100'),
      findings: [{ ...found, says: 'needs 101 units' }],
    },
    'only the part of the Units that falls to the products of the goal': {
      plan: goal('P1 | Units | 51 |', 'T1 | Shop | S1 | P1; P2; p1 | 100', 'T2 | Film | S1 | P2 | 900'),
      findings: [{ ...found, says: 'plan 50: 1 too little' }],
    },
    'a product of the goal that is in no products as its text': {
      plan: goal('Gadget | Units | 51 |', 'T1 | Shop | S1 | gadget; Widget | 100'),
      findings: [{ ...found, says: 'plan 50: 1 too little' }],
    },
    'no revenue of what has no price or no product, in equal parts': {
      plan: {
        ...goal('| Revenue | 5001 |', 'T1 | Shop | S1 | P1; P3; Gadget; P4 | 40', 'T2 | Film | S3 || 900'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | A | G1', 'S3 | C | G1'),
      },
      findings: [{ ...found, related: ['S1 Strategies!C2', 'S3 Strategies!C3'], says: 'plan 1,100' }],
    },
    'no profit of what has no cost': {
      plan: goal('| Profit | 1 |', 'T1 | Shop | S1 | P4 | 40'),
      findings: [{ ...found, says: 'plan 0' }],
    },
    'a goal that nothing is behind': {
      plan: {
        ...plan(['G1 | Double sales || Units | 10', 'G3 | More || Units | 10'], 'T1 | Shop | S1 || 10'),
      },
      findings: [
        {
          ...found,
          key: 'G3',
          at: 'Goals!E3',
          related: [],
          says: 'needs 10 units, and the tactics behind it plan 0',
        },
      ],
    },
    'too little whatever an unreadable Product names': {
      plan: goal('#N/A | Units | 101 |', 'T1 | Shop | S1 || 100'),
      findings: [{ ...found, says: 'plan 100: 1 too little' }],
    },
    'too little though it named only what brings money': {
      plan: goal('#N/A | Profit | 4001 |', ...withALoss),
      findings: [{ ...found, says: 'plan 2,500: 1,501 too little' }],
    },
  },

  passes: {
    'enough though its Product, which cannot be read, named only what loses money': {
      plan: goal('#N/A | Profit | -1500 |', ...withALoss),
    },
    'just enough': { plan: goal('| Units | 100 |', 'T1 | Shop | S1 || 60', 'T2 | Film | S2 || 40') },
    'enough in thirds that binary fractions cannot hold': {
      plan: goal('P1 | Units | 0.1 |', 'T1 | Shop | S1 | P1; P2; P3 | 0.3'),
    },
    'a goal without a Target, or one measured in something else': {
      plan: plan(
        [
          'G1 | A || Units',
          'G2 | B || Awareness | 99 | %',
          'G3 | C || Revenue growth | 9999',
          'G4 | D || Share of units | 9999',
          'G5 | E || Revenue % | 9999',
          'G6 | F ||| 9999 | Anzahl',
        ],
        'T1 | Shop | S1 || 1',
      ),
    },
    'enough although a tactic has no Units': {
      plan: goal('| Units | 100 |', 'T1 | Shop | S1 || 100', 'T2 | Film | S2'),
    },
    'a retired goal': {
      plan: {
        ...goal('', 'T1 | Shop | S1 || 1'),
        goals: sheet('ID | Goal | Metric | Target | Status', 'G1 | A | Units | 99 | dropped'),
      },
    },
    'revenue in a plan without a price': {
      plan: {
        ...goal('| Revenue | 99 |', 'T1 | Shop | S1 || 1'),
        products: sheet('ID | Product', 'P1 | Tarn'),
      },
    },
    'profit in a plan without a cost': {
      plan: {
        ...goal('| Profit | 99 |', 'T1 | Shop | S1 || 1'),
        products: sheet('ID | Product | Price', 'P1 | Tarn | 1'),
      },
    },
    'every goal where no tactic names a strategy, which column-missing says once': {
      plan: {
        ...goal('| Units | 99 |'),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Shop || 1'),
      },
    },
    'every goal where no strategy names one, which column-missing says once': {
      plan: {
        ...goal('| Units | 99 |', 'T1 | Shop | S1 || 1'),
        strategies: sheet('ID | Strategy | Goal', 'S1 | A'),
      },
    },
    'an unreadable Metric where it would be enough of everything': {
      plan: goal('| #N/A | 40 |', 'T1 | Shop | S1 || 40'),
    },
    'an unreadable Target of a goal measured in something else': {
      plan: goal('| Awareness | #N/A |', 'T1 | Shop | S1 || 40'),
    },
  },

  leavesOpen: {
    'too little where a tactic behind it has no Units': {
      plan: goal('| Units | 100 |', 'T1 | Shop | S1 || 99', 'T2 | Film | S1; S2', 'T3 | Fair | S2 || #N/A'),
      incomplete: [{ key: 'G1', at: 'Tactics!E3 E4', reason: 'missing' }],
    },
    'a goal of which a cell that decides cannot be read': {
      plan: plan(
        ['G1 | A || Units | #N/A', 'G1b | B || #N/A | 9999', 'G2 | C ||| 101 | #N/A'],
        'T1 | Shop | S1; S2 || 100',
      ),
      incomplete: [
        { key: 'G1', at: 'Goals!E2' },
        { key: 'G1b', at: 'Goals!D3' },
        { key: 'G2', at: 'Goals!F4' },
      ],
    },
    'an unreadable Product that could name what no tactic sells': {
      plan: goal('#N/A | Units | 100 |', 'T1 | Shop | S1 || 100'),
      incomplete: [{ key: 'G1', at: 'Goals!C2' }],
    },
    'one that could name only what brings money': {
      plan: goal('#N/A | Profit | 4000 |', ...withALoss),
      incomplete: [{ key: 'G1', at: 'Goals!C2' }],
    },
    'one that could name only what loses money': {
      plan: goal('#N/A | Profit | -1499 |', ...withALoss),
      incomplete: [{ key: 'G1', at: 'Goals!C2' }],
    },
  },

  isInapplicable: {
    'without targets': {
      plan: { ...goal('', 'T1 | Shop | S1 || 1'), goals: sheet('ID | Goal | Metric', 'G1 | A | Units') },
    },
    'without Units': {
      plan: { ...goal('| Units | 99 |'), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
    },
  },
});
