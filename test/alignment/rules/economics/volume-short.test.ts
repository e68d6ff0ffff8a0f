import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** P1 must sell 40,000 ÷ 80 = 500 units, P2 (9,000 + 1,000) ÷ 50 = 200. */
const products = sheet(
  'ID | Product | Price | Unit cost | Fixed cost | Target profit',
  'P1 | Tarn | 200 | 120 | 40000',
  'P2 | Lune | 100 | 50 | 9000 | 1000',
  'P3 | Sold out | 100 | 50 | 0',
  'P4 | No figures | 100',
);
const plan = (strategies: readonly string[], ...tactics: readonly string[]) => ({
  products,
  strategies: sheet('ID | Strategy | Product', ...strategies),
  tactics: sheet('ID | Tactic | Strategy | Units', ...tactics),
});
const found = { key: 'S1', at: 'Strategies!B2', field: 'Strategy' };

testRule('volume-short', {
  finds: {
    'too few units, and says at which price they would do': {
      plan: plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 150', 'T2 | Film | S1 | 250'),
      settings: { profile: 'full' },
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) must sell 500 units and its tactics plan 400: 100 too few. Plan more, or sell P1 (Tarn) at 220 instead of 200.',
          fixes: [
            'Raise the Units of T2 (Film) to 350: Tactics!D3 250 becomes 350',
            'Sell P1 (Tarn) at 220: Products!C2 200 becomes 220',
          ],
          related: ['T1 Tactics!D2', 'T2 Tactics!D3'],
          points: 4,
        },
      ],
    },
    'in the profile core the same at no points': {
      plan: plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 499'),
      findings: [
        {
          ...found,
          says: '500 units and its tactics plan 499: 1 too few',
          fixes: [
            'Raise the Units of T1 (Shop) to 500: Tactics!D2 499 becomes 500',
            'Sell P1 (Tarn) at 200.17: Products!C2 200 becomes 200.17',
          ],
          related: ['T1 Tactics!D2'],
          points: 0,
        },
      ],
    },
    'what a strategy must sell of several products': {
      plan: plan(['S1 | Win commuters | Tarn; P2; p1'], 'T1 | Shop | S1 | 560'),
      findings: [
        {
          ...found,
          says: 'must sell 700 units and its tactics plan 560: 140 too few. Plan more, or raise the prices of its products by 10.7%.',
          fixes: ['Raise the Units of T1 (Shop) to 700: Tactics!D2 560 becomes 700'],
          related: ['T1 Tactics!D2'],
        },
      ],
    },
    'a product that several strategies name in equal parts, and Units by their shares': {
      plan: plan(
        ['S1 | Win commuters | P1', 'S2 | Care | P1'],
        'T1 | Shop | S1 40%; S2 60% | 500',
        'T2 | Film | S1 | 0',
      ),
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) must sell 250 units and its tactics plan 200: 50 too few.',
          fixes: ['Raise the Units of T1 (Shop) to 625: Tactics!D2 500 becomes 625'],
          related: ['T1 Tactics!D2', 'T2 Tactics!D3'],
        },
      ],
    },
    'no price to do with where nothing is planned': {
      plan: plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 0'),
      findings: [
        {
          ...found,
          says: 'plan 0: 500 too few. Plan more.',
          fixes: ['Raise the Units of T1 (Shop) to 500: Tactics!D2 0 becomes 500'],
          related: ['T1 Tactics!D2'],
        },
      ],
    },
    'a strategy without a tactic': {
      plan: plan(['S1 | Win commuters | P1', 'S2 | Care'], 'T1 | Shop | S2 | 900'),
      findings: [{ ...found, says: 'plan 0: 500 too few' }],
    },
    'the price at the discount of the product, rounded up so that the units do': {
      plan: {
        ...plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 500'),
        products: sheet(
          'ID | Product | Price | Discount | Unit cost | Fixed cost',
          'P1 | Tarn | 200 | 0.1 | 120 | 40000',
        ),
      },
      findings: [
        {
          ...found,
          says: 'must sell 666.67 units and its tactics plan 500: 166.67 too few. Plan more, or sell P1 (Tarn) at 222.23 instead of 200.',
          fixes: [
            'Raise the Units of T1 (Shop) to 667: Tactics!D2 500 becomes 667',
            'Sell P1 (Tarn) at 222.23: Products!C2 200 becomes 222.23',
          ],
          related: ['T1 Tactics!D2'],
        },
      ],
    },
    'a gap of less than a hundredth as more than nothing': {
      plan: {
        ...plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 333.33'),
        products: sheet('ID | Product | Price | Unit cost | Fixed cost', 'P1 | Tarn | 5 | 2 | 1000'),
      },
      findings: [
        {
          ...found,
          says: 'plan 333.33: 0.0033 too few',
          fixes: [
            'Raise the Units of T1 (Shop) to 334: Tactics!D2 333.33 becomes 334',
            'Sell P1 (Tarn) at 5.01: Products!C2 5 becomes 5.01',
          ],
          related: ['T1 Tactics!D2'],
        },
      ],
    },
    'a strategy without a valid goal, whose points strategy-without-goal carries': {
      plan: {
        ...plan([], 'T1 | Shop | S1 | 400'),
        goals: sheet('ID | Goal', 'G1 | Double sales'),
        strategies: sheet('ID | Strategy | Product | Goal', 'S1 | Win commuters | P1', 'S2 | Care || G1'),
      },
      settings: { profile: 'full' },
      findings: [
        {
          ...found,
          says: '100 too few',
          fixes: [
            'Raise the Units of T1 (Shop) to 500: Tactics!D2 400 becomes 500',
            'Sell P1 (Tarn) at 220: Products!C2 200 becomes 220',
          ],
          related: ['T1 Tactics!D2'],
          points: 0,
        },
      ],
    },
    'a plan below the required volume that leaves a missing Units no say': {
      plan: plan(['S1 | A | P1', 'S2 | B | P2'], 'T1 | Shop | S1 | 10', 'T2 | Film | S2'),
      findings: [
        {
          ...found,
          says: '490 too few',
          fixes: [
            'Raise the Units of T1 (Shop) to 500: Tactics!D2 10 becomes 500',
            'Sell P1 (Tarn) at 4,120: Products!C2 200 becomes 4120',
          ],
          related: ['T1 Tactics!D2'],
        },
      ],
      incomplete: [{ key: 'S2', at: 'Tactics!D3', reason: 'missing' }],
    },
  },

  passes: {
    'just enough units': { plan: plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 500') },
    'enough units in thirds that binary fractions cannot hold': {
      plan: {
        ...plan(['S1 | A | P1', 'S2 | B | P1', 'S3 | C | P1'], 'T1 | Shop | S1; S2; S3 | 0.3'),
        products: sheet('ID | Product | Price | Unit cost | Fixed cost', 'P1 | Tarn | 1.1 | 0.1 | 0.3'),
      },
    },
    'enough units though some tactic states none': {
      plan: plan(['S1 | Win commuters | P1'], 'T1 | Shop | S1 | 500', 'T2 | Film | S1'),
    },
    'a strategy that need not sell any': { plan: plan(['S1 | Clear | P3'], 'T1 | Shop | S1 | 0') },
    'a strategy whose required volume is unknown': {
      plan: plan(['S1 | A', 'S2 | B | Gadget', 'S3 | C | P1; P4'], 'T1 | Shop | S1; S2; S3 | 1'),
    },
    'every strategy where no tactic names one, which column-missing says once': {
      plan: {
        ...plan(['S1 | Win commuters | P1']),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Shop || 1'),
      },
    },
    'an unreadable Product, where the units would do for every product': {
      plan: plan(['S1 | Win commuters | #N/A'], 'T1 | Shop | S1 | 700'),
    },
    'a retired strategy, which takes no part of a product either': {
      plan: {
        ...plan([], 'T1 | Shop | S1 | 500'),
        strategies: sheet('ID | Strategy | Product | Status', 'S1 | A | P1', 'S2 | B | P1 | dropped'),
      },
    },
    'in the profile full a plan that lacks products, prices and Units': {
      plan: {
        strategies: sheet('ID | Strategy', 'S1 | A'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      settings: { profile: 'full' },
    },
  },

  leavesOpen: {
    'too few units where a valid tactic states none': {
      plan: {
        ...plan(['S1 | Win commuters | P1']),
        tactics: sheet(
          'ID | Tactic | Strategy | Units | Status',
          'T1 | Shop | S1 | 400',
          'T2 | Film | S1',
          'T3 | Mail | S1 | #N/A',
          'T4 | Fair | S1 || dropped',
        ),
      },
      incomplete: [{ key: 'S1', at: 'Tactics!D3 D4', reason: 'missing' }],
    },
    'an unreadable Product, where what it could name would ask for more': {
      plan: plan(['S1 | Win commuters | #N/A'], 'T1 | Shop | S1 | 699'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'an unreadable Product, where no volume is known': {
      plan: {
        ...plan(['S1 | Win commuters | #N/A'], 'T1 | Shop | S1 | 0'),
        products: sheet('ID | Product | Price | Unit cost', 'P4 | No figures | 100', 'P5 | No price || 1'),
      },
    },
    'without products': {
      plan: {
        strategies: sheet('ID | Strategy | Product', 'S1 | A | P1'),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | A | S1 | 1'),
      },
    },
    'without prices or costs': {
      plan: {
        ...plan(['S1 | A | P1'], 'T1 | Shop | S1 | 1'),
        products: sheet('ID | Product | Price', 'P1 | Tarn | 200'),
      },
    },
    'without Units': {
      plan: { ...plan(['S1 | A | P1']), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
    },
    'without products named by strategies': {
      plan: { ...plan([], 'T1 | Shop | S1 | 1'), strategies: sheet('ID | Strategy', 'S1 | A') },
    },
  },
});
