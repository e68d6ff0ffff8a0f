import type { Chains } from '../../alignment/chains';
import { periodsUntil, plannedUntil } from '../../alignment/sales-forecast';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import type { Day } from '../../spreadsheet/day';

/** How far ahead people look, in periods; the first is what is shown unless the plan goes on. */
const distances: Readonly<Record<PeriodLength, readonly [number, ...number[]]>> = {
  day: [28, 14, 91],
  week: [52, 13, 26],
  month: [12, 6, 24],
  quarter: [4, 2, 8],
  half: [2, 1, 4],
  year: [2, 1, 3],
};

/** As far as the rule `above-forecast` looks. */
const mostPeriods = 520;

/** How far a forecast is to reach. */
export interface Horizon {
  readonly id: string;
  readonly words: string;
  /** From the last known one of the history on. */
  readonly periods: number;
  /** The last day of the plan, where it is to reach no further. */
  readonly until: Day | null;
}

/** What can be chosen for a series, what is usual first. */
export function horizonsOf(series: SalesSeries, chains: Chains): readonly Horizon[] {
  const { length, periods } = series;
  const last = periods.at(-1);
  if (length === null || last === undefined) return [];
  const { toEndOfPlan, periods: inWords } = language.forecast.view;
  const unknown = periodsUntil(series, last.end);
  const until = plannedUntil(series, chains);
  const toPlan = until === null || until <= last.end ? 0 : periodsUntil(series, until);
  return [
    ...(until === null || toPlan === 0 || toPlan > mostPeriods
      ? []
      : [{ id: 'plan', words: toEndOfPlan, periods: toPlan, until }]),
    ...distances[length].map((distance) => ({
      id: String(distance),
      words: inWords(distance, length),
      periods: unknown + distance,
      until: null,
    })),
  ];
}
