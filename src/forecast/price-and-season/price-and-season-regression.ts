import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import { legible } from '../../economics/rounding';
import { geometricMean, logRatio } from '../log-ratio';
import { stableSum } from '../stable-sum';
import { studentTQuantile } from '../student-t';
import { type CorrelatedFit, fitCorrelated } from './correlated-errors';
import { columnsOf, leastSquares, varianceAt } from './least-squares';
import { doesNotVary, type PricePairs, pricePairs, type VolumeForecast } from './log-log-regression';
import { type SeasonAndTrend, seasonAndTrendOf, termsAt, type TimeAxis } from './season-and-trend';

/** Why a history of prices, volumes and periods tells no elasticity. */
export type PriceAndSeasonReason =
  | 'not-above-zero'
  | 'too-few-periods'
  | 'season-too-long'
  | 'price-does-not-vary'
  | 'price-moved-with-season'
  | 'volume-rose-net-of-season';

/** A history, row by row; a row without its price, volume or place is left out. */
export interface DatedHistory {
  /** Currency per unit. */
  readonly prices: readonly (number | null)[];
  /** Units sold. */
  readonly volumes: readonly (number | null)[];
  /** Whole numbers that rise by 1 from one period to the next, in any order, none twice. */
  readonly places: readonly (number | null)[];
  /** Periods in a season; 1 for no season. */
  readonly season: number;
}

/** The elasticity of a history net of its season and trend. */
export interface PriceAndSeasonFit {
  /** The percent by which volume changed for each percent of price, at most 0. */
  readonly elasticity: number;
  /** Its confidence interval at the level asked for. */
  readonly low: number;
  readonly high: number;
  /** The part of the variation of log volume that price, season and trend explain; null where the volume does not vary. */
  readonly rSquared: number | null;
  /**
   * The part of the variation of log price that season and trend explain, 0 to 0.98: the adjusted R² of the regression of
   * price on them, which does not count what so many levels explain by chance.
   */
  readonly priceExplained: number;
  /** The periods that were used. */
  readonly count: number;
  /** The correlation of what is left in neighbouring periods, 0 to 0.96: the mean over those that are likely. */
  readonly correlation: number;
  /* What a forecast needs. */
  readonly seasonAndTrend: SeasonAndTrend;
  readonly meanPrice: number;
  readonly meanVolume: number;
  readonly fits: readonly CorrelatedFit[];
  /** Terms and log price of the last period, with its log volume. */
  readonly last: { readonly row: readonly number[]; readonly value: number };
  /** The half width of an interval, in standard errors. */
  readonly quantile: number;
}

/** With fewer degrees of freedom nothing is left to see how large the errors are and how they resemble each other. */
const fewestDegreesOfFreedom = 4;

/** Beyond it hardly anything of the price's movement is left to see a response to. */
const mostExplained = 0.98;

/** An elasticity that is 0 but for rounding. */
const roundingOfZero = 1e-12;

interface Ordered {
  readonly prices: readonly number[];
  readonly volumes: readonly number[];
  readonly axis: TimeAxis;
}

function inOrderOfTime({ places, season }: DatedHistory, pairs: PricePairs): Ordered {
  const rows = pairs.rows
    .map((row, index) => ({
      place: places[row] ?? 0,
      price: pairs.prices[index] ?? 0,
      volume: pairs.volumes[index] ?? 0,
    }))
    .sort((one, other) => one.place - other.place);
  return {
    prices: rows.map(({ price }) => price),
    volumes: rows.map(({ volume }) => volume),
    axis: { places: rows.map(({ place }) => place), season },
  };
}

/** Why a history has too few periods for its season, its trend and price, if it has. */
function tooShort({
  places,
  season,
  phases,
}: SeasonAndTrend): NoAnswer<'too-few-periods' | 'season-too-long'> | null {
  const count = places.length;
  const neededFor = (levels: number): number => levels + 2 + fewestDegreesOfFreedom;
  if (count >= neededFor(phases.length)) return null;
  // A history that goes on meets the periods of the season that it does not have yet.
  const whole = Math.round(season);
  const needed = neededFor(whole);
  return whole === 1
    ? noAnswer('too-few-periods', { count, needed })
    : noAnswer('season-too-long', { count, in_season: whole, needed });
}

/** A value that several fits know, with its standard error in each. */
type Estimate = (fit: CorrelatedFit) => { readonly value: number; readonly error: number };

/** The mean of the fits by their weights, with a standard error that counts how far they differ. */
function averaged(
  fits: readonly CorrelatedFit[],
  estimate: Estimate,
): { readonly value: number; readonly error: number } {
  const estimates = fits.map((fit) => ({ ...estimate(fit), weight: fit.weight }));
  const value = stableSum(estimates.map((one) => one.weight * one.value));
  const variance = stableSum(
    estimates.map((one) => one.weight * (one.error ** 2 + (one.value - value) ** 2)),
  );
  return { value, error: Math.sqrt(variance) };
}

/** The part of the values' variation about 0 that the rows do not explain. */
function partUnexplained(rows: readonly (readonly number[])[], values: readonly number[]): number {
  const { residualSums } = leastSquares(columnsOf(rows), values);
  return Math.min(1, (residualSums.at(-1) ?? 0) / (residualSums[0] ?? NaN));
}

