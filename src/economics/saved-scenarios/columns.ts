import type { InputName } from '../scenario/scenario-inputs';

/** The columns of the sheet that scenarios are kept on. */
export type ScenarioColumn = 'name' | 'product' | 'standing' | InputName | 'currency' | 'savedOn';

const headings = {
  name: 'Scenario',
  product: 'Product',
  /** Whether a scenario starts from today or from a plan: the three after it hold either. */
  standing: 'Starts from',
  todayPrice: 'Starting net price',
  todayCost: 'Starting unit cost',
  todayVolume: 'Starting volume',
  price: 'List price',
  discount: 'Discount',
  unitCost: 'Unit cost',
  fixedCost: 'Fixed cost',
  targetProfit: 'Target profit',
  elasticity: 'Elasticity',
  volumeSpread: 'Volume range (±)',
  currency: 'Currency',
  savedOn: 'Saved on',
} as const satisfies Readonly<Record<ScenarioColumn, string>>;

/** What heads each column, in every language and in the order of a new sheet: columns are known by these. */
export const scenarioColumns: ReadonlyMap<ScenarioColumn, string> = new Map(
  Object.entries(headings) as [ScenarioColumn, string][],
);

export const headingOf = (column: ScenarioColumn): string => scenarioColumns.get(column) ?? '';

/** What a scenario could not be kept without. */
export const neededColumns: readonly ScenarioColumn[] = [...scenarioColumns.keys()].filter(
  (column) => column !== 'savedOn' && column !== 'currency',
);
