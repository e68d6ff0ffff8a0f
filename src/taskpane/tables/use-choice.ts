import { useEffect, useState } from 'react';
import { isBusy } from '../store/pane-state';
import { usePane } from '../use-pane';

interface Chosen<Value> {
  readonly value: Value;
  /** Still looked at; to be made; made, and to be seen in the check that follows. */
  readonly status: 'looked at' | 'due' | 'sent';
}

interface MadeChoice<Value> {
  /** What the field shows until the check that follows; null where it shows what goes. */
  readonly chosen: Value | null;
  /** Whether that is only looked at. */
  readonly isLookedAt: boolean;
  /** Shows a value without choosing it yet. */
  readonly look: (value: Value) => void;
  readonly choose: (value: Value) => void;
  /** Forgets what was looked at. */
  readonly forget: () => void;
}

/**
 * A choice in a field. `make` says whether the change was begun: while something else goes on it is not, and the choice waits for
 * its end.
 */
export function useChoice<Value>(make: (value: Value) => boolean): MadeChoice<Value> {
  const busy = usePane(isBusy);
  const [chosen, setChosen] = useState<Chosen<Value> | null>(null);

  useEffect(() => {
    if (busy || chosen === null || chosen.status === 'looked at') return;
    if (chosen.status === 'sent') setChosen(null);
    else if (make(chosen.value)) setChosen({ ...chosen, status: 'sent' });
  }, [busy, chosen, make]);

  return {
    chosen: chosen?.value ?? null,
    isLookedAt: chosen?.status === 'looked at',
    look: (value) => setChosen({ value, status: 'looked at' }),
    choose: (value) => setChosen({ value, status: 'due' }),
    forget: () => setChosen(null),
  };
}
