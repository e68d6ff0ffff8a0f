import type { CellValue } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import { fieldKeys, fieldOf, sheetCatalogue } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import { comparable } from '../names';
import { plainText } from '../reading/cell';
import { splitShare } from '../reading/link-shares';
import { readAs, type RoleReading, type TableHeadings } from './role-reading';

/** A column that could be a reference by what it holds, though its heading does not say so. */
export interface PossibleReference {
  readonly column: number;
  readonly field: string;
  readonly resolved: number;
  readonly filled: number;
  /** Whether they are IDs of the rows, and not names. */
  readonly areIds: boolean;
}

/** A table with the role that it seems to have by itself. */
export interface LinkedTable {
  readonly table: SheetTable;
  readonly headings: TableHeadings;
  readonly role: Role | null;
}

/** What the tables of a workbook say of one another. */
export interface Links {
  /** How well a table of a role hangs together with the others, 0 or 1: its references name their rows, or theirs its own. */
  linked(place: number, role: Role, readings: readonly RoleReading[]): number;
  /** The columns of a table that could be references of a field which no heading tells. */
  possible(place: number, role: Role, reading: RoleReading): readonly PossibleReference[];
}

/** Enough rows to tell. */
const rowsLookedAt = 200;

/** From this share on, values that name rows of another table are references to them. */
const leastResolved = 0.5;
/** A reference that no heading tells must be surer, and of so many values. */
const possibleShare = 0.75;
const fewestValues = 2;

/** Where the rows of a role are called so: the first tables that hold the text, two of which tell any table of others. */
interface Called {
  readonly asIds: Map<string, number[]>;
  readonly asNames: Map<string, number[]>;
}

/** So many tables are kept for one text; work stays linear in the tables, however alike they are. */
const tablesKept = 2;
/** So many columns of references are kept for one text. */
const columnsKept = 20;

const foldedText = (value: CellValue): string =>
  value === null || typeof value === 'object' ? '' : comparable(plainText(value));

const valuesOf = (table: SheetTable, column: number): readonly string[] =>
  table.rows
    .slice(0, rowsLookedAt)
    .map((cells) => foldedText(cells[column] ?? null))
    .filter((text) => text !== '');

const pieces = (text: string): readonly string[] =>
  text.split(/[;|\r\n,]/u).map((piece) => comparable(splitShare(piece.trim()).text));

/** A number alone could be a key of any table. */
const isTelling = (text: string): boolean => !/^\d*$/u.test(text);

/** What a value may call a row: itself, or each of its pieces. */
const callsOf = (value: string): readonly string[] =>
  [...new Set([value, ...pieces(value)])].filter(isTelling);

interface ReferenceField {
  readonly field: string;
  readonly to: Role;
}

const referenceFields = (role: Role): readonly ReferenceField[] =>
  fieldKeys(role).flatMap((field) => {
    const declared = fieldOf(role, field);
    return declared !== undefined && 'to' in declared && declared.to !== null
      ? [{ field, to: declared.to }]
      : [];
  });

const columnOf = ({ columns }: RoleReading, field: string): number | null =>
  columns.find((each) => each.field === field)?.column ?? null;

/** A column of a table whose values are references to rows of a role. */
interface ReferringColumn {
  readonly place: number;
  readonly role: Role;
  readonly to: Role;
  readonly values: readonly string[];
}

function append<Value>(found: Map<string, Value[]>, text: string, value: Value, most: number): void {
  const values = found.get(text) ?? [];
  if (values.length < most) values.push(value);
  found.set(text, values);
}

/** What the rows of each role are called, over all tables. */
function calledRows(
  tables: readonly LinkedTable[],
  readings: readonly (RoleReading | null)[],
): ReadonlyMap<Role, Called> {
  const found = new Map<Role, Called>();
  readings.forEach((reading, place) => {
    const table = tables[place]?.table;
    if (reading === null || table === undefined) return;
    const called = found.get(reading.role) ?? { asIds: new Map(), asNames: new Map() };
    found.set(reading.role, called);
    const keep = (texts: Map<string, number[]>, field: string): void => {
      const column = columnOf(reading, field);
      if (column === null) return;
      for (const text of new Set(valuesOf(table, column))) append(texts, text, place, tablesKept);
    };
    keep(called.asIds, 'id');
    keep(called.asNames, sheetCatalogue[reading.role].nameField);
  });
  return found;
}

