import { type CorrelatedFit, fitCorrelated } from '../../../src/forecast/price-and-season/correlated-errors';
import { seasonAndTrendOf, termsAt } from '../../../src/forecast/price-and-season/season-and-trend';
import { petrol } from './regressions.json';

const near = (actual: number | undefined, expected: number, relative: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

const centred = (values: readonly number[]): readonly number[] => {
  const logs = values.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.map((log) => log - mean);
};

const axis = seasonAndTrendOf({ places: petrol.places, season: 12 });
const x = centred(petrol.prices);
const y = centred(petrol.volumes);

describe('fitCorrelated', () => {
  const rows = axis.places.map((place, index) => [...(termsAt(place, axis) ?? []), x[index] ?? 0]);
  const fits = fitCorrelated({ rows, values: y, places: axis.places });
  const column = (rows[0]?.length ?? 0) - 1;
  const at = (correlation: number): CorrelatedFit | undefined =>
    fits.find((fit) => Math.abs(fit.correlation - correlation) < 1e-9);

  it.each(petrol.correlated.map((one) => [one.correlation, one] as const))(
    'agrees with gls of R at a correlation of %p',
    (correlation, expected) => {
      const fit = at(correlation);
      near(fit?.coefficients[column], expected.elasticity, 1e-10);
      near(fit?.deviation, expected.deviation, 1e-10);
      near((fit?.deviation ?? NaN) / Math.abs(fit?.triangle[column]?.[column] ?? NaN), expected.error, 1e-10);
    },
  );

  it('weighs them by the restricted likelihood of R', () => {
    const [none] = petrol.correlated;
    for (const { correlation, logLikelihood } of petrol.correlated) {
      const ratio = (at(correlation)?.weight ?? NaN) / (at(0)?.weight ?? NaN);
      near(ratio, Math.exp(logLikelihood - (none?.logLikelihood ?? NaN)), 1e-9);
    }
    near(
      fits.reduce((sum, { weight }) => sum + weight, 0),
      1,
      1e-12,
    );
    // The optimum of R is at 0.2206.
    const best = fits.reduce((one, other) => (other.weight > one.weight ? other : one));
    expect(Math.abs(best.correlation - 0.2206)).toBeLessThan(0.04);
  });

  it('is at ease with a history that fits exactly', () => {
    const exact = rows.map((row) => 3 - 2 * (row[column] ?? 0));
    for (const fit of fitCorrelated({ rows, values: exact, places: axis.places })) {
      near(fit.coefficients[column], -2, 1e-9);
      expect(fit.weight).toBeGreaterThan(0);
    }
  });
});
