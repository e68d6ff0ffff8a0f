import * as fc from 'fast-check';
import { modelForms } from '../../../src/forecast/exponential-smoothing/automatic';
import type { ModelForm } from '../../../src/forecast/exponential-smoothing/form';
import {
  deviance,
  leastDamping,
  mostDamping,
  type Parameters,
  parametersAt,
  placesOf,
  startAt,
  type State,
} from '../../../src/forecast/exponential-smoothing/likelihood';
import { formInLetters } from '../../../src/forecast/method';
import { placeOfPart } from '../../../src/forecast/part-of-one';
import { referenceModels } from '../reference-series';

/** Where the search would stand at these parameters and this start. */
function placeOf(
  form: ModelForm,
  { alpha, beta, gamma, phi }: Parameters,
  { level, growth, seasonal }: State,
): Float64Array {
  const places = placesOf(form, seasonal.length);
  const at = new Float64Array(places.count);
  at[places.alpha] = placeOfPart(alpha);
  if (places.beta >= 0) at[places.beta] = placeOfPart(beta / alpha);
  if (places.gamma >= 0) at[places.gamma] = placeOfPart(gamma / (1 - alpha));
  if (places.phi >= 0) at[places.phi] = placeOfPart((phi - leastDamping) / (mostDamping - leastDamping));
  at[places.level] = level;
  if (places.growth >= 0) at[places.growth] = growth;
  if (places.seasonal >= 0) at.set(seasonal, places.seasonal);
  return at;
}

const allForms: readonly ModelForm[] = [
  ...modelForms,
  ...(['none', 'added', 'damped'] as const).map(
    (trend) => ({ error: 'added', trend, season: 'multiplied' }) as const,
  ),
];

describe('deviance', () => {
  it.each(referenceModels)('is that of R at the parameters of R: %s, %s', (_, __, { values }, model) => {
    const { form, parameters, start, logLikelihood } = model;
    const at = placeOf(form, parameters, start);
    const value = deviance(
      Float64Array.from(values),
      form,
      start.seasonal.length,
    )(at, new Float64Array(at.length));
    expect(Math.abs(-0.5 * value - logLikelihood)).toBeLessThan(1e-7);
  });

  describe.each(allForms.map((form) => [formInLetters(form), form] as const))('of %s', (_, form) => {
    const season = 4;
    const places = placesOf(form, season);
    const coordinate = fc.double({ min: 0.1, max: 3, noNaN: true });
    const around = (middle: number, reach: number) =>
      fc.double({ min: middle - reach, max: middle + reach, noNaN: true });
    /* Values and starts near 1, so that no form breaks and no error vanishes. */
    const cases = fc
      .record({
        values: fc.array(around(1, 0.3), { minLength: 9, maxLength: 20 }),
        weights: fc.array(coordinate, { minLength: 4, maxLength: 4 }),
        level: around(1, 0.1),
        growth: around(0, 0.02),
        seasonal: fc.array(around(form.season === 'multiplied' ? 1 : 0, 0.1), {
          minLength: season,
          maxLength: season,
        }),
      })
      .map(({ values, weights, level, growth, seasonal }) => {
        const at = new Float64Array(places.count);
        const { alpha, beta, gamma, phi } = places;
        for (const [index, place] of [alpha, beta, gamma, phi].entries()) {
          if (place >= 0) at[place] = weights[index] ?? 0.5;
        }
        at[places.level] = level;
        if (places.growth >= 0) at[places.growth] = growth;
        if (places.seasonal >= 0) at.set(seasonal, places.seasonal);
        return { values: Float64Array.from([...values, 2]), at };
      });

    it('has the gradient that differences show', () => {
      fc.assert(
        fc.property(cases, ({ values, at }) => {
          const objective = deviance(values, form, season);
          const gradient = new Float64Array(at.length);
          const unused = new Float64Array(at.length);
          fc.pre(Number.isFinite(objective(at, gradient)));
          const step = 1e-6;
          for (let place = 0; place < at.length; place += 1) {
            const [before, after] = [-step, step].map((shift) =>
              objective(
                at.map((one, index) => (index === place ? one + shift : one)),
                unused,
              ),
            );
            fc.pre(Number.isFinite(before) && Number.isFinite(after));
            const difference = ((after ?? NaN) - (before ?? NaN)) / (2 * step);
            expect(Math.abs((gradient[place] ?? NaN) - difference)).toBeLessThan(
              1e-4 * (1 + Math.max(...gradient.map(Math.abs))),
            );
          }
        }),
        { numRuns: 40 },
      );
    });
  });

  it.each<[what: string, ModelForm, start: readonly number[]]>([
    ['a fit of 0 with multiplied errors', formOf('multiplied', 'none'), [0]],
    ['a fit below 0 with multiplied errors', formOf('multiplied', 'none'), [-1]],
    ['a level below 0 with a multiplied season', formOf('multiplied', 'multiplied'), [-1, 1, 1]],
    ['a part of 0 in a multiplied season', formOf('added', 'multiplied'), [1, 0, 1]],
  ])('is infinite for %s', (_, form, start) => {
    const places = placesOf(form, 2);
    const at = new Float64Array(places.count).fill(0.5);
    at.set(start, places.level);
    expect(deviance(Float64Array.of(1, 2, 1, 2), form, 2)(at, new Float64Array(at.length))).toBe(Infinity);
  });

  it('is finite where the model hits every value', () => {
    const form = formOf('added', 'none');
    const at = Float64Array.of(0.5, 1);
    const gradient = new Float64Array(2);
    expect(deviance(Float64Array.of(1, 1, 1), form, 1)(at, gradient)).toBeLessThan(-100);
    expect([...gradient].every(Number.isFinite)).toBe(true);
  });
});

function formOf(error: ModelForm['error'], season: ModelForm['season']): ModelForm {
  return { error, trend: 'none', season };
}

describe('places', () => {
  const parameters = { alpha: 0.4, beta: 0.1, gamma: 0.3, phi: 0.9 };
  const start = { level: 100, growth: 2, seasonal: [1, -2, 3, -2] };

  it.each(allForms.map((form) => [formInLetters(form), form] as const))(
    'of %s are read back as the parameters that they stand for',
    (_, form) => {
      const at = placeOf(form, parameters, start);
      const places = placesOf(form, start.seasonal.length);
      const read = parametersAt(at, places);
      expect(read.alpha).toBeCloseTo(0.4, 12);
      expect(read.beta).toBeCloseTo(form.trend === 'none' ? 0 : 0.1, 12);
      expect(read.gamma).toBeCloseTo(form.season === 'none' ? 0 : 0.3, 12);
      expect(read.phi).toBeCloseTo(form.trend === 'damped' ? 0.9 : 1, 12);
      expect(startAt(at, places, start.seasonal.length)).toEqual({
        level: 100,
        growth: form.trend === 'none' ? 0 : 2,
        seasonal: form.season === 'none' ? [] : start.seasonal,
      });
    },
  );
});
