import { elasticityOfSales } from '../../../src/forecast/price-and-season/elasticity-of-sales';
import type { SalesPeriod } from '../../../src/forecast/sales-history/sales-series';

const period = (start: number, units: number | null, price: number | null): SalesPeriod => ({
  start,
  end: start,
  state: units === null ? 'missing' : 'known',
  units,
  price,
  revenue: null,
  rows: [],
  promotions: [],
});

/** Elasticity −1.5; December sells half as much again, and is cheaper each time. */
const months = (count: number): readonly SalesPeriod[] =>
  Array.from({ length: count }, (_, month) => {
    const isDecember = month % 12 === 11;
    const price = 100 - (isDecember ? 12 : 0) + (month % 5);
    return period(month, 1000 * (price / 100) ** -1.5 * (isDecember ? 1.5 : 1), price);
  });

describe('the elasticity of a sales history', () => {
  it('is net of season where the history is long enough: December is no doing of its price', () => {
    const fit = elasticityOfSales({ periods: months(36), season: 12 });
    expect(fit).toMatchObject({ periods: 36 });
    expect(fit?.elasticity).toBeCloseTo(-1.5, 6);
    expect(fit?.priceExplained).toBeGreaterThan(0.5);
  });
  it('is of price alone, and says so, where it is shorter', () => {
    const fit = elasticityOfSales({ periods: months(14), season: 12 });
    expect(fit).toMatchObject({ priceExplained: null, periods: 14 });
    expect(fit?.elasticity).toBeLessThan(-2);
  });
  it('leaves out periods without a sale or a price', () => {
    const more = [...months(36), period(36, 0, 90), period(37, null, null), period(38, 900, null)];
    expect(elasticityOfSales({ periods: more, season: 12 })).toMatchObject({ periods: 36 });
  });
  it('is none, but says why, where price moved with the season alone', () => {
    const cheapInDecember = Array.from({ length: 36 }, (_, month) =>
      period(month, 1000 + ((month * 7) % 5), month % 12 === 11 ? 80 : 100),
    );
    expect(elasticityOfSales({ periods: cheapInDecember, season: 12 })).toEqual({
      elasticity: null,
      priceExplained: 1,
    });
  });
  it('is none of five periods', () => {
    expect(elasticityOfSales({ periods: months(5), season: 12 })).toBeNull();
  });
});
