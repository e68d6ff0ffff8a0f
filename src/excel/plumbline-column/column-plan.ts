import { isOwnStatus, type OwnColumn, ownColumns } from '../../plan/own-columns';
import { addressOf } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/cell';
import type { ListedTable, Sheet, SheetTable } from '../../spreadsheet/sheet';
import type { CheckedPlan } from '../checked-workbook';
import type { ColumnToAdd } from '../new-columns';
import { problems, type SheetProblem } from '../problem';
import type { WorkbookReading } from '../reading/read-workbook';
import type { SheetFacts, TableFacts } from '../reading/what-is-there';
import type { CellsToWrite, HeldCell } from '../write-all-or-none';
import { wireCell } from '../written-cell';
import { cellOf, columnsThere, type ColumnThere } from './columns-there';
import { type RowStatus, rowStatuses, tableKey } from './row-statuses';

/** A column of Plumbline's own that is to go. */
export interface ColumnToRemove {
  readonly sheet: SheetFacts;
  readonly column: number;
  readonly heading: string;
  /** The Excel table that it is a part of, with the columns that stay; null for cells beside a table, or of a plain range. */
  readonly table: { readonly id: string; readonly area: ListedTable; readonly isAtEnd: boolean } | null;
  /** The rows in which its cells are emptied, first and last, from 0. */
  readonly rows: readonly (readonly [number, number])[];
}

/** The columns that a table lacks: all of them are added, or none. */
export interface ColumnsOfTable {
  /** With their headings alone. */
  readonly columns: readonly ColumnToAdd[];
  /** What is to stand under them. */
  readonly texts: readonly CellsToWrite[];
}

/** What a check is to do about its own columns. */
export interface ColumnPlan {
  readonly additions: readonly ColumnsOfTable[];
  /** Cells of columns that are there and say something else. */
  readonly updates: readonly CellsToWrite[];
  readonly removals: readonly ColumnToRemove[];
  readonly problems: readonly SheetProblem[];
}

/** A table of the workbook with all that is known of its place. */
interface PlacedTable {
  readonly sheet: SheetFacts;
  readonly content: Sheet;
  readonly source: SheetTable;
  /** The Excel table; null for a plain range. */
  readonly listed: { readonly id: string; readonly area: ListedTable } | null;
  readonly there: readonly ColumnThere[];
}

/** What the columns need, so that they say what a check found, and stand beside its tables only, where somebody wants them. */
export function planColumns(
  { facts, workbook }: WorkbookReading,
  { result, settings }: Pick<CheckedPlan, 'result' | 'settings'>,
): ColumnPlan {
  const { plan } = result.alignment;
  const wanted = settings.writesColumn
    ? new Set(plan.tables.filter(({ isDerived }) => !isDerived).map(({ source }) => tableKey(source)))
    : new Set<string>();
  const statuses = wanted.size === 0 ? new Map<string, never>() : rowStatuses(result);
  return ofAll(
    plan.workbookTables.map(({ source }) => {
      const table = placed(source, facts.sheets, facts.tables, workbook.sheets);
      if (table === null) return nothingToDo;
      return wanted.has(tableKey(source))
        ? written(table, statuses.get(tableKey(source)) ?? new Map<number, never>())
        : removed(table, table.there);
    }),
  );
}

/** The columns of a workbook that are to go, all of them. */
export const planRemoval = (
  { facts, workbook }: WorkbookReading,
  tables: readonly SheetTable[],
): ColumnPlan =>
  ofAll(
    tables.map((source) => {
      const table = placed(source, facts.sheets, facts.tables, workbook.sheets);
      return table === null ? nothingToDo : removed(table, table.there);
    }),
  );

const nothingToDo: ColumnPlan = { additions: [], updates: [], removals: [], problems: [] };

const ofAll = (tables: readonly ColumnPlan[]): ColumnPlan => ({
  additions: tables.flatMap(({ additions }) => additions),
  updates: tables.flatMap(({ updates }) => updates),
  removals: tables.flatMap(({ removals }) => removals),
  problems: tables.flatMap((table) => table.problems),
});

function placed(
  source: SheetTable,
  sheets: readonly SheetFacts[],
  tables: readonly TableFacts[],
  contents: readonly Sheet[],
): PlacedTable | null {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  const content = contents.find(({ name }) => name === source.sheet);
  if (sheet === undefined || content === undefined) return null;
  const area = content.tables.find(({ name }) => name === source.name);
  const id = tables.find(({ name }) => name === area?.name)?.id;
  const listed = area === undefined || id === undefined ? null : { id, area };
  return { sheet, content, source, listed, there: columnsThere(content, source) };
}

const isInside = ({ listed }: PlacedTable, { column }: ColumnThere): boolean =>
  listed === null || column <= listed.area.right;

const kinds: readonly OwnColumn[] = ['status', 'reason'];

