import { fieldKeys, fieldOf, sheetCatalogue } from '../../plan/fields/catalogue';
import { type Role, roles } from '../../plan/fields/roles';
import { comparable, hashable } from '../../plan/names';
import type { RecordedRow, RecordedSheet } from './check-record';
import {
  fieldEnd,
  isDayOfPeriod,
  isParts,
  isPeriod,
  isProblem,
  partEnd,
  periodText,
  type RecordedParts,
  type RecordedValue,
  sheetNamedBy,
} from './recorded-value';
import { compareFields, type Matching, partToken, sharesByToken, type Side } from './same-values';

/*
 * Which row of a plan is which row of another. Everything here treats both plans alike, so that the comparison the other way
 * round is its mirror image.
 */

export type Sheets = Readonly<Record<Role, RecordedSheet>>;

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

/** What a row is looked for by; null for one that is not looked for so. */
type KeyOf = (row: RecordedRow) => string | null;

/** Rows of both plans with one key, by their places. */
type Group = Readonly<Record<Side, number[]>>;

function matchSheet(
  role: Role,
  before: RecordedSheet,
  after: RecordedSheet,
  drafts: Readonly<Record<Role, MatchingDraft>>,
): void {
  const own = drafts[role];
  const pair = (placeBefore: number, placeAfter: number): void => {
    own.before[placeBefore] = placeAfter;
    own.after[placeAfter] = placeBefore;
  };
  // Which rows of its own sheet a row names is not yet known: there the texts decide.
  const matchingOf = (named: Role): Matching | null => (named === role ? null : drafts[named]);
  const isAlike = alikeness(role, before, after, matchingOf);
  const contentOf = contentReader(role, { before, after }, matchingOf);

  /** The unmatched rows with the same key, where both plans have some. */
  const groupsBy = (keyBefore: KeyOf, keyAfter: KeyOf): readonly Group[] => {
    const groups = new Map<string, Group>();
    before.rows.forEach((row, place) => {
      const key = own.before[place] === -1 ? keyBefore(row) : null;
      if (key === null) return;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { before: [place], after: [] });
      else group.before.push(place);
    });
    after.rows.forEach((row, place) => {
      const key = own.after[place] === -1 ? keyAfter(row) : null;
      if (key !== null) groups.get(key)?.after.push(place);
    });
    return [...groups.values()].filter((group) => group.after.length > 0);
  };

  /** Those of a group that say the same. */
  const pairAlike = ({ before: olds, after: nows }: Group, without: readonly string[]): void => {
    const [old = -1, now = -1] = [olds[0], nows[0]];
    if (olds.length === 1 && nows.length === 1) {
      if (isAlike(old, now, without)) pair(old, now);
      return;
    }
    const alike = new Map<string, number[]>();
    for (const place of olds) {
      const content = contentOf('before', place, without);
      const found = alike.get(content);
      if (found === undefined) alike.set(content, [place]);
      else found.push(place);
    }
    // The first of those that say the same is taken first.
    for (const places of alike.values()) places.reverse();
    for (const place of nows) {
      const found = alike.get(contentOf('after', place, without))?.pop();
      if (found !== undefined) pair(found, place);
    }
  };

  const pairInOrder = (group: Group): void => {
    const nows = group.after.filter((place) => own.after[place] === -1);
    const olds = group.before.filter((place) => own.before[place] === -1);
    olds.slice(0, nows.length).forEach((place, index) => {
      pair(place, nows[index] ?? -1);
    });
  };

  /** Matches rows with the same key; where several have it, those that say the same first. */
  const pairByKey = (keyBefore: KeyOf, keyAfter: KeyOf, without: readonly string[] = []): void => {
    for (const group of groupsBy(keyBefore, keyAfter)) {
      const [[old = -1], [now = -1]] = [group.before, group.after];
      if (group.before.length === 1 && group.after.length === 1) pair(old, now);
      else {
        pairAlike(group, without);
        pairInOrder(group);
      }
    }
  };

  pairByKey(comparableId, comparableId);
  pairByKey(nameWithoutId, nameWithoutId);
  const namedWithoutId: KeyOf = (row) => nameWithoutId(row) || null;
  pairByKey(namedWithoutId, nameWithId, ['id']);
  pairByKey(nameWithId, namedWithoutId, ['id']);
  for (const group of groupsBy(nameWithId, nameWithId)) pairAlike(group, ['id']);
  for (const [old, now] of inTheSamePlace(before, after, own)) {
    if (isAlike(old, now, [sheetCatalogue[role].nameField])) pair(old, now);
  }
}

