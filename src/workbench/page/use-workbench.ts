import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbench-state';

const WorkbenchContext = createContext<Workbench | null>(null);

export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('Parts of the page stand inside a WorkbenchProvider.');
  return workbench;
}

/** A part of what the page shows, which must be the same object while nothing of it changed. */
export function useWorkbenchState<Part>(part: (state: WorkbenchState) => Part): Part {
  const { state, listen } = useWorkbench();
  return useSyncExternalStore(listen, () => part(state()));
}
