import { type Effort, fitModel, type FittedModel } from './fit';
import type { ModelForm } from './form';

const trends: readonly ModelForm['trend'][] = ['none', 'added', 'damped'];

/* An added error with a multiplied season is left out, as in R: its forecasts are unstable. */
const combinations: readonly Pick<ModelForm, 'error' | 'season'>[] = [
  { error: 'added', season: 'none' },
  { error: 'multiplied', season: 'none' },
  { error: 'added', season: 'added' },
  { error: 'multiplied', season: 'added' },
  { error: 'multiplied', season: 'multiplied' },
];

/** Every form that is tried when none is named. */
export const modelForms: readonly ModelForm[] = combinations.flatMap((combination) =>
  trends.map((trend) => ({ ...combination, trend })),
);

/** With more parts than this, a season has too many numbers to be estimated one by one. */
export const longestSeason = 24;

/* Enough to tell the forms apart. */
const quick: Effort = { starts: 1, stepsAtMost: 60 };

/* Forms that differ in nothing on a series differ by rounding only: of these, the first. */
const asGood = 1e-6;

/**
 * The model of exponential smoothing that explains a series best for what it costs: the lowest corrected Akaike criterion.
 *
 * @param seasonLength periods in a year; 1 for none.
 *
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, chapter 7.
 */
export function bestModel(
  values: readonly number[],
  seasonLength: number,
  forms: readonly ModelForm[] = modelForms,
): FittedModel | null {
  const hasSeason = seasonLength > 1 && seasonLength <= longestSeason && values.length >= 2 * seasonLength;
  let best: FittedModel | null = null;
  for (const form of forms) {
    if (form.season !== 'none' && !hasSeason) continue;
    const model = fitModel(values, form, seasonLength, quick);
    if (model !== null && (best === null || model.aicc < best.aicc - asGood)) best = model;
  }
  return best;
}
