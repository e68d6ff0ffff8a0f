export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What happens outside the pane. */
export type HostEvent =
  | { readonly type: 'scheme changed'; readonly scheme: Scheme | null }
  /** Somebody edited the workbook, this add-in's own writes apart. */
  | { readonly type: 'workbook changed' }
  | { readonly type: 'waiting for cell edit'; readonly isWaiting: boolean }
  /** A button of the ribbon, a shortcut or a menu asks for what the pane does. */
  | { readonly type: 'check asked' }
  | { readonly type: 'clear asked' }
  | { readonly type: 'template asked' }
  /** The findings of the row in which a cell is selected. */
  | { readonly type: 'row asked' }
  | { readonly type: 'repair asked' }
  | { readonly type: 'freeze asked' };

export interface HostEvents {
  readonly tell: (event: HostEvent) => void;
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
}

/** Events for the pane. Those that come before it is there, as a button of the ribbon that opens it, wait for it. */
export function createHostEvents(): HostEvents {
  const listeners = new Set<(event: HostEvent) => void>();
  let waiting: HostEvent[] = [];
  return {
    tell: (event) => {
      if (listeners.size === 0) waiting.push(event);
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      const missed = waiting;
      waiting = [];
      for (const event of missed) listener(event);
      return () => listeners.delete(listener);
    },
  };
}
