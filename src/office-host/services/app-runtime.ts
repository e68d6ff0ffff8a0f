import type { HostObject } from '../protocol/host-object';
import { declareKind } from '../protocol/kind';

/** The add-in's pane and how its runtime starts. */
export interface Pane {
  isVisible: boolean;
  startState: string;
}

/** The services behind `Office.addin`, by the names under which batches create them. */
export function appRuntimeServices(
  pane: Pane,
  visibilityChanged: () => void,
): ReadonlyMap<string, () => HostObject> {
  const runtime = declareKind<unknown, null, unknown>({
    name: 'AppRuntimeService',
    internals: {
      SetAppRuntimeState: (_, [state]) => {
        const isVisible = state === 'Visible';
        if (isVisible === pane.isVisible) return;
        pane.isVisible = isVisible;
        visibilityChanged();
      },
      GetAppRuntimeState: () => (pane.isVisible ? 'Visible' : 'Background'),
    },
  });
  const persistence = declareKind<unknown, null, unknown>({
    name: 'AppRuntimePersistenceService',
    internals: {
      SetAppRuntimeStartState: (_, [state]) => {
        pane.startState = String(state);
      },
      GetAppRuntimeStartState: () => pane.startState,
    },
  });
  return new Map([
    ['Microsoft.AppRuntime.AppRuntimeService', () => runtime.of(null)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', () => persistence.of(null)],
  ]);
}
