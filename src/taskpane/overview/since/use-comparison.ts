import { useEffect } from 'react';
import { recordCheck } from '../../../alignment/comparison/check-record';
import { compareChecks, type Comparison } from '../../../alignment/comparison/compare-checks';
import { workedOutOnce } from '../../../alignment/worked-out-once';
import { usePane, usePaneCommands } from '../../use-pane';

const recordOnce = workedOutOnce(recordCheck);

/**
 * What changed between the last two checks; null until that is known. With 50,000 tactics they take as long to compare as to
 * check: it is done once the answer is on the screen, and in steps, so that the pane can answer its user in between.
 */
export function useComparison(): Comparison | null {
  const before = usePane(({ previous }) => previous?.result ?? null);
  const after = usePane(({ check }) => check?.result ?? null);
  const { keepComparison } = usePaneCommands();
  useEffect(() => {
    if (before === null || after === null) return;
    return afterPainting([
      () => void recordOnce(before),
      () => void recordOnce(after),
      () => keepComparison(after, compareChecks(recordOnce(before), recordOnce(after))),
    ]);
  }, [before, after, keepComparison]);
  return usePane(({ comparison }) => comparison);
}

/** Does one thing after the other, each in a turn of its own, until the returned function is called. */
function afterPainting(steps: readonly (() => void)[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const doFrom = (place: number): void => {
    const step = steps[place];
    if (step === undefined) return;
    timer = setTimeout(() => {
      step();
      doFrom(place + 1);
    }, 0);
  };
  const frame = requestAnimationFrame(() => doFrom(0));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
