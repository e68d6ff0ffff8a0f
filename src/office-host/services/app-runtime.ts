import type { HostObject } from '../protocol/host-object';
import { declareKind } from '../protocol/kind';

/** The add-in's pane, how its runtime starts, and what it wants of the user who closes the workbook. */
export interface Pane {
  isVisible: boolean;
  /** `Background` where the runtime starts with the workbook, `Inactive` where somebody starts it. */
  startState: string;
  /** Excel asks whether to close the workbook. */
  asksBeforeClosing: boolean;
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
  const closing = declareKind<unknown, null, unknown>({
    name: 'BeforeDocumentCloseNotification',
    internals: {
      Enable: () => {
        pane.asksBeforeClosing = true;
      },
      Disable: () => {
        pane.asksBeforeClosing = false;
      },
    },
  });
  return new Map([
    ['Microsoft.AppRuntime.AppRuntimeService', () => runtime.of(null)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', () => persistence.of(null)],
    ['Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification', () => closing.of(null)],
  ]);
}
