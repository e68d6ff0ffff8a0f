import { enumerate, number } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

export type HistoryLength = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

const one: Readonly<Record<HistoryLength, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

const several: Readonly<Record<HistoryLength, string>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  half: 'half-years',
  year: 'years',
};

const rows = (amount: number): string => count(amount, 'row');

/** How the sales history was read. Periods come as words, such as `Mar 2026`. */
const history = {
  lengths: several,
  weekOf: (day: string): string => `week of ${day}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  notes: {
    regularDates: (length: HistoryLength): string =>
      `Each period is given as a single date. The dates are a ${one[length]} apart, so each stands for a ${one[length]}.`,
    dailyDates: 'There is a row for nearly every day, so the history is read day by day.',
    severalADay: 'The rows are single sales, several of them on the same day. They are added up by month.',
    irregularDates: 'The rows have dates at irregular intervals. They are added up by month.',
    yearAssumed: (amount: number, from: string, to: string): string =>
      `${rows(amount)} ${amount === 1 ? 'states' : 'state'} no year and ${amount === 1 ? 'is' : 'are'} read as ${from === to ? from : `${from} to ${to}`}. Add the year if that is wrong.`,
    missing: (periods: readonly string[]): string =>
      `No Units for ${enumerate(periods)}. Forecasts fill the gap from the periods around it.`,
    nothingSold: (periods: readonly string[]): string =>
      `No sales are listed for ${enumerate(periods)}, while other products sold. That counts as 0.`,
    unreadable: (periods: readonly string[]): string =>
      `Units could not be read for ${enumerate(periods)}. Correct the cells, or forecasts fill the gap from the periods around it.`,
    blankEnds: (periods: readonly string[]): string =>
      `Left out because there are no Units yet, or none before: ${enumerate(periods)}.`,
    notOver: (periods: readonly string[], date: string): string =>
      `Left out because not over on ${date}: ${enumerate(periods)}.`,
    stockOutQuestion: (periods: readonly string[], usual: number): string =>
      `0 units in ${enumerate(periods)}, where ${number(usual)} are usual. Did nobody buy, or could you not sell?`,
    stockOuts: (periods: readonly string[]): string =>
      `Counted as missing because the product could not be sold: ${enumerate(periods)}.`,
    promotion: (tactic: string, periods: readonly string[]): string =>
      `${tactic} promoted the product in ${enumerate(periods)}.`,
    otherLength: (kept: HistoryLength, length: HistoryLength, amount: number): string =>
      kept === length
        ? `Most periods are ${several[kept]} that begin at other times, so ${rows(amount)} ${amount === 1 ? 'is' : 'are'} left out.`
        : `Most periods are ${several[kept]}, so ${rows(amount)} for ${several[length]} ${amount === 1 ? 'is' : 'are'} left out.`,
    noUsualLength: (amount: number): string =>
      `${rows(amount)} left out because the Period is not a day, week, month, quarter, half-year or year.`,
    noPeriod: (amount: number): string =>
      `${rows(amount)} left out because the Period is missing or could not be read.`,
    duplicates: (amount: number, units: number): string =>
      `${rows(amount)} ${amount === 1 ? 'repeats' : 'repeat'} an earlier row of the same period with the same figures (${count(units, 'unit')}). They are added up; delete them if they were entered twice.`,
    unknownProduct: (text: string): string =>
      `${text} is not in the products, so this history belongs to none of them.`,
    ambiguousProduct: (text: string): string =>
      `Several products are called ${text}, so this history belongs to none of them. Use the ID.`,
    noUnits: (amount: number): string => `None of the ${rows(amount)} has Units.`,
  },
  answers: { soldNothing: 'Sold nothing', couldNotSell: 'Could not sell' },
};

/** After what sales repeat: a year, for days a week, and nothing where there are no parts of a year. */
export type Cycle = 'year' | 'week' | 'none';

/** How a forecast is to be made. */
export type ForecastMethod = 'auto' | 'ets' | 'theta' | 'seasonal naive' | 'drift' | 'croston';

/** How it was made. */
export type MadeBy = Exclude<ForecastMethod, 'auto'> | 'combination' | 'half last year';

const periods = (amount: number, length: HistoryLength): string =>
  count(amount, one[length], several[length]);

const lastPeriods = (amount: number, length: HistoryLength): string =>
  amount === 1 ? `last ${one[length]}` : `last ${number(amount)} ${several[length]}`;

/** To expect what was sold a cycle before. */
const repeating = (cycle: Cycle, length: HistoryLength): string =>
  ({ year: 'repeating last year', week: 'repeating last week', none: `repeating the last ${one[length]}` })[
    cycle
  ];

const naive = (cycle: Cycle, length: HistoryLength): string =>
  ({ year: 'Repeat last year', week: 'Repeat last week', none: `Repeat the last ${one[length]}` })[cycle];

const seasons: Readonly<Record<Exclude<Cycle, 'none'>, { readonly found: string; readonly none: string }>> = {
  year: { found: 'A yearly season was found.', none: 'No yearly season was found.' },
  week: { found: 'A weekly pattern was found.', none: 'No weekly pattern was found.' },
};

/** What the pane says about the sales to come; amounts that come as strings are words already. */
const view = {
  title: 'Forecast',
  beforeCheck:
    'Once the plan is checked, its sales history stands here with what to expect next, beside what the plan plans.',
  lead: 'What the sales history lets you expect, beside what the tactics plan.',
  noHistory: 'No sales history',
  noHistoryAdvice:
    'Add a table with the columns Period, Product and Units, with a row for each month or week and product. Then check again. If there is one already, see in Setup how it was read.',
  tooShort: 'The history is too short',
  tooShortAdvice: (product: string, amount: number, length: HistoryLength, fewest: number): string =>
    amount === 0
      ? `${product} has no Units in any ${one[length]}; a forecast needs at least ${periods(fewest, length)}.`
      : `${product} has Units for only ${periods(amount, length)}; a forecast needs at least ${number(fewest)}.`,
  noPeriods: 'No period can be used',
  noPeriodsAdvice: (product: string): string =>
    `No row of the sales history of ${product} has both Units and a Period that can be used.`,
  allSales: 'All sales',
  product: 'Product',
  horizon: 'How far ahead',
  toEndOfPlan: 'End of plan',
  periods,
  level: 'Interval',
  cases: { '0.8': '80 of 100 cases', '0.95': '95 of 100 cases' },
  method: 'Method',
  methods: (cycle: Cycle, length: HistoryLength): Readonly<Record<ForecastMethod, string>> => ({
    auto: 'Automatic',
    ets: 'Exponential smoothing',
    theta: 'Theta',
    'seasonal naive': naive(cycle, length),
    drift: 'Straight line',
    croston: 'For sales now and then (Croston)',
  }),
  expected: {
    label: 'Expected',
    of: (product: string, time: string): string => `${product}, ${time}`,
    units: (units: string, isOne: boolean): string => `${units} ${isOne ? 'unit' : 'units'} expected`,
    range: (low: string, high: string, cases: string): string => `${low} to ${high} in ${cases}`,
    above: (planned: string, by: string): string => `The plan has ${planned}, ${by} above the high end.`,
    below: (planned: string, by: string): string => `The plan has ${planned}, ${by} below the low end.`,
    within: (planned: string): string => `The plan has ${planned}, within that range.`,
    nothingThen: 'The plan has none for this time.',
    noPlan: 'No tactic with a Start, an End and Units plans this product.',
    toFinding: 'See the finding',
  },
  stockOuts: {
    title: (amount: number): string => (amount === 1 ? 'One question' : `${number(amount)} questions`),
    question: (period: string, usual: string): string =>
      `${period} shows 0 units, usually about ${usual}. Sold nothing, or could not sell?`,
    more: (amount: number): string => `${number(amount)} more after these.`,
    answered: {
      'sold-nothing': (period: string): string => `${period}: sold nothing, counts as 0.`,
      'could-not-sell': (period: string): string => `${period}: could not sell, counts as missing.`,
    },
    change: 'Change',
    ofPeriod: (answer: string, period: string): string => `${answer}: ${period}`,
  },
  chart: {
    title: {
      day: 'Units per day',
      week: 'Units per week',
      month: 'Units per month',
      quarter: 'Units per quarter',
      half: 'Units per half-year',
      year: 'Units per year',
    } satisfies Record<HistoryLength, string>,
    label: (title: string, product: string): string => `${title}, ${product}`,
    summary: (from: string, to: string, until: string, expected: string): string =>
      `Units sold from ${from} to ${to}, and a forecast until ${until}: ${expected}.`,
    units: 'Units',
    period: {
      day: 'Day',
      week: 'Week of',
      month: 'Month',
      quarter: 'Quarter',
      half: 'Half-year',
      year: 'Year',
    } satisfies Record<HistoryLength, string>,
    actual: 'Actual',
    filled: 'Filled in',
    notKnown: 'Not known',
    forecast: 'Forecast',
    interval: (share: string): string => `${share} interval`,
    low: 'Low',
    high: 'High',
    planned: 'Planned',
    promotion: 'Promotion',
    noPromotion: 'None',
    range: (low: string, high: string): string => `${low} to ${high}`,
    /** What is read aloud at a period. */
    past: (period: string, units: string): string => `${period}: ${units} sold`,
    pastFilled: (period: string, units: string): string => `${period}: not known, ${units} filled in`,
    pastUnknown: (period: string): string => `${period}: not known`,
    ahead: (period: string, units: string, low: string, high: string): string =>
      `${period}: ${units} expected, ${low} to ${high}`,
    withPlanned: (said: string, planned: string): string => `${said}, ${planned} planned`,
    withPromotion: (said: string, tactics: readonly string[]): string =>
      `${said}, promotion ${enumerate(tactics)}`,
    hint: 'Arrow keys or the pointer go from period to period.',
    showAll: (amount: number, length: HistoryLength): string => `Show all ${periods(amount, length)}`,
    showLast: (amount: number, length: HistoryLength): string =>
      `Show the ${lastPeriods(amount, length)} only`,
    numbers: 'Show as a table',
    aheadCaption: 'Forecast in units',
    pastCaption: 'History in units',
    pastFilledCell: (units: string): string => `${units}, filled in`,
    promoted: (period: string): string => `${period}, promotion`,
  },
  accuracy: {
    title: 'How far off it would have been',
    working: 'Trying it on the last periods of your history…',
    tooShort: 'The history is too short to try a forecast on it.',
    nothingSold: (amount: number, length: HistoryLength): string =>
      `Nothing was sold in the ${lastPeriods(amount, length)}, so this cannot be said as a share of sales.`,
    better: (amount: number, length: HistoryLength, cycle: Cycle, off: string, naiveOff: string): string =>
      `On your ${lastPeriods(amount, length)} it was off by ${off}; ${repeating(cycle, length)}, by ${naiveOff}.`,
    same: (amount: number, length: HistoryLength, cycle: Cycle, off: string): string =>
      `On your ${lastPeriods(amount, length)} it was off by ${off}, no better than ${repeating(cycle, length)}.`,
    worse: (amount: number, length: HistoryLength, cycle: Cycle, off: string, naiveOff: string): string =>
      `${
        {
          year: 'Repeating last year was closer',
          week: 'Repeating last week was closer',
          none: `Repeating the last ${one[length]} was closer`,
        }[cycle]
      }: off by ${naiveOff} on your ${lastPeriods(amount, length)}; this method, by ${off}.`,
    alone: (amount: number, length: HistoryLength, off: string): string =>
      `On your ${lastPeriods(amount, length)} it was off by ${off}.`,
    within: (within: number, amount: number, length: HistoryLength, share: string): string =>
      amount === 1
        ? `The ${lastPeriods(1, length)} was ${within === 1 ? 'within' : 'outside'} the ${share} interval.`
        : `${within === 0 ? 'None' : number(within)} of the ${lastPeriods(amount, length)} ${within === 1 ? 'was' : 'were'} within the ${share} interval of a forecast made just before.`,
    tooNarrow: 'That is fewer than it should be: treat the interval as too narrow.',
    how: (amount: number, length: HistoryLength): string =>
      amount === 1
        ? 'Forecast from nothing but the history before it.'
        : `Each ${one[length]} was forecast from nothing but the history before it, 1 to ${periods(amount, length)} ahead.`,
    useNaive: (cycle: Cycle, length: HistoryLength): string => `Use "${naive(cycle, length)}"`,
  },
  made: {
    title: 'Method',
    by: (method: MadeBy, cycle: Cycle, length: HistoryLength): string =>
      ({
        combination:
          'The middle of four forecasts, two by exponential smoothing and two by the theta method: together they are usually off by less than any one of them.',
        'half last year':
          cycle === 'week'
            ? 'Half the trend and half last week: with less than two whole weeks, a weekly pattern cannot be told from chance.'
            : 'Half the trend and half last year: with less than two whole years, a season cannot be told from chance.',
        ets: 'Exponential smoothing: recent periods count more than early ones, with the form of level, trend and season that explains the history best.',
        theta: 'Theta: half the long trend of the history, half its latest level.',
        'seasonal naive': {
          year: 'What was sold in the same period a year before.',
          week: 'What was sold on the same day a week before.',
          none: `What was sold in the last ${one[length]}.`,
        }[cycle],
        drift: 'A straight line from the first to the last period of the history, carried on.',
        croston:
          'Croston: how much sells when something sells, and how often that is. It gives an average per period, not the single sales.',
      })[method],
    /** Why Automatic chose it. */
    intermittent: (length: HistoryLength): string =>
      `Chosen because more than a third of the ${several[length]} have no sales, and not the same ones each year.`,
    fewValues: (amount: number, length: HistoryLength): string =>
      `The history has only ${periods(amount, length)}, so the method that needs the least was used. From 8 on, four are combined.`,
    fewSeasons: (length: HistoryLength): string =>
      `With less than two whole years of ${several[length]}, no season is used.`,
    fewWeeks: 'With less than two whole weeks, no weekly pattern is used.',
    formUnsuited: 'The method asked for does not suit these figures.',
    season: (cycle: Exclude<Cycle, 'none'>, isFound: boolean): string =>
      isFound ? seasons[cycle].found : seasons[cycle].none,
  },
  history: {
    title: 'What was done with the history',
    used: (amount: number, length: HistoryLength, from: string, to: string): string =>
      amount === 1
        ? `1 ${one[length]} is used, ${from}.`
        : `${periods(amount, length)} are used, ${from} to ${to}.`,
    left: (amount: number, length: HistoryLength): string =>
      `${periods(amount, length)} before a long gap ${amount === 1 ? 'is' : 'are'} not used.`,
    withoutProduct: (amount: number): string =>
      `${rows(amount)} of the sales history ${amount === 1 ? 'has' : 'have'} a Product that could not be read, and ${amount === 1 ? 'is' : 'are'} in no product's history.`,
  },
  price: {
    title: 'Price changes are not in this forecast',
    varies: (low: string, high: string): string =>
      `Prices in this history range from ${low} to ${high}. To see what a price does to volume, use Price and volume.`,
    open: 'Open Price and volume',
  },
  write: {
    title: 'Forecast sheet',
    lead: `Adds a sheet with the history, this forecast and the planned units as live formulas, and a chart. ${clearsUndo}`,
    button: 'Add a forecast sheet',
    busy: 'Adding…',
    /** Where the total of the view begins or ends in the middle of a period. */
    wholePeriods: (length: HistoryLength, from: string, to: string): string =>
      `The total there is of whole ${several[length]}: ${from === to ? from : `${from} to ${to}`}.`,
    written: (sheet: string): string => `Added as the sheet ${sheet}.`,
  },
};

/** What is said about the past and the future of sales. */
export const forecast = { history, view };
