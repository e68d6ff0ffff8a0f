import type { SalesForecast } from '../../alignment/sales-forecast';
import { label } from '../../alignment/wording';
import { periodName } from '../../forecast/sales-history/note-text';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import type { DaySpan } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { unitsText } from './units-text';

interface ShownPeriod extends DaySpan {
  readonly name: string;
  /** Where the kind of period stands beside it. */
  readonly shortName: string;
  readonly planned: number | null;
}

export interface ShownPast extends ShownPeriod {
  readonly isAhead: false;
  /** Known or filled in; null where neither. */
  readonly units: number | null;
  readonly isFilled: boolean;
  /** What promoted the product then. */
  readonly promotions: readonly string[];
}

export interface ShownAhead extends ShownPeriod {
  readonly isAhead: true;
  readonly units: number;
  readonly low: number;
  readonly high: number;
}

export interface ShownPeriods {
  readonly past: readonly ShownPast[];
  readonly ahead: readonly ShownAhead[];
  /** How many more the history has before them. */
  readonly hidden: number;
}

/** So much of a history can be told apart beside its forecast. */
const usualPast = ({ season }: SalesSeries, ahead: number): number => Math.max(24, 3 * season, 2 * ahead);

export function shownPeriods(
  series: SalesSeries & { readonly length: PeriodLength },
  { past, ahead }: SalesForecast,
  isWhole: boolean,
): ShownPeriods {
  const { length } = series;
  const most = usualPast(series, ahead.length);
  // A few more are no reason to hide them.
  const hidden = isWhole || past.length <= 1.25 * most ? 0 : past.length - most;
  return {
    past: past.slice(hidden).map(({ start, end, units, filled, planned, promotions }) => ({
      start,
      end,
      ...namesOf({ start, end }, length),
      isAhead: false,
      units: units ?? filled,
      isFilled: units === null && filled !== null,
      planned,
      promotions: promotions.map(label),
    })),
    ahead: ahead.map(({ start, end, mean, low, high, planned }) => ({
      start,
      end,
      ...namesOf({ start, end }, length),
      isAhead: true,
      units: mean,
      low,
      high,
      planned,
    })),
    hidden,
  };
}

const namesOf = (span: DaySpan, length: PeriodLength): Pick<ShownPeriod, 'name' | 'shortName'> => {
  const name = periodName(span, length);
  return { name, shortName: length === 'week' ? date(span.start) : name };
};

/** What is read aloud at a period. */
export function saidOf(period: ShownPast | ShownAhead): string {
  const texts = language.forecast.view.chart;
  const said = period.isAhead
    ? texts.ahead(period.name, unitsText(period.units), unitsText(period.low), unitsText(period.high))
    : period.units === null
      ? texts.pastUnknown(period.name)
      : period.isFilled
        ? texts.pastFilled(period.name, unitsText(period.units))
        : texts.past(period.name, unitsText(period.units));
  const withPlanned = period.planned === null ? said : texts.withPlanned(said, unitsText(period.planned));
  return period.isAhead || period.promotions.length === 0
    ? withPlanned
    : texts.withPromotion(withPlanned, period.promotions);
}
