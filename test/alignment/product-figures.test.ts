import {
  missingFigures,
  netPrice,
  netPriceWith,
  requiredVolumeOf,
  unitMarginWith,
} from '../../src/alignment/product-figures';
import { planOf, sheet } from '../support/plan-of';

/** A product by its Price, Discount, Unit cost, Fixed cost and Target profit. */
function productOf(figures: string) {
  const [product] = planOf({
    products: sheet(
      'Product | Price | Discount | Unit cost | Fixed cost | Target profit',
      `Tarn | ${figures}`,
    ),
  }).products;
  if (product === undefined) throw new Error('The plan has no product.');
  return product;
}

describe('what one unit brings', () => {
  it.each<[string, number | null, number | null, number | null, number | null]>([
    // Figures, discount of a tactic; net price, the same with that discount, and what it earns.
    ['100 || 60', null, 100, 100, 40],
    ['100 | 0.1 | 60', null, 90, 90, 30],
    ['100 || 60', 0.2, 100, 80, 20],
    // 100 × 0.9 × 0.8
    ['100 | 0.1 | 60', 0.2, 90, 72, 12],
    ['100 || 120', 0, 100, 100, -20],
    ['100 ||', null, 100, 100, null],
    ['|| 60', 0.2, null, null, null],
    ['0 || 60', null, 0, 0, -60],
  ])('%s with a discount of %p', (figures, discount, own, withDiscount, margin) => {
    const product = productOf(figures);
    const expectNear = (value: number | null, expected: number | null): void => {
      if (expected === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected, 9);
    };
    expectNear(netPrice(product), own);
    expectNear(netPriceWith(product, discount), withDiscount);
    expectNear(unitMarginWith(product, discount), margin);
  });
});

describe('what a product must sell', () => {
  it.each<[string, string, number | null, readonly string[]]>([
    // (5,000 + 3,000) ÷ 40
    ['carries its fixed cost and target profit', '100 || 60 | 5000 | 3000', 200, []],
    // At a net price of 80 a unit earns 20.
    ['at its own discount', '100 | 0.2 | 60 | 5000 | 3000', 400, []],
    ['counts a fixed cost that is not given as 0', '100 || 60 || 3000', 75, []],
    ['counts a target profit that is not given as 0', '100 || 60 | 5000 |', 125, []],
    ['is at least 0', '100 || 60 | -5000 |', 0, []],
    ['is not known without a price', '|| 60 | 5000 |', null, ['price']],
    ['nor without a unit cost', '100 ||| 5000 |', null, ['unitCost']],
    ['nor without fixed cost and target profit', '100 || 60 ||', null, ['fixedCost']],
    ['nor without anything', '||||', null, ['price', 'unitCost', 'fixedCost']],
    ['nor where a unit earns nothing', '100 | 0.4 | 60 | 5000 |', null, []],
    ['nor where it costs more than it brings', '50 || 60 | 5000 |', null, []],
  ])('%s', (_, figures, volume, missing) => {
    const product = productOf(figures);
    if (volume === null) expect(requiredVolumeOf(product)).toBeNull();
    else expect(requiredVolumeOf(product)).toBeCloseTo(volume, 9);
    expect(missingFigures(product)).toEqual(missing);
  });
});
