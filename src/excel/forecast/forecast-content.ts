import type { PastPeriod, PeriodAhead } from '../../alignment/sales-forecast';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { Day } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { HistoryUnits } from './period-units';
import type { PlannedTactics } from './planned-tactics';

/** What the sheet is made of, before it is known where the plan stands now. */
export interface ForecastContent {
  /** The day of the check. */
  readonly date: Day;
  readonly dateSystem: DateSystem;
  /** As people know the product; null for a history that names none. */
  readonly product: string | null;
  readonly length: PeriodLength;
  readonly season: number;
  readonly method: string;
  readonly level: number;
  /** Up to the last with units, after which the forecast begins. */
  readonly past: readonly PastPeriod[];
  readonly ahead: readonly PeriodAhead[];
  readonly units: HistoryUnits;
  /** Why units are values of the check though cells hold them; null where they are not. */
  readonly valuesBecause: 'notFound' | 'tooMany' | null;
  readonly tactics: PlannedTactics;
}
