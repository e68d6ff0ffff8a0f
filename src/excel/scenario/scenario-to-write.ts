import type { PriceScenario } from '../../economics/scenario/price-scenario';
import type { Standing } from '../../economics/scenario/scenario-inputs';
import type { MoneySign } from '../../plan/money-sign';
import type { WorkbookProblem } from '../problem';

/** A scenario of price and volume as a sheet is to hold it. */
export interface ScenarioToWrite {
  /** What it is about: the product's name, or words of the user. It names the sheet. */
  readonly title: string;
  /** The key of the product in the plan, to whose cells the sheet then refers; null for typed figures. */
  readonly product: string | null;
  readonly scenario: PriceScenario;
  /** Whether it starts from what sells today, or from what is planned. */
  readonly standing: Standing;
  /** What amounts are shown with; null where the plan shows no one currency. */
  readonly currency: MoneySign | null;
  /** Units that the plan's tactics are to sell of the product; null where there is no plan. */
  readonly plannedUnits: number | null;
  /** Net prices of one unit for which the table and the charts show profit and volumes, ascending. */
  readonly prices: readonly number[];
}

export type WrittenScenario =
  | { readonly status: 'written'; readonly sheet: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };
