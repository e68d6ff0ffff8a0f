import type { InputName } from '../../economics/scenario/scenario-inputs';

/** A product to try the view with: it earns its target as it is, and would earn more at a higher price. */
export const exampleFigures: Readonly<Partial<Record<InputName, number>>> = {
  todayPrice: 230,
  todayCost: 150,
  todayVolume: 800,
  fixedCost: 50_000,
  targetProfit: 10_000,
  elasticity: -1.5,
};
