import { modelForms } from '../../src/forecast/exponential-smoothing/automatic';
import { formInLetters, methodNames, methodOf } from '../../src/forecast/method';

describe('the name of a method', () => {
  it.each(methodNames)('%s is known', (name) => {
    expect(methodOf(name)).toEqual(name === 'ets' ? { kind: 'ets', form: null } : { kind: name });
  });

  it.each([
    ['Auto', 'auto'],
    ['  THETA ', 'theta'],
    ['Seasonal Naive', 'seasonal naive'],
    ['seasonal-naive', 'seasonal naive'],
    ['seasonal_naive', 'seasonal naive'],
    ['seasonal   naive', 'seasonal naive'],
    ['Croston', 'croston'],
  ])('%s means %s', (name, kind) => {
    expect(methodOf(name)).toEqual({ kind });
  });

  const damped = { error: 'multiplied', trend: 'damped', season: 'multiplied' };
  it.each([
    'ets MAdM',
    'ETS MADM',
    'ets(M,Ad,M)',
    'ETS(M, Ad, M)',
    'ets (m ad m)',
    'ets m,ad,m',
    'ets-MAdM',
    'ets_MAdM',
    'etsMAdM',
    'MAdM',
    ' M,Ad,M ',
  ])('%s is a form of exponential smoothing', (name) => {
    expect(methodOf(name)).toEqual({ kind: 'ets', form: damped });
  });

  it('in letters is read as the form that it was written of', () => {
    for (const form of modelForms) expect(methodOf(formInLetters(form))).toEqual({ kind: 'ets', form });
    expect(formInLetters({ error: 'added', trend: 'none', season: 'none' })).toBe('ETS(A,N,N)');
    expect(formInLetters({ error: 'multiplied', trend: 'damped', season: 'added' })).toBe('ETS(M,Ad,A)');
  });

  it.each(['', 'best', 'arima', 'ets ZZZ', 'ets AA', 'ets AAAA', 'ets NNN', 'ets ANd', 'naive', 'theta 2'])(
    '"%s" is not known',
    (name) => {
      expect(methodOf(name)).toBeNull();
    },
  );
});
