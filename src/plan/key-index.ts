import { comparable } from './names';

/** What a text resolves to among the rows of a sheet: a place in the sheet's rows, nothing, or several things. */
export type Resolution = number | 'none' | 'ambiguous';

/** One row as far as its key goes. */
export interface KeyedRow {
  readonly id: string | null;
  readonly name: string | null;
}

export interface KeyIndex {
  /** The key of each row: its ID, else its name, with its occurrence where the name came before without an ID; else empty. */
  readonly keys: readonly string[];
  /** For each row whether an earlier row has its ID. */
  readonly repeatsId: readonly boolean[];
  /** For each row whether another one has its name; repeated rows count as no other. */
  readonly sharesName: readonly boolean[];
  /** For each row whether some text resolves to it. */
  readonly nameable: readonly boolean[];
  /** An ID first, else a name that only one row has, else a name with its occurrence. */
  resolve(text: string): Resolution;
  /** Whether a text is a key or a name of some row, be it of several. */
  knows(text: string): boolean;
}

/** Indexes the rows of one sheet by ID and name. Later rows of a repeated ID are found by neither. */
export function indexKeys(rows: readonly KeyedRow[]): KeyIndex {
  const ids = new Map<string, number>();
  const names = new Map<string, number | 'ambiguous'>();
  const occurrences = new Map<string, number>();
  const namesWithoutId = new Map<string, number>();
  const keys: string[] = [];
  const comparableNames: string[] = [];
  const repeatsId: boolean[] = [];

  rows.forEach(({ id, name }, place) => {
    const comparableId = id === null ? null : comparable(id);
    const comparableName = name === null ? '' : comparable(name);
    const repeats = comparableId !== null && ids.has(comparableId);
    repeatsId.push(repeats);
    comparableNames.push(comparableName);
    if (id !== null && comparableId !== null) {
      keys.push(id);
      if (!repeats) ids.set(comparableId, place);
    } else if (name === null || comparableName === '') {
      keys.push('');
    } else {
      const occurrence = (namesWithoutId.get(comparableName) ?? 0) + 1;
      namesWithoutId.set(comparableName, occurrence);
      const key = occurrence === 1 ? name : `${name} #${occurrence}`;
      keys.push(key);
      if (occurrence > 1) occurrences.set(comparable(key), place);
    }
    if (!repeats && comparableName !== '')
      names.set(comparableName, names.has(comparableName) ? 'ambiguous' : place);
  });

  const resolve = (text: string): Resolution => {
    const sought = comparable(text);
    return ids.get(sought) ?? names.get(sought) ?? occurrences.get(sought) ?? 'none';
  };
  const sharesName = comparableNames.map((name) => names.get(name) === 'ambiguous');
  const nameable = keys.map((key, place) => resolve(key) === place);
  return { keys, repeatsId, sharesName, nameable, resolve, knows: (text) => resolve(text) !== 'none' };
}
