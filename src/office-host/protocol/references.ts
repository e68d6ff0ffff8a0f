import type { HostObject } from './host-object';

/** Objects that an add-in keeps beyond a batch, by the reference id that it was given. */
export interface References {
  readonly keep: (object: HostObject) => string;
  /** Kept for an event that may ask for it later: the oldest of these go when there are too many. */
  readonly keepForEvent: (object: HostObject) => string;
  readonly find: (id: string) => HostObject | undefined;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly release: (id: string) => void;
  readonly all: () => readonly HostObject[];
  readonly clear: () => void;
}

const mostForEvents = 1000;

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  const forEvents: string[] = [];
  let next = 1;

  const release = (id: string): void => {
    const object = objects.get(id);
    objects.delete(id);
    if (object !== undefined) ids.delete(object);
  };
  const keep = (object: HostObject): string => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    const id = `r${next}`;
    next += 1;
    objects.set(id, object);
    ids.set(object, id);
    return id;
  };
  return {
    keep,
    keepForEvent: (object) => {
      const id = keep(object);
      forEvents.push(id);
      if (forEvents.length > mostForEvents) release(forEvents.shift() ?? '');
      return id;
    },
    find: (id) => objects.get(id),
    idOf: (object) => ids.get(object),
    release,
    all: () => [...objects.values()],
    clear: () => {
      objects.clear();
      ids.clear();
      forEvents.length = 0;
    },
  };
}
