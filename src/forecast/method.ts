import type { ModelForm } from './exponential-smoothing/form';

/** How a forecast is to be made. */
export type Method =
  | { readonly kind: 'auto' | 'theta' | 'seasonal naive' | 'drift' | 'croston' }
  /** Exponential smoothing, of the form given or of the one that explains the series best. */
  | { readonly kind: 'ets'; readonly form: ModelForm | null };

export const methodNames = ['auto', 'theta', 'ets', 'seasonal naive', 'drift', 'croston'] as const;

const errors: Readonly<Record<string, ModelForm['error']>> = { A: 'added', M: 'multiplied' };
const trends: Readonly<Record<string, ModelForm['trend']>> = { N: 'none', A: 'added', AD: 'damped' };
const seasons: Readonly<Record<string, ModelForm['season']>> = { N: 'none', A: 'added', M: 'multiplied' };

/**
 * A method by its name, in any case: one of `methodNames`, or exponential smoothing by its usual letters for error, trend and
 * season: "ets AAA", "ETS(M,Ad,M)", "ets ANN". Null where it is none of these.
 */
export function methodOf(name: string): Method | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
  for (const kind of methodNames) {
    if (plain === kind) return kind === 'ets' ? { kind, form: null } : { kind };
  }
  const letters = /^(?:ets)?\s*\(?\s*([am])[\s,]*(n|ad|a)[\s,]*([nam])\s*\)?$/u.exec(plain);
  const [, error = '', trend = '', season = ''] = (letters ?? []).map((letter) => letter.toUpperCase());
  const form = { error: errors[error], trend: trends[trend], season: seasons[season] };
  return form.error === undefined || form.trend === undefined || form.season === undefined
    ? null
    : { kind: 'ets', form: { error: form.error, trend: form.trend, season: form.season } };
}

const letterOf = <Part extends string>(letters: Readonly<Record<string, Part>>, part: Part): string =>
  Object.entries(letters).find(([, known]) => known === part)?.[0] ?? '';

/** "ETS(M,Ad,M)". */
export const formInLetters = ({ error, trend, season }: ModelForm): string =>
  `ETS(${letterOf(errors, error)},${trend === 'damped' ? 'Ad' : letterOf(trends, trend)},${letterOf(seasons, season)})`;
