import { distance } from 'fastest-levenshtein';
import { sheetCatalogue } from '../plan/fields/catalogue';
import { comparable } from '../plan/names';
import { fieldValue, isLive, type Link, type Row, type Strategy, type Tactic } from '../plan/rows';
import type { ProposedFix } from './rule';
import { label } from './wording';

/** A key of which more than half of the letters differ is no likely meaning of a text. */
const furthest = 0.5;

type ReferringField =
  { readonly row: Strategy; readonly field: 'goal' } | { readonly row: Tactic; readonly field: 'strategy' };

/** Proposes to write the nearest live key where a reference leads nowhere; the other parts of the cell stay. */
export function proposeNearestKey(
  row: ReferringField['row'],
  field: ReferringField['field'],
  text: string,
  rows: readonly Row[],
): readonly ProposedFix[] {
  const nearest = nearestRow(text, rows);
  if (nearest === null) return [];
  const links = fieldValue(row, field) as readonly Link[];
  const newValue = links
    .map((link) => writeLink(link, link.text === text ? nearest.key : link.text))
    .join('; ');
  return [{ label: `Replace with ${label(nearest)}`, row, field, newValue }];
}

const writeLink = ({ statedShare }: Link, key: string): string =>
  statedShare === null ? key : `${key} ${Number((statedShare * 100).toPrecision(12))}%`;

/** The same wrong text often stands in many rows: each is compared once. */
const found = new WeakMap<readonly Row[], Map<string, Row | null>>();

function nearestRow(text: string, rows: readonly Row[]): Row | null {
  const sought = comparable(text);
  let known = found.get(rows);
  if (known === undefined) found.set(rows, (known = new Map<string, Row | null>()));
  const before = known.get(sought);
  if (before !== undefined) return before;
  const nearest = compareAll(sought, rows);
  known.set(sought, nearest);
  return nearest;
}

function compareAll(sought: string, rows: readonly Row[]): Row | null {
  let nearest: Row | null = null;
  let least = furthest;
  for (const row of rows) {
    if (!isLive(row) || row.key === '') continue;
    const difference = Math.min(...namesOf(row).map((name) => relativeDistance(sought, name)));
    if (difference < least || (difference === least && nearest === null)) {
      nearest = row;
      least = difference;
    }
  }
  return nearest;
}

function namesOf(row: Row): readonly string[] {
  const name = fieldValue(row, sheetCatalogue[row.role].nameField);
  return typeof name === 'string' ? [comparable(row.key), comparable(name)] : [comparable(row.key)];
}

/** Edits that turn one text into the other, for each letter of the longer one: 0 for equal texts, 1 at most. */
const relativeDistance = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1);
