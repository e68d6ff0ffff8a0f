import type { SheetTable } from '../spreadsheet/sheet';
import { type PeriodReading, resolvePeriod } from './calendar/period';
import { asRow, asRows, type Draft, draftRows, type Drafts } from './drafts';
import { fieldKeys, fieldOf, sheetCatalogue } from './fields/catalogue';
import { retiredStatuses, type Status } from './fields/common';
import { type Role, roles } from './fields/roles';
import { indexKeys, type KeyIndex } from './key-index';
import type { Plan, PlanTable, ReadingSettings, TextNumbers, UnreadableCell } from './plan';
import { usualYear } from './plan-year';
import { type CellReading, readCell } from './reading/cell';
import type { ReadingProblem } from './reading/problems';
import { type NamedRows, readMultiple } from './reading/references';
import { layoutOf, type RecognisedTable } from './recognised-table';
import { unfoldTables } from './unfolding/unfold';

interface Reader {
  readonly tables: readonly PlanTable[];
  readonly settings: ReadingSettings;
  readonly unreadableCells: UnreadableCell[];
  readonly textNumbers: Map<string, TextNumbers & { readonly rowIndexes: number[] }>;
  readonly named: Readonly<Record<Role, NamedRows>>;
}

/** Reads the rows of recognised tables. What cannot be read is listed, counts as empty, and never stops the rest. */
export function readPlan(recognised: readonly RecognisedTable[], settings: ReadingSettings): Plan {
  const undated = readTables(recognised, settings, null);
  const year = usualYear(asRows(undated.drafts), settings.planDate);
  // Calendars have the year of the dates beside them, and are read once that is known.
  const hasCalendar = recognised.some((table) => layoutOf(table).calendar !== null);
  const { drafts, reader } = hasCalendar ? readTables(recognised, settings, year) : undated;
  datePeriods(drafts, reader, year);
  return {
    ...asRows(drafts),
    tables: reader.tables,
    recognised,
    workbookTables: [],
    offers: [],
    unreadableCells: reader.unreadableCells,
    textNumbers: [...reader.textNumbers.values()],
    date: settings.planDate,
  };
}

/** Reads all rows, without the dates that periods give. */
function readTables(
  recognised: readonly RecognisedTable[],
  settings: ReadingSettings,
  year: number | null,
): { readonly drafts: Drafts; readonly reader: Reader } {
  const tables = unfoldTables(recognised, settings, year).map((table) => ({
    ...table,
    rowCount: table.lines.length,
  }));
  const drafts = draftRows(tables);
  const named = Object.fromEntries(
    roles.map((role) => [role, nameRows(role, drafts[role], tables, settings)]),
  ) as Record<Role, NamedRows>;
  const reader: Reader = { tables, settings, unreadableCells: [], textNumbers: new Map(), named };
  for (const role of roles) {
    const readField = fieldReaders(role, reader);
    for (const draft of drafts[role]) readRow(draft, reader, readField);
  }
  return { drafts, reader };
}

/** Reads IDs and names before all else: the cells of other rows are read by them. */
function nameRows(
  role: Role,
  drafts: readonly Draft[],
  tables: readonly PlanTable[],
  settings: ReadingSettings,
): NamedRows {
  const { nameField } = sheetCatalogue[role];
  const text = (draft: Draft, key: string): string | null => {
    const field = fieldOf(role, key);
    const column = tables[draft.table]?.columns.indexOf(key) ?? -1;
    if (field === undefined || (field.kind !== 'id' && field.kind !== 'text') || column < 0) return null;
    const reading = readCell(field, cellOf(tables, draft, column), settings);
    return reading.status === 'read' && typeof reading.value === 'string' ? reading.value : null;
  };
  const index: KeyIndex = indexKeys(
    drafts.map((draft) => ({ id: text(draft, 'id'), name: text(draft, nameField) })),
  );
  drafts.forEach((draft, place) => {
    draft['key'] = index.keys[place];
    draft['repeatsId'] = index.repeatsId[place];
    draft['sharesName'] = index.sharesName[place];
    draft['nameable'] = index.nameable[place];
  });
  return { index, rows: drafts.map(asRow) };
}

