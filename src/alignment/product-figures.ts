import { isNoAnswer } from '../economics/no-answer';
import { requiredVolume } from '../economics/required-sales';
import type { Product } from '../plan/rows';

/** What one unit of a product brings after its own discount, in currency; null where the price is not known. */
export const netPrice = ({ price, discount }: Product): number | null =>
  price === null ? null : price * (1 - (discount ?? 0));

/** What one unit brings after its own discount and that of a tactic, a fraction, in currency; null where the price is not known. */
export function netPriceWith(product: Product, tacticDiscount: number | null): number | null {
  const price = netPrice(product);
  return price === null ? null : price * (1 - (tacticDiscount ?? 0));
}

/**
 * Units that a product must sell to carry its fixed cost and target profit, at least 0. Null (unknown) where its price, its
 * unit cost or both of fixed cost and target profit are not known, or where no volume can do it (unit margin of 0 or less).
 */
export function requiredVolumeOf(product: Product): number | null {
  const price = netPrice(product);
  const { unitCost, fixedCost, targetProfit } = product;
  if (price === null || unitCost === null || (fixedCost === null && targetProfit === null)) return null;
  const volume = requiredVolume({
    fixedCost: fixedCost ?? 0,
    price,
    variableCost: unitCost,
    targetProfit: targetProfit ?? 0,
  });
  return isNoAnswer(volume) ? null : volume;
}

/** Which of the figures that the required volume needs a product lacks, by property name of the field. */
export function missingFigures(product: Product): readonly ('price' | 'unitCost' | 'fixedCost')[] {
  const missing: ('price' | 'unitCost' | 'fixedCost')[] = [];
  if (product.price === null) missing.push('price');
  if (product.unitCost === null) missing.push('unitCost');
  if (product.fixedCost === null && product.targetProfit === null) missing.push('fixedCost');
  return missing;
}
