import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** P1 brings 600 of 1,000 of forecast revenue, P2 400. */
const products = (...rows: readonly string[]) =>
  sheet('ID | Product | Big push | Price | Discount | Forecast units', ...rows);
const range = products('P1 | Tarn | yes | 10 | 0.4 | 100', 'P2 | Lune | no | 4 || 100');
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Product | Budget', ...rows);
const found = { key: 'P1', at: 'Products!C2 F2', field: 'Big push' };

testRule('push-underfunded', {
  finds: {
    'a share of spend over 10 points below the share of forecast revenue': {
      plan: { products: range, tactics: tactics('T1 | Shop | P1 | 49', 'T2 | Film | P2 | 51') },
      findings: [
        {
          ...found,
          says: 'P1 (Tarn) is a big push that should bring 60% of the forecast revenue, but gets 49% of the spend. Move budget to its tactics, or lower its forecast.',
          related: ['T1 Tactics!D2'],
        },
      ],
    },
    'spend divided equally among the products of a tactic, in products or not': {
      plan: { products: range, tactics: tactics('T1 | Shop | P1; Gadget | 98', 'T2 | Film || 2') },
      findings: [{ ...found, says: 'gets 49% of the spend', related: ['T1 Tactics!D2'] }],
    },
    'a push that gets nothing': {
      plan: { products: range, tactics: tactics('T1 | Shop | P2 | 98') },
      findings: [{ ...found, says: 'gets 0% of the spend' }],
    },
    'tactics without a budget by the mean of the others': {
      plan: {
        products: range,
        tactics: tactics('T1 | Shop | P1', 'T2 | Film | P2 | 5', 'T3 | Fair | P2 | 5'),
      },
      findings: [{ ...found, says: 'gets 33.3% of the spend', related: ['T1 Tactics!D2'] }],
    },
  },
  passes: {
    'a share just 10 points below': {
      plan: { products: range, tactics: tactics('T1 | Shop | P1 | 50', 'T2 | Film | P2 | 50') },
    },
    'a product that is no push, or of which the revenue is not known': {
      plan: {
        products: products('P1 | Tarn | no | 10 || 100', 'P2 | Lune | yes | 4', 'P3 | Ell | yes || | 9'),
        tactics: tactics('T1 | Shop | P3 | 50'),
      },
    },
    'figures that cannot be read of a push that gets all the money': {
      plan: {
        products: products('P1 | Tarn | yes | 10 | #N/A | 100', 'P2 | Lune | no | 4 || 100'),
        tactics: tactics('T1 | Shop | P1 | 50'),
      },
    },
    'figures that cannot be read, where another says that it brings nothing': {
      plan: {
        products: products(
          'P1 | Tarn | yes | 0 || #N/A',
          'P2 | Lune | no | 4 || 100',
          'P3 | Ell | yes | #N/A',
        ),
        tactics: tactics('T1 | Shop | P2 | 50'),
      },
    },
  },
  leavesOpen: {
    'a push of which a figure cannot be read': {
      plan: {
        products: products(
          'P1 | Tarn | yes | #N/A || 100',
          'P2 | Lune | yes | 4 || #N/A',
          'P3 | Ell | yes | 4 | #N/A | 100',
          'P4 | Rood | no | 4 | 0 | 100',
        ),
        tactics: tactics('T1 | Shop | P1 | 50', 'T2 | Film | P2 | 50', 'T3 | Fair | P3 | 50'),
      },
      incomplete: [
        { key: 'P1', at: 'Products!D2' },
        { key: 'P2', at: 'Products!F3' },
        { key: 'P3', at: 'Products!E4' },
      ],
    },
    'an unreadable Big push of a product that gets too little': {
      plan: {
        products: products('P1 | Tarn | #N/A | 10 || 100', 'P2 | Lune | no | 4 || 100'),
        tactics: tactics('T1 | Shop | P2 | 50'),
      },
      incomplete: [{ key: 'P1', at: 'Products!C2' }],
    },
  },
  isInapplicable: {
    'a plan that never says what a tactic sells': {
      plan: { products: range, tactics: sheet('ID | Tactic | Budget', 'T1 | Shop | 50') },
    },
    'without Forecast units': {
      plan: { products: products('P1 | Tarn | yes | 10'), tactics: tactics('T1 | Shop | P1 | 50') },
    },
    'without tactics': { plan: { products: range } },
  },
});
