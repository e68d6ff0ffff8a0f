import { distance } from 'fastest-levenshtein';
import { sheetCatalogue } from '../plan/fields/catalogue';
import { comparable } from '../plan/names';
import {
  fieldValue,
  isLive,
  type Link,
  type Mention,
  type Row,
  type Strategy,
  type Tactic,
} from '../plan/rows';
import type { ProposedFix } from './rule';
import { label } from './wording';

/** A key of which more than half of the letters differ is no likely meaning of a text. */
const furthest = 0.5;

/**
 * What a reference cell must hold to mean a row: its key, on one line. Null where no text does: the row has no key that is
 * its own, or one that a list is split at.
 */
export const referenceTo = ({ key, nameable }: Row): string | null =>
  nameable && !/[;|]/u.test(key) ? key.replace(/\s+/gu, ' ') : null;

type ReferringField =
  | { readonly row: Strategy; readonly field: 'goal' | 'product' }
  | { readonly row: Tactic; readonly field: 'strategy' | 'product' };

/**
 * Proposes to write the nearest live key where a reference leads nowhere, and of a name that several rows have the key of each;
 * the other parts of the cell stay, and what they name is not proposed again.
 */
export function proposeNearestKey(
  row: ReferringField['row'],
  field: ReferringField['field'],
  { text, ambiguous }: Pick<Link, 'text' | 'ambiguous'>,
  rows: readonly Row[],
): readonly ProposedFix[] {
  const links = fieldValue(row, field) as readonly (Link | Mention)[];
  const named = new Set(links.map(({ target }) => target));
  const nearest = nearestRows(text, rows).filter((meant) => !named.has(meant));
  return nearest.slice(0, ambiguous ? mostNamesakes : 1).map((meant) => ({
    label: `Replace with ${label(meant)}`,
    edits: [{ row, field, oldPart: text, newPart: referenceTo(meant) ?? text }],
  }));
}

/** Of several rows with one name no more are proposed. */
const mostNamesakes = 3;

/** The same wrong text often stands in many rows: each is compared once. */
const found = new WeakMap<readonly Row[], Map<string, readonly Row[]>>();

/** The live rows that a text most likely means, all equally near; none where nothing is near. */
export function nearestRows(text: string, rows: readonly Row[]): readonly Row[] {
  const sought = comparable(text);
  let known = found.get(rows);
  if (known === undefined) found.set(rows, (known = new Map<string, readonly Row[]>()));
  const before = known.get(sought);
  if (before !== undefined) return before;
  const nearest = compareAll(sought, rows);
  known.set(sought, nearest);
  return nearest;
}

/** The rows that are nearest to a text, all equally near. */
function compareAll(sought: string, rows: readonly Row[]): readonly Row[] {
  let nearest: Row[] = [];
  let least = furthest;
  for (const row of rows) {
    if (!isLive(row) || referenceTo(row) === null) continue;
    const difference = Math.min(...namesOf(row).map((name) => relativeDistance(sought, name)));
    if (difference < least) {
      nearest = [row];
      least = difference;
    } else if (difference === least) nearest.push(row);
  }
  return nearest;
}

function namesOf(row: Row): readonly string[] {
  const name = fieldValue(row, sheetCatalogue[row.role].nameField);
  return typeof name === 'string' ? [comparable(row.key), comparable(name)] : [comparable(row.key)];
}

/** Longer texts are no keys that somebody mistyped, and to compare them takes time with the square of their lengths. */
const longestCompared = 255;

/** Edits that turn one text into the other, for each letter of the longer one: 0 for equal texts, 1 at most and for long ones. */
function relativeDistance(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  return longer > longestCompared ? 1 : distance(a, b) / longer;
}
