import type { CellValue } from '../../spreadsheet/cell';
import type { CellPlace } from '../../spreadsheet/cell-reference';
import type { DateSystem, Sheet } from '../../spreadsheet/sheet';
import { fiscalYearStartIn, identityOf, type NamedSetting, namedSetting } from './read-settings';
import type { SettingEdit, SettingsChange } from './setting-edits';
import { settingsColumns, type SettingsTable, settingsTable } from './settings-table';
import type { SettingValue } from './value-kinds';

/** A cell that is to hold something else; null makes it blank. */
export interface CellEdit extends CellPlace {
  readonly value: string | number | null;
}

/** What a row holds in the three columns. */
interface HeldRow {
  readonly setting: CellValue;
  readonly value: CellValue;
  readonly note: CellValue;
}

const columns = ['setting', 'value', 'note'] as const;

/** Where the settings of a new sheet stand. */
const newTable: SettingsTable = {
  headingRow: 0,
  columns: { setting: 0, value: 1, note: 2 },
  rows: [],
};

/**
 * The cells that a change of settings writes, and no other: every row stays where it is, with its note and with what this version
 * does not know. What is back at what goes without it is blanked, and such rows are used again. Null where the sheet has cells but
 * no headings that tell where settings stand. `sheet` is null where the workbook has none yet.
 */
export function changeSettings(
  sheet: Sheet | null,
  dateSystem: DateSystem,
  change: SettingsChange,
): readonly CellEdit[] | null {
  const isNew = sheet === null || sheet.cells.every((row) => row.every((cell) => cell === null));
  const table = isNew ? newTable : settingsTable(sheet);
  if (table === null) return null;
  const before = new Map(table.rows.map(({ row, ...held }): [number, HeldRow] => [row, held]));
  const after = new Map(before);
  const fiscalYearStart = fiscalYearStartIn(table, dateSystem);
  const identity = (named: NamedSetting): string => identityOf(named, fiscalYearStart);
  const rowsOf = rowsByIdentity(table, identity);

  if ('reset' in change) {
    for (const { named, rows } of rowsOf.values()) {
      if (change.reset === 'all' || isMapping(named)) for (const row of rows) after.delete(row);
    }
  } else {
    const free = freeRows(after, table.headingRow);
    for (const each of change.set) makeEdit(each, rowsOf, after, free, dateSystem, identity);
  }
  const edits = differences(before, after, table);
  return isNew && edits.length > 0 ? [...headings(table), ...edits] : edits;
}

interface RowsOfSetting {
  readonly named: NamedSetting;
  readonly rows: readonly number[];
}

function rowsByIdentity(
  { rows }: SettingsTable,
  identityOfNamed: (named: NamedSetting) => string,
): Map<string, RowsOfSetting> {
  const found = new Map<string, RowsOfSetting & { readonly rows: number[] }>();
  for (const { row, setting } of rows) {
    const named = namedSetting(setting);
    if (named === null) continue;
    const identity = identityOfNamed(named);
    const others = found.get(identity);
    if (others === undefined) found.set(identity, { named, rows: [row] });
    else others.rows.push(row);
  }
  return found;
}

const isMapping = ({ declaration: { subject } }: NamedSetting): boolean =>
  subject === 'table' || subject === 'column';

function makeEdit(
  { setting, value, note }: SettingEdit,
  rowsOf: Map<string, RowsOfSetting>,
  after: Map<number, HeldRow>,
  free: FreeRows,
  dateSystem: DateSystem,
  identityOfNamed: (named: NamedSetting) => string,
): void {
  const named = namedSetting(setting);
  const kind = named?.declaration.kind(named.subject) ?? null;
  if (named === null || kind === null) throw new Error(`There is no setting ${setting}.`);
  const { declaration, subject } = named;
  const identity = identityOfNamed(named);
  const rows = rowsOf.get(identity)?.rows ?? [];
  if (value === null || value === declaration.usual(subject)) {
    for (const row of rows) free.giveBack(row);
    rowsOf.delete(identity);
    return;
  }
  // Of several rows the lowest counts: the others would be reported.
  const counting = rows.at(-1) ?? free.next();
  for (const row of rows.slice(0, -1)) free.giveBack(row);
  rowsOf.set(identity, { named, rows: [counting] });
  const held = after.get(counting);
  const meaning = held === undefined ? null : kind.schema.safeParse(kind.meaning(held.value, dateSystem));
  const isSame = meaning?.success === true && (meaning.data satisfies SettingValue) === value;
  after.set(counting, {
    setting: held?.setting ?? setting,
    value: isSame ? (held?.value ?? null) : kind.written(value),
    note: note ?? held?.note ?? '',
  });
}

/** Rows of the sheet that hold nothing, the highest first: thousands of rows may be approved at once. */
interface FreeRows {
  readonly next: () => number;
  /** Empties a row. */
  readonly giveBack: (row: number) => void;
}

function freeRows(held: Map<number, HeldRow>, headingRow: number): FreeRows {
  let from = headingRow + 1;
  return {
    next: () => {
      while (held.has(from)) from += 1;
      return from;
    },
    giveBack: (row) => {
      held.delete(row);
      from = Math.min(from, row);
    },
  };
}

function differences(
  before: ReadonlyMap<number, HeldRow>,
  after: ReadonlyMap<number, HeldRow>,
  table: SettingsTable,
): readonly CellEdit[] {
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const was = before.get(row) ?? blank;
    const is = after.get(row) ?? blank;
    return columns.flatMap((name): CellEdit[] => {
      const column = table.columns[name];
      if (column === null || was[name] === is[name]) return [];
      const value = is[name];
      // What an edit does not set is left as it was, so that only texts and numbers are ever written.
      return typeof value === 'number'
        ? [{ row, column, value }]
        : [{ row, column, value: textOrBlank(value) }];
    });
  });
}

const blank: HeldRow = { setting: '', value: null, note: '' };

const textOrBlank = (value: CellValue): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const headings = (table: SettingsTable): readonly CellEdit[] =>
  columns.flatMap((name) => {
    const column = table.columns[name];
    return column === null ? [] : [{ row: table.headingRow, column, value: settingsColumns[name].heading }];
  });