/** Which columns of references name a text, over all tables, once for each value that does. */
function referringColumns(
  tables: readonly LinkedTable[],
  readings: readonly (RoleReading | null)[],
): ReadonlyMap<string, readonly { readonly of: ReferringColumn; readonly value: string }[]> {
  const found = new Map<string, { of: ReferringColumn; value: string }[]>();
  readings.forEach((reading, place) => {
    const table = tables[place]?.table;
    if (reading === null || table === undefined) return;
    for (const { field, to } of referenceFields(reading.role)) {
      const column = columnOf(reading, field);
      if (column === null || to === reading.role) continue;
      const values = valuesOf(table, column);
      const of: ReferringColumn = { place, role: reading.role, to, values };
      for (const value of new Set(values))
        for (const text of callsOf(value)) append(found, text, { of, value }, columnsKept);
    }
  });
  return found;
}

/** How many values of a column name rows of other tables. */
interface Resolved {
  readonly resolved: number;
  readonly filled: number;
  readonly areIds: boolean;
}

/** What the tables say of one another. Linear in the tables: of each, only the first rows are looked at. */
export function linksBetween(tables: readonly LinkedTable[]): Links {
  const own = tables.map(({ headings, role }) => (role === null ? null : readAs(headings, role, true)));
  const called = calledRows(tables, own);
  const referring = referringColumns(tables, own);
  const looked = new Map<string, Resolved>();

  const resolve = (place: number, column: number, to: Role): Resolved => {
    const key = `${place}/${column}/${to}`;
    const known = looked.get(key);
    if (known !== undefined) return known;
    const table = tables[place]?.table;
    const values = table === undefined ? [] : valuesOf(table, column);
    const isElsewhere = (texts: ReadonlyMap<string, readonly number[]> | undefined, text: string): boolean =>
      texts?.get(text)?.some((at) => at !== place) ?? false;
    let resolved = 0;
    let ids = 0;
    for (const value of values) {
      const calls = callsOf(value);
      if (calls.some((text) => isElsewhere(called.get(to)?.asIds, text))) {
        resolved += 1;
        ids += 1;
      } else if (calls.some((text) => isElsewhere(called.get(to)?.asNames, text))) resolved += 1;
    }
    const found = { resolved, filled: values.length, areIds: ids * 2 > resolved };
    looked.set(key, found);
    return found;
  };

  const refersToOthers = (place: number, reading: RoleReading): boolean =>
    referenceFields(reading.role).some(({ field, to }) => {
      const column = columnOf(reading, field);
      if (column === null || to === reading.role) return false;
      const { resolved, filled } = resolve(place, column, to);
      return filled > 0 && resolved >= filled * leastResolved;
    });

  const isReferredTo = (place: number, reading: RoleReading): boolean => {
    const table = tables[place]?.table;
    if (table === undefined) return false;
    const { role } = reading;
    const texts = new Set(
      ['id', sheetCatalogue[role].nameField].flatMap((field) => {
        const column = columnOf(reading, field);
        return column === null ? [] : valuesOf(table, column);
      }),
    );
    const naming = new Map<ReferringColumn, Set<string>>();
    for (const text of texts)
      for (const { of, value } of referring.get(text) ?? [])
        if (of.to === role && of.role !== role && of.place !== place)
          naming.set(of, (naming.get(of) ?? new Set()).add(value));
    // A value is counted as often as it stands in its column.
    return [...naming].some(
      ([of, named]) =>
        of.values.filter((value) => named.has(value)).length >= of.values.length * leastResolved,
    );
  };

  return {
    linked(place, role, readings) {
      const reading = readings.find((each) => each.role === role);
      if (reading === undefined || tables.length < 2) return 0;
      return refersToOthers(place, reading) || isReferredTo(place, reading) ? 1 : 0;
    },
    possible(place, role, { columns }) {
      const used = new Set(columns.map(({ column }) => column));
      const has = new Set(columns.map(({ field }) => field));
      return referenceFields(role).flatMap(({ field, to }): readonly PossibleReference[] => {
        if (has.has(field) || to === role) return [];
        const found = (tables[place]?.table.headings ?? []).flatMap((_, column) => {
          if (used.has(column)) return [];
          const { resolved, filled, areIds } = resolve(place, column, to);
          return filled >= fewestValues && resolved >= filled * possibleShare
            ? [{ column, field, resolved, filled, areIds }]
            : [];
        });
        return found.slice(0, 1);
      });
    },
  };
}
