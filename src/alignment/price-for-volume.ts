import { roundUp } from '../economics/rounding';
import type { Product, Strategy } from '../plan/rows';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';
import { requiredVolumeOf } from './product-figures';
import type { Volumes } from './volumes';

/** Halvings that bring the price change well below a hundredth of a percent of any plausible price. */
const halvings = 60;

/** A change of price beyond this factor is no advice. */
const largestFactor = 1024;

/** A change of prices at which a volume would do: the new list price of a single product, or by what part all prices rise. */
export type PriceChange =
  | { readonly product: Product; readonly from: number; readonly to: number }
  | { readonly product: null; readonly rise: number };

/** The price at which a volume would carry fixed cost and target profit. Null where no sensible price would. */
export function priceForVolume(
  { product }: Strategy,
  { partOfStrategy }: Volumes,
  volume: number,
): PriceChange | null {
  const products = [...new Set(product.flatMap(({ target }) => (target === null ? [] : [target])))];
  const factor = factorForVolume(products, partOfStrategy, volume);
  if (factor === null) return null;
  const [only] = products;
  return products.length === 1 && only !== undefined && only.price !== null
    ? { product: only, from: only.price, to: roundedUp(only.price * factor, 100) }
    : { product: null, rise: roundedUp(factor - 1, 1000) };
}

/** Up to the last digit that the message shows: at a price that is rounded down the volume would not do. */
const roundedUp = (amount: number, parts: number): number =>
  roundUp(amount * parts, roundingTolerance) / parts;

/** Required volume falls as prices rise, so the factor lies where halving closes in on it. */
function factorForVolume(
  products: readonly Product[],
  partOf: (product: Product) => number,
  volume: number,
): number | null {
  const required = (factor: number): number =>
    products.reduce((sum, product) => sum + partOf(product) * requiredAt(product, factor), 0);
  let low = 1;
  let high = 2;
  while (required(high) > volume) {
    low = high;
    high *= 2;
    if (high > largestFactor) return null;
  }
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (required(middle) > volume) low = middle;
    else high = middle;
  }
  return high;
}

/** Units that the product must sell with its price at so many times today's. */
const requiredAt = (product: Product, factor: number): number =>
  requiredVolumeOf({ ...product, price: (product.price ?? 0) * factor }) ?? Infinity;
