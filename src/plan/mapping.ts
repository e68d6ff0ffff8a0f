import type { SheetTable } from '../spreadsheet/sheet';
import type { Role } from './fields/roles';
import { comparable } from './names';

/** What the section rows of a table may be said to hold. */
export const sectionLevels = ['strategies', 'goals', 'not used'] as const;
export type SectionLevel = (typeof sectionLevels)[number];

/**
 * What the user said about the tables of the workbook. Tables are keyed by `tableNames` and columns by `columnNames`, both in
 * their comparable form: a mapping survives moving, sorting and reordering, and ends where a table or a heading is renamed.
 */
export interface Mapping {
  readonly tables: ReadonlyMap<string, Role | 'leave alone'>;
  /** By table, then by column: the canonical name of a field of any role, or that the column is not used. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By table, then by column: whether a value holds for the blank cells below it. */
  readonly fillDown: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  readonly sections: ReadonlyMap<string, SectionLevel>;
}

/** What a column is mapped to that no field is read from. */
export const notUsed = 'not used';

export const noMapping: Mapping = {
  tables: new Map(),
  columns: new Map(),
  fillDown: new Map(),
  sections: new Map(),
};

/** What parts a sheet from a heading, and a table from a column, in their names. */
export const nameSeparator = ' › ';

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The names by which people map tables, in the order of the tables: an Excel table by its own name, a range by its sheet, and with
 * its first heading where the sheet has several ranges (`Plan › Tactic`). To be given all tables of the workbook: no two get one name.
 */
export function tableNames(
  tables: readonly Pick<SheetTable, 'sheet' | 'name' | 'headings'>[],
): readonly string[] {
  const rangesOnSheet = new Map<string, number>();
  for (const { sheet, name } of tables) {
    if (name === null) rangesOnSheet.set(sheet, (rangesOnSheet.get(sheet) ?? 0) + 1);
  }
  return unlike(
    tables.map(({ sheet, name, headings }) => {
      if (name !== null) return name;
      const first = headings.map(onOneLine).find((heading) => heading !== '');
      return first === undefined || rangesOnSheet.get(sheet) === 1
        ? onOneLine(sheet)
        : `${onOneLine(sheet)}${nameSeparator}${first}`;
    }),
  );
}

/** The names by which people map the columns of a table: their headings on one line; a column without one by its place. */
export const columnNames = (headings: readonly string[]): readonly string[] =>
  unlike(headings.map((heading, place) => onOneLine(heading) || `column ${place + 1}`));

/** The same names, of which those that occur again are counted: `Plan`, `Plan #2`. */
function unlike(names: readonly string[]): readonly string[] {
  const given = new Set(names.map(comparable));
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; taken.has(comparable(own)); count += 1) {
      const counted = `${name} #${count}`;
      // Another table may really be called so.
      if (!given.has(comparable(counted))) own = counted;
    }
    taken.add(comparable(own));
    return own;
  });
}
