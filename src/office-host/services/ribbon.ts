import type { HostObject } from '../protocol/host-object';
import { declareKind } from '../protocol/kind';

/** What an add-in set of the ribbon, by the ids of its manifest. */
export interface Ribbon {
  readonly enabledButtons: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
}

interface Button {
  enabled: boolean;
}

/** The service behind `Office.ribbon.requestUpdate`, which ends the user's undo history. */
export function ribbonServices(
  ribbon: Ribbon,
  endUndo: (cause: string) => void,
): ReadonlyMap<string, () => HostObject> {
  const button = declareKind<Button, string, unknown>({
    name: 'RibbonButton',
    properties: {
      enabled: {
        since: '1.1',
        get: (id) => ribbon.enabledButtons.get(id) ?? true,
        set: (id, enabled) => {
          ribbon.enabledButtons.set(id, enabled);
          endUndo('Office.ribbon.requestUpdate');
        },
      },
    },
  });
  const tab = declareKind<unknown, string, unknown>({
    name: 'RibbonTab',
    internals: {
      SetVisibility: (id, [visible]) => {
        ribbon.visibleTabs.set(id, visible === true);
        endUndo('Office.ribbon.requestUpdate');
      },
    },
  });
  const dynamicRibbon = declareKind<unknown, null, unknown>({
    name: 'DynamicRibbon',
    internals: {
      GetButton: (_, [id]) => button.of(String(id)),
      GetTab: (_, [id]) => tab.of(String(id)),
    },
  });
  return new Map([['Microsoft.DynamicRibbon.DynamicRibbon', () => dynamicRibbon.of(null)]]);
}
