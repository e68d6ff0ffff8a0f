import { contributionMargin, marginRatio } from '../margins';
import type { NoAnswer } from '../no-answer';
import { requiredVolume } from '../required-sales';
import type { PriceScenario } from './price-scenario';

/** What follows from price and cost alone, whatever sells. */
export interface MarginFigures {
  /** What one unit brings after its discount, in currency. */
  readonly netPrice: number;
  /** What one unit contributes to fixed cost and profit, in currency; below 0 where it sells under its cost. */
  readonly unitMargin: number;
  /** The unit margin as a fraction of the net price. */
  readonly marginRatio: number | NoAnswer;
  /** Units that cover the fixed cost. No answer where a unit earns nothing. */
  readonly breakevenVolume: number | NoAnswer;
  /** Units that cover the fixed cost and earn the target profit. No answer where a unit earns nothing. */
  readonly requiredVolume: number | NoAnswer;
}

export type MarginScenario = Pick<
  PriceScenario,
  'price' | 'discount' | 'unitCost' | 'fixedCost' | 'targetProfit'
>;

/** What one unit of a scenario brings after its discount, in currency. */
const netPriceOf = ({ price, discount }: Pick<PriceScenario, 'price' | 'discount'>): number =>
  price * (1 - discount);

/** The part of a scenario that needs no knowledge of demand. */
export function marginFigures(scenario: MarginScenario): MarginFigures {
  const { unitCost: variableCost, fixedCost, targetProfit } = scenario;
  const price = netPriceOf(scenario);
  return {
    netPrice: price,
    unitMargin: contributionMargin(price, variableCost),
    marginRatio: marginRatio(price, variableCost),
    breakevenVolume: requiredVolume({ fixedCost, price, variableCost }),
    requiredVolume: requiredVolume({ fixedCost, price, variableCost, targetProfit }),
  };
}
