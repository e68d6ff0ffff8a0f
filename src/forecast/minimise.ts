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

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

/** The direction that the past steps make of a gradient (the two loops of limited-memory BFGS). */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const weights: number[] = [];
  for (const { moved, turned, curvature } of [...steps].reverse()) {
    const weight = dot(moved, direction) / curvature;
    weights.push(weight);
    for (let index = 0; index < direction.length; index += 1) {
      direction[index] = (direction[index] ?? 0) - weight * (turned[index] ?? 0);
    }
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let index = 0; index < direction.length; index += 1)
      direction[index] = (direction[index] ?? 0) * scale;
  }
  for (const { moved, turned, curvature } of steps) {
    const weight = (weights.pop() ?? 0) - dot(turned, direction) / curvature;
    for (let index = 0; index < direction.length; index += 1) {
      direction[index] = (direction[index] ?? 0) + weight * (moved[index] ?? 0);
    }
  }
  return direction;
}

/**
 * The smallest value of a smooth function near `start`, by the limited-memory method of Broyden, Fletcher, Goldfarb and
 * Shanno with backtracking. The value at `start` must be finite; what comes back is never above it.
 *
 * Source: Nocedal and Wright, Numerical Optimization, algorithms 3.1 and 7.5.
 */
export function minimise(objective: Objective, start: Float64Array, stepsAtMost = mostSteps): Minimum {
  let at = Float64Array.from(start);
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  let steps: Step[] = [];
  let idle = 0;
  for (let taken = 0; taken < stepsAtMost && idle < 3; taken += 1) {
    let direction = directionOf(gradient, steps);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      steps = [];
      direction = gradient.map((one) => -one);
      slope = dot(direction, gradient);
      if (!(slope < 0)) break;
    }
    let length = steps.length === 0 ? Math.min(1, 0.1 / Math.sqrt(-slope)) : 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let tries = 0; tries < 40; tries += 1) {
      next = at.map((coordinate, index) => coordinate + length * (direction[index] ?? 0));
      nextGradient = new Float64Array(at.length);
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
    const moved = next.map((coordinate, index) => coordinate - (at[index] ?? 0));
    const turned = nextGradient.map((one, index) => one - (gradient[index] ?? 0));
    const curvature = dot(moved, turned);
    if (curvature > 1e-12 * dot(turned, turned))
      steps = [...steps.slice(1 - memory), { moved, turned, curvature }];
    idle = value - nextValue <= smallestGain * (Math.abs(value) + 1) ? idle + 1 : 0;
    at = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return { at, value };
}
