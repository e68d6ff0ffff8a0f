import { bestModel, modelForms } from '../../../src/forecast/exponential-smoothing/automatic';
import { formInLetters } from '../../../src/forecast/method';
import { referenceSeries, seriesNamed } from '../reference-series';

describe('the best model of exponential smoothing', () => {
  it('is one of fifteen, none with an added error and a multiplied season', () => {
    expect(modelForms.map(formInLetters)).toEqual([
      ...['ETS(A,N,N)', 'ETS(A,A,N)', 'ETS(A,Ad,N)', 'ETS(M,N,N)', 'ETS(M,A,N)', 'ETS(M,Ad,N)'],
      ...['ETS(A,N,A)', 'ETS(A,A,A)', 'ETS(A,Ad,A)', 'ETS(M,N,A)', 'ETS(M,A,A)', 'ETS(M,Ad,A)'],
      ...['ETS(M,N,M)', 'ETS(M,A,M)', 'ETS(M,Ad,M)'],
    ]);
  });

  it.each(referenceSeries.map(({ name, frequency, values }) => [name, frequency, values] as const))(
    'of %s has a season where the year has %i periods',
    (_, frequency, values) => {
      expect(bestModel(values, frequency)?.form.season === 'none').toBe(frequency === 1);
    },
  );

  it('has no season in less than two years, in a year of one period, or in one of more than 24', () => {
    const { values } = seriesNamed('AirPassengers');
    expect(bestModel(values.slice(0, 23), 12)?.form.season).toBe('none');
    expect(bestModel(values.slice(0, 48), 12)?.form.season).toBe('multiplied');
    expect(bestModel(values, 1)?.form.season).toBe('none');
    expect(bestModel(values, 25)?.form.season).toBe('none');
  });

  it('has a season in two whole years that are nearly alike', () => {
    const year = [50, 60, 80, 120, 160, 200, 210, 180, 140, 100, 70, 55];
    const years = [...year, ...year.map((value, turn) => value + (turn % 3) / 10)];
    expect(bestModel(years, 12)?.form.season).not.toBe('none');
    expect(bestModel(years.slice(1), 12)?.form.season).toBe('none');
  });

  it('adds its errors where a value is 0 or less', () => {
    const { values } = seriesNamed('Nile');
    expect(bestModel([...values, 0], 1)?.form.error).toBe('added');
    expect(bestModel([-3, 1, 4, -1, 5], 1)?.form.error).toBe('added');
  });
});
