import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** At 10% off P1 keeps 30 of 40 per unit, so 300 units take 400; P2 keeps 50 of 60, so 500 take 600. */
const products = sheet(
  'ID | Product | Price | Unit cost | Base volume',
  'P1 | Tarn | 100 | 60 | 300',
  'P2 | Lune | 100 | 40 | 500',
  'P3 | No base | 100 | 40',
);
const strategies = sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Care | P2');
const plan = (...rows: readonly string[]) => ({
  products,
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Product | Discount | Units', ...rows),
});
/**
 * Of its net price of 100, P1 keeps 40% and was never sold; P2 keeps 60% of 500 sold. With nearly 40% off, P2 keeps 20 of 60 per unit:
 * 1,500 units take it. P3 keeps 70% of 10 sold.
 */
const twoMargins = (...rows: readonly string[]) => ({
  products: sheet(
    'ID | Product | Price | Discount | Unit cost | Base volume',
    'P1 | Tarn | 200 | 0.5 | 60 | 0',
    'P2 | Lune | 200 | 0.5 | 40 | 500',
    'P3 | Ell | 200 | 0.5 | 30 | 10',
  ),
  tactics: sheet('ID | Tactic | Product | Discount | Units', ...rows),
});
const found = { key: 'T1', at: 'Tactics!E2 F2', field: 'Discount' };
const tarn = 'P1 Products!E2 C2 D2';
const lune = 'P2 Products!E3 C3 D3';

