import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = (...rows: readonly string[]) => sheet('ID | Product | Available from', ...rows);
const strategies = sheet(
  'ID | Strategy | Product | Start | End',
  'S1 | Win commuters | P1 | 2026-01-01 | 2026-12-31',
);
const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Strategy | Product | Start | Phase | Status', ...rows);
const found = { at: 'Products!C2', field: 'Available from' };
/** P1 comes out on 1 June 2026. */
const plan = (...rows: readonly string[]) => ({
  products: products('P1 | Tarn | 2026-06-01'),
  strategies,
  tactics: tactics(...rows),
});

testRule('phase-gap', {
  finds: {
    'each phase in which no tactic starts': {
      plan: plan('T1 | Tease | S1 || 2026-05-18', 'T2 | Follow up | S1 || 2026-06-15'),
      findings: [
        {
          ...found,
          key: 'P1 / before',
          says: 'P1 (Tarn) is available from 1 Jun 2026, but no live tactic for it starts over 14 days before that. Plan one, or enter the Phase of the tactic that prepares it.',
        },
        { ...found, key: 'P1 / after', says: 'starts over 14 days after that' },
      ],
    },
    'no tactic at launch': {
      plan: plan('T1 | Tease | S1 || 2026-05-17', 'T2 | Follow up | S1 || 2026-06-16'),
      findings: [{ ...found, key: 'P1 / launch', says: 'starts within 14 days of that' }],
    },
    'a phase that counts whatever the dates': {
      plan: plan('T1 | A | S1 || 2026-06-01 | before', 'T2 | B | S1 || 2026-06-01 | after', 'T3 | C | S1'),
      findings: [{ ...found, key: 'P1 / launch', says: 'P1 (Tarn)' }],
    },
    'a product that comes out on the first day of a plan of one day': {
      plan: {
        products: products('P1 | Tarn | 2026-06-01'),
        strategies: sheet(
          'ID | Strategy | Product | Start | End',
          'S1 | Win commuters | P1 | 2026-06-01 | 2026-06-01',
        ),
        tactics: tactics('T1 | Tease | S1 ||| before', 'T2 | Letters | S1 ||| after'),
      },
      findings: [{ ...found, key: 'P1 / launch', says: 'within 14 days' }],
    },
    'a product that comes out before the strategies begin, or after they end, while a tactic runs': {
      plan: {
        products: products('P1 | Tarn | 2025-12-01', 'P2 | Lune | 2027-01-31'),
        strategies,
        tactics: sheet(
          'ID | Tactic | Product | Start | End | Phase',
          'T1 | Tease | P1; P2 | 2025-11-01 | 2025-11-30 | before',
          'T2 | Sell | P1; P2 | 2027-01-01 | 2027-02-28 | launch',
          'T3 | Sell | P1; P2 | 2026-02-01 | 2026-02-28 | launch',
        ),
      },
      findings: [
        { ...found, key: 'P1 / after', says: 'from 1 Dec 2025' },
        { ...found, at: 'Products!C3', key: 'P2 / after', says: 'from 31 Jan 2027' },
      ],
    },
    'a product without tactics, on the last day of the plan': {
      plan: {
        products: products('P2 | Lune | 2026-12-31'),
        strategies,
        tactics: tactics('T1 | Film | S1', 'T2 | Old | S1 | P2 | 2026-12-31 | launch | dropped'),
      },
      findings: ['before', 'launch', 'after'].map((phase) => ({
        ...found,
        key: `P2 / ${phase}`,
        says: 'P2 (Lune)',
      })),
    },
  },
  passes: {
    'a plan without a last day': {
      plan: {
        products: products('P1 | Tarn | 2026-06-01'),
        strategies: sheet('ID | Strategy | Product | Start', 'S1 | Win commuters | P1 | 2026-01-01'),
        tactics: tactics('T1 | Tease | S1 || 2026-01-01'),
      },
    },
    'a plan whose last day is before its first': {
      plan: {
        products: products('P1 | Tarn | 2026-06-01'),
        strategies: sheet(
          'ID | Strategy | Product | Start | End',
          'S1 | Win commuters | P1 | 2026-12-31 | 2026-01-01',
        ),
        tactics: tactics('T1 | Tease | S1 || 2026-12-31'),
      },
    },
    'a date that cannot be read in a plan that has no days': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | 2026-06-01'),
        strategies: sheet('ID | Strategy | Product | Start', 'S1 | Win commuters | P1 | 2026-01-01'),
        tactics: tactics('T1 | Tease | S1 || 2026-01-01'),
      },
    },
    'a tactic in each phase': {
      plan: plan('T1 | A | S1 || 2026-05-17', 'T2 | B | S1 || 2026-06-15', 'T3 | C || P1 || after'),
    },
    'a product that comes out before or after the plan, or has no date': {
      plan: {
        products: products('P1 | Tarn | 2025-12-31', 'P2 | Lune | 2027-01-01', 'P3 | Ell'),
        strategies,
        tactics: tactics('T1 | Film | S1 ||| before'),
      },
    },
    'an unreadable date of a product with all phases': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | 2027-01-01'),
        strategies,
        tactics: tactics('T1 | A | S1 ||| before', 'T2 | B | S1 ||| launch', 'T3 | C | S1 ||| after'),
      },
    },
  },
  leavesOpen: {
    'an unreadable date': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | 2027-01-01'),
        strategies,
        tactics: tactics('T1 | A | S1 ||| before', 'T2 | C | S1 ||| after'),
      },
      incomplete: [{ key: 'P1', at: 'Products!C2' }],
    },
  },
  isInapplicable: {
    'a plan without dates': {
      plan: {
        products: products('P1 | Tarn | 2026-06-01'),
        strategies: sheet('ID | Strategy | Product', 'S1 | A | P1'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Film | S1'),
      },
    },
    'a plan that never says what a tactic sells': {
      plan: {
        products: products('P1 | Tarn | 2026-06-01'),
        tactics: sheet('ID | Tactic | Start | End', 'T1 | Film | 2026-01-01 | 2026-12-31'),
      },
    },
    'without Available from': {
      plan: { products: products('P1 | Tarn'), strategies, tactics: tactics('T1 | A | S1') },
    },
    'without tactics': { plan: { products: products('P1 | Tarn | 2026-06-01'), strategies } },
  },
});
