import { fieldKeys, fieldOf, sheetCatalogue } from '../../plan/fields/catalogue';
import { type Role, roles } from '../../plan/fields/roles';
import { comparable } from '../../plan/names';
import type { RecordedRow, RecordedSheet } from './check-record';
import {
  isDayOfPeriod,
  isParts,
  isProblem,
  type RecordedPart,
  type RecordedValue,
  sheetNamedBy,
} from './recorded-value';

/*
 * Which row of a plan is which row of another. Everything here treats both plans alike, so that the comparison the other way
 * round is its mirror image.
 */

export type Sheets = Readonly<Record<Role, RecordedSheet>>;

/** For each row of either plan its place in the other one; -1 where it is not there. */
export interface Matching {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export type Matchings = Readonly<Record<Role, Matching>>;

/** Rows that others refer to come first, so that a reference means the same row under another ID or name. */
const rolesBottomUp: readonly Role[] = [
  'products',
  'segments',
  'goals',
  'strategies',
  'tactics',
  'history',
  'components',
];

/**
 * Matches the rows of each sheet. An ID keeps its row, whatever else of it changed; without IDs the name does. Rows that share
 * one are matched by what else they say, then in their order. A row also stays itself where nothing but its ID differs, where it
 * got or lost its ID but not its name, and where it has no ID and nothing but its name differs and it stands between the same rows.
 */
export function matchRows(before: Sheets, after: Sheets): Matchings {
  const drafts = Object.fromEntries(
    roles.map((role) => [
      role,
      {
        before: before[role].rows.map(() => -1),
        after: after[role].rows.map(() => -1),
      },
    ]),
  ) as Record<Role, MatchingDraft>;
  for (const role of rolesBottomUp) matchSheet(role, before[role], after[role], drafts);
  return drafts;
}

interface MatchingDraft extends Matching {
  readonly before: number[];
  readonly after: number[];
}

type Side = 'before' | 'after';

function matchSheet(
  role: Role,
  before: RecordedSheet,
  after: RecordedSheet,
  drafts: Readonly<Record<Role, MatchingDraft>>,
): void {
  const sheets = { before, after };
  const own = drafts[role];
  const pair = (placeBefore: number, placeAfter: number): void => {
    own.before[placeBefore] = placeAfter;
    own.after[placeAfter] = placeBefore;
  };
  const contentOf = contentReader(role, sheets, drafts);

  type KeyOf = (row: RecordedRow, place: number, side: Side) => string | null;

  /** Matches unmatched rows with the same key; where several have it, those that say the same first. */
  const pairByKey = (keyBefore: KeyOf, keyAfter: KeyOf, without: readonly string[] = []): void => {
    const groups = new Map<string, Record<Side, number[]>>();
    const gather = (side: Side, keyOf: KeyOf): void => {
      sheets[side].rows.forEach((row, place) => {
        if (own[side][place] !== -1) return;
        const key = keyOf(row, place, side);
        if (key === null) return;
        let group = groups.get(key);
        if (group === undefined) groups.set(key, (group = { before: [], after: [] }));
        group[side].push(place);
      });
    };
    gather('before', keyBefore);
    gather('after', keyAfter);
    for (const group of groups.values()) {
      if (group.before.length > 1 || group.after.length > 1) pairAlike(group, without);
      pairInOrder(group);
    }
  };

  const pairAlike = (group: Readonly<Record<Side, number[]>>, without: readonly string[]): void => {
    if (group.before.length === 0 || group.after.length === 0) return;
    const alike = new Map<string, Record<Side, number[]>>();
    for (const side of ['before', 'after'] as const) {
      for (const place of group[side]) {
        const content = contentOf(side, place, without);
        let found = alike.get(content);
        if (found === undefined) alike.set(content, (found = { before: [], after: [] }));
        found[side].push(place);
      }
    }
    for (const found of alike.values()) pairInOrder(found);
  };

  const pairInOrder = (group: Readonly<Record<Side, readonly number[]>>): void => {
    const left = group.before.filter((place) => own.before[place] === -1);
    const right = group.after.filter((place) => own.after[place] === -1);
    left.slice(0, right.length).forEach((place, index) => {
      pair(place, right[index] ?? -1);
    });
  };

  const byId: KeyOf = ({ id }) => (id === null ? null : comparable(id));
  const nameOf = (row: RecordedRow): string => (row.name === null ? '' : comparable(row.name));
  const byNameWithoutId: KeyOf = (row) => (row.id === null ? nameOf(row) : null);
  const namedWithoutId: KeyOf = (row) => (row.id === null ? nameOf(row) || null : null);
  const namedWithId: KeyOf = (row) => (row.id === null ? null : nameOf(row) || null);

  pairByKey(byId, byId);
  pairByKey(byNameWithoutId, byNameWithoutId);
  pairByKey(namedWithoutId, namedWithId, ['id']);
  pairByKey(namedWithId, namedWithoutId, ['id']);

  const allButId: KeyOf = (row, place, side) =>
    row.id === null || nameOf(row) === '' ? null : contentOf(side, place, ['id']);
  pairByKey(allButId, allButId, ['id']);

  pairRenamed(role, sheets, own, contentOf, pair);
}

/** Rows without an ID between the same neighbours, of which nothing but the name differs and which say more than a name. */
function pairRenamed(
  role: Role,
  { before, after }: Readonly<Record<Side, RecordedSheet>>,
  own: Matching,
  contentOf: ContentOf,
  pair: (placeBefore: number, placeAfter: number) => void,
): void {
  const without = [sheetCatalogue[role].nameField];
  let place = 0;
  while (place < before.rows.length) {
    if (own.before[place] !== -1) {
      place += 1;
      continue;
    }
    const start = place;
    while (place < before.rows.length && own.before[place] === -1) place += 1;
    const first = start === 0 ? 0 : (own.before[start - 1] ?? 0) + 1;
    const end = place === before.rows.length ? after.rows.length : (own.before[place] ?? 0);
    const length = place - start;
    if (end - first !== length || own.after.slice(first, end).some((other) => other !== -1)) continue;
    for (let offset = 0; offset < length; offset += 1) {
      if (before.rows[start + offset]?.id !== null || after.rows[first + offset]?.id !== null) continue;
      const content = contentOf('before', start + offset, without);
      if (content !== '' && content === contentOf('after', first + offset, without))
        pair(start + offset, first + offset);
    }
  }
}

type ContentOf = (side: Side, place: number, without: readonly string[]) => string;

/** Between what no text of a cell holds. */
const fieldEnd = '\u0000';
const partEnd = '\u0001';

/** All that a row says, as one text that is equal where it says the same; without the fields that are named. */
function contentReader(
  role: Role,
  sheets: Readonly<Record<Side, RecordedSheet>>,
  drafts: Readonly<Record<Role, Matching>>,
): ContentOf {
  const columns = (side: Side): ReadonlyMap<string, number> =>
    new Map(sheets[side].fields.map((field, column) => [field, column]));
  const columnsOf = { before: columns('before'), after: columns('after') };
  const keys = fieldKeys(role).map((key) => {
    const field = fieldOf(role, key);
    return { key, to: field === undefined ? null : sheetNamedBy(field) };
  });
  return (side, place, without) => {
    const values = sheets[side].rows[place]?.values ?? [];
    let content = '';
    for (const { key, to } of keys) {
      const column = columnsOf[side].get(key);
      const value = column === undefined ? null : (values[column] ?? null);
      if (value === null || without.includes(key)) continue;
      const named = to === null ? null : drafts[to][side];
      content += `${key}=${valueContent(value, (part) => partToken(side, part, named))}${fieldEnd}`;
    }
    return content;
  };
}

function valueContent(value: RecordedValue, tokenOf: (part: RecordedPart) => string): string {
  if (typeof value === 'string') return comparable(value);
  if (typeof value === 'number' || value === null) return String(value);
  if (isProblem(value)) return JSON.stringify(value);
  if (isDayOfPeriod(value)) return String(value.dayOfPeriod);
  return isParts(value)
    ? [...sharesByToken(value, tokenOf)]
        .map(([token, share]) => `${token}${partEnd}${share.toFixed(6)}`)
        .sort()
        .join(partEnd)
    : '';
}

/** What a part names, the same in both plans: the row where it is matched, else the text. A row's token holds a sign that texts lack. */
export function partToken(
  side: Side,
  { text, target }: RecordedPart,
  named: readonly number[] | null,
): string {
  const other = target === null || named === null ? -1 : (named[target] ?? -1);
  if (target === null || other === -1) return comparable(text);
  return `${partEnd}${side === 'before' ? other : target}`;
}

/** The part of the row that falls to each thing that a cell names, each once; 0 for fields without shares. */
export function sharesByToken(
  parts: readonly RecordedPart[],
  tokenOf: (part: RecordedPart) => string,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const part of parts) {
    const token = tokenOf(part);
    shares.set(token, (shares.get(token) ?? 0) + (part.share ?? 0));
  }
  return shares;
}
