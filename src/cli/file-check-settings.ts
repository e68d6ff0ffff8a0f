import type { GivenSettings } from '../alignment/workbook-settings/read-plan-as-set';
import type { Day } from '../spreadsheet/day';

/** How the files are checked. */
export interface FileCheckSettings {
  readonly today: Day;
  /** What the command line says: it wins over what the workbook says. */
  readonly given: GivenSettings;
  /** Whether tables that are recognised, but not surely, are read too. */
  readonly acceptsOffers: boolean;
  /** Whether the report has pictures of the plan; it has none without. */
  readonly draws?: boolean;
}
