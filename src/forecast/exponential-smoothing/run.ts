import type { FittedModel } from './fit';
import type { State } from './likelihood';

/** A model that was run over its series: what it expected of each period, and where it stood after each. */
export interface ModelRun {
  /** Of each period, before it came. */
  readonly fitted: readonly number[];
  /** Where the series stands after `seen` of its periods, 0 to all. */
  stateAfter(seen: number): State;
  /** What the model expects of the next periods when it has seen so many. */
  pathAfter(seen: number, periods: number): number[];
}

/** Runs a fitted model over its series. */
export function runModel(values: readonly number[], { form, parameters, start }: FittedModel): ModelRun {
  const { alpha, beta, gamma, phi } = parameters;
  const hasSeason = form.season !== 'none';
  const isMultiplied = form.season === 'multiplied';
  const period = Math.max(1, start.seasonal.length);
  const levels = [start.level];
  const growths = [start.growth];
  // The season's part of each period, each worked out a year before; the last year is that of the next periods.
  const parts = [...start.seasonal];
  const withSeason = (expected: number, part: number): number => {
    if (!hasSeason) return expected;
    return isMultiplied ? expected * part : expected + part;
  };
  const fitted: number[] = [];
  let { level, growth } = start;
  for (const [time, value] of values.entries()) {
    const part = parts[time] ?? 0;
    const expected = level + phi * growth;
    fitted.push(withSeason(expected, part));
    const adjusted = !hasSeason ? value : isMultiplied ? value / part : value - part;
    const missed = adjusted - expected;
    level = expected + alpha * missed;
    growth = phi * growth + beta * missed;
    levels.push(level);
    growths.push(growth);
    if (hasSeason) {
      const seen = isMultiplied ? value / expected : value - expected;
      parts.push(part + gamma * (seen - part));
    }
  }
  const stateAfter = (seen: number): State => ({
    level: levels[seen] ?? level,
    growth: growths[seen] ?? growth,
    seasonal: hasSeason ? parts.slice(seen, seen + period) : [],
  });
  return {
    fitted,
    stateAfter,
    pathAfter: (seen, periods) => {
      const { level: from, growth: slope } = {
        level: levels[seen] ?? level,
        growth: growths[seen] ?? growth,
      };
      const path: number[] = [];
      let risen = 0;
      let damping = 1;
      for (let ahead = 0; ahead < periods; ahead += 1) {
        damping *= phi;
        risen += damping;
        path.push(withSeason(from + risen * slope, parts[seen + (ahead % period)] ?? 0));
      }
      return path;
    },
  };
}
