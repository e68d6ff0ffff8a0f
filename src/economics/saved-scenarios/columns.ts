import { type InputName, inputNames, nameFor, scenarioInputs } from '../scenario/scenario-inputs';

/** The columns of the sheet that scenarios are kept on. */
export type ScenarioColumn = 'name' | 'product' | 'standing' | InputName | 'currency' | 'savedOn';

/** Whether a scenario starts from today or from a plan is said in a column of its own: these hold either. */
const startHeadings: Readonly<Partial<Record<InputName, string>>> = {
  todayPrice: 'Starting net price',
  todayCost: 'Starting unit cost',
  todayVolume: 'Starting volume',
};

/** What heads each column, in the order of a new sheet. */
export const scenarioColumns: ReadonlyMap<ScenarioColumn, string> = new Map<ScenarioColumn, string>([
  ['name', 'Scenario'],
  ['product', 'Product'],
  ['standing', 'Starts from'],
  ...inputNames.map(
    (name) => [name, startHeadings[name] ?? nameFor(scenarioInputs[name].name, 'today')] as const,
  ),
  ['currency', 'Currency'],
  ['savedOn', 'Saved on'],
]);

export const headingOf = (column: ScenarioColumn): string => scenarioColumns.get(column) ?? '';

/** What a scenario could not be kept without. */
export const neededColumns: readonly ScenarioColumn[] = [...scenarioColumns.keys()].filter(
  (column) => column !== 'savedOn' && column !== 'currency',
);