testRule('discount-not-repaid', {
  finds: {
    'fewer units than earn the discount back': {
      plan: plan('T1 | Sale | S2 | P1 | 0.1 | 399'),
      findings: [
        {
          ...found,
          says: 'T1 (Sale) takes 10% off the price and plans 399 units, but must sell 400 to earn what the base volume earns without the discount. Lower the discount, or plan 1 more.',
          related: [tarn],
        },
      ],
    },
    'the sum over all products, also those of its strategies': {
      plan: plan('T1 | Sale | S1; S2 || 0.1 | 999'),
      findings: [{ ...found, says: 'must sell 1,000', related: [tarn, lune] }],
    },
    'a discount on top of that of the product': {
      plan: {
        products: sheet(
          'ID | Product | Price | Discount | Unit cost | Base volume',
          'P1 | Tarn | 200 | 0.5 | 60 | 300',
        ),
        tactics: sheet('ID | Tactic | Product | Discount | Units', 'T1 | Sale | P1 | 0.1 | 300'),
      },
      findings: [{ ...found, at: 'Tactics!D2 E2', says: 'must sell 400', related: ['P1 Products!F2 C2 E2'] }],
    },
    'too few whatever an unreadable cell holds that does not decide': {
      plan: {
        products,
        tactics: sheet(
          'ID | Tactic | Strategy | Product | Discount | Units | KPI',
          'T1 | Sale | #N/A | P1 | 0.1 | 399',
          'T2 | Sale || P1 | 0.1 | 399 | #N/A',
        ),
        strategies,
      },
      findings: [
        { ...found, says: 'must sell 400', related: [tarn] },
        { ...found, key: 'T2', at: 'Tactics!E3 F3', says: 'must sell 400', related: [tarn] },
      ],
    },
  },

  passes: {
    'just enough units': { plan: plan('T1 | Sale || P1 | 0.1 | 400', 'T2 | Sale | S1; S2 || 0.1 | 1000') },
    'no discount, or one below 0': {
      plan: plan('T1 | Film || P1 | 0 | 1', 'T2 | Film || P1 || 1', 'T3 | Film || P1 | -0.1 | 1'),
    },
    'no Units': { plan: plan('T1 | Sale || P1 | 0.1', 'T2 | Film | S1 ||| 1') },
    'a product without figures, one that is not in products, or none': {
      plan: plan(
        'T1 | Sale || P1; P3 | 0.1 | 1',
        'T2 | Sale || P1; Gadget | 0.1 | 1',
        'T3 | Sale ||| 0.1 | 1',
      ),
    },
    'a discount that leaves no margin, which price-below-cost says': {
      plan: plan('T1 | Sale || P1; P2 | 0.4 | 1'),
    },
    'an unreadable Discount, Units or Product that could not make it too few': {
      plan: {
        ...plan(
          'T1 | Sale || P3 | #N/A | 1',
          'T2 | Sale || P1 | 0.5 | #N/A',
          'T3 | Sale || #N/A | 0.1 | 1000',
          'T4 | Sale | #N/A || 0.1 | 1000',
          'T5 | Sale || P1 || #N/A',
          'T6 | Sale || P1 | #N/A',
          'T7 | Sale | #N/A | P1 | 0.1 | 400',
          'T8 | Sale || #N/A | 0 | 1',
        ),
      },
    },
    'an unreadable Units where the discount leaves no margin on one of the products': {
      plan: plan('T1 | Sale || P1; P2 | 0.5 | #N/A'),
    },
    'an unreadable Strategy, where the discount leaves no margin on a product of each': {
      plan: {
        products,
        strategies: sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Care | P1; P2'),
        tactics: sheet('ID | Tactic | Strategy | Discount | Units', 'T1 | Sale | #N/A | 0.5 | 0'),
      },
    },
    'an unreadable Discount of products of which one earns nothing without one': {
      plan: {
        products: sheet(
          'ID | Product | Price | Unit cost | Base volume',
          'P1 | At cost | 60 | 60 | 10',
          'P2 | Lune | 100 | 40 | 500',
        ),
        tactics: sheet('ID | Tactic | Product | Discount | Units', 'T1 | Sale | P1; P2 | #N/A | 0'),
      },
    },
    'an unreadable Discount that could take all the margin of what nobody bought, with enough of the rest': {
      plan: twoMargins('T1 | Sale | P1; P2 | #N/A | 1500'),
    },
    'any discount on products of which none was sold before': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost | Base volume', 'P1 | Tarn | 100 | 60 | 0'),
        tactics: sheet(
          'ID | Tactic | Product | Discount | Units',
          'T1 | Sale | P1 | #N/A | 0',
          'T2 | Sale | #N/A | #N/A | 0',
        ),
      },
    },
  },

  leavesOpen: {
    'a tactic of which a cell that decides cannot be read': {
      plan: plan(
        'T1 | Sale || P1 | #N/A | 1000000',
        'T2 | Sale || P1 | 0.1 | #N/A',
        'T3 | Sale | S1 | #N/A | 0.1 | 999',
        'T4 | Sale | #N/A || 0.1 | 999',
        'T5 | Sale || #N/A | #N/A | 1',
        'T6 | Sale || #N/A | 0.5 | 2999',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!F3' },
        { key: 'T3', at: 'Tactics!D4' },
        { key: 'T4', at: 'Tactics!C5' },
        { key: 'T5', at: 'Tactics!E6 D6' },
        { key: 'T6', at: 'Tactics!D7' },
      ],
    },
    'an unreadable Discount that could take all the margin of what nobody bought, with too few of the rest': {
      plan: twoMargins('T1 | Sale | P1; P2 | #N/A | 1499'),
      incomplete: [{ key: 'T1', at: 'Tactics!D2' }],
    },
    'any Units where a discount could take all the margin of what is sold': {
      plan: twoMargins(
        'T1 | Sale | P2 | #N/A | 1000000000',
        'T2 | Sale | #N/A | #N/A | 1000000000',
        'T3 | Sale | P2; P3 | #N/A | 1000000000',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!D2' },
        { key: 'T2', at: 'Tactics!D3 C3' },
        { key: 'T3', at: 'Tactics!D4' },
      ],
    },
    'an unreadable Strategy and Discount': {
      plan: plan('T1 | Sale | #N/A || #N/A | 1000000000'),
      incomplete: [{ key: 'T1', at: 'Tactics!E2 C2' }],
    },
    'an unreadable Strategy that could bring a product on which the discount leaves a margin': {
      plan: plan('T1 | Sale | #N/A || 0.5 | 2999'),
      incomplete: [{ key: 'T1', at: 'Tactics!C2' }],
    },
  },

  isInapplicable: {
    'without Base volume': {
      plan: {
        products: sheet('ID | Product | Price | Unit cost', 'P1 | Tarn | 100 | 60'),
        tactics: sheet('ID | Tactic | Product | Discount | Units', 'T1 | Sale | P1 | 0.1 | 1'),
      },
    },
    'without Discount': {
      plan: { products, tactics: sheet('ID | Tactic | Product | Units', 'T1 | Sale | P1 | 1') },
    },
  },
});
