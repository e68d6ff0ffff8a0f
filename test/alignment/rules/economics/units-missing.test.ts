import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet(
  'ID | Product | Price | Unit cost | Fixed cost',
  'P1 | Tarn | 200 | 120 | 40000',
  'P3 | Sold out | 100 | 50 | 0',
  'P4 | No figures | 100',
);
const plan = (strategy: string, ...tactics: readonly string[]) => ({
  products,
  strategies: sheet('ID | Strategy | Product', strategy),
  tactics: sheet('ID | Tactic | Strategy | Units | Status', ...tactics),
});
const found = { key: 'S1', at: 'Strategies!B2', field: 'Strategy' };

testRule('units-missing', {
  finds: {
    'a tactic without Units, which leaves the required volume open': {
      plan: plan('S1 | Win commuters | P1', 'T1 | Shop | S1 | 300', 'T2 | Film | S1'),
      findings: [
        {
          ...found,
          says: 'S1 (Win commuters) must sell 500 units, and one of its tactics does not say how many: T2 (Film). Enter their Units, or 0 if they sell none.',
          related: ['T2 Tactics!D3'],
          points: 8,
        },
      ],
    },
    'several, of which an unreadable one is one': {
      plan: plan('S1 | Win commuters | P1', 'T1 | Shop | S1 | #N/A', 'T2 | Film | S1'),
      findings: [
        {
          ...found,
          says: '2 of its tactics do not say how many: T1 (Shop) and T2 (Film).',
          related: ['T1 Tactics!D2', 'T2 Tactics!D3'],
          points: 20,
        },
      ],
    },
    'more than five by their number': {
      plan: plan('S1 | A | P1', ...['1', '2', '3', '4', '5', '6'].map((one) => `T${one} | Shop ${one} | S1`)),
      findings: [
        {
          ...found,
          says: '6 of its tactics do not say how many: T1 (Shop 1), T2 (Shop 2), T3 (Shop 3), T4 (Shop 4) and 2 more.',
          related: ['2', '3', '4', '5', '6', '7'].map((row, place) => `T${place + 1} Tactics!D${row}`),
        },
      ],
    },
    'a silent tactic though the others plan enough, at no points': {
      plan: plan('S1 | A | P1', 'T1 | Shop | S1 | 500', 'T2 | Film | S1'),
      findings: [{ ...found, says: 'T2 (Film)', related: ['T2 Tactics!D3'], points: 0 }],
    },
    'tactics without a Units column, at their names': {
      plan: { ...plan('S1 | A | P1'), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      findings: [{ ...found, says: 'T1 (Shop)', related: ['T1 Tactics!B2'], points: 20 }],
    },
  },

  passes: {
    'tactics that all state Units, be it none': {
      plan: plan('S1 | A | P1', 'T1 | Shop | S1 | 300', 'T2 | Film | S1 | 0'),
    },
    'a strategy that need not sell any': { plan: plan('S1 | Clear | P3', 'T1 | Shop | S1') },
    'a strategy whose required volume is unknown': {
      plan: plan('S1 | A | P4', 'T1 | Shop | S1'),
    },
    'a retired tactic': { plan: plan('S1 | A | P1', 'T1 | Shop | S1 | 1', 'T2 | Film | S1 || dropped') },
    'an unreadable Product where none could ask for units': {
      plan: {
        ...plan('S1 | A | #N/A', 'T1 | Shop | S1'),
        products: sheet(
          'ID | Product | Price | Unit cost | Fixed cost',
          'P3 | Sold out | 100 | 50 | 0',
          'P4 | B',
        ),
      },
    },
  },

  leavesOpen: {
    'an unreadable Product where one could ask for units': {
      plan: plan('S1 | A | #N/A', 'T1 | Shop | S1'),
      incomplete: [{ key: 'S1', at: 'Strategies!C2' }],
    },
  },

  isInapplicable: {
    'an unreadable Product where no volume is known': {
      plan: {
        ...plan('S1 | A | #N/A', 'T1 | Shop | S1'),
        products: sheet('ID | Product | Price', 'P4 | B | 1'),
      },
    },
    'a strategy that names no product': { plan: plan('S1 | A', 'T1 | Shop | S1') },
    'without products': {
      plan: {
        strategies: sheet('ID | Strategy | Product', 'S1 | A | P1'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | A | S1'),
      },
    },
    'without a Strategy column': {
      plan: { ...plan('S1 | A | P1'), tactics: sheet('ID | Tactic', 'T1 | Shop') },
    },
  },
});
