import { type CellValue, isSameValue } from '../spreadsheet/cell';
import { asRow, type Draft, draftRow } from './drafts';
import { fieldKeys, fieldOf, sheetCatalogue } from './fields/catalogue';
import { type Role, roles } from './fields/roles';
import type { Plan, PlanTable, ReadingSettings, UnreadableCell } from './plan';
import { layoutOf, type RecognisedTable } from './recognised-table';
import { datePeriod, fieldReaders, type Reader, readRow } from './row-reader';
import { fieldValue, type Mention, type Row } from './rows';
import { isSameList } from './same-list';
import { keepRowKinds } from './unfolding/row-kinds';
import { unfoldTables } from './unfolding/unfold';

/*
 * Reads a plan again after an edit. Rows of which no cell changed are the same objects as before, so that whoever worked something
 * out of them can know it again. Only what is sure to change nothing but its own row is read so: texts that name rows, days that
 * tell the plan's year, and rows that others refer to have the whole plan read afresh.
 */

/** More rows than a person edits at a time are read afresh. */
const mostChangedRows = 50;

interface Reading {
  readonly reader: Reader;
  /** The year that periods without one are of. */
  readonly year: number;
}

/** How plans were read, by their tables: these stay what they are when a plan is passed on with more said beside it. */
const readings = new WeakMap<Plan['tables'], Reading>();

export const rememberReading = (reader: Reader, year: number): void => {
  readings.set(reader.tables, { reader, year });
};

/** The plan after an edit; null where more may have changed than single rows that stand for themselves. */
export function rereadPlan(
  before: Plan,
  recognised: readonly RecognisedTable[],
  settings: ReadingSettings,
): Plan | null {
  const known = readings.get(before.tables);
  if (known === undefined || !isReadAlike(known.reader.settings, settings)) return null;
  if (recognised.some((table) => layoutOf(table).calendar !== null)) return null;
  for (const [at, table] of recognised.entries()) {
    const was = before.recognised[at];
    if (was !== undefined) keepRowKinds(was, table);
  }
  const tables = unfoldTables(recognised, settings).map((table) => ({
    ...table,
    rowCount: table.lines.length,
  }));
  const changed = findChangedRows(before, tables);
  if (changed === null || changed.some(({ old }) => isReferredTo(before, old))) return null;

  const rows = Object.fromEntries(roles.map((role) => [role, before[role]])) as Record<Role, readonly Row[]>;
  const drafts = changed.map(({ old, place, role, table, line }): Draft => {
    const draft = draftRow(tables[table] as PlanTable, table, line);
    for (const name of ['key', 'repeatsId', 'sharesName', 'nameable'] as const) draft[name] = old[name];
    rows[role] = rows[role].with(place, asRow(draft));
    return draft;
  });
  const reader: Reader = {
    tables,
    settings,
    unreadableCells: [],
    textNumbers: new Map(),
    named: Object.fromEntries(
      roles.map((role) => [role, { index: known.reader.named[role].index, rows: rows[role] }]),
    ) as unknown as Reader['named'],
  };
  changed.forEach(({ role }, at) => {
    const draft = drafts[at] as Draft;
    readRow(draft, reader, fieldReaders(role, reader));
    datePeriod(role, draft, reader, known.year);
  });
  if (changed.some(({ old }, at) => old.retired !== drafts[at]?.['retired'])) return null;
  const unreadableCells = mergedUnreadable(before, changed, reader.unreadableCells, rows);
  if (unreadableCells === null || reader.textNumbers.size > 0 || hasTextNumber(before, changed)) return null;

  rememberReading(reader, known.year);
  return {
    ...before,
    ...(rows as Pick<Plan, Role>),
    tables,
    recognised,
    workbookTables: [],
    offers: [],
    unreadableCells,
  };
}

const isReadAlike = (one: ReadingSettings, other: ReadingSettings): boolean =>
  one.planDate === other.planDate &&
  one.locale === other.locale &&
  one.dateSystem === other.dateSystem &&
  one.fiscalYearStart === other.fiscalYearStart &&
  (one.derivesLevels ?? true) === (other.derivesLevels ?? true);

interface ChangedRow {
  readonly role: Role;
  /** Its place among the rows of its role. */
  readonly place: number;
  readonly old: Row;
  readonly table: number;
  readonly line: number;
}

