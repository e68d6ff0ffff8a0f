import type { PriceScenario } from '../../../src/economics/scenario/price-scenario';
import type { ScenarioToWrite } from '../../../src/excel/scenario/scenario-to-write';

export const weekender: PriceScenario = {
  price: 180,
  discount: 0.1,
  unitCost: 70,
  fixedCost: 40_000,
  targetProfit: 25_000,
  elasticity: -1.8,
  today: { netPrice: 150, unitCost: 66, volume: 900 },
  volumeSpread: 0.2,
};

/** A scenario of typed figures; a test gives what it is about. */
export const toWrite = (
  given: Partial<Omit<ScenarioToWrite, 'scenario'>> & { readonly scenario?: Partial<PriceScenario> } = {},
): ScenarioToWrite => ({
  title: 'Weekender',
  product: null,
  standing: 'today',
  currency: null,
  plannedUnits: null,
  prices: [60, 70, 80, 100, 120, 140, 160, 180, 200, 220, 240],
  ...given,
  scenario: { ...weekender, ...given.scenario },
});
