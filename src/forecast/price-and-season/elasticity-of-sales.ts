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
  /**
   * The part of the price's movement that season and trend explain, 0 to 0.98, where they are taken out; null where a history is
   * too short for that and tells of price alone.
   */
  readonly priceExplained: number | null;
}

/** Price, season and trend moved so much together that nothing is left to see a response to price in. */
export interface PriceMovedWithSeason {
  /** The part of the price's movement that season and trend explain, 0.98 to 1. */
  readonly priceExplained: number;
  readonly elasticity: null;
}

/** From here on price and season count as moving together: the interval is wide for that reason. */
export const movedTogether = 0.8;

/**
 * The elasticity that a sales history shows, net of season and trend where it is long enough to tell them apart; null where there
 * is too little of it, or it shows none. Periods without a sale or a price say nothing of it.
 */
export function elasticityOfSales({
  periods,
  season,
}: Pick<SalesSeries, 'periods' | 'season'>): FittedElasticity | PriceMovedWithSeason | null {
  const volumes = periods.map(({ units }) => (units !== null && units > 0 ? units : null));
  const prices = periods.map(({ price }) => (price !== null && price > 0 ? price : null));
  const count = volumes.filter((volume, at) => volume !== null && (prices[at] ?? null) !== null).length;
  if (count < fewestPeriods) return null;
  const net = fitPriceAndSeason({ prices, volumes, places: periods.map((_, place) => place), season });
  const isTooShort =
    isNoAnswer(net) && (net.because === 'too-few-periods' || net.because === 'season-too-long');
  const fit = isTooShort ? fitLogLog(prices, volumes) : net;
  if (isNoAnswer(fit)) {
    return fit.because === 'price-moved-with-season'
      ? { elasticity: null, priceExplained: Number(fit.seen?.explained) / 100 }
      : null;
  }
  const { elasticity, low, high, count: used } = fit;
  const priceExplained = 'priceExplained' in fit ? fit.priceExplained : null;
  return elasticity >= 0 ? null : { elasticity, low, high, periods: used, priceExplained };
}
