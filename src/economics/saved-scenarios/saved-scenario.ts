import type { Day } from '../../spreadsheet/day';
import type { ScenarioValues, Standing } from '../scenario/scenario-inputs';

/** A scenario of price and volume that is kept in the workbook. */
export interface SavedScenario {
  /** No two have the same, whatever their case. */
  readonly name: string;
  /** The key of the product in the plan; null for figures of one's own. */
  readonly product: string | null;
  /** Whether it starts from what sells today, or from what is planned. */
  readonly standing: Standing;
  readonly values: ScenarioValues;
  /** The sign or code of the currency; empty where none was known. */
  readonly currency: string;
  /** Null where the workbook does not say. */
  readonly savedOn: Day | null;
}

/** A row that is kept as it is, and not shown as a scenario until it is corrected. */
export interface SavedScenarioProblem {
  /** The cell to correct, counted from 0 in the sheet. */
  readonly cell: { readonly row: number; readonly column: number };
  /** What was seen, and what to do: for the user. */
  readonly message: string;
}

/** What a workbook keeps. */
export interface SavedScenarios {
  /** The sheet that they stand on; null where the workbook has none yet. */
  readonly sheet: string | null;
  readonly scenarios: readonly SavedScenario[];
  readonly problems: readonly SavedScenarioProblem[];
}

export const noScenarios: SavedScenarios = { sheet: null, scenarios: [], problems: [] };
