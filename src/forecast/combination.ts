import { bestModel, longestSeason, modelForms } from './exponential-smoothing/automatic';
import { fitModel, type FittedModel } from './exponential-smoothing/fit';
import { runModel } from './exponential-smoothing/run';
import type { FittedMethod } from './fitted-method';
import { median } from './median';
import { deseasonalise, type Deseasonalised, hasSeason, withoutSeason } from './season-of-series';
import { fitDynamicTheta } from './theta/dynamic-theta';
import { fitTheta, fitThetaOfLogs } from './theta/theta';

/** The damped trend with a season, multiplied where the values allow it; without a season where there is none. */
function dampedModel(
  values: readonly number[],
  seasonLength: number,
  isSeasonal: boolean,
): FittedModel | null {
  const effort = { starts: 1, stepsAtMost: 100 };
  const seasons = isSeasonal ? (['multiplied', 'added', 'none'] as const) : (['none'] as const);
  for (const season of seasons) {
    const error = season === 'multiplied' ? 'multiplied' : 'added';
    const model = fitModel(values, { error, trend: 'damped', season }, seasonLength, effort);
    if (model !== null && model.estimated < values.length) return model;
  }
  return null;
}

/**
 * Four methods that err in different ways, and of each period the middle of what they expect: the median of several is hard
 * to beat by any of them, and one that goes astray does not pull it along.
 *
 * Source: Petropoulos and Svetunkov (2020), A simple combination of univariate models, International Journal of Forecasting
 * 36, 110–115.
 */
export function fitCombination(values: readonly number[], seasonLength: number): FittedMethod {
  const isSeasonal = hasSeason(values, seasonLength);
  const adjusted = isSeasonal ? deseasonalise(values, seasonLength) : withoutSeason(values);
  // A season of many parts, as of weeks, is taken out for all of them: a model could not estimate it part by part.
  const isLong = seasonLength > longestSeason;
  const [modelled, season] = isLong ? [adjusted.values, 1] : [values, seasonLength];
  const models = [
    dampedModel(modelled, season, isSeasonal && !isLong),
    bestModel(modelled, season, modelForms),
  ].map((model) => {
    if (model === null) return null;
    const run = runModel(modelled, model);
    return isLong ? withSeason(run, adjusted) : run;
  });
  const methods = [
    fitDynamicTheta(adjusted),
    fitThetaOfLogs(adjusted) ?? fitTheta(adjusted),
    ...models,
  ].filter((method) => method !== null);
  return {
    takesSeasonOut: isSeasonal,
    pathAfter: (seen, periods) => {
      const paths = methods.map((method) => method.pathAfter(seen, periods));
      const middle: number[] = [];
      for (let ahead = 0; ahead < periods; ahead += 1) {
        const expected: number[] = [];
        for (const path of paths) {
          const value = path[ahead] ?? NaN;
          if (Number.isFinite(value)) expected.push(value);
        }
        middle.push(median(expected));
      }
      return middle;
    },
  };
}

const withSeason = (method: FittedMethod, { restore }: Deseasonalised): FittedMethod => ({
  pathAfter: (seen, periods) => restore(method.pathAfter(seen, periods), seen),
});
