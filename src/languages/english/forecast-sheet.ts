import { count } from './count';
import type { HistoryLength } from './forecast';

const lengths: Readonly<Record<HistoryLength, readonly [string, string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  quarter: ['quarter', 'quarters'],
  half: ['half-year', 'half-years'],
  year: ['year', 'years'],
};

/** The sheet with the forecast of a product's sales. */
export const forecastSheet = {
  /** In place of the title, until all of the sheet is written. It begins with the title. */
  unfinished: (title: string): string =>
    `${title}. Unfinished: write the forecast again, and this sheet is replaced.`,
  note: (day: string): string =>
    `Written by Plumbline. Periods and tactics are those of the check of ${day}. Units and dates follow the plan.`,
  change: 'Change the shaded cells, and the forecast updates.',
  /** Where the last period of the history has no units any more. */
  lastIsGone:
    'The last period has no units any more, so the forecast starts earlier than the dates say. Write it again.',
  inputs: 'Forecast settings',
  product: 'Product',
  allProducts: 'all sales',
  ahead: 'Forecast for',
  periodsAhead: (periods: number, length: HistoryLength): string => count(periods, ...lengths[length]),
  aheadNote: 'To change this, write the forecast again.',
  method: 'Method',
  methodNote: 'auto, theta, ets, seasonal naive, drift or croston',
  season: 'Season',
  seasonNote: 'Periods until sales repeat: 12 months, 4 quarters; 1 for none.',
  level: 'Interval',
  levelNote: 'How many of 100 outcomes lie between low and high.',
  totals: 'All forecast periods',
  units: 'Units',
  forecastTotal: 'Forecast',
  totalNote: 'Whole periods. Low and high must not be added up.',
  plannedTotal: 'Planned',
  difference: 'Planned less forecast',
  accuracy: {
    heading: 'Accuracy',
    columns: {
      method: 'Method',
      mase: 'MASE',
      smape: 'sMAPE',
      coverage: 'In interval',
      offBy: 'Off by',
    },
    forecast: 'Forecast',
    repeating: {
      lastYear: 'Repeating last year',
      lastWeek: 'Repeating last week',
      lastPeriod: 'Repeating the last period',
    },
    /** `forecast` and `repeating` are how far each was off, in percent. */
    closer: (forecast: string, repeating: string): string =>
      `Over the latest periods the forecast was off by ${forecast}. Repeating earlier sales would have been off by ${repeating}.`,
    notCloser: (forecast: string, repeating: string): string =>
      `Over the latest periods repeating earlier sales was as close or closer: off by ${repeating}, the forecast by ${forecast}.`,
    unknown: 'The history does not tell how far such a forecast is off.',
    note: 'Measured on unseen periods: method auto, 95% interval. MASE below 1 beats repeating earlier sales.',
  },
  columns: {
    period: 'Period',
    actual: 'Actual',
    ahead: 'Ahead',
    forecast: 'Forecast',
    low: 'Low',
    high: 'High',
    planned: 'Planned',
  },
  tactics: {
    heading: 'Tactics with these units',
    part: 'Share',
    perDay: 'Units a day',
  },
  /** What only formulas and the chart look at. */
  forChart: { actual: 'Actual, for the chart', planned: 'Planned, for the chart' },
  firstDay: 'First day',
  dayAfter: 'Day after',
  chart: {
    name: 'Forecast',
    title: (product: string): string => `Sales and forecast: ${product}`,
    titleOfAll: 'Sales and forecast',
  },
  values: 'Figures in italics are values of the check and do not follow the plan.',
  cells:
    'Actual units in grey follow single cells of the plan. After sorting the history, write the forecast again.',
  notFound: 'The sales history is no longer where the check read it, so its units are values of the check.',
  tooMany: 'The sales history has too many rows to follow quickly, so its units are values of the check.',
  tacticsLeftOut: (tactics: number, rows: number): string =>
    `${count(tactics, 'more tactic is', 'more tactics are')} counted in the planned units as of the check, but not listed: the list has ${count(rows, 'row', 'rows')} at most.`,
  /** Excel puts the page and the number of pages in place of &P and &N. */
  page: 'Page &P of &N',
  problems: {
    notChecked: {
      sentence: 'The plan has not been checked yet, so its sales history is not known.',
      whatToDo: 'Check the plan, then try again.',
    },
    noHistory: {
      sentence: 'The plan has no sales history for this product.',
      whatToDo: 'Add rows with Period, Product and Units to the sales history. Then check again.',
    },
    noForecast: {
      sentence: 'No forecast can be made from this sales history with this method.',
      whatToDo: 'Choose another method, or add periods to the sales history and check again.',
    },
    tooShort: {
      sentence: (known: number, fewest: number): string =>
        `The sales history has units for ${count(known, 'period')}, but a forecast needs at least ${fewest}.`,
      whatToDo: 'Add periods to the sales history. Then check again.',
    },
    rowsChanged: {
      sentence: (sheet: string): string => `Rows on ${sheet} have changed since the last check.`,
      whatToDo: 'Check again, then try again.',
    },
  },
};
