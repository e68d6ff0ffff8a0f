import { salesOutlooks } from '../../../src/forecast/sales-history/sales-outlooks';
import type { StockOutAnswers } from '../../../src/forecast/sales-history/sales-series';
import type { Plan } from '../../../src/plan/plan';
import { dayFromIso, isoText } from '../../../src/spreadsheet/day';
import { planOf, sheet } from '../../support/plan-of';

const day = (iso: string): number => dayFromIso(iso) ?? 0;

/** Ten months of 100 units up to October 2026; the last cell as given. */
const plan = (last = '100'): Plan =>
  planOf({
    products: sheet('ID | Product', 'P1 | Tarn', 'P2 | Lune'),
    history: sheet(
      'Period | Product | Units',
      ...Array.from({ length: 9 }, (_, at) => `2026-0${at + 1} | P1 | 100`),
      `2026-10 | P1 | ${last}`,
    ),
  });
const outlookOf = (of: Plan, answers?: StockOutAnswers) => {
  const [product] = of.products;
  return product === undefined ? null : salesOutlooks(of, answers)(product);
};

describe('the outlook of a product', () => {
  it('knows how long its history is, and when it ends', () => {
    const outlook = outlookOf(plan());
    expect([outlook?.periods, outlook && isoText(outlook.lastDay)]).toEqual([10, '2026-10-31']);
  });

  it.each([
    ['2026-11-30', 100],
    ['2026-12-31', 200],
    ['2026-11-15', 50],
    ['2026-12-31', 200],
  ])('until %s is %d units, parts of periods by their days', (until, expected) => {
    expect(outlookOf(plan())?.until(day(until))?.mean).toBeCloseTo(expected, 6);
  });

  it('begins after a last period that cannot be read, and forecasts across it', () => {
    const outlook = outlookOf(plan('#N/A'));
    expect(outlook && isoText(outlook.lastDay)).toBe('2026-10-31');
    expect(outlook?.periods).toBe(9);
    expect(outlook?.until(day('2026-11-30'))?.mean).toBeCloseTo(100, 6);
  });

  it.each(['2026-10-31', '2026-01-01', '2099-12-31'])('says nothing of %s', (until) => {
    expect(outlookOf(plan())?.until(day(until))).toBeNull();
  });

  it('is none of a product without a history, or of a plan without one', () => {
    const of = plan();
    const [, other] = of.products;
    expect(other && salesOutlooks(of)(other)).toBeNull();
    expect(outlookOf({ ...of, history: [] })).toBeNull();
  });

  it('is kept while the history is the same, and worked out anew on another plan date', () => {
    const of = plan();
    expect(outlookOf({ ...of, tactics: [] })).toBe(outlookOf(of));
    const earlier = outlookOf({ ...of, date: day('2026-10-20') });
    expect(earlier && isoText(earlier.lastDay)).toBe('2026-09-30');
    expect(outlookOf(of)?.periods).toBe(10);
  });

  it('is worked out anew for other answers about its zeros, and kept for the same', () => {
    const of = plan('0');
    const said = (answer: 'sold-nothing' | 'could-not-sell', start = '2026-10-01'): StockOutAnswers => [
      { product: 'p1', start: day(start), end: day('2026-10-31'), answer },
    ];
    expect(outlookOf(of)?.periods).toBe(10);
    const missing = outlookOf(of, said('could-not-sell'));
    expect(missing?.periods).toBe(9);
    expect(missing?.until(day('2026-11-30'))?.mean).toBeCloseTo(100, 6);
    expect(outlookOf({ ...of, tactics: [] }, said('could-not-sell'))).toBe(missing);
    expect(outlookOf(of, said('sold-nothing'))?.periods).toBe(10);
    expect(outlookOf(of, said('could-not-sell', '2026-10-02'))?.periods).toBe(10);
    expect(outlookOf(of, [...said('sold-nothing'), ...said('could-not-sell')])?.periods).toBe(9);
    expect(outlookOf(of)?.periods).toBe(10);
  });
});
