import type { ModelForm } from '../../src/forecast/exponential-smoothing/form';
import type { Parameters, State } from '../../src/forecast/exponential-smoothing/likelihood';
import { methodOf } from '../../src/forecast/method';
import { series as modelsBySeries } from './references/exponential-smoothing.json';
import { series as answersBySeries } from './references/methods.json';
import { series as allSeries } from './references/series.json';

/* The classical series on which R is asked for its fits and forecasts, and what it answered. */

export interface ReferenceSeries {
  readonly name: string;
  /** Periods in a year; 1 for none. */
  readonly frequency: number;
  readonly values: readonly number[];
}

export const referenceSeries: readonly ReferenceSeries[] = allSeries;

export function seriesNamed(name: string): ReferenceSeries {
  const found = referenceSeries.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no series ${name}.`);
  return found;
}

export interface ReferenceModel {
  /** "ETS(A,Ad,A)". */
  readonly method: string;
  readonly form: ModelForm;
  readonly parameters: Parameters;
  readonly start: State;
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Of the last twelve periods. */
  readonly lastFitted: readonly number[];
  /** Of the next twelve. */
  readonly mean: readonly number[];
}

interface WrittenModel extends Pick<
  ReferenceModel,
  'method' | 'logLikelihood' | 'aicc' | 'lastFitted' | 'mean'
> {
  readonly alpha: number;
  readonly beta?: number;
  readonly gamma?: number;
  readonly phi?: number;
  readonly level: number;
  readonly growth?: number;
  readonly seasonal?: readonly number[];
}

export function formNamed(method: string): ModelForm {
  const named = methodOf(method);
  if (named?.kind !== 'ets' || named.form === null) throw new Error(`${method} names no form.`);
  return named.form;
}

/** Every fit of exponential smoothing that R made: of which series, by which model, and what came of it. */
export const referenceModels: readonly (readonly [
  name: string,
  method: string,
  series: ReferenceSeries,
  model: ReferenceModel,
])[] = modelsBySeries.flatMap(({ name, models }: { name: string; models: readonly WrittenModel[] }) =>
  models.map((written) => {
    const { method, alpha, beta = 0, gamma = 0, phi = 1, level, growth = 0, seasonal = [] } = written;
    const model = {
      ...written,
      form: formNamed(method),
      parameters: { alpha, beta, gamma, phi },
      start: { level, growth, seasonal },
    };
    return [name, method, seriesNamed(name), model] as const;
  }),
);

interface ReferenceAnswers {
  readonly name: string;
  readonly snaive: readonly number[];
  readonly naive: number;
  readonly drift: readonly number[];
  readonly thetaf: readonly number[];
  /** Where the series has a season. */
  readonly seasonalIndex?: readonly number[];
}

export const referenceAnswers: readonly (readonly [
  name: string,
  series: ReferenceSeries,
  answers: ReferenceAnswers,
])[] = answersBySeries.map((answers: ReferenceAnswers) => [answers.name, seriesNamed(answers.name), answers]);

/** How far numbers are from those expected, as a part of these; the furthest of them. */
export function furthestOff(actual: readonly number[], expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length);
  return Math.max(
    ...expected.map((number, index) => Math.abs((actual[index] ?? NaN) - number) / (Math.abs(number) || 1)),
  );
}
