import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** P1 keeps 20 of 100 per unit, a fifth of the price; P2 a half. */
const products = sheet(
  'ID | Product | Price | Discount | Unit cost',
  'P1 | Tarn | 100 || 80',
  'P2 | Lune | 100 | 0.2 | 40',
);
const strategies = sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Care | P2');
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy | Product | Discount', ...rows);
const priced = (...rows: readonly string[]) => ({
  products: sheet('ID | Product | Price | Discount | Unit cost', ...rows),
});
const found = { key: 'T1', at: 'Tactics!E2', field: 'Discount' };

testRule('price-below-cost', {
  finds: {
    'a product that costs more than it sells for': {
      plan: priced('P1 | Tarn | 100 || 120'),
      findings: [
        {
          key: 'P1',
          at: 'Products!C2 E2',
          field: 'Price',
          says: 'P1 (Tarn) sells for 100 and costs 120, so each unit loses 20. Raise the price, or lower the cost.',
        },
      ],
    },
    'a product that earns nothing after its discount': {
      plan: priced('P1 | Tarn | 100 | 20% | 80'),
      findings: [
        {
          key: 'P1',
          at: 'Products!C2 E2',
          field: 'Price',
          says: 'sells for 80 after its discount and costs 80, so each unit earns nothing.',
        },
      ],
    },
    'a margin of nothing that binary fractions show as more': {
      plan: priced('P1 | Tarn | 3 | 0.9 | 0.3'),
      findings: [{ key: 'P1', at: 'Products!C2 E2', field: 'Price', says: 'earns nothing' }],
    },
    'a product that is given away, whatever its discount says': {
      plan: priced('P1 | Tarn | 0 | #N/A | 5'),
      findings: [{ key: 'P1', at: 'Products!C2 E2', field: 'Price', says: 'loses 5' }],
    },
    'a tactic whose discount eats up the margin of a product that it names': {
      plan: { products, strategies, tactics: tactics('T1 | Sale | S2 | P1; P2 | 0.2') },
      findings: [
        {
          ...found,
          says: 'T1 (Sale) takes 20% off the price, which leaves no margin on P1 (Tarn). Lower the discount, or raise the price.',
          related: ['P1 Products!C2 E2'],
        },
      ],
    },
    'all products of its strategies, where the tactic names none': {
      plan: { products, strategies, tactics: tactics('T1 | Sale | S1 0%; S2 || 0.5') },
      findings: [
        {
          ...found,
          says: 'no margin on P1 (Tarn) and P2 (Lune)',
          related: ['P1 Products!C2 E2', 'P2 Products!C3 E3'],
        },
      ],
    },
  },

  passes: {
    'a product that earns something, and a smaller discount': {
      plan: { products, strategies, tactics: tactics('T1 | Sale | S1 || 0.19', 'T2 | Film | S2') },
    },
    'a product without price or without cost': {
      plan: priced('P1 | Tarn | 100', 'P2 | Lune ||| 40', 'P3 | Ell | #N/A', 'P4 | Rood | 1 || 0.5'),
    },
    'a tactic on a product that earns nothing by itself, which the product says': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost | Discount', 'P1 | Tarn | 100 | 50'),
        tactics: tactics('T1 | Sale || Gadget | 1', 'T2 | Sale | S9 || 1'),
      },
    },
    'an unreadable Discount or Product where no product has a margin to lose': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost', 'P1 | Tarn | 100', 'P2 | Lune || 1'),
        strategies,
        tactics: tactics('T1 | Sale | S1 || #N/A', 'T2 | Sale | S1 | #N/A | 1'),
      },
    },
    'an unreadable Product where the discount would leave a margin on every product': {
      plan: {
        products,
        strategies,
        tactics: tactics('T1 | Sale | S1 | #N/A | 0.19', 'T2 | Sale | #N/A || 0.1'),
      },
    },
    'an unreadable Strategy of a tactic that names its product itself': {
      plan: { products, strategies, tactics: tactics('T1 | Sale | #N/A | P2 | 0.3') },
    },
    'a retired tactic': {
      plan: {
        products,
        tactics: sheet('ID | Tactic | Product | Discount | Status', 'T1 | Sale | P1 | 0.5 | dropped'),
      },
    },
  },

  leavesOpen: {
    'a product of which a figure that decides cannot be read': {
      plan: priced(
        'P1 | Tarn | #N/A || 80',
        'P2 | Lune | 100 || #N/A',
        'P3 | Ell | 100 | #N/A | 80',
        'P4 | Rood | #N/A | #N/A | #N/A',
      ),
      incomplete: [
        { key: 'P1', at: 'Products!C2' },
        { key: 'P2', at: 'Products!E3' },
        { key: 'P3', at: 'Products!D4' },
        { key: 'P4', at: 'Products!C5 E5 D5' },
      ],
    },
    'a tactic of which the discount or what it sells cannot be read': {
      plan: {
        products,
        strategies,
        tactics: tactics(
          'T1 | Sale | S1 || #N/A',
          'T2 | Sale | S2 | #N/A | 0.2',
          'T3 | Sale | #N/A || 0.2',
          'T4 | Sale || #N/A | #N/A',
        ),
      },
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!C4' },
        { key: 'T4', at: 'Tactics!E5 D5' },
      ],
    },
  },

  isInapplicable: {
    'without prices': {
      plan: {
        products: sheet('ID | Product | Unit cost', 'P1 | Tarn | 80'),
        tactics: tactics('T1 | Sale || P1 | 1'),
      },
    },
    'without costs': { plan: { products: sheet('ID | Product | Price | Unit cost', 'P1 | Tarn | 80') } },
  },
});
