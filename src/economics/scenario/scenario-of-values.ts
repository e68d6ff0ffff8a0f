import type { PriceScenario } from './price-scenario';
import type { ScenarioValues } from './scenario-inputs';

/** The scenario that the values of all inputs make; null where one is not known that demand depends on. */
export function scenarioOfValues(values: ScenarioValues): PriceScenario | null {
  const { price, unitCost, todayPrice, todayCost, todayVolume } = values;
  if (price === null || unitCost === null) return null;
  if (todayPrice === null || todayCost === null || todayVolume === null) return null;
  return {
    price,
    discount: values.discount ?? 0,
    unitCost,
    fixedCost: values.fixedCost ?? 0,
    targetProfit: values.targetProfit ?? 0,
    elasticity: values.elasticity,
    volumeSpread: values.volumeSpread ?? 0,
    today: { netPrice: todayPrice, unitCost: todayCost, volume: todayVolume },
  };
}
