import { checkPlan } from '../../../../src/alignment/check';
import type { Finding } from '../../../../src/alignment/finding';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { readPlan } from '../../../../src/plan/read-plan';
import { addressOf } from '../../../../src/spreadsheet/address';
import { type PlanSheets, readingSettings, sheet, tablesOf } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Budget | Actual spend | Status', ...rows);
const products = (...rows: readonly string[]) => sheet('ID | Product | Price | Unit cost', ...rows);

testRule('mixed-currency', {
  finds: {
    'signs of different currencies in the cells': {
      plan: {
        tactics: tactics('T1 | Shop | €1,000', 'T2 | Film | 5'),
        products: products('P1 | Tarn | $10 | 5'),
      },
      findings: [
        {
          key: null,
          at: 'Products!C1',
          field: 'Price',
          says: 'The amounts are in different currencies: € in Tactics (Budget) and $ in Products (Price). Convert them all to one currency.',
        },
      ],
    },
    'different currencies in one column': {
      plan: { tactics: tactics('T1 | Shop | EUR 10', 'T2 | Film | 5 £') },
      findings: [
        {
          key: null,
          at: 'Tactics!C1',
          field: 'Budget',
          says: 'EUR in Tactics (Budget) and £ in Tactics (Budget)',
        },
      ],
    },
    'the column from the left that the ones before it cannot be in, whichever row shows it first': {
      plan: {
        tactics: tactics('T1 | Shop || 7 CHF', 'T2 | Film | €5', 'T3 | Fair | $ 4 | £ 1'),
        products: products('P1 | Tarn | € 10 | 5'),
      },
      findings: [
        {
          key: null,
          at: 'Tactics!C1',
          field: 'Budget',
          says: '€ in Tactics (Budget) and Products (Price), $ in Tactics (Budget), CHF in Tactics (Actual spend) and £ in Tactics (Actual spend)',
        },
      ],
    },
    'one column of two tables after the other, the lower sheet being the other currency': {
      plan: {
        products: products('P1 | Tarn || £5', 'P2 | Lune | £10'),
        tactics: tactics('T1 | Shop || €5', 'T2 | Film | €10'),
      },
      findings: [
        {
          key: null,
          at: 'Products!C1',
          field: 'Price',
          says: '€ in Tactics (Budget) and Tactics (Actual spend) and £ in Products (Price) and Products (Unit cost)',
        },
      ],
    },
  },
  passes: {
    'a plan in which no row says an amount in any currency': {
      plan: {
        goals: sheet('ID | Goal | Metric', 'G1 | Sell for €10 | $'),
        tactics: tactics('T1 | Sell for €10'),
        products: products('P1 | Only £5 | #N/A | #N/A'),
        history: sheet('Period | Product | Revenue', 'Q1 2026 | Tarn | €5'),
      },
    },
    'one currency, as sign and as code': {
      plan: {
        tactics: tactics('T1 | Shop | €10 | 5', 'T2 | Film | 20 EUR'),
        products: products('P1 | Tarn | 10'),
      },
    },
    'a sign that several currencies have': {
      plan: { tactics: tactics('T1 | Shop | $10'), products: products('P1 | Tarn | CAD 10') },
    },
    'no currency at all': { plan: { tactics: tactics('T1 | Shop | 10 | 5') } },
    'another currency in a retired row, a text or a number that is not money': {
      plan: {
        tactics: sheet(
          'ID | Tactic | Budget | KPI target | Message | Status',
          'T1 | Shop | €10 | $5 | Only £9',
          'T2 | Film | $10 ||| dropped',
        ),
      },
    },
  },
});

/** A plan with number formats, and headings as people write them. */
function foundWith(
  sheets: PlanSheets,
  formats: Readonly<Record<string, readonly (readonly (string | null)[])[]>>,
  headings: Readonly<Record<string, readonly string[]>> = {},
): readonly Finding[] {
  const tables = tablesOf(sheets).map((table) => ({
    ...table,
    source: {
      ...table.source,
      formats: formats[table.role] ?? null,
      headings: headings[table.role] ?? table.source.headings,
    },
  }));
  const { findings } = checkPlan(readPlan(tables, readingSettings), defaultCheckSettings);
  return findings.filter(({ rule }) => rule === 'mixed-currency');
}

describe('mixed-currency reads number formats and headings', () => {
  const sheets = {
    tactics: tactics('T1 | Shop | 10 | 5', 'T2 | Film | 20'),
    products: products('P1 | Tarn | 9 | 4'),
  };
  const euro = '#,##0.00\\ [$€-407]';
  const inEuro = [
    [null, null, euro, euro, null],
    [null, null, euro, '[$$-409]#,##0', null],
  ];

  it('and finds another one in a format', () => {
    const [finding, ...more] = foundWith(sheets, {
      tactics: inEuro,
      products: [[null, null, '[$$-409]#,##0', euro]],
    });
    expect(finding?.message).toBe(
      'The amounts are in different currencies: € in Tactics (Budget), Tactics (Actual spend) and Products (Unit cost) and $ in Products (Price). Convert them all to one currency.',
    );
    expect([finding?.sheet, finding?.cells.map(addressOf)]).toEqual(['Products', ['C1']]);
    expect(more).toEqual([]);
  });

  it('and finds another one in a heading', () => {
    const found = foundWith(
      sheets,
      { tactics: inEuro },
      { products: ['ID', 'Product', 'Price (USD)', 'Unit cost'] },
    );
    expect(found.map(({ cells }) => cells.map(addressOf))).toEqual([['C1']]);
  });

  it('but not in the format of a text, which Excel shows without it', () => {
    const formats = { tactics: [[null, null, euro]], products: [[null, null, '[$$-409]#,##0', null]] };
    const found = [10, '10'].map((budget) =>
      foundWith(
        { ...sheets, tactics: { headings: ['ID', 'Tactic', 'Budget'], rows: [['T1', 'Shop', budget]] } },
        formats,
      ),
    );
    expect(found.map(({ length }) => length)).toEqual([1, 0]);
  });

  it('but neither of a blank cell nor of a column without a value', () => {
    expect(
      foundWith(
        { tactics: tactics('T1 | Shop | 10'), products: products('P1 | Tarn | 9') },
        { tactics: [[null, null, euro, '[$$-409]#,##0', null]] },
        { products: ['ID', 'Product', 'Price', 'Unit cost (USD)'] },
      ),
    ).toEqual([]);
  });
});
