import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { optimalPrice } from '../best-price';
import { contributionMargin } from '../margins';
import { isNoAnswer, type NoAnswer, noAnswer } from '../no-answer';
import { breakevenSalesChange } from '../price-changes';
import { type PriceRange, pricesForTarget } from '../prices-for-target';
import { requiredPrice } from '../required-sales';
import { type MarginFigures, marginFigures } from './margin-figures';
import type { PriceScenario } from './price-scenario';
import { expectedVolumeAt, profitOf } from './scenario-at-price';

/** Profits that differ by less are the same. */
export const leastDifference = 0.005;

/** Everything that a scenario comes to. */
export interface ScenarioFigures extends MarginFigures {
  /**
   * The change of volume, as a fraction of today's, that leaves today's contribution where it is: 0.25 means that a quarter
   * more must sell. No answer where a unit earns nothing, in the scenario or today.
   */
  readonly breakevenChange: number | NoAnswer;
  /** Units expected to sell in the period. */
  readonly expectedVolume: number;
  /** The change of volume that is expected, as a fraction of today's; null where nothing sells today. */
  readonly expectedChange: number | null;
  /** Profit of the expected volume in the period, in currency; below 0 for a loss. */
  readonly profit: number;
  /** Whether the scenario leaves the net price where it starts from. */
  readonly isAtStartPrice: boolean;
  /** Profit at the price that the scenario starts from, all else as it is in the scenario; null where nothing sells at that price. */
  readonly profitAtStart: number | null;
  /** The net price at which the expected volume, if it stayed as it is, would earn the target. No answer without a volume. */
  readonly requiredPrice: number | NoAnswer<'no-volume'>;
  /** The net prices at which the volume then expected earns the target; null where there are none. */
  readonly pricesForTarget: PriceRange | null;
  /** The net price that earns most. No answer where each higher (or each lower) price earns more. */
  readonly bestPrice:
    number | NoAnswer<'volume-does-not-react' | 'demand-too-inelastic' | 'no-marginal-cost'>;
}

export function scenarioFigures(scenario: PriceScenario): ScenarioFigures {
  const { unitCost, fixedCost, targetProfit, elasticity, today } = scenario;
  const margins = marginFigures(scenario);
  const { netPrice } = margins;
  const volume = expectedVolumeAt(scenario, netPrice);
  const prices = pricesForTarget({
    targetProfit,
    variableCost: unitCost,
    basePrice: today.netPrice,
    baseVolume: today.volume,
    elasticity: elasticity ?? 0,
    fixedCost,
  });
  return {
    ...margins,
    breakevenChange: breakevenSalesChange(
      netPrice - today.netPrice,
      contributionMargin(today.netPrice, today.unitCost),
      unitCost - today.unitCost,
    ),
    expectedVolume: volume,
    expectedChange: today.volume === 0 ? null : volume / today.volume - 1,
    profit: profitOf(scenario, netPrice, volume),
    isAtStartPrice: Math.abs(netPrice - today.netPrice) <= roundingTolerance * today.netPrice,
    profitAtStart: today.volume === 0 ? null : profitOf(scenario, today.netPrice, today.volume),
    requiredPrice:
      volume > 0
        ? requiredPrice({ volume, fixedCost, variableCost: unitCost, targetProfit })
        : noAnswer('no-volume'),
    pricesForTarget: isNoAnswer(prices) ? null : prices,
    bestPrice: elasticity === null ? noAnswer('volume-does-not-react') : optimalPrice(unitCost, elasticity),
  };
}
