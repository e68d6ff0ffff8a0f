import { fieldName, fieldOf } from '../../plan/fields/catalogue';
import { comparable } from '../../plan/names';
import type { Plan } from '../../plan/plan';

/* The fields of the tactics in a range, as somebody names them. */

export interface TacticFields {
  /** The property name of the field that a text names, by canonical name or by its heading; null where it names none. */
  readonly named: (text: string) => string | null;
  /** Canonical names, in the order of the columns. */
  readonly names: readonly string[];
  /** Likewise, of those that hold numbers. */
  readonly numberNames: readonly string[];
}

/** The fields that the tactics have: their columns, and the dates that a Period gives. */
export function tacticFields(plan: Plan): TacticFields {
  const keys = new Set<string>();
  const byName = new Map<string, string>();
  const add = (key: string, ...names: readonly string[]): void => {
    keys.add(key);
    for (const name of names) if (!byName.has(comparable(name))) byName.set(comparable(name), key);
  };
  const columns = plan.tables
    .filter(({ role }) => role === 'tactics')
    .flatMap(({ columns: found, source }) =>
      found.flatMap((key, column) => (key === null ? [] : [{ key, heading: source.headings[column] ?? '' }])),
    );
  // Canonical names first: no heading takes one away.
  for (const { key } of columns) add(key, fieldName('tactics', key));
  for (const { key } of columns) {
    const field = fieldOf('tactics', key);
    if (field?.kind !== 'period' || field.gives === null) continue;
    for (const given of [field.gives.start, field.gives.end]) add(given, fieldName('tactics', given));
  }
  for (const { key, heading } of columns) add(key, heading);
  const names = (isMeant: (key: string) => boolean): string[] =>
    [...keys].filter(isMeant).map((key) => fieldName('tactics', key));
  return {
    named: (text) => byName.get(comparable(text)) ?? null,
    names: names(() => true),
    numberNames: names(isNumberField),
  };
}

/** Whether a field of the tactics holds numbers, which can be added up. */
export function isNumberField(key: string): boolean {
  const kind = fieldOf('tactics', key)?.kind;
  return kind === 'number' || kind === 'money' || kind === 'share';
}
