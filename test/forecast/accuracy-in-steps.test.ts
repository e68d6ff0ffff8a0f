import { isNoAnswer } from '../../src/economics/no-answer';
import { accuracyInSteps, forecastAccuracy, type WatchedAccuracy } from '../../src/forecast/accuracy';

const options = { season: 1, level: 0.8, method: 'drift' };

function inSteps(values: readonly number[], horizon: number): WatchedAccuracy {
  const steps = accuracyInSteps(values, { ...options, horizon });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (isNoAnswer(step.value)) throw new Error(step.value.because);
  return step.value;
}

const calm = [10, 12, 11, 13, 12, 14, 13, 15, 14, 16, 15, 17];

describe('accuracy in steps', () => {
  it('comes to what it is at once', () => {
    expect(inSteps(calm, 4).measured).toEqual(forecastAccuracy(calm, { ...options, horizon: 4 }));
  });

  it.each([
    ['all of the last periods, where all went on as before', calm, 4],
    ['none but those before the jump', [...calm.slice(0, -1), 90], 3],
    ['a period once, though several forecasts are made of it', calm.slice(0, 8), 2],
  ])('counts %s', (_, values, within) => {
    const horizon = values.length === 8 ? 2 : 4;
    expect(inSteps(values, horizon).within).toBe(within);
  });

  it('makes a forecast in each step, for the method and for repeating the last period', () => {
    const steps = accuracyInSteps(calm, { ...options, horizon: 3 });
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBe(6);
  });

  it('has no answer of too few values', () => {
    expect(accuracyInSteps([1, 2, 3], options).next()).toMatchObject({
      done: true,
      value: { because: 'too-few-values' },
    });
  });
});
