import { scenarioColumns } from '../../../src/economics/saved-scenarios/columns';
import type { SavedScenario } from '../../../src/economics/saved-scenarios/saved-scenario';
import { scenariosSheetName, scenariosTitle } from '../../../src/plan/own-sheets';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso } from '../../../src/spreadsheet/day';
import type { Sheet } from '../../../src/spreadsheet/sheet';

/** A scenario that earns its target; a test gives what is else. */
export const saved = ({ values, ...given }: Partial<SavedScenario> = {}): SavedScenario => ({
  name: 'Spring offer',
  product: 'P1',
  standing: 'today',
  currency: '€',
  savedOn: dayFromIso('2026-06-15'),
  ...given,
  values: {
    todayPrice: 230,
    todayCost: 150,
    todayVolume: 800,
    price: 300,
    discount: 0.08,
    unitCost: 150,
    fixedCost: 50_000,
    targetProfit: 10_000,
    elasticity: -1.5,
    volumeSpread: 0.2,
    ...values,
  },
});

export const headings = [...scenarioColumns.values()];

/** A row as the sheet holds it. */
export const cellsOf = (scenario: SavedScenario): readonly CellValue[] => [
  scenario.name,
  scenario.product,
  scenario.standing,
  scenario.values.todayPrice,
  scenario.values.todayCost,
  scenario.values.todayVolume,
  scenario.values.price,
  scenario.values.discount,
  scenario.values.unitCost,
  scenario.values.fixedCost,
  scenario.values.targetProfit,
  scenario.values.elasticity,
  scenario.values.volumeSpread,
  scenario.currency === '' ? null : scenario.currency,
  '2026-06-15',
];

export const sheetOf = (...cells: readonly (readonly CellValue[])[]): Sheet => ({
  name: scenariosSheetName,
  top: 0,
  left: 0,
  cells,
  formats: null,
  hiddenRows: new Set(),
  tables: [],
  merges: [],
});

/** A sheet as the pane makes it, with such rows below its headings. */
export const sheetWith = (...rows: readonly (readonly CellValue[])[]): Sheet =>
  sheetOf([scenariosTitle], headings, ...rows);
