import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { isNoAnswer, type NoAnswer } from '../no-answer';
import { marginFigures } from './margin-figures';
import { type PriceScenario, type ScenarioCase, scenarioCases } from './price-scenario';
import { expectedVolumeAt, profitOf } from './scenario-at-price';

/** How a scenario goes where more or less sells than is expected. */
export interface CaseFigures {
  /** Units sold in the period. */
  readonly volume: number;
  /** Profit of the period, in currency; below 0 for a loss. */
  readonly profit: number;
  /** Units that earn the target profit; the same in all cases. */
  readonly requiredVolume: number | NoAnswer;
  readonly reachesTarget: boolean;
  /** Units that lack to the required volume, 0 where none do. No answer where no volume would do. */
  readonly shortfall: number | NoAnswer;
}

/** Which way a case departs from the expected volume. */
const sides: Readonly<Record<ScenarioCase, -1 | 0 | 1>> = { low: -1, base: 0, high: 1 };

/** The cases of a scenario: the expected volume less its spread, as it is, and more by it. */
export function caseFigures(scenario: PriceScenario): Readonly<Record<ScenarioCase, CaseFigures>> {
  const { netPrice, requiredVolume } = marginFigures(scenario);
  const expected = expectedVolumeAt(scenario, netPrice);
  const figuresOf = (each: ScenarioCase): CaseFigures => {
    const volume = expected * (1 + sides[each] * scenario.volumeSpread);
    const profit = profitOf(scenario, netPrice, volume);
    return {
      volume,
      profit,
      requiredVolume,
      reachesTarget: reaches(profit, scenario),
      shortfall: isNoAnswer(requiredVolume) ? requiredVolume : Math.max(0, requiredVolume - volume),
    };
  };
  const [low, base, high] = scenarioCases.map(figuresOf) as [CaseFigures, CaseFigures, CaseFigures];
  return { low, base, high };
}

/** Whether a profit reaches the target of its scenario; what only rounding takes from it does not count. */
export const reaches = (
  profit: number,
  { targetProfit, fixedCost }: Pick<PriceScenario, 'targetProfit' | 'fixedCost'>,
): boolean => profit >= targetProfit - roundingTolerance * (1 + Math.abs(targetProfit) + fixedCost);