/** The rows with another value in some cell; null where tables, names or the days that tell the year may be others. */
function findChangedRows(before: Plan, tables: readonly PlanTable[]): readonly ChangedRow[] | null {
  if (before.tables.length !== tables.length) return null;
  const counts = new Map<Role, number>();
  const changed: ChangedRow[] = [];
  for (const [at, table] of tables.entries()) {
    const was = before.tables[at] as PlanTable;
    if (!isSameFrame(was, table)) return null;
    const first = counts.get(table.role) ?? 0;
    counts.set(table.role, first + table.lines.length);
    for (const [line, { place, cells }] of table.lines.entries()) {
      const old = was.lines[line];
      if (old?.place !== place) return null;
      if (old.cells === cells) continue;
      const columns = changedColumns(old.cells, cells);
      if (columns.length === 0) continue;
      if (columns.some((column) => reachesFurther(table, column)) || changed.length === mostChangedRows)
        return null;
      const row = before[table.role][first + line];
      if (row === undefined) return null;
      changed.push({ role: table.role, place: first + line, old: row, table: at, line });
    }
  }
  return changed;
}

/** Whether two tables differ in nothing but the values of their rows. */
function isSameFrame(one: PlanTable, other: PlanTable): boolean {
  const [a, b] = [one.source, other.source];
  return (
    one.role === other.role &&
    one.isDerived === other.isDerived &&
    one.lines.length === other.lines.length &&
    isSameList(one.columns, other.columns) &&
    isSameList(one.sourceColumns, other.sourceColumns) &&
    a.sheet === b.sheet &&
    a.name === b.name &&
    a.top === b.top &&
    a.left === b.left &&
    isSameList(a.headings, b.headings) &&
    a.hiddenRows.size === b.hiddenRows.size &&
    [...a.hiddenRows].every((row) => b.hiddenRows.has(row))
  );
}

function changedColumns(one: readonly CellValue[], other: readonly CellValue[]): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < Math.max(one.length, other.length); column += 1) {
    if (!isSameValue(one[column] ?? null, other[column] ?? null)) columns.push(column);
  }
  return columns;
}

/** Whether a column is one by which other rows are read: it names its row, or tells the plan's year. */
function reachesFurther({ role, columns }: PlanTable, column: number): boolean {
  const key = columns[column] ?? null;
  if (key === null) return false;
  const kind = fieldOf(role, key)?.kind;
  return kind === 'id' || kind === 'date' || kind === 'period' || key === sheetCatalogue[role].nameField;
}

/** Whether some row of the plan refers to the row. */
const isReferredTo = (plan: Plan, sought: Row): boolean =>
  roles.some((role) => {
    const fields = fieldKeys(role).filter((key) => {
      const field = fieldOf(role, key);
      return (field?.kind === 'reference' || field?.kind === 'list') && field.to === sought.role;
    });
    return fields.some((field) =>
      plan[role].some((row) =>
        (fieldValue(row, field) as readonly Mention[]).some(({ target }) => target === sought),
      ),
    );
  });

/** All cells that could not be read, in the order of a fresh reading; null where that cannot be told. */
function mergedUnreadable(
  before: Plan,
  changed: readonly ChangedRow[],
  found: readonly UnreadableCell[],
  rows: Readonly<Record<Role, readonly Row[]>>,
): readonly UnreadableCell[] | null {
  const old = new Set(changed.map((each) => each.old));
  const kept = before.unreadableCells.filter(({ row }) => !old.has(row));
  if (found.length === 0) return kept;
  // Periods that come to nothing are found after all else has been read.
  if ([...kept, ...found].some(({ problem: { problem } }) => problem === 'unreadable-period')) return null;
  const ofRow = new Map<Row, UnreadableCell[]>();
  for (const cell of [...kept, ...found]) {
    const others = ofRow.get(cell.row);
    if (others === undefined) ofRow.set(cell.row, [cell]);
    else others.push(cell);
  }
  return roles.flatMap((role) => rows[role].flatMap((row) => ofRow.get(row) ?? []));
}

const hasTextNumber = ({ textNumbers }: Plan, changed: readonly ChangedRow[]): boolean =>
  textNumbers.some(({ table, rowIndexes }) =>
    changed.some(({ old }) => old.table === table && rowIndexes.includes(old.rowIndex)),
  );
