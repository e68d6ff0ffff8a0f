import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import {
  fitLogLog,
  type LogLogFit,
  type LogLogReason,
} from '../../forecast/price-and-season/log-log-regression';
import {
  exactSeason,
  type PeriodReason,
  placePeriods,
  usualSeason,
} from '../../forecast/price-and-season/period-places';
import {
  fitPriceAndSeason,
  type PriceAndSeasonFit,
  type PriceAndSeasonReason,
} from '../../forecast/price-and-season/price-and-season-regression';
import { type CellValue, isCellError, type Matrix } from '../../spreadsheet/cell';
import { type Failure, failureOf } from '../../spreadsheet/failure';
import type { ErrorDeclaration, Parameter } from '../function';
import { rowSubject } from '../subjects';
import { listsDiffer, pairLists, unlikeLists } from './matching-lists';

/* What the functions that learn from a history of prices and volumes have in common. */

export const historyParameters = [
  { name: 'prices', kind: 'numbers' },
  { name: 'volumes', kind: 'numbers' },
  { name: 'level', kind: 'rate', bounds: { above: 0, below: 1 }, default: 0.95 },
  { name: 'periods', kind: 'values', default: null },
  { name: 'season', kind: 'number', whole: true, bounds: { atLeast: 1, atMost: 60 }, default: null },
] as const satisfies readonly Parameter[];

export const historyErrors = {
  'lists-differ': listsDiffer,
  'not-above-zero': { error: '#NUM!', mentions: ['row', 'list', 'value'] },
  'too-few-points': { error: '#N/A', mentions: ['count'] },
  'price-does-not-vary': { error: '#DIV/0!', mentions: ['only'] },
  'volume-rose-with-price': { error: '#NUM!', mentions: ['elasticity'] },
  'periods-needed': { error: '#VALUE!', mentions: ['given'] },
  'period-missing': { error: '#VALUE!', mentions: ['row'] },
  'period-unreadable': { error: '#VALUE!', mentions: ['row', 'seen'] },
  'periods-unlike': { error: '#VALUE!', mentions: ['first', 'first_period', 'row', 'seen'] },
  'period-repeated': { error: '#VALUE!', mentions: ['first', 'row'] },
  'too-few-periods': { error: '#N/A', mentions: ['count', 'needed'] },
  'season-too-long': { error: '#N/A', mentions: ['count', 'needed', 'in_season'] },
  'price-moved-with-season': { error: '#N/A', mentions: ['explained'] },
  'volume-rose-net-of-season': { error: '#NUM!', mentions: ['elasticity', 'explained'] },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

interface GivenHistory {
  readonly prices: readonly (number | null)[];
  readonly volumes: readonly (number | null)[];
  readonly level: number;
  readonly periods: Matrix | null;
  readonly season: number | null;
}

/** The regression of a history: of price alone, or, where its periods are known, net of season and trend. */
export type HistoryFit =
  | { readonly kind: 'price alone'; readonly fit: LogLogFit }
  | {
      readonly kind: 'net of season';
      readonly fit: PriceAndSeasonFit;
      /** The place of the period after the history. */
      readonly next: number;
      /** The places of the further periods that were given; null for one that cannot be read. */
      readonly further: readonly (number | null)[];
    };

type HistoryReason = LogLogReason | PriceAndSeasonReason | PeriodReason | 'lists-differ' | 'periods-needed';

/**
 * The regression of those parameters' arguments; the failure of an error value among the periods that count.
 *
 * @param further more periods, to be placed on the history's axis; null where the function was given none.
 */
export function fitHistory(
  given: GivenHistory,
  further: readonly CellValue[] | null = null,
): HistoryFit | Failure | NoAnswer<HistoryReason> {
  const { prices, volumes, level, periods, season } = given;
  if (periods !== null) return fitDated({ ...given, periods: periods.flat() }, further ?? []);
  if (season !== null || further !== null) {
    return noAnswer('periods-needed', { given: season === null ? 'new_periods' : 'season' });
  }
  const pairs = pairLists({ prices, volumes });
  if (isNoAnswer(pairs)) return pairs;
  const fit = fitLogLog(prices, volumes, level);
  return isNoAnswer(fit) ? fit : { kind: 'price alone', fit };
}

function fitDated(
  {
    prices,
    volumes,
    level,
    periods,
    season,
  }: Omit<GivenHistory, 'periods'> & { readonly periods: readonly CellValue[] },
  further: readonly CellValue[],
): HistoryFit | Failure | NoAnswer<HistoryReason> {
  const lengths = unlikeLists({ prices, volumes, periods });
  if (lengths !== null) return lengths;
  const isUsed = (row: number): boolean => prices[row] != null && volumes[row] != null;
  for (const [row, cell] of periods.entries()) {
    if (isCellError(cell) && isUsed(row)) return failureOf(cell, rowSubject(row, 'periods'));
  }
  const placed = placePeriods(periods, isUsed, further);
  if (isNoAnswer(placed)) return placed;
  const exact = exactSeason(placed.length, season ?? usualSeason(placed.length));
  const fit = fitPriceAndSeason({ prices, volumes, places: placed.places, season: exact }, level);
  if (isNoAnswer(fit)) return fit;
  const last = fit.seasonAndTrend.places.at(-1) ?? 0;
  return { kind: 'net of season', fit, next: last + 1, further: placed.further };
}