function written(table: PlacedTable, statuses: ReadonlyMap<number, RowStatus>): ColumnPlan {
  const { sheet, source, listed } = table;
  if (listed?.area.hasHeaderRow === false)
    return { ...nothingToDo, problems: [{ ...problems.noHeaderRow(sheet.name), sheet: sheet.name }] };
  const inside = table.there.filter((each) => isInside(table, each));
  const kept = kinds.flatMap((kind) => inside.find((each) => each.kind === kind) ?? []);
  const copies = inside.filter((each) => !kept.includes(each));
  const missing = kinds.filter((kind) => !kept.some((each) => each.kind === kind));
  const updates = kept.flatMap(({ kind, column }) => updatesOf(table, kind, column, statuses));
  const { removals, problems: ofRemovals } = removed(table, copies);
  const isHeld = sheet.isProtected && updates.length > 0;
  return {
    additions: missing.length === 0 ? [] : [additionsOf(table, missing, inside, statuses)],
    updates: isHeld ? [] : updates,
    removals,
    problems: isHeld ? [cannotChange(sheet, source, kept[0]?.column ?? 0)] : ofRemovals,
  };
}

const cannotChange = (sheet: SheetFacts, { top }: SheetTable, column: number): SheetProblem => ({
  ...problems.cellProtected(sheet.name, addressOf({ row: top, column })),
  sheet: sheet.name,
});

/** New columns stand right behind the last one of the table. */
function additionsOf(
  table: PlacedTable,
  missing: readonly OwnColumn[],
  inside: readonly ColumnThere[],
  statuses: ReadonlyMap<number, RowStatus>,
): ColumnsOfTable {
  const { sheet, source, listed } = table;
  const { top, left, headings, rows } = source;
  const end = Math.max(left + headings.length - 1, ...inside.map(({ column }) => column));
  const added = missing.map((kind, place) => ({ kind, column: end + 1 + place }));
  return {
    columns: added.map(({ kind, column }) => ({
      sheet,
      table: listed && { id: listed.id, name: listed.area.name },
      top,
      bottom: listed?.area.bottom ?? top + rows.length,
      left,
      column,
      likeColumn: left + headings.length - 1,
      staysOnOneLine: true,
      heading: ownColumns[kind],
      rule: null,
      values: [],
    })),
    texts: added.flatMap(({ kind, column }) => updatesOf(table, kind, column, statuses)),
  };
}

/** The cells of a column from the first to the last that says something else, in each stretch of rows of the plan. */
function updatesOf(
  { sheet, content, source: { top, rows }, there }: PlacedTable,
  kind: OwnColumn,
  column: number,
  statuses: ReadonlyMap<number, RowStatus>,
): readonly CellsToWrite[] {
  const statusColumn = there.find((each) => each.kind === 'status')?.column;
  const updates: CellsToWrite[] = [];
  let stretch: { readonly row: number; readonly text: string; readonly held: CellValue }[] = [];
  const close = (): void => {
    const differs = ({ text, held }: (typeof stretch)[number]): boolean => text !== (held ?? '');
    const first = stretch.findIndex(differs);
    const end = stretch.length - [...stretch].reverse().findIndex(differs);
    const cells = first < 0 ? [] : stretch.slice(first, end);
    stretch = [];
    if (cells[0] === undefined) return;
    updates.push({
      sheet: sheet.id,
      first: { row: cells[0].row, column },
      inputs: cells.map(({ text }) => [wireCell(text === '' ? null : text)]),
      held: cells.map(({ held }) => [heldCell(held)]),
    });
  };
  for (let place = 0; place < rows.length; place += 1) {
    const row = top + 1 + place;
    const said = statuses.get(place);
    // What was written beside a row that is none any more goes; what somebody else wrote there stays.
    const isLeft = statusColumn !== undefined && isOwnStatus(cellOf(content, row, statusColumn));
    if (said === undefined && !isLeft) close();
    else stretch.push({ row, text: said?.[kind] ?? '', held: cellOf(content, row, column) });
  }
  close();
  return updates;
}

const heldCell = (held: CellValue): HeldCell => {
  const value = typeof held === 'object' ? (held?.error ?? '') : held;
  return { value, formula: value };
};

function removed(table: PlacedTable, columns: readonly ColumnThere[]): ColumnPlan {
  const { sheet, content, source, listed } = table;
  if (columns[0] === undefined) return nothingToDo;
  if (sheet.isProtected)
    return { ...nothingToDo, problems: [cannotChange(sheet, source, columns[0].column)] };
  const bottom = listed?.area.bottom ?? source.top + source.rows.length;
  const end = source.left + source.headings.length - 1;
  return {
    ...nothingToDo,
    removals: columns.map((each): ColumnToRemove => {
      const isOfTable = listed !== null && isInside(table, each);
      return {
        sheet,
        column: each.column,
        heading: each.heading,
        table: isOfTable
          ? { ...listed, isAtEnd: each.column > end && columns.length === table.there.length }
          : null,
        rows: isOfTable ? [[source.top, bottom]] : textRows(content, source.top, bottom, each.column),
      };
    }),
  };
}

/** The rows of a column that hold texts or nothing: a figure is somebody else's. */
function textRows(
  content: Sheet,
  top: number,
  bottom: number,
  column: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = cellOf(content, row, column);
    if (value !== null && typeof value !== 'string') continue;
    const open = found.at(-1);
    if (open !== undefined && open[1] === row - 1) open[1] = row;
    else found.push([row, row]);
  }
  return found;
}
