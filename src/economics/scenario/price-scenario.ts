/** What a scenario of price and volume assumes about one product. */
export interface PriceScenario {
  /** List price of one unit, in currency, above 0. */
  readonly price: number;
  /** The part of the list price that buyers do not pay: a fraction from 0 to below 1. */
  readonly discount: number;
  /** Variable cost of one unit, in currency, at least 0. */
  readonly unitCost: number;
  /** Currency for the period, at least 0. */
  readonly fixedCost: number;
  /** Profit to be earned in the period, in currency; 0 asks for break-even. */
  readonly targetProfit: number;
  /** The percentage by which volume changes for each percent of price: below 0. Null: volume is taken not to react. */
  readonly elasticity: number | null;
  /** Where the product stands today: what demand and break-even change start from. */
  readonly today: PriceToday;
  /** How far the volume may fall short of, or exceed, what is expected: a fraction from 0 to below 1. */
  readonly volumeSpread: number;
}

export interface PriceToday {
  /** What one unit brings after its discount, in currency, above 0. */
  readonly netPrice: number;
  /** Variable cost of one unit, in currency. */
  readonly unitCost: number;
  /** Units sold in the period at that price, at least 0. */
  readonly volume: number;
}

/** The cases that stand side by side: the expected volume less its spread, as it is, and more by it. */
export const scenarioCases = ['low', 'base', 'high'] as const;
export type ScenarioCase = (typeof scenarioCases)[number];
