import { useEffect, useState } from 'react';
import { salesAccuracyInSteps, type SalesForecast } from '../../alignment/sales-forecast';
import { isNoAnswer } from '../../economics/no-answer';
import type { WatchedAccuracy } from '../../forecast/accuracy';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';

/** So long the page may be kept busy at once, in milliseconds. */
const longestStep = 12;

type Accuracy = WatchedAccuracy | 'too short';

/** By forecast: what was worked out once is there at once when the view is shown again. */
const known = new WeakMap<SalesForecast, Accuracy>();

interface AccuracyOptions {
  readonly method: string;
  readonly level: number;
}

/**
 * How far such forecasts would have been off; null until that is known. It takes a dozen times as long as the forecast: it is
 * worked out once that is on the screen, and in steps, so that the pane can answer its user in between.
 */
export function useAccuracy(
  series: SalesSeries,
  forecast: SalesForecast,
  { method, level }: AccuracyOptions,
): Accuracy | null {
  const [, setDone] = useState<SalesForecast | null>(null);
  useEffect(() => {
    if (known.has(forecast)) return undefined;
    const steps = salesAccuracyInSteps(series, forecast, { method, level });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      const end = performance.now() + longestStep;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done !== true) {
        timer = setTimeout(go, 0);
        return;
      }
      known.set(forecast, isNoAnswer(step.value) ? 'too short' : step.value);
      setDone(forecast);
    };
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(go, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [series, forecast, method, level]);
  return known.get(forecast) ?? null;
}
