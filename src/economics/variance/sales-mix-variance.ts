import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';

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
