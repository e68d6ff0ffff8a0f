import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from './store/pane-state';
import type { PaneCommands, PaneStore } from './store/pane-store';

const PaneContext = createContext<PaneStore | null>(null);

export const PaneProvider = PaneContext.Provider;

function useStore(): PaneStore {
  const store = useContext(PaneContext);
  if (store === null) throw new Error('This part of the pane stands outside of it.');
  return store;
}

/** What the pane shows. */
export function usePaneState(): PaneState {
  const { subscribe, state } = useStore();
  return useSyncExternalStore(subscribe, state);
}

/** One thing of the state: what asks for it is drawn again only where that changes. */
export function usePane<Value>(select: (state: PaneState) => Value): Value {
  const { subscribe, state } = useStore();
  return useSyncExternalStore(subscribe, () => select(state()));
}

/** What the user can do; always the same object. */
export const usePaneCommands = (): PaneCommands => useStore().commands;
