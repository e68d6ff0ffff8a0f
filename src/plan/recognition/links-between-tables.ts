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

/** What rows of a table are called. */
interface Keys {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const foldedText = (value: CellValue): string =>
  value === null || typeof value === 'object' ? '' : comparable(plainText(value));

const valuesOf = (table: SheetTable, column: number): readonly string[] =>
  table.rows
    .slice(0, rowsLookedAt)
    .map((cells) => foldedText(cells[column] ?? null))
    .filter((text) => text !== '');

function keysOf({ table }: LinkedTable, { columns }: RoleReading, role: Role): Keys {
  const textsOf = (field: string): ReadonlySet<string> => {
    const column = columns.find((each) => each.field === field)?.column;
    return new Set(column === undefined ? [] : valuesOf(table, column));
  };
  return { ids: textsOf('id'), names: textsOf(sheetCatalogue[role].nameField) };
}

const pieces = (text: string): readonly string[] =>
  text.split(/[;|\r\n,]/u).map((piece) => comparable(splitShare(piece.trim()).text));

/** A number alone could be a key of any table. */
const isTelling = (text: string): boolean => !/^\d*$/u.test(text);

export function linksBetween(tables: readonly LinkedTable[]): Links {
  const keys = tables.map((each) =>
    each.role === null ? null : keysOf(each, readAs(each.headings, each.role, true), each.role),
  );
  const namedBy = new Map<number, Map<string, { resolved: number; filled: number; areIds: boolean }>>();

  /** How many values of a column name rows of the tables of a role, this one apart. */
  const resolve = (place: number, column: number, to: Role) => {
    const cached =
      namedBy.get(place) ?? new Map<string, { resolved: number; filled: number; areIds: boolean }>();
    namedBy.set(place, cached);
    const key = `${column}/${to}`;
    const known = cached.get(key);
    if (known !== undefined) return known;
    const others = keys.filter((_, other) => other !== place && tables[other]?.role === to);
    const values = tables[place] === undefined ? [] : valuesOf(tables[place].table, column);
    let resolved = 0;
    let ids = 0;
    for (const value of values) {
      const texts = [value, ...pieces(value)].filter(isTelling);
      if (texts.some((text) => others.some((each) => each?.ids.has(text)))) {
        resolved += 1;
        ids += 1;
      } else if (texts.some((text) => others.some((each) => each?.names.has(text)))) resolved += 1;
    }
    const found = { resolved, filled: values.length, areIds: ids * 2 > resolved };
    cached.set(key, found);
    return found;
  };

  const referenceFields = (role: Role): readonly { readonly field: string; readonly to: Role }[] =>
    fieldKeys(role).flatMap((field) => {
      const declared = fieldOf(role, field);
      return declared !== undefined && 'to' in declared && declared.to !== null
        ? [{ field, to: declared.to }]
        : [];
    });

  const refersToOthers = (place: number, { role, columns }: RoleReading): boolean =>
    referenceFields(role).some(({ field, to }) => {
      const column = columns.find((each) => each.field === field)?.column;
      if (column === undefined || to === role) return false;
      const { resolved, filled } = resolve(place, column, to);
      return filled > 0 && resolved >= filled * leastResolved;
    });

  const isReferredTo = (place: number, role: Role, reading: RoleReading): boolean => {
    const own = tables[place];
    if (own === undefined) return false;
    const mine = keysOf(own, reading, role);
    return tables.some((other, at) => {
      if (at === place || other.role === null || other.role === role) return false;
      const read = readAs(other.headings, other.role, true);
      return referenceFields(other.role).some(({ field, to }) => {
        const column = to === role ? read.columns.find((each) => each.field === field)?.column : undefined;
        if (column === undefined) return false;
        const values = valuesOf(other.table, column);
        const named = values.filter((value) =>
          [value, ...pieces(value)].some(
            (text) => isTelling(text) && (mine.ids.has(text) || mine.names.has(text)),
          ),
        );
        return values.length > 0 && named.length >= values.length * leastResolved;
      });
    });
  };

  return {
    linked(place, role, readings) {
      const reading = readings.find((each) => each.role === role);
      if (reading === undefined || tables.length < 2) return 0;
      return refersToOthers(place, reading) || isReferredTo(place, role, reading) ? 1 : 0;
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
