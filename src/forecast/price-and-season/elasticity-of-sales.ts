import { isNoAnswer } from '../../economics/no-answer';
import type { SalesSeries } from '../sales-history/sales-series';
import { fitLogLog } from './log-log-regression';
import { fitPriceAndSeason } from './price-and-season-regression';

/** Fewer periods say too little to offer what they say. */
const fewestPeriods = 6;

/** How the volume of a product answered to its price in the periods of its sales history. */
export interface FittedElasticity {
  readonly elasticity: number;
  /** Where it lies with a confidence of 95%. */
  readonly low: number;
  readonly high: number;
  /** How many periods it comes from. */
  readonly periods: number;
  /** Whether season and trend are taken out; a short history tells of price alone. */
  readonly isNetOfSeason: boolean;
}

/**
 * The elasticity that a sales history shows, net of season and trend where it is long enough to tell them apart; null where there
 * is too little of it, or it shows none. Periods without a sale or a price say nothing of it.
 */
export function elasticityOfSales({
  periods,
  season,
}: Pick<SalesSeries, 'periods' | 'season'>): FittedElasticity | null {
  const volumes = periods.map(({ units }) => (units !== null && units > 0 ? units : null));
  const prices = periods.map(({ price }) => (price !== null && price > 0 ? price : null));
  const count = volumes.filter((volume, at) => volume !== null && (prices[at] ?? null) !== null).length;
  if (count < fewestPeriods) return null;
  const net = fitPriceAndSeason({ prices, volumes, places: periods.map((_, place) => place), season });
  const isTooShort =
    isNoAnswer(net) && (net.because === 'too-few-periods' || net.because === 'season-too-long');
  const fit = isTooShort ? fitLogLog(prices, volumes) : net;
  if (isNoAnswer(fit) || fit.elasticity >= 0) return null;
  const { elasticity, low, high } = fit;
  return { elasticity, low, high, periods: fit.count, isNetOfSeason: !isTooShort };
}
