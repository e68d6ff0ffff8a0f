import { contributionMargin } from './contribution-margin';
import { legible } from './legible';
import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { operatingProfit } from './operating-profit';
import type { OperatingProfitInputs } from './operating-profit';

/**
 * By how many percent the profit changes for each percent of volume: contribution ÷ profit before tax. 4 means that 10%
 * more volume brings 40% more profit. Below 0 where the period ends with a loss.
 * No answer at break-even, where there is no profit to compare with; it names the contribution.
 *
 * Source: OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.
 */
export function operatingLeverage(inputs: OperatingProfitInputs): number | NoAnswer<'at-break-even'> {
  const contribution = inputs.volume * contributionMargin(inputs.price, inputs.variableCost);
  const profit = operatingProfit(inputs);
  return profit === 0
    ? noAnswer('at-break-even', { contribution: legible(contribution) })
    : contribution / profit;
}
