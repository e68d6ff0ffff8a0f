import { enumerate, number } from '../words';
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

/** What is said about the past and the future of sales. */
export const forecast = { history };
