import { type NoAnswer, noAnswer } from './no-answer';
import { lastDigitOf, roundTo, sum } from './rounding';

/** Three parts of a total. */
export type Parts = readonly [first: number, second: number, rest: number];

/**
 * Two parts of a total, with what they leave of it as the third, so that first + second + rest is the total to the last
 * bit. For that the parts are rounded to the last binary digits of the largest of them. A rest that is nothing but rounding
 * is 0 and goes into the second part.
 *
 * Where the total has digits that numbers of the size of the parts do not hold, the sum is the total to the last digit of
 * the largest part.
 */
export function addUp(total: number, first: number, second: number): Parts {
  // The sum of two parts can be one binary digit longer than each of them.
  const digit = 4 * lastDigitOf(Math.max(Math.abs(total), Math.abs(first), Math.abs(second)));
  const one = roundTo(first, digit);
  const other = roundTo(second, digit);
  const rest = total - (one + other);
  // Each part can be half a digit off by now, and come with as much: against the parts, not the total, which may be small.
  return Math.abs(rest) <= 2 * digit ? [one, total - one, 0] : [one, other, rest];
}

/** A product in two periods; a price is null where there is none, as before a launch. */
export interface ProductSales {
  /** Currency per unit in the base period. */
  readonly price0: number | null;
  /** Units in the base period. */
  readonly volume0: number;
  /** Currency per unit now. */
  readonly price1: number | null;
  /** Units now. */
  readonly volume1: number;
}

/** How the change of revenue is divided among price, volume and a third part. */
export const bridgeModes = ['standard', 'base_volume', 'new_to_mix'] as const;
export type BridgeMode = (typeof bridgeModes)[number];

type Missing = 'price-missing' | 'nothing-sold-before';

/* The two prices of a product: the other period's stands in for one that is not there, as long as nothing was sold. */
function pricesOf(
  product: ProductSales,
  mode: BridgeMode,
): readonly [number, number] | 'price_0' | 'price_1' {
  const { volume0, volume1 } = product;
  const standsIn = (price: number | null, volume: number): boolean =>
    volume === 0 && (price === null || mode === 'new_to_mix');
  const price0 = standsIn(product.price0, volume0) ? (product.price1 ?? product.price0 ?? 0) : product.price0;
  const price1 = standsIn(product.price1, volume1) ? (product.price0 ?? product.price1 ?? 0) : product.price1;
  if (price0 === null) return 'price_0';
  if (price1 === null) return 'price_1';
  return [price0, price1];
}

/**
 * The change of revenue from the base period to now in three parts, in currency: price, volume, and the rest. They add up
 * to the revenue now less the revenue of the base period to the last bit, see `addUp`; the third part is what the first
 * two leave.
 *
 * - standard: price is Σ ΔP × Q₁, volume the change of total units at the average price of the base period; the rest is the
 *   mix, Σ (Q₁ − ΣQ₁ × share in the base period) × P₀.
 * - base_volume: price is Σ ΔP × Q₀, volume Σ ΔQ × P₀; the rest is the joint effect, Σ ΔP × ΔQ.
 * - new_to_mix: as standard, and a price in a period without sales is taken from the other period. So new and
 *   discontinued products have no price effect: all of theirs is volume and mix.
 *
 * A price may be missing where nothing was sold in that period; the other period's stands in for it in every mode.
 * No answer where it is missing beside a volume, and where no units at all were sold in the base period, of which
 * base_volume alone needs none.
 *
 * Source: Horngren, Cost Accounting, sales variances; CIMA.
 */
export function priceVolumeMix(
  products: readonly ProductSales[],
  mode: BridgeMode = 'standard',
): Parts | NoAnswer<Missing> {
  let revenue0 = 0;
  let revenue1 = 0;
  let units0 = 0;
  let unitsChange = 0;
  let priceEffect = 0;
  let volumeEffect = 0;
  for (const [index, product] of products.entries()) {
    const prices = pricesOf(product, mode);
    if (typeof prices === 'string') return noAnswer('price-missing', { list: prices, row: index + 1 });
    const [price0, price1] = prices;
    const { volume0, volume1 } = product;
    const more = sum(volume1, -volume0);
    revenue0 += price0 * volume0;
    revenue1 += price1 * volume1;
    units0 += volume0;
    unitsChange += more;
    priceEffect += sum(price1, -price0) * (mode === 'base_volume' ? volume0 : volume1);
    volumeEffect += price0 * more;
  }
  if (mode !== 'base_volume') {
    if (units0 === 0) return noAnswer('nothing-sold-before');
    volumeEffect = (unitsChange * revenue0) / units0;
  }
  return addUp(revenue1 - revenue0, priceEffect, volumeEffect);
}

export interface BudgetedProduct {
  /** Budgeted contribution of one unit, in currency. */
  readonly unitMargin: number;
  readonly budgetUnits: number;
  readonly actualUnits: number;
}

/**
 * What selling other volumes than budgeted does to contribution, in currency, above 0 where it helps: the volume variance,
 * and of it the part of the total quantity (at the budgeted mix) and the part of the mix. Quantity and mix add up to the
 * volume variance to the last bit.
 *
 * No answer where no units at all were budgeted: then there is no budgeted mix.
 *
 * Source: Horngren, Cost Accounting, chapter 14; Drury, Management and Cost Accounting.
 */
export function salesMixVariance(
  products: readonly BudgetedProduct[],
): readonly [volume: number, quantity: number, mix: number] | NoAnswer<'nothing-budgeted'> {
  let budgetUnits = 0;
  let unitsChange = 0;
  let budget = 0;
  let volume = 0;
  for (const product of products) {
    const more = sum(product.actualUnits, -product.budgetUnits);
    budgetUnits += product.budgetUnits;
    unitsChange += more;
    budget += product.unitMargin * product.budgetUnits;
    volume += product.unitMargin * more;
  }
  if (budgetUnits === 0) return noAnswer('nothing-budgeted');
  const quantity = (unitsChange * budget) / budgetUnits;
  const mix = sum(volume, -quantity);
  return [quantity + mix, quantity, mix];
}
