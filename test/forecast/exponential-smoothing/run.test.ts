import { runModel } from '../../../src/forecast/exponential-smoothing/run';
import { formNamed, furthestOff, referenceModels } from '../reference-series';

const model = (
  method: string,
  parameters: { alpha: number; beta?: number; gamma?: number; phi?: number },
  start: { level: number; growth?: number; seasonal?: readonly number[] },
) => ({
  form: formNamed(method),
  parameters: { beta: 0, gamma: 0, phi: 1, ...parameters },
  start: { growth: 0, seasonal: [], ...start },
  logLikelihood: 0,
  aicc: 0,
  estimated: 0,
});

/**
 * Where errors and season are both multiplied, R gives the mean of all paths, which a curved model puts a little off the
 * path without errors that is ours: by less than one percent a year ahead on these series.
 */
const isCurved = (method: string): boolean => method.startsWith('ETS(M') && method.endsWith('M)');

describe('a model with the parameters and the start of R', () => {
  it.each(referenceModels)(
    'expects of each period what R does: %s, %s',
    (_, method, { values }, reference) => {
      const run = runModel(values, { ...reference, estimated: 0 });
      expect(furthestOff(run.fitted.slice(-12), reference.lastFitted)).toBeLessThan(1e-11);
      expect(furthestOff(run.pathAfter(values.length, 12), reference.mean)).toBeLessThan(
        isCurved(method) ? 0.01 : 1e-11,
      );
    },
  );
});

describe('a model of exponential smoothing', () => {
  it('moves its level by a part of what it missed', () => {
    const run = runModel([10, 20, 12], model('ANN', { alpha: 0.5 }, { level: 8 }));
    expect(run.fitted).toEqual([8, 9, 14.5]);
    expect([0, 1, 2, 3].map((seen) => run.stateAfter(seen).level)).toEqual([8, 9, 14.5, 13.25]);
    expect(run.pathAfter(3, 3)).toEqual([13.25, 13.25, 13.25]);
  });

  it('moves its trend too, and damps it further ahead', () => {
    const run = runModel([13], model('AAdN', { alpha: 0.5, beta: 0.25, phi: 0.8 }, { level: 10, growth: 5 }));
    expect(run.fitted).toEqual([14]);
    expect(run.stateAfter(1)).toEqual({ level: 13.5, growth: 3.75, seasonal: [] });
    expect(run.pathAfter(1, 2)).toEqual([16.5, expect.closeTo(18.9, 12)]);
  });

  it('moves the part of the season that it has just seen', () => {
    const added = runModel(
      [8, 16],
      model('ANA', { alpha: 0.5, gamma: 0.25 }, { level: 10, seasonal: [-4, 4] }),
    );
    expect(added.fitted).toEqual([6, 15]);
    expect(added.stateAfter(1)).toEqual({ level: 11, growth: 0, seasonal: [4, -3.5] });
    expect(added.pathAfter(1, 3)).toEqual([15, 7.5, 15]);

    const multiplied = runModel(
      [8],
      model('MNM', { alpha: 0.5, gamma: 0.25 }, { level: 10, seasonal: [0.5, 1.5] }),
    );
    expect(multiplied.fitted).toEqual([5]);
    expect(multiplied.stateAfter(1)).toEqual({ level: 13, growth: 0, seasonal: [1.5, 0.575] });
    expect(multiplied.pathAfter(1, 2)).toEqual([19.5, expect.closeTo(7.475, 12)]);
  });

  it('tells what it expected after any number of periods as if it had seen no more', () => {
    const fitted = model(
      'AAA',
      { alpha: 0.3, beta: 0.1, gamma: 0.2 },
      { level: 10, growth: 1, seasonal: [1, -1] },
    );
    const values = [12, 10, 15, 13, 16, 14];
    const whole = runModel(values, fitted);
    for (let seen = 0; seen <= values.length; seen += 1) {
      const part = runModel(values.slice(0, seen), fitted);
      expect(whole.stateAfter(seen)).toEqual(part.stateAfter(seen));
      expect(whole.pathAfter(seen, 5)).toEqual(part.pathAfter(seen, 5));
    }
  });
});