const cellOf = (
  tables: readonly PlanTable[],
  { table, line }: Draft,
  column: number,
): SheetTable['rows'][number][number] => tables[table]?.lines[line]?.cells[column] ?? null;

type FieldReader = (
  value: SheetTable['rows'][number][number],
) => CellReading | ReturnType<ReturnType<typeof readMultiple>>;

/** How each field of a role reads a cell. */
function fieldReaders(role: Role, { named, settings }: Reader): ReadonlyMap<string, FieldReader> {
  return new Map(
    fieldKeys(role).map((key): [string, FieldReader] => {
      const field = fieldOf(role, key);
      if (field === undefined) throw new Error(`The catalogue has no field ${key} of ${role}.`);
      if (field.kind === 'reference' || field.kind === 'list') {
        return [key, readMultiple(field, field.to === null ? null : named[field.to])];
      }
      return [key, (value) => readCell(field, value, settings)];
    }),
  );
}

function readRow(draft: Draft, reader: Reader, readers: ReadonlyMap<string, FieldReader>): void {
  const table = reader.tables[draft.table];
  if (table === undefined) return;
  const cells = table.lines[draft.line]?.cells ?? [];
  table.columns.forEach((key, column) => {
    const value = cells[column] ?? null;
    if (key === null || value === null) return;
    // What is made of other columns gives what the row does not state readably itself.
    if (column >= table.source.headings.length && isStated(draft[key])) return;
    const reading = readers.get(key)?.(value);
    if (reading === undefined || reading.status === 'empty') return;
    if (reading.status === 'unreadable') markUnreadable(draft, key, column, reading, reader);
    else {
      draft[key] = reading.value;
      if ('partProblem' in reading && reading.partProblem !== null)
        reader.unreadableCells.push({ row: asRow(draft), field: key, column, problem: reading.partProblem });
      if (reading.fromText) noteTextNumber(draft, key, column, reader);
    }
  });
  draft['retired'] = retiredStatuses.has(draft['status'] as Status);
}

const isStated = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

function markUnreadable(
  draft: Draft,
  field: string,
  column: number,
  { problem, seen }: ReadingProblem,
  reader: Reader,
): void {
  // A field may be read from its own cell and from a section or a calendar: what its own cell says comes first.
  if (draft.unreadable.includes(field)) return;
  draft.unreadable = [...draft.unreadable, field];
  // One day gives both Start and End: what cannot be read of it is said once.
  const last = reader.unreadableCells.at(-1);
  const sourceOf = (place: number): number | undefined => reader.tables[draft.table]?.sourceColumns[place];
  if (last?.row === asRow(draft) && sourceOf(last.column) === sourceOf(column)) return;
  reader.unreadableCells.push({ row: asRow(draft), field, column, problem: { problem, seen } });
}

function noteTextNumber(
  { table, rowIndex }: Draft,
  field: string,
  column: number,
  { textNumbers }: Reader,
): void {
  const place = `${table}/${column}`;
  const known = textNumbers.get(place);
  if (known === undefined) textNumbers.set(place, { table, field, column, rowIndexes: [rowIndex] });
  else known.rowIndexes.push(rowIndex);
}

/** Periods give the dates that rows do not state readably; those without a year are of the year that the plan's dates have. */
function datePeriods(drafts: Drafts, reader: Reader, year: number): void {
  const { fiscalYearStart } = reader.settings;
  for (const role of roles) {
    const field = fieldOf(role, 'period');
    if (field?.kind !== 'period' || field.gives === null) continue;
    const { start, end } = field.gives;
    for (const draft of drafts[role]) {
      const period = draft['period'] as PeriodReading | null;
      if (period === null) continue;
      const days = resolvePeriod(period, { year, fiscalYearStart });
      if (days === null) {
        const column = reader.tables[draft.table]?.columns.indexOf('period') ?? 0;
        const seen = cellOf(reader.tables, draft, column);
        markUnreadable(draft, 'period', column, { problem: 'unreadable-period', seen }, reader);
        draft['period'] = null;
      } else {
        draft[start] ??= days.start;
        draft[end] ??= days.end;
      }
    }
  }
}
