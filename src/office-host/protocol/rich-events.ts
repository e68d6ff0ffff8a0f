/** Which part of the library an entry of a `richApiMessage` is for. */
export const messageCategory = { customFunction: 1, action: 2, event: 65_536 } as const;

/** The numbers under which the library registers events of the object model. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  appRuntimeVisibility: 65_539,
  closingCancelled: 65_540,
} as const;

/** The target of events that are registered on a collection of the whole workbook. */
export const workbookTarget = 'Workbook';

/** Category, type, target, message as text, id, and whether another author's hand made it. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

export const eventEntry = (
  type: number,
  target: string,
  message: object,
  isRemote: boolean,
): MessageEntry => [messageCategory.event, type, target, JSON.stringify(message), '', isRemote];

/** What an add-in listens to. A target may be registered several times. */
export interface Subscriptions {
  readonly add: (type: number, target: string) => void;
  readonly remove: (type: number, target: string) => void;
  readonly has: (type: number, target: string) => boolean;
  readonly count: () => number;
  readonly clear: () => void;
}

export function createSubscriptions(): Subscriptions {
  const counts = new Map<string, number>();
  const keyOf = (type: number, target: string): string => `${type} ${target}`;
  return {
    add: (type, target) => {
      const key = keyOf(type, target);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    remove: (type, target) => {
      const key = keyOf(type, target);
      const left = (counts.get(key) ?? 0) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    },
    has: (type, target) => counts.has(keyOf(type, target)),
    count: () => counts.size,
    clear: () => {
      counts.clear();
    },
  };
}
