import { standingOf, startVolume } from '../../src/alignment/product-start';
import type { Product } from '../../src/plan/rows';
import { dayFromIso } from '../../src/spreadsheet/day';
import { planOf, sheet } from '../support/plan-of';

function productOf(availableFrom: string, baseVolume: string, forecast: string): Product {
  const [product] = planOf({
    products: sheet(
      'ID | Product | Price | Available from | Base volume | Forecast units',
      `P1 | Bag | 250 | ${availableFrom} | ${baseVolume} | ${forecast}`,
    ),
  }).products;
  if (product === undefined) throw new Error('The plan has no product.');
  return product;
}

const day = dayFromIso('2026-06-15') ?? 0;

it.each([
  ['', '800', '', 'today', 800],
  ['', '800', '900', 'today', 800],
  ['2026-06-15', '800', '', 'today', 800],
  ['2026-06-16', '800', '', 'planned', 800],
  ['2026-06-16', '800', '900', 'planned', 900],
  ['2026-06-16', '', '', 'planned', null],
  ['', '0', '900', 'planned', 900],
  ['', '0', '', 'planned', null],
  ['', '', '900', 'planned', 900],
  ['2026-01-01', '', '900', 'today', null],
  ['2026-01-01', '0', '900', 'planned', 900],
  ['', '', '', 'today', null],
])(
  'available from %j with a base volume of %j and a forecast of %j, a product is %s with a volume of %j',
  (availableFrom, baseVolume, forecast, standing, volume) => {
    const product = productOf(availableFrom, baseVolume, forecast);
    const found = standingOf(product, day);
    expect([found, startVolume(product, found)]).toEqual([standing, volume]);
  },
);
