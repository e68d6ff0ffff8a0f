/** A function to be made small: writes its gradient and gives its value, Infinity or NaN where it has none. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
}

/** How many past steps shape the next one. */
const memory = 8;
const mostSteps = 500;
/** A step that makes the value smaller by less than this part of its size was the last but for a few. */
const smallestGain = 1e-11;
/** What part of the promised gain a step must bring. */
const enoughGain = 1e-4;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
};

/** Adds so many times one list to another. */
function addTo(sums: Float64Array, addends: Float64Array, times: number): void {
  for (let index = 0; index < sums.length; index += 1)
    sums[index] = (sums[index] ?? 0) + times * (addends[index] ?? 0);
}

function subtract(one: Float64Array, other: Float64Array, differences: Float64Array): void {
  for (let index = 0; index < one.length; index += 1)
    differences[index] = (one[index] ?? 0) - (other[index] ?? 0);
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  curvature: number;
}

const emptyStep = (count: number): Step => ({
  moved: new Float64Array(count),
  turned: new Float64Array(count),
  curvature: 0,
});

/** Writes the direction that the past steps make of a gradient (the two loops of limited-memory BFGS). */
function pointFrom(gradient: Float64Array, steps: readonly Step[], direction: Float64Array): void {
  const { length } = direction;
  for (let index = 0; index < length; index += 1) direction[index] = -(gradient[index] ?? 0);
  const weights: number[] = [];
  for (let past = steps.length - 1; past >= 0; past -= 1) {
    const step = steps[past];
    if (step === undefined) continue;
    const { moved, turned, curvature } = step;
    const weight = dot(moved, direction) / curvature;
    weights.push(weight);
    addTo(direction, turned, -weight);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let index = 0; index < length; index += 1) direction[index] = (direction[index] ?? 0) * scale;
  }
  for (const { moved, turned, curvature } of steps) {
    const weight = (weights.pop() ?? 0) - dot(turned, direction) / curvature;
    addTo(direction, moved, weight);
  }
}

/**
 * The smallest value of a smooth function near `start`, by the limited-memory method of Broyden, Fletcher, Goldfarb and
 * Shanno with backtracking. The value at `start` must be finite; what comes back is never above it.
 *
 * Source: Nocedal and Wright, Numerical Optimization, algorithms 3.1 and 7.5.
 */
export function minimise(objective: Objective, start: Float64Array, stepsAtMost = mostSteps): Minimum {
  const { length: count } = start;
  let at = start.slice();
  let gradient = new Float64Array(count);
  let next = new Float64Array(count);
  let nextGradient = new Float64Array(count);
  const direction = new Float64Array(count);
  let value = objective(at, gradient);
  let steps: Step[] = [];
  let step = emptyStep(count);
  let idle = 0;
  for (let taken = 0; taken < stepsAtMost && idle < 3; taken += 1) {
    pointFrom(gradient, steps, direction);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      steps = [];
      pointFrom(gradient, steps, direction);
      slope = dot(direction, gradient);
      if (!(slope < 0)) break;
    }
    let length = steps.length === 0 ? Math.min(1, 0.1 / Math.sqrt(-slope)) : 1;
    let nextValue = Infinity;
    for (let tries = 0; tries < 40; tries += 1) {
      next.set(at);
      addTo(next, direction, length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + enoughGain * length * slope) break;
      // Where the function has a value, its own bend tells the better length; else half of it.
      const bend = nextValue - value - length * slope;
      const better = Number.isFinite(bend) && bend > 0 ? (-slope * length * length) / (2 * bend) : length / 4;
      length = Math.min(Math.max(better, length / 10), length / 2);
    }
    if (!(nextValue < value)) {
      if (steps.length === 0) break;
      // The past steps mislead here: once more along the gradient alone.
      steps = [];
      idle += 1;
      continue;
    }
    subtract(next, at, step.moved);
    subtract(nextGradient, gradient, step.turned);
    step.curvature = dot(step.moved, step.turned);
    if (step.curvature > 1e-12 * dot(step.turned, step.turned)) {
      steps.push(step);
      // What falls out of the memory is written over.
      step = (steps.length > memory ? steps.shift() : undefined) ?? emptyStep(count);
    }
    idle = value - nextValue <= smallestGain * (Math.abs(value) + 1) ? idle + 1 : 0;
    [at, next] = [next, at];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
  }
  return { at, value };
}
