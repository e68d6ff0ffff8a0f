import { fitModel } from '../../../src/forecast/exponential-smoothing/fit';
import { runModel } from '../../../src/forecast/exponential-smoothing/run';
import { formNamed, furthestOff, referenceModels, seriesNamed } from '../reference-series';

const fitOf = (...given: Parameters<typeof fitModel>): NonNullable<ReturnType<typeof fitModel>> => {
  const fit = fitModel(...given);
  if (fit === null) throw new Error('There is no fit.');
  return fit;
};

describe('the fit of exponential smoothing', () => {
  describe.each(referenceModels)('of %s, %s', (_, method, { values, frequency }, reference) => {
    const fit = fitOf(values, reference.form, frequency);
    const gain = fit.logLikelihood - reference.logLikelihood;

    it('is at least as likely as that of R', () => {
      expect(gain).toBeGreaterThan(-1e-6);
    });

    it('costs as much as that of R', () => {
      expect(fit.aicc).toBeCloseTo(reference.aicc - 2 * gain, 6);
    });

    it('has a start whose season evens out over the year', () => {
      const sum = fit.start.seasonal.reduce((total, part) => total + part, 0);
      const even = method.endsWith('M)') ? fit.start.seasonal.length : 0;
      expect(Math.abs(sum - even)).toBeLessThan(1e-9 * (Math.abs(fit.start.level) + even));
    });
  });

  const alike = referenceModels.filter(([, , { values, frequency }, { form, logLikelihood }]) => {
    const { logLikelihood: ours } = fitOf(values, form, frequency);
    return Math.abs(ours - logLikelihood) < 0.01;
  });

  it('comes to the same place as that of R where this is as likely', () => {
    expect(alike.map(([name, method]) => `${name} ${method}`)).toEqual([
      'LakeHuron ETS(A,A,N)',
      'LakeHuron ETS(A,N,N)',
      'Nile ETS(A,N,N)',
      'WWWusage ETS(A,N,N)',
    ]);
    for (const [, , { values, frequency }, { form, parameters, mean }] of alike) {
      const fit = fitOf(values, form, frequency);
      expect(Math.abs(fit.parameters.alpha - parameters.alpha)).toBeLessThan(5e-4);
      expect(Math.abs(fit.parameters.beta - parameters.beta)).toBeLessThan(5e-4);
      expect(furthestOff(runModel(values, fit).pathAfter(values.length, 12), mean)).toBeLessThan(1e-4);
    }
  });

  it('is that of the series in another unit', () => {
    const { values, frequency } = seriesNamed('AirPassengers');
    const form = formNamed('MAM');
    const fit = fitOf(values, form, frequency);
    const inThousands = fitOf(
      values.map((value) => value / 1024),
      form,
      frequency,
    );
    expect(inThousands.parameters).toEqual(fit.parameters);
    expect(inThousands.start.level * 1024).toBeCloseTo(fit.start.level, 9);
    expect(inThousands.start.seasonal).toEqual(fit.start.seasonal);
  });

  it.each([
    ['multiplied errors and a value of 0', 'MNN', [1, 2, 0, 4, 5, 6], 1],
    ['multiplied errors and a value below 0', 'MNN', [1, 2, -1, 4, 5, 6], 1],
    ['a multiplied season and a value of 0', 'ANM', [1, 2, 0, 4, 5, 6], 2],
    ['a season where there is none', 'ANA', [1, 2, 3, 4, 5, 6], 1],
    ['a season longer than the series', 'ANA', [1, 2, 3, 4, 5, 6], 7],
  ])('refuses %s', (_, method, values, season) => {
    expect(fitModel(values, formNamed(method), season)).toBeNull();
  });

  it.each(['ANN', 'AAN', 'AAdN', 'ANA', 'AAA', 'AAdA', 'MNN', 'MAN', 'MAdN', 'MNM', 'MAM', 'MAdM'])(
    'of %s to a constant series expects the constant',
    (method) => {
      const values = new Array<number>(24).fill(37);
      const fit = fitOf(values, formNamed(method), 4);
      expect(furthestOff(runModel(values, fit).pathAfter(24, 8), new Array<number>(8).fill(37))).toBeLessThan(
        1e-9,
      );
    },
  );

  it('counts every number that is estimated, and the variance', () => {
    const { values, frequency } = seriesNamed('UKgas');
    const estimated = ['ANN', 'AAN', 'AAdN', 'ANA', 'AAdA'].map(
      (method) => fitOf(values, formNamed(method), frequency).estimated,
    );
    expect(estimated).toEqual([3, 5, 6, 7, 10]);
  });
});
