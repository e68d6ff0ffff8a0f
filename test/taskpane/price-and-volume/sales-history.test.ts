import type { FittedElasticity } from '../../../src/forecast/price-and-season/elasticity-of-sales';
import { fittedElasticity } from '../../../src/taskpane/price-and-volume/sales-history';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const twoProducts = sheet('ID | Product', 'P1 | Bag', 'P2 | Case');

/** Volumes of 1,000 × (price ÷ 100) ^ −2, at these prices. */
const periods = (product: string, ...prices: readonly number[]): readonly string[] =>
  prices.map((price, at) => `2025-0${at + 1} | ${product} | ${1000 * (price / 100) ** -2} | ${price} |`);

function fitOf(sheets: PlanSheets): FittedElasticity | null {
  const plan = planOf({ products: twoProducts, ...sheets });
  const [product] = plan.products;
  if (product === undefined) throw new Error('The plan has no product.');
  const fit = fittedElasticity(plan, product);
  return fit === null || fit.elasticity === null ? null : fit;
}

const history = (...rows: readonly string[]): PlanSheets => ({
  history: sheet('Period | Product | Units | Price | Revenue', ...rows),
});

const prices = [80, 90, 100, 110, 120, 125];

it.each([['Bag'], ['p1']])('the history of %s shows how its volume answers to price', (name) => {
  const fit = fitOf(history(...periods(name, ...prices), ...periods('Case', 10, 20, 30)));
  expect(fit?.elasticity).toBeCloseTo(-2, 9);
  expect(fit?.periods).toBe(6);
  expect(fit?.low).toBeLessThanOrEqual(fit?.elasticity ?? -Infinity);
  expect(fit?.high).toBeGreaterThanOrEqual(fit?.elasticity ?? Infinity);
});

it('the price is revenue by unit where the history has no price', () => {
  const rows = prices.map((price, at) => {
    const units = 1000 * (price / 100) ** -2;
    return `2025-0${at + 1} | Bag | ${units} | | ${units * price}`;
  });
  expect(fitOf(history(...rows))?.elasticity).toBeCloseTo(-2, 9);
});

it('a history without products is that of the only product', () => {
  const sheets = history(...periods('', ...prices));
  expect(fitOf(sheets)).toBeNull();
  expect(fitOf({ ...sheets, products: sheet('ID | Product', 'P1 | Bag') })?.periods).toBe(6);
});

it.each([
  ['too few periods', periods('Bag', 80, 90, 100, 110, 120)],
  ['one price for ever', periods('Bag', 100, 100, 100, 100, 100, 100)],
  ['periods of other products only', periods('Case', ...prices)],
  [
    'volumes that rise with the price',
    prices.map((price, at) => `2025-0${at + 1} | Bag | ${price} | ${price} |`),
  ],
  ['nothing sold', prices.map((price, at) => `2025-0${at + 1} | Bag | 0 | ${price} |`)],
  ['no row', []],
])('a history with %s offers nothing', (_, rows) => {
  expect(fitOf(history(...rows))).toBeNull();
});
