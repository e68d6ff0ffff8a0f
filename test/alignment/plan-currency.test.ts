import { planCurrency } from '../../src/alignment/plan-currency';
import type { Plan } from '../../src/plan/plan';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const products = (heading: string, ...rows: readonly string[]): PlanSheets => ({
  products: sheet(`ID | Product | ${heading}`, ...rows.map((row, at) => `P${at + 1} | Bag ${at} | ${row}`)),
});

const textFor = (sheets: PlanSheets, product: number | null = 0): string | null => {
  const plan = planOf(sheets);
  return planCurrency(plan, product === null ? null : (plan.products[product] ?? null)).sign?.text ?? null;
};

describe('the currency of a product', () => {
  it.each([
    ['the texts of its amounts', products('Price | Unit cost', '€ 250 | € 150'), '€'],
    ['one of its amounts alone', products('Price | Unit cost', '€ 250 | 150'), '€'],
    ['the surer of two signs for one', products('Price | Unit cost', '$ 250 | CAD 150'), 'CAD'],
    ['none', products('Price | Unit cost', '250 | 150'), null],
  ])('is that of %s', (_, sheets, text) => {
    expect(textFor(sheets)).toBe(text);
  });

  it('is that of its own row, in a plan of several', () => {
    const sheets = products('Price | Unit cost', '€ 250 | € 150', '£ 30 | £ 10', '20 | 10');
    expect([0, 1, 2, null].map((product) => textFor(sheets, product))).toEqual(['€', '£', null, null]);
    const plan = planOf(sheets);
    expect(planCurrency(plan, null).mixed).toEqual(['€', '£']);
  });

  it('is that of the plan where its own amounts show none', () => {
    const sheets = {
      ...products('Price | Unit cost', '250 | 150'),
      tactics: sheet('ID | Tactic | Budget', 'T1 | Film | CHF 500'),
    };
    expect([textFor(sheets), textFor(sheets, null)]).toEqual(['CHF', 'CHF']);
  });

  it('comes from number formats, which may be read apart from the plan', () => {
    const plan = planOf(products('Price | Unit cost', '250 | 150'));
    const [product = null] = plan.products;
    const sign = (format: string) =>
      planCurrency(plan, product, () => [[null, null, format, null]]).sign?.text ?? null;
    expect(['[$€-407] #,##0.00', '#,##0 "kr"', '$#,##0', '#,##0.00', 'General'].map(sign)).toEqual([
      '€',
      'kr',
      '$',
      null,
      null,
    ]);
  });

  it('is not shown beside amounts that count thousands', () => {
    const headed = (heading: string): Plan => {
      const plan = planOf(products('Price | Unit cost', '250 | 150'));
      const tables = plan.tables.map((table) => ({
        ...table,
        source: {
          ...table.source,
          headings: table.source.headings.map((each) => each.replace('Price', heading)),
        },
      }));
      return { ...plan, tables };
    };
    const sign = (heading: string) => {
      const plan = headed(heading);
      return planCurrency(plan, plan.products[0] ?? null).sign?.text ?? null;
    };
    expect(
      ['Price (€)', 'Price (k€)', 'Price in TEUR', "Price € '000", 'Price (€ thousand)', '価格（千円）'].map(
        sign,
      ),
    ).toEqual(['€', null, null, null, null, null]);
  });
});
