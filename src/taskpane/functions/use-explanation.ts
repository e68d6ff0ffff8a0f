import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExplainOutcome, PaneHost } from '../pane-host';
import { problems } from '../problems';

export interface Explanation {
  /** The last that was read; null before the first is there. */
  readonly outcome: ExplainOutcome | null;
  /** Whether the user asked for it: then it is told. */
  readonly isAsked: boolean;
  readonly explain: () => void;
}

/** Explains the selected cell, and goes on doing so as others are selected while the view is shown. */
export function useExplanation(host: PaneHost): Explanation {
  const [{ outcome, isAsked }, setRead] = useState<{
    readonly outcome: ExplainOutcome | null;
    readonly isAsked: boolean;
  }>({ outcome: null, isAsked: false });
  const latest = useRef(0);

  const read = useCallback(
    (asked: boolean): void => {
      const own = (latest.current += 1);
      const settle = (next: ExplainOutcome): void => {
        // What was read of a cell that is selected no longer says nothing of the one that is.
        if (own === latest.current) setRead({ outcome: next, isAsked: asked });
      };
      host
        .explainSelection(asked)
        .then(settle, () => settle({ status: 'failed', problem: problems.unexpected() }));
    },
    [host],
  );

  useEffect(() => {
    read(false);
    const stop = host.listenToSelection(() => read(false));
    return () => {
      latest.current += 1;
      stop();
    };
  }, [host, read]);

  return { outcome, isAsked, explain: () => read(true) };
}
