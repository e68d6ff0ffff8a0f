import { language } from '../../languages/language';

/** The columns of the table of periods, from 0. What a forecast spills stands in those from `ahead` to `high`. */
export const periodColumns = {
  period: 0,
  actual: 1,
  ahead: 2,
  forecast: 3,
  low: 4,
  high: 5,
  planned: 6,
} as const;

/** Where the figures end, where the chart stands, and where what only formulas and the chart look at begins: no page shows that. */
export const sheetColumns = { figures: 7, chart: 8, lastOfChart: 15, aside: 17 } as const;

/** What stands aside for each period, and for each tactic. */
export const asideColumns = {
  actual: 17,
  dayAfter: 18,
  planned: 19,
  tacticStart: 17,
  tacticAfter: 18,
} as const;

/** A line of the chart. */
export interface ForecastLine {
  readonly name: string;
  readonly column: number;
  /** `#RRGGBB`. */
  readonly color: string;
  /** In points: lines are told apart without their colours. */
  readonly weight: number;
}

export interface ForecastChart {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly ForecastLine[];
  /** Rows of the table of periods. */
  readonly top: number;
  readonly bottom: number;
}

const inks = { actual: '#242424', forecast: '#0F6CBD', interval: '#7FB2E5', planned: '#BC4B09' } as const;

/** The chart of actual, expected and planned units over the periods. */
export function forecastChart(
  top: number,
  bottom: number,
  { product, hasPlanned }: { readonly product: string | null; readonly hasPlanned: boolean },
): ForecastChart {
  const { chart, columns } = language.forecastSheet;
  const { forecast, low, high } = periodColumns;
  return {
    name: chart.name,
    title: product === null ? chart.titleOfAll : chart.title(product),
    lines: [
      // A period without units is a gap for #N/A alone; a blank text would be drawn as 0.
      { name: columns.actual, column: asideColumns.actual, color: inks.actual, weight: 2.25 },
      { name: columns.forecast, column: forecast, color: inks.forecast, weight: 2.75 },
      { name: columns.low, column: low, color: inks.interval, weight: 1 },
      { name: columns.high, column: high, color: inks.interval, weight: 1 },
      ...(hasPlanned
        ? [{ name: columns.planned, column: asideColumns.planned, color: inks.planned, weight: 1.5 }]
        : []),
    ],
    top,
    bottom,
  };
}