const comparableId: KeyOf = ({ id }) => (id === null ? null : comparable(id));
const comparableName = ({ name }: RecordedRow): string => (name === null ? '' : comparable(name));
const nameWithoutId: KeyOf = (row) => (row.id === null ? comparableName(row) : null);
const nameWithId: KeyOf = (row) => (row.id === null ? null : comparableName(row) || null);

/** Pairs of unmatched rows that have no ID, stand between the same rows, and say more than a name. */
function inTheSamePlace(
  before: RecordedSheet,
  after: RecordedSheet,
  own: Matching,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const mayBe = (row: RecordedRow | undefined): boolean =>
    row?.id === null && row.values.filter((value) => value !== null).length > 1;
  let place = 0;
  while (place < before.rows.length) {
    const start = place;
    while (place < before.rows.length && own.before[place] === -1) place += 1;
    const length = place - start;
    // The rows after the one that the row before the gap is now, up to the one that the row behind it is.
    const first = start === 0 ? 0 : (own.before[start - 1] ?? 0) + 1;
    const end = place === before.rows.length ? after.rows.length : (own.before[place] ?? 0);
    place += 1;
    if (length === 0 || end - first !== length) continue;
    if (own.after.slice(first, end).some((other) => other !== -1)) continue;
    for (let offset = 0; offset < length; offset += 1) {
      const [old, now] = [start + offset, first + offset];
      if (mayBe(before.rows[old]) && mayBe(after.rows[now])) pairs.push([old, now]);
    }
  }
  return pairs;
}

/** Whether two rows say the same in all fields but those that are named. */
function alikeness(
  role: Role,
  before: RecordedSheet,
  after: RecordedSheet,
  matchingOf: (named: Role) => Matching | null,
): (old: number, now: number, without: readonly string[]) => boolean {
  const compared = compareFields(role, before, after, matchingOf);
  return (old, now, without) => {
    const [was, is] = [before.rows[old], after.rows[now]];
    return (
      was !== undefined &&
      is !== undefined &&
      compared.every(
        ({ key, valueBefore, valueAfter, isSame }) =>
          isSame(valueBefore(was), valueAfter(is)) || without.includes(key),
      )
    );
  };
}

/** All that a row says, as one text that is equal where it says the same; without the fields that are named. */
function contentReader(
  role: Role,
  sheets: Readonly<Record<Side, RecordedSheet>>,
  matchingOf: (named: Role) => Matching | null,
): (side: Side, place: number, without: readonly string[]) => string {
  const columnsOf = (side: Side) =>
    fieldKeys(role).flatMap((key) => {
      const column = sheets[side].fields.indexOf(key);
      const field = fieldOf(role, key);
      if (column === -1 || field === undefined) return [];
      const to = sheetNamedBy(field);
      return [{ key, column, textOf: contentOfParts(side, to === null ? null : matchingOf(to)) }];
    });
  const columns = { before: columnsOf('before'), after: columnsOf('after') };
  return (side, place, without) => {
    const values = sheets[side].rows[place]?.values ?? [];
    const pieces: string[] = [];
    for (const { key, column, textOf } of columns[side]) {
      const value = values[column] ?? null;
      if (value !== null && !without.includes(key)) pieces.push(key, valueContent(value, textOf));
    }
    return hashable(pieces.join(fieldEnd));
  };
}

/** Many rows have the same parts: each list of them is read once. */
function contentOfParts(side: Side, matching: Matching | null): (parts: RecordedParts) => string {
  const known = new Map<RecordedParts, string>();
  return (parts) => {
    let content = known.get(parts);
    if (content === undefined) {
      const shares = sharesByToken(parts, (part) => partToken(side, part, matching?.[side] ?? null));
      content = [...shares]
        .map(([token, share]) => `${token}${partEnd}${share.toFixed(6)}`)
        .sort()
        .join(partEnd);
      known.set(parts, content);
    }
    return content;
  };
}

function valueContent(value: RecordedValue, textOf: (parts: RecordedParts) => string): string {
  if (typeof value === 'string') return comparable(value);
  if (isDayOfPeriod(value)) return String(value.dayOfPeriod);
  if (isPeriod(value)) return periodText(value);
  if (isProblem(value)) return JSON.stringify(value);
  return value !== null && isParts(value) ? textOf(value) : String(value);
}
