import type { SheetTable } from '../spreadsheet/sheet';
import { type PeriodReading, resolvePeriod } from './calendar/period';
import { asRow, type Draft } from './drafts';
import { fieldKeys, fieldOf } from './fields/catalogue';
import { retiredStatuses, type Status } from './fields/common';
import type { Role } from './fields/roles';
import type { PlanTable, ReadingSettings, TextNumbers, UnreadableCell } from './plan';
import { type CellReading, readCell } from './reading/cell';
import type { ReadingProblem } from './reading/problems';
import { type NamedRows, readMultiple } from './reading/references';

/** What rows are read with, and what is noted on the way. */
export interface Reader {
  readonly tables: readonly PlanTable[];
  readonly settings: ReadingSettings;
  readonly unreadableCells: UnreadableCell[];
  readonly textNumbers: Map<string, TextNumbers & { readonly rowIndexes: number[] }>;
  readonly named: Readonly<Record<Role, NamedRows>>;
}

/** The value that a column of its table has for a row. */
export const cellOf = (
  tables: readonly PlanTable[],
  { table, line }: Draft,
  column: number,
): SheetTable['rows'][number][number] => tables[table]?.lines[line]?.cells[column] ?? null;

export type FieldReaders = ReadonlyMap<string, FieldReader>;

type FieldReader = (
  value: SheetTable['rows'][number][number],
) => CellReading | ReturnType<ReturnType<typeof readMultiple>>;

/** How each field of a role reads a cell. */
export function fieldReaders(role: Role, { named, settings }: Reader): FieldReaders {
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

/** Reads the fields of a row. What cannot be read is listed, and counts as empty. */
export function readRow(draft: Draft, reader: Reader, readers: FieldReaders): void {
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

/** Notes that a cell of a row could not be read. */
export function markUnreadable(
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

/** A Period gives the dates that its row does not state readably; one without a year is of the year that the plan's dates have. */
export function datePeriod(role: Role, draft: Draft, reader: Reader, year: number): void {
  const period = draft['period'] as PeriodReading | null | undefined;
  if (period === null || period === undefined) return;
  const field = fieldOf(role, 'period');
  if (field?.kind !== 'period' || field.gives === null) return;
  const { start, end } = field.gives;
  const days = resolvePeriod(period, { year, fiscalYearStart: reader.settings.fiscalYearStart });
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
