import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import { legible } from '../../economics/rounding';
import { geometricMean, logRatio } from '../log-ratio';
import { stableSum } from '../stable-sum';
import { studentTQuantile } from '../student-t';

/** Why a history of prices and volumes tells no elasticity. */
export type LogLogReason =
  'not-above-zero' | 'too-few-points' | 'price-does-not-vary' | 'volume-rose-with-price';

/** The line log volume = constant + elasticity × log price through a history, by least squares. */
export interface LogLogFit {
  /** The percent by which volume changed for each percent of price, at most 0. */
  readonly elasticity: number;
  /** The confidence interval of the elasticity at the level asked for. */
  readonly low: number;
  readonly high: number;
  /** The part of the variation of log volume that price explains, 0 to 1; null where the volume does not vary. */
  readonly rSquared: number | null;
  /** The pairs of price and volume that were used. */
  readonly count: number;
  /** Geometric means, in the units of the data: the line runs through them. */
  readonly meanPrice: number;
  readonly meanVolume: number;
  /** The standard deviation of log volume about the line. */
  readonly deviation: number;
  /** The sum of the squared deviations of log price from its mean. */
  readonly priceVariation: number;
  /** The half width of an interval, in standard errors. */
  readonly quantile: number;
}

/** A volume at a price, in the unit of the history's volumes. */
export interface VolumeForecast {
  /** The median: a period at that price sells as often more as less. */
  readonly forecast: number;
  /** The prediction interval: where the volume of one further period lies. */
  readonly low: number;
  readonly high: number;
  /** The confidence interval: where the median itself lies. */
  readonly confidenceLow: number;
  readonly confidenceHigh: number;
}

type Values = readonly (number | null)[];

/** The rows that have both a price and a volume. */
export interface PricePairs {
  readonly prices: readonly number[];
  readonly volumes: readonly number[];
  /** Their places in the history, from 0. */
  readonly rows: readonly number[];
}

/** Pairs up prices and volumes; no answer for one that is not above 0 and so has no logarithm. */
export function pricePairs(prices: Values, volumes: Values): PricePairs | NoAnswer<'not-above-zero'> {
  const kept = { prices: [] as number[], volumes: [] as number[], rows: [] as number[] };
  for (const [index, price] of prices.entries()) {
    const volume = volumes[index] ?? null;
    if (price === null || volume === null) continue;
    if (price <= 0) return noAnswer('not-above-zero', { row: index + 1, list: 'prices', value: price });
    if (volume <= 0) return noAnswer('not-above-zero', { row: index + 1, list: 'volumes', value: volume });
    kept.prices.push(price);
    kept.volumes.push(volume);
    kept.rows.push(index);
  }
  return kept;
}

/** What differs by no more than this is the same but for rounding. */
const roundingNoise = 8 * Number.EPSILON;

/** Whether logarithms about their mean are 0 but for rounding. */
export const doesNotVary = (deviations: readonly number[]): boolean =>
  deviations.every((deviation) => Math.abs(deviation) <= roundingNoise);

/**
 * Σ x·y, and 0 where it is nothing but the rounding of terms that cancel: a rest of 1E-17 would decide whether volume rose
 * with price.
 */
function sumOfProducts(x: readonly number[], y: readonly number[]): number {
  const products = x.map((value, index) => value * (y[index] ?? 0));
  const total = stableSum(products);
  return Math.abs(total) <= roundingNoise * stableSum(products.map(Math.abs)) ? 0 : total;
}

/**
 * Fits a demand curve of constant elasticity to a history: the regression of log volume on log price by ordinary least
 * squares. Pairs of which price or volume is null are left out.
 *
 * The intervals assume periods that are independent of each other, with errors in proportion to the volume. What moved
 * together in the past (season, promotion, growth) is attributed to price: a history is no experiment. Season and trend can be
 * told from price where the periods are known: see `fitPriceAndSeason`.
 *
 * No answer for a price or volume that is not above 0 (which has no logarithm), fewer than three pairs, prices that are all
 * the same, and a volume that rose with price, which is no demand curve.
 *
 * @param prices currency per unit. `volumes` are the units sold at each, as many, in the same order.
 * @param level the confidence of the intervals: a fraction above 0 and below 1.
 *
 * Source: Stock and Watson, Introduction to Econometrics, chapters 5 and 8 (log-log specification).
 */
export function fitLogLog(prices: Values, volumes: Values, level = 0.95): LogLogFit | NoAnswer<LogLogReason> {
  const pairs = pricePairs(prices, volumes);
  if (isNoAnswer(pairs)) return pairs;
  const count = pairs.prices.length;
  if (count < 3) return noAnswer('too-few-points', { count });
  const meanPrice = geometricMean(pairs.prices);
  const meanVolume = geometricMean(pairs.volumes);
  const x = pairs.prices.map((price) => logRatio(price, meanPrice));
  const y = pairs.volumes.map((volume) => logRatio(volume, meanVolume));
  if (doesNotVary(x)) return noAnswer('price-does-not-vary', { only: legible(meanPrice) });
  const priceVariation = sumOfProducts(x, x);
  const volumeVariation = sumOfProducts(y, y);
  const together = sumOfProducts(x, y);
  const elasticity = together / priceVariation;
  if (elasticity > 0) return noAnswer('volume-rose-with-price', { elasticity: legible(elasticity) });

  const residuals = y.map((value, index) => value - elasticity * (x[index] ?? 0));
  const deviation = Math.sqrt(sumOfProducts(residuals, residuals) / (count - 2));
  const quantile = studentTQuantile((1 + level) / 2, count - 2);
  const halfWidth = (quantile * deviation) / Math.sqrt(priceVariation);
  return {
    elasticity,
    low: elasticity - halfWidth,
    high: elasticity + halfWidth,
    rSquared: volumeVariation === 0 ? null : Math.min(1, (elasticity * together) / volumeVariation),
    count,
    meanPrice,
    meanVolume,
    deviation,
    priceVariation,
    quantile,
  };
}

/**
 * The volume of a period at a price, from the fit of a history, in the unit of its volumes.
 *
 * The forecast is exp(the fitted log volume): the median, as the limits of the interval are quantiles. A correction towards
 * the mean (Duan's smearing, or exp(deviation² ÷ 2) of lognormal errors) would lift it by a factor that rests on the few
 * largest residuals, and out of the middle of its own interval. So the mean of many periods lies somewhat above it.
 *
 * @param price in the unit of the history's prices. No answer where it is not above 0.
 *
 * Source: Stock and Watson, Introduction to Econometrics, chapter 8; R, predict.lm with interval = "prediction".
 */
export function volumeAtPrice(
  fit: LogLogFit,
  price: number,
): VolumeForecast | NoAnswer<'price-not-above-zero'> {
  if (price <= 0) return noAnswer('price-not-above-zero');
  const distance = logRatio(price, fit.meanPrice);
  const expected = fit.elasticity * distance;
  const ofMedian = 1 / fit.count + (distance * distance) / fit.priceVariation;
  const confidence = fit.quantile * fit.deviation * Math.sqrt(ofMedian);
  const prediction = fit.quantile * fit.deviation * Math.sqrt(1 + ofMedian);
  const volume = (log: number): number => fit.meanVolume * Math.exp(log);
  return {
    forecast: volume(expected),
    low: volume(expected - prediction),
    high: volume(expected + prediction),
    confidenceLow: volume(expected - confidence),
    confidenceHigh: volume(expected + confidence),
  };
}
