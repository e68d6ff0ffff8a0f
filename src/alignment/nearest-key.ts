import { distance } from 'fastest-levenshtein';
import { language } from '../languages/language';
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
import { workedOutOnce } from './worked-out-once';

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
  return nearestRows(text, rows, rowsNamedBy(fieldValue(row, field) as readonly (Link | Mention)[]))
    .slice(0, ambiguous ? mostNamesakes : 1)
    .map((meant) => ({
      label: language.ruleWords.fixes.replaceWith(label(meant)),
      edits: [{ row, field, oldPart: text, newPart: referenceTo(meant) ?? text }],
    }));
}

/** A cell may have thousands of parts that lead nowhere: what the others name is gathered once for all. */
const rowsNamedBy = workedOutOnce(
  (parts: readonly (Link | Mention)[]): ReadonlySet<Row | null> => new Set(parts.map(({ target }) => target)),
);

/** Of several rows with one name no more are proposed. */
const mostNamesakes = 3;

/** The live rows that a text most likely means, all equally near, but for some that it cannot mean; none where nothing is near. */
export function nearestRows(
  text: string,
  rows: readonly Row[],
  except: ReadonlySet<Row | null> = new Set(),
): readonly Row[] {
  const sought = comparable(text);
  let nearest: Row[] = [];
  let least = furthest;
  for (const { row, name } of likeliest(sought, indexOf(rows))) {
    if (except.has(row)) continue;
    const difference = relativeDistance(sought, name);
    if (difference < least) {
      nearest = [row];
      least = difference;
    } else if (difference === least && !nearest.includes(row)) nearest.push(row);
  }
  return nearest;
}

/** The word that a text most likely means; null where nothing is near. */
export function nearestText(text: string, words: readonly string[]): string | null {
  const sought = comparable(text);
  let nearest: string | null = null;
  let least = furthest;
  for (const word of words) {
    const difference = relativeDistance(sought, comparable(word));
    if (difference < least) {
      nearest = word;
      least = difference;
    }
  }
  return nearest;
}

/** A key or a name of a row that can be referred to. */
interface RowName {
  readonly row: Row;
  readonly name: string;
}

/** Which names hold a pair of letters, so that not every text need be compared with every name. */
interface NameIndex {
  readonly names: readonly RowName[];
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** How many pairs a name shares with the text at hand; one for all texts. */
  readonly shared: Uint16Array;
}

/** So many names are compared with a text letter by letter: those that share most pairs of letters with it. */
const mostCompared = 100;

const indexOf = workedOutOnce((rows: readonly Row[]): NameIndex => {
  const names = rows
    .filter((row) => isLive(row) && referenceTo(row) !== null)
    .flatMap((row) => namesOf(row).map((name) => ({ row, name })))
    .filter(({ name }) => name.length <= longestCompared);
  const holding = new Map<string, number[]>();
  names.forEach(({ name }, place) => {
    for (const pair of pairsOf(name)) {
      const others = holding.get(pair);
      if (others === undefined) holding.set(pair, [place]);
      else others.push(place);
    }
  });
  return { names, holding, shared: new Uint16Array(names.length) };
});

/** The names that share most pairs of letters with a text, in the order of their rows. */
function likeliest(sought: string, { names, holding, shared }: NameIndex): readonly RowName[] {
  if (sought.length > longestCompared) return [];
  if (names.length <= mostCompared) return names;
  shared.fill(0);
  const pairs = pairsOf(sought);
  for (const pair of pairs) {
    for (const place of holding.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
  }
  // By how many names share so many pairs it shows down to which number all can be compared; of the next lower one the first are.
  const sharing = new Uint32Array(pairs.size + 1);
  for (const amount of shared) sharing[amount] = (sharing[amount] ?? 0) + 1;
  let least = pairs.size + 1;
  let left = mostCompared;
  while (least > 1 && (sharing[least - 1] ?? 0) <= left) {
    least -= 1;
    left -= sharing[least] ?? 0;
  }
  return names.filter((_, place) => {
    const amount = shared[place] ?? 0;
    return amount > 0 && (amount >= least || (amount === least - 1 && (left -= 1) >= 0));
  });
}

/** The pairs of letters of a text, its beginning and its end counted as letters. */
function pairsOf(text: string): ReadonlySet<string> {
  const marked = ` ${text} `;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < marked.length; at += 1) pairs.add(marked.slice(at, at + 2));
  return pairs;
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
