import type { StockOutAnswer } from '../../../../src/forecast/sales-history/sales-series';
import { dayFromIso } from '../../../../src/spreadsheet/day';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet('ID | Product', 'P1 | Tarn', 'P2 | Lune');
const strategies = sheet('ID | Strategy | Product', 'S1 | Grow | P1');
/** About 100 units a month, up to October 2026; the plan date is 22 November 2026. */
const soldMonthly = [101, 99, 100, 102, 98, 100, 101, 99, 100, 100];
const historyOf = (months: number) =>
  sheet(
    'Period | Product | Units',
    ...soldMonthly.slice(0, months).map((units, at) => {
      const month = String(10 - months + at + 1).padStart(2, '0');
      return `2026-${month} | P1 | ${units}`;
    }),
  );
const plan = (...tactics: readonly string[]) => ({
  products,
  strategies,
  history: historyOf(10),
  tactics: sheet('ID | Tactic | Strategy | Product | Units | Start | End | Status', ...tactics),
});
/** November 2026 to January 2027: about 300 units. */
const ahead = '2026-12-01 | 2027-01-31';
/** Two and a half years of usual months, two in which nothing was sold, and a plan of what is sold in usual ones, for a year. */
const zeros = {
  ...plan('T1 | Shop || P1 | 1150 | 2026-12-01 | 2027-10-31'),
  history: sheet(
    'Period | Product | Units',
    ...Array.from({ length: 32 }, (_, at) => {
      const month = `${2024 + Math.floor((at + 2) / 12)}-${String(((at + 2) % 12) + 1).padStart(2, '0')}`;
      return `${month} | P1 | ${at < 30 ? soldMonthly[at % 10] : 0}`;
    }),
  ),
};
const zerosAnswered = (answer: StockOutAnswer['answer'], product = 'P1') => ({
  stockOuts: ['2026-09-01', '2026-10-01'].map((start) => ({
    product,
    start: dayFromIso(start) ?? 0,
    answer,
  })),
});
const found = { key: 'P1', at: 'Products!B2', field: 'Product' };