/**
 * Fits a demand curve of constant elasticity to a history whose volume also follows a season and a trend:
 * log volume = level of the period of the season + trend × time + elasticity × log price + error. Season and trend are in
 * it in any case (see `seasonAndTrendOf`); where price moved with them, the interval is wide.
 *
 * The intervals, by Student's t with the degrees of freedom that price, season and trend leave, assume that the season is
 * the same every year in percent, that the trend is a straight line in the logarithm, that the elasticity is the same at
 * all times, and normal errors of one size that resemble those of the period before (autoregressive of order 1, none below
 * 0). How far they do need not be known: see `fitCorrelated`. What else moved together with price (promotions, shortages,
 * competitors) still counts as an effect of price.
 *
 * No answer for a price or volume that is not above 0, fewer than four periods more than price, trend and the periods of
 * the season that the history has, one price, a price of which season and trend explain more than 98%, and a volume that
 * rose with price.
 *
 * @param level the confidence of the intervals: a fraction above 0 and below 1.
 *
 * Source: Stock and Watson, Introduction to Econometrics, chapters 6, 8 and 16; `fitCorrelated`.
 */
export function fitPriceAndSeason(
  history: DatedHistory,
  level = 0.95,
): PriceAndSeasonFit | NoAnswer<PriceAndSeasonReason> {
  const pairs = pricePairs(
    history.prices.map((price, row) => (history.places[row] == null ? null : price)),
    history.volumes,
  );
  if (isNoAnswer(pairs)) return pairs;
  const { prices, volumes, axis } = inOrderOfTime(history, pairs);
  const seasonAndTrend = seasonAndTrendOf(axis);
  const short = tooShort(seasonAndTrend);
  if (short !== null) return short;
  const meanPrice = geometricMean(prices);
  const meanVolume = geometricMean(volumes);
  const x = prices.map((price) => logRatio(price, meanPrice));
  const y = volumes.map((volume) => logRatio(volume, meanVolume));
  if (doesNotVary(x)) return noAnswer('price-does-not-vary', { only: legible(meanPrice) });

  const count = prices.length;
  const terms = axis.places.map((place) => termsAt(place, seasonAndTrend) ?? []);
  const column = terms[0]?.length ?? 0;
  const priceExplained = Math.max(0, 1 - (partUnexplained(terms, x) * (count - 1)) / (count - column));
  if (priceExplained > mostExplained) {
    return noAnswer('price-moved-with-season', { explained: Math.floor(priceExplained * 1000) / 10 });
  }
  const rows = terms.map((row, index) => [...row, x[index] ?? 0]);
  const fits = fitCorrelated({ rows, values: y, places: axis.places });
  const { value: elasticity, error } = averaged(fits, ({ coefficients, deviation, triangle }) => ({
    value: coefficients[column] ?? NaN,
    error: deviation / Math.abs(triangle[column]?.[column] ?? NaN),
  }));
  if (elasticity > roundingOfZero) {
    return noAnswer('volume-rose-net-of-season', {
      elasticity: legible(elasticity),
      explained: Math.round(priceExplained * 100),
    });
  }
  const quantile = studentTQuantile((1 + level) / 2, count - column - 1);
  return {
    elasticity: Math.min(0, elasticity),
    low: elasticity - quantile * error,
    high: elasticity + quantile * error,
    rSquared: doesNotVary(y) ? null : 1 - partUnexplained(rows, y),
    priceExplained,
    count,
    correlation: stableSum(fits.map(({ weight, correlation }) => weight * correlation)),
    seasonAndTrend,
    meanPrice,
    meanVolume,
    fits,
    last: { row: rows.at(-1) ?? [], value: y.at(-1) ?? 0 },
    quantile,
  };
}

const product = (one: readonly number[], other: readonly number[]): number =>
  stableSum(one.map((value, place) => value * (other[place] ?? 0)));

/**
 * The volume of a period at a price, in the unit of the history's volumes: the median, with the prediction interval of that
 * one period. After the history the error of its last period is still felt, the less the later; for a place inside it, the
 * answer is that of another period like that one.
 *
 * @param price in the unit of the history's prices. No answer where it is not above 0.
 * @param place on the axis of the history's places. No answer for a period of the season that the history does not have.
 */
export function volumeAtPriceIn(
  { fits, last, meanPrice, meanVolume, quantile, seasonAndTrend }: PriceAndSeasonFit,
  price: number,
  place: number,
):
  | Pick<VolumeForecast, 'forecast' | 'low' | 'high'>
  | NoAnswer<'price-not-above-zero' | 'period-of-season-unknown'> {
  if (price <= 0) return noAnswer('price-not-above-zero');
  const terms = termsAt(place, seasonAndTrend);
  if (terms === null) return noAnswer('period-of-season-unknown');
  const row = [...terms, logRatio(price, meanPrice)];
  const ahead = place - (seasonAndTrend.places.at(-1) ?? 0);
  const { value, error } = averaged(fits, (fit) => {
    const felt = ahead > 0 ? fit.correlation ** ahead : 0;
    const lastError = last.value - product(last.row, fit.coefficients);
    const news = row.map((term, column) => term - felt * (last.row[column] ?? 0));
    return {
      value: product(row, fit.coefficients) + felt * lastError,
      error: fit.deviation * Math.sqrt(1 - felt ** 2 + varianceAt(fit, news)),
    };
  });
  const volume = (log: number): number => meanVolume * Math.exp(log);
  return {
    forecast: volume(value),
    low: volume(value - quantile * error),
    high: volume(value + quantile * error),
  };
}
