import { cvpProfit } from '../cost-volume-profit';
import { demandConstantElasticity } from '../demand';
import { isNoAnswer, type NoAnswer } from '../no-answer';
import { requiredVolume } from '../required-sales';
import type { PriceScenario } from './price-scenario';

/** What a scenario says of one net price, all else as it is. */
export interface ScenarioAtPrice {
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Units expected to sell in the period. */
  readonly expectedVolume: number;
  /** Units that earn the target profit. No answer where a unit earns nothing. */
  readonly requiredVolume: number | NoAnswer;
  /** Profit of the expected volume in the period, in currency; below 0 for a loss. */
  readonly profit: number;
}

/**
 * Units expected to sell at a net price: today's volume moved by the elasticity, or today's volume where it is taken not to
 * react. At a price of 0, where demand of constant elasticity knows no end, there are none.
 */
export function expectedVolumeAt({ today, elasticity }: PriceScenario, price: number): number {
  if (elasticity === null) return today.volume;
  const volume = demandConstantElasticity(price, today.netPrice, today.volume, elasticity);
  return isNoAnswer(volume) ? 0 : volume;
}

/** Profit of the expected volume at a net price, in currency. */
export const profitAt = (scenario: PriceScenario, price: number): number =>
  profitOf(scenario, price, expectedVolumeAt(scenario, price));

/** Profit of a volume at a net price, in currency. */
export const profitOf = (
  { unitCost, fixedCost }: Pick<PriceScenario, 'unitCost' | 'fixedCost'>,
  price: number,
  volume: number,
): number => cvpProfit({ volume, fixedCost, price, variableCost: unitCost });

export function scenarioAtPrice(scenario: PriceScenario, price: number): ScenarioAtPrice {
  const { unitCost: variableCost, fixedCost, targetProfit } = scenario;
  return {
    price,
    expectedVolume: expectedVolumeAt(scenario, price),
    requiredVolume: requiredVolume({ fixedCost, price, variableCost, targetProfit }),
    profit: profitAt(scenario, price),
  };
}