testRule('above-forecast', {
  finds: {
    'ten times what the history suggests': {
      plan: plan(`T1 | Shop || P1 | 3000 | ${ahead}`),
      findings: [
        {
          ...found,
          related: ['T1 Tactics!E2'],
          says: 'The tactics of P1 (Tarn) plan 3,000 units by 31 Jan 2027, but its sales history suggests ',
        },
      ],
    },
    'what several tactics plan together, divided equally among their products': {
      plan: plan(`T1 | Shop || P1; P2 | 3000 | ${ahead}`, 'T2 | Film | S1 || 1000 | 2026-11-25 | 2026-12-20'),
      findings: [
        { ...found, related: ['T1 Tactics!E2', 'T2 Tactics!E3'], says: 'plan 2,500 units by 31 Jan 2027' },
      ],
    },
    'the days since the history of a tactic that began before its end': {
      // 60 of 120 days: half of 6,000.
      plan: plan('T1 | Shop || P1 | 6000 | 2026-09-02 | 2026-12-30'),
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 3,000 units by 30 Dec 2026' }],
    },
    'a tactic that ends on the plan date': {
      plan: plan('T1 | Shop || P1 | 3000 | 2026-11-01 | 2026-11-22'),
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 3,000 units by 22 Nov 2026' }],
    },
    'enough with a Start without a tactic that has none': {
      plan: plan(`T1 | Shop || P1 | 3000 | ${ahead}`, 'T2 | Film || P1 | 5000 || 2026-12-31'),
      findings: [{ ...found, related: ['T1 Tactics!E2', 'T2 Tactics!E3'], says: 'plan 8,000 units' }],
    },
    'enough whatever an unreadable Start says': {
      plan: plan(`T1 | Shop || P1 | 3000 | ${ahead}`, 'T2 | Film || P1 | 5000 | #N/A | 2026-12-31'),
      findings: [{ ...found, related: ['T1 Tactics!E2', 'T2 Tactics!E3'], says: 'plan 8,000 units' }],
    },
    'more than a history of just 8 periods suggests': {
      plan: { ...plan(`T1 | Shop || P1 | 3000 | ${ahead}`), history: historyOf(8) },
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 3,000 units' }],
    },
    'more than a history suggests that ends in zeros': {
      plan: zeros,
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 1,150 units' }],
    },
    'more than a history suggests of which somebody said that nothing was sold': {
      plan: zeros,
      settings: zerosAnswered('sold-nothing'),
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 1,150 units' }],
    },
    'more than a history suggests, whatever was said of another product': {
      plan: zeros,
      settings: zerosAnswered('could-not-sell', 'P2'),
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 1,150 units' }],
    },
    'a history that names the product by its name, in rows that are summed': {
      plan: {
        ...plan(`T1 | Shop || P1 | 3000 | ${ahead}`),
        history: sheet(
          'Period | Product | Units',
          ...soldMonthly.flatMap((units, at) => {
            const period = `2026-${String(at + 1).padStart(2, '0')}`;
            return [`${period} | tarn | ${units / 2}`, `${period} | P1 | ${units / 4}`];
          }),
        ),
      },
      findings: [{ ...found, related: ['T1 Tactics!E2'], says: 'plan 3,000 units' }],
    },
  },

  passes: {
    'what the history suggests': { plan: plan(`T1 | Shop || P1 | 200 | ${ahead}`) },
    'what a history suggests without the months in which the product could not be sold': {
      plan: zeros,
      settings: zerosAnswered('could-not-sell'),
    },
    'a product without a history': { plan: plan(`T1 | Shop || P2 | 3000 | ${ahead}`) },
    'a history of fewer than 8 periods': {
      plan: { ...plan(`T1 | Shop || P1 | 3000 | ${ahead}`), history: historyOf(7) },
    },
    'tactics that have ended': {
      plan: plan('T1 | Shop || P1 | 3000 | 2026-11-01 | 2026-11-21', `T2 | Film || P1 | 1 | ${ahead}`),
    },
    'tactics without an End': {
      plan: plan('T1 | Shop || P1 | 3000 | 2026-12-01', `T2 | Film || P1 | 1 | ${ahead}`),
    },
    'retired tactics': {
      plan: plan(`T1 | Shop || P1 | 3000 | ${ahead} | dropped`, `T2 | Film || P1 | 1 | ${ahead}`),
    },
    'tactics without Units': { plan: plan(`T1 | Shop || P1 || ${ahead}`, `T2 | Film || P2 | 1 | ${ahead}`) },
    'what the history has seen of a tactic that began long before': {
      // 30 of 3,000 days: 30 units.
      plan: plan('T1 | Shop || P1 | 3000 | 2018-09-14 | 2026-11-30'),
    },
    'units that would be above in less time': {
      plan: plan(
        'T1 | Shop || P1 | 500 | 2026-12-01 | 2026-12-31',
        'T2 | Film || P1 | 1 | 2027-09-01 | 2027-10-31',
      ),
    },
    'an unreadable End of few units': {
      plan: plan(`T1 | Shop || P1 | 100 | ${ahead}`, 'T2 | Film || P1 | 10 | 2026-12-01 | #N/A'),
    },
    'an End so far away that no forecast reaches it': {
      plan: plan('T1 | Shop || P1 | 999999 | 2026-12-01 | 2099-12-31'),
    },
  },

  leavesOpen: {
    'what a tactic decides of which the Start is missing': {
      plan: plan('T1 | Shop || P1 | 3000 || 2026-12-31'),
      incomplete: [{ key: 'P1', at: 'Tactics!F2', reason: 'missing' }],
    },
    'what an unreadable Start decides': {
      plan: plan('T1 | Shop || P1 | 3000 | #N/A | 2026-12-31'),
      incomplete: [{ key: 'P1', at: 'Tactics!F2' }],
    },
    'Units that cannot be read': {
      plan: plan(`T1 | Shop || P1 | #N/A | ${ahead}`, `T2 | Film || P1 | 1 | ${ahead}`),
      incomplete: [{ key: 'P1', at: 'Tactics!E2' }],
    },
    'Units that cannot be read, of the only tactic': {
      plan: plan(`T1 | Shop || P1 | #N/A | ${ahead}`),
      incomplete: [{ key: 'P1', at: 'Tactics!E2' }],
    },
    'an End that cannot be read and would move the forecast': {
      plan: plan(`T1 | Shop || P1 | 3000 | ${ahead}`, 'T2 | Film || P1 | 10 | 2026-12-01 | #N/A'),
      incomplete: [{ key: 'P1', at: 'Tactics!G3' }],
    },
  },

  isInapplicable: {
    'without a history': {
      plan: { products, strategies, tactics: plan(`T1 | Shop || P1 | 3000 | ${ahead}`).tactics },
    },
    'where no row of the history names a product': {
      plan: {
        ...plan(`T1 | Shop || P1 | 3000 | ${ahead}`),
        history: sheet('Period | Product | Units', '2026-01 || 1'),
      },
    },
    'without products': {
      plan: { ...plan(`T1 | Shop || P1 | 3000 | ${ahead}`), products: sheet('ID | Product') },
    },
    'without Units': { plan: plan(`T1 | Shop || P1 || ${ahead}`) },
    'without an End': { plan: plan('T1 | Shop || P1 | 3000') },
  },
});
