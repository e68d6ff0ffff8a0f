import type { Fix, NewColumn } from '../alignment/finding';
import type { ColumnRule } from '../plan/fields/column-rule';
import { comparable } from '../plan/names';
import { isOwnHeading } from '../plan/own-columns';
import { addressOf } from '../spreadsheet/address';
import type { CellValue } from '../spreadsheet/cell';
import type { ListedTable, Sheet, SheetTable, Workbook } from '../spreadsheet/sheet';
import type { CheckedPlan } from './checked-workbook';
import { validate } from './column-validation';
import { lockOf } from './lock-of';
import { problems, type WorkbookProblem } from './problem';
import type { WorkbookReading } from './reading/read-workbook';
import type { SheetFacts } from './reading/what-is-there';
import { knownPlace, rowsIn } from './row-places';
import { wireCell } from './written-cell';

/** A column to add beside a table, where the table stands now. */
export interface ColumnToAdd {
  readonly sheet: SheetFacts;
  /** The Excel table that it becomes a part of; null beside a plain range. */
  readonly table: { readonly id: string; readonly name: string } | null;
  /** The row of the headings, and the last one of the table. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly column: number;
  /** The column of the table whose look it takes. */
  readonly likeColumn: number;
  /** Whether its texts run on beside it instead of making rows higher. */
  readonly staysOnOneLine: boolean;
  readonly heading: string;
  /** What its cells offer and take; null where they take anything. */
  readonly rule: ColumnRule | null;
  readonly values: readonly { readonly row: number; readonly value: string }[];
}

type FoundColumns = { readonly columns: readonly ColumnToAdd[] } | { readonly problem: WorkbookProblem };

/** Finds the tables that lack a column, and the rows of its values, as they stand now. */
export function findColumns(
  { facts, workbook }: WorkbookReading,
  { result, sheetIds }: CheckedPlan,
  { newColumns = [] }: Fix,
): FoundColumns {
  const { plan } = result.alignment;
  const columns: ColumnToAdd[] = [];
  for (const added of newColumns) {
    const sheet = facts.sheets.find(({ id }) => id === sheetIds.get(added.sheet));
    const content = workbook.sheets.find(({ name }) => name === sheet?.name);
    if (sheet === undefined || content === undefined) return { problem: problems.noSuchSheet(added.sheet) };
    const source = plan.tables.map((table) => table.source).find((each) => isBeside(each, added));
    const top = source === undefined ? null : headingRow(content, source);
    if (source === undefined || top === null) return { problem: problems.tableChanged(sheet.name) };
    const likeColumn = added.headingCell.column - 1;
    const addedBefore = columns.filter(
      (other) => other.sheet.name === sheet.name && other.top === top && other.likeColumn === likeColumn,
    );
    // A check may have written its own columns there.
    let column = (addedBefore.at(-1)?.column ?? added.headingCell.column - 1) + 1;
    while (isOwnHeading(content.cells[top - content.top]?.[column - content.left])) column += 1;
    // What is written is no part of the row yet: the row is known by what stands left of it.
    const places = added.values.map(({ cell }) =>
      knownPlace(plan, added.sheet, { row: cell.row, column: likeColumn }),
    );
    const values: { readonly row: number; readonly value: string }[] = [];
    for (const [at, row] of rowsIn(content, places).entries()) {
      const value = added.values[at]?.value;
      if (row === null || value === undefined) return { problem: problems.rowGone(sheet.name) };
      values.push({ row, value });
    }
    const listed = content.tables.find(
      (each) => each.top === top && each.right === column - 1 - addedBefore.length,
    );
    const table = facts.tables.find(({ name }) => name === listed?.name);
    if ((table === undefined) !== (added.table === null))
      return { problem: problems.tableChanged(sheet.name) };
    columns.push({
      sheet,
      table: table ?? null,
      top,
      bottom: listed?.bottom ?? Math.max(top + source.rows.length, ...values.map(({ row }) => row)),
      left: source.left,
      column,
      likeColumn,
      staysOnOneLine: false,
      heading: added.heading,
      rule: added.rule ?? null,
      values,
    });
  }
  return { columns };
}

const isBeside = (
  { sheet, top, left, headings }: SheetTable,
  { headingCell, ...added }: NewColumn,
): boolean =>
  sheet === added.sheet && top === headingCell.row && left + headings.length === headingCell.column;

/** The row in which the headings of a table stand now; null where they stand in none, or in several others than before. */
function headingRow({ cells, top, left }: Sheet, source: SheetTable): number | null {
  const isIn = (row: number): boolean =>
    source.headings.every((heading, place) => {
      const cell = cells[row - top]?.[source.left + place - left] ?? null;
      if (isOwnHeading(cell)) return heading === '';
      // A heading may be read from several rows.
      return typeof cell === 'string'
        ? comparable(heading).includes(comparable(cell))
        : heading === '' || cell !== null;
    });
  if (isIn(source.top)) return source.top;
  const rows = cells.map((_, at) => top + at).filter(isIn);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** How cells look; null where they differ in it. */
interface Look {
  readonly bold: boolean | null;
  readonly size: number | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontalAlignment: Excel.RangeFormat['horizontalAlignment'] | null;
  readonly verticalAlignment: Excel.RangeFormat['verticalAlignment'] | null;
  readonly wrapText: boolean | null;
}

const lookOf = ({ format }: Excel.Range): Look => ({
  bold: format.font.bold,
  size: format.font.size,
  color: format.font.color,
  fill: format.fill.color,
  horizontalAlignment: format.horizontalAlignment,
  verticalAlignment: format.verticalAlignment,
  wrapText: format.wrapText,
});

/** The look of cells for cells that hold texts, be the others numbers or dates. */
const lookForTexts = (look: Look): Look => ({
  ...look,
  horizontalAlignment:
    look.horizontalAlignment === Excel.HorizontalAlignment.right
      ? Excel.HorizontalAlignment.left
      : look.horizontalAlignment,
});

/** Excel says that a cell without a fill is white. */
const noFill = '#FFFFFF';

/** Gives cells what they do not have yet of a look. */
function giveLook({ format }: Excel.Range, from: Look, to: Look): void {
  const { font, fill } = format;
  if (to.bold !== null && to.bold !== from.bold) font.bold = to.bold;
  if (to.size !== null && to.size !== from.size) font.size = to.size;
  if (to.color !== null && to.color !== from.color) font.color = to.color;
  if (to.fill !== null && to.fill !== from.fill) {
    if (to.fill === noFill) fill.clear();
    else fill.color = to.fill;
  }
  if (to.horizontalAlignment !== null && to.horizontalAlignment !== from.horizontalAlignment)
    format.horizontalAlignment = to.horizontalAlignment;
  if (to.verticalAlignment !== null && to.verticalAlignment !== from.verticalAlignment)
    format.verticalAlignment = to.verticalAlignment;
  if (to.wrapText !== null && to.wrapText !== from.wrapText) format.wrapText = to.wrapText;
}

/** The cells where a column is to go, as they are asked for. */
export interface AskedColumn {
  readonly column: ColumnToAdd;
  /** The cells that are to be empty. */
  readonly room: Excel.Range;
  /** The heading, and the cells under it, each with the cells of which they take the look. */
  readonly parts: readonly AskedPart[];
  /** Whether the cells are locked, where the sheet is protected. */
  readonly lock: Excel.FormatProtection | null;
}

interface AskedPart {
  readonly row: number;
  readonly rows: number;
  readonly own: Excel.Range;
  readonly model: Excel.Range;
}

/** A column that can be added. */
export interface PreparedColumn extends ColumnToAdd {
  readonly parts: readonly {
    readonly row: number;
    readonly rows: number;
    readonly before: Look;
    readonly after: Look;
  }[];
}

/** Asks, in the round trip that is under way, what stands where columns are to go, and how their neighbours look. */
export const askForColumns = (
  context: Excel.RequestContext,
  columns: readonly ColumnToAdd[],
): readonly AskedColumn[] =>
  columns.map((column): AskedColumn => {
    const { sheet, table, top, bottom } = column;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const height = bottom - top + 1;
    // Beside a plain range the column after has to be empty too: else the range would grow into what stands there.
    const room = worksheet.getRangeByIndexes(top, column.column, height, table === null ? 2 : 1);
    room.load('formulas');
    const partAt = (row: number, rows: number): AskedPart => {
      const [own, model] = [column.column, column.likeColumn].map((at) => {
        const range = worksheet.getRangeByIndexes(row, at, rows, 1);
        range.load(
          'format/font/bold,format/font/size,format/font/color,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText',
        );
        return range;
      }) as [Excel.Range, Excel.Range];
      return { row, rows, own, model };
    };
    const lock = sheet.isProtected
      ? lockOf(worksheet.getRangeByIndexes(top, column.column, height, 1))
      : null;
    return {
      column,
      room,
      parts: [partAt(top, 1), ...(height === 1 ? [] : [partAt(top + 1, height - 1)])],
      lock,
    };
  });

/** How the cells look and are to look, once that is known. */
export const prepareColumns = (columns: readonly AskedColumn[]): readonly PreparedColumn[] =>
  columns.map(({ column, parts }) => ({
    ...column,
    parts: parts.map(({ row, rows, own, model }) => ({
      row,
      rows,
      before: lookOf(own),
      after: {
        ...lookForTexts(lookOf(model)),
        ...(column.staysOnOneLine && row > column.top && { wrapText: false }),
      },
    })),
  }));

/** What stands against a new column; null where nothing does. */
export function obstacleToColumns(columns: readonly AskedColumn[]): WorkbookProblem | null {
  for (const { column, room, lock } of columns) {
    const { sheet, table, top } = column;
    const heading = addressOf({ row: top, column: column.column });
    // No table of a protected sheet can grow.
    if (lock !== null && (table !== null || (lock.locked as boolean | null) !== false))
      return problems.cellProtected(sheet.name, heading);
    const held = room.formulas as readonly (readonly CellValue[])[];
    // What was written of Plumbline's own columns, and broke off, is written over.
    const isOwn = (column: number): boolean => isOwnHeading(held[0]?.[column]);
    for (const [row, cells] of held.entries()) {
      const taken = cells.findIndex((cell, at) => cell !== '' && !isOwn(at));
      if (taken >= 0) {
        const cell = addressOf({ row: top + row, column: column.column + taken });
        return problems.noRoomForColumn(sheet.name, cell, column.heading);
      }
    }
  }
  return null;
}

/** The workbook as it is once the columns are added. */
export const withColumns = (workbook: Workbook, columns: readonly ColumnToAdd[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    columns.filter((column) => column.sheet.name === sheet.name).reduce(withColumn, sheet),
  ),
});

function withColumn(sheet: Sheet, { table, top, column, heading, values }: ColumnToAdd): Sheet {
  const added = new Map<number, CellValue>([[top, heading]]);
  for (const { row, value } of values) added.set(row, value);
  const cells = sheet.cells.map((row, at) => {
    const value = added.get(sheet.top + at);
    if (value === undefined) return row;
    const place = column - sheet.left;
    return Array.from({ length: Math.max(row.length, place + 1) }, (_, cell) =>
      cell === place ? value : (row[cell] ?? null),
    );
  });
  const tables = sheet.tables.map((each): ListedTable =>
    each.name === table?.name ? { ...each, right: column } : each,
  );
  return { ...sheet, cells, tables };
}

/**
 * Adds the columns, in the round trip that is under way. The heading comes before the table takes its column in: should the round trip
 * break off, no column is called Column1.
 */
export function writeColumns(context: Excel.RequestContext, columns: readonly PreparedColumn[]): void {
  for (const column of columns) {
    const { top, bottom, heading, parts } = column;
    const values = new Map(column.values.map(({ row, value }) => [row, value]));
    for (const { row, rows, before, after } of parts)
      giveLook(cellsOf(context, column, row, rows), before, after);
    cellsOf(context, column, top, 1).values = [[wireCell(heading)]];
    resize(context, column, column.column);
    if (column.rule !== null && bottom > top)
      validate(cellsOf(context, column, top + 1, bottom - top), column.rule);
    if (values.size > 0)
      cellsOf(context, column, top + 1, bottom - top).values = Array.from(
        { length: bottom - top },
        (_, at) => [wireCell(values.get(top + 1 + at))],
      );
  }
}

/** Makes the tables, and the cells beside them, in the round trip that is under way, what they were. */
export function takeBackColumns(context: Excel.RequestContext, columns: readonly PreparedColumn[]): void {
  for (const column of [...columns].reverse()) {
    const { top, bottom, parts } = column;
    resize(context, column, column.column - 1);
    cellsOf(context, column, top, bottom - top + 1).values = Array.from({ length: bottom - top + 1 }, () => [
      '',
    ]);
    if (column.rule !== null && bottom > top)
      cellsOf(context, column, top + 1, bottom - top).dataValidation.clear();
    for (const { row, rows, before, after } of parts)
      giveLook(cellsOf(context, column, row, rows), after, before);
  }
}

const cellsOf = (
  { workbook }: Excel.RequestContext,
  { sheet, column }: ColumnToAdd,
  row: number,
  rows: number,
): Excel.Range => workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rows, 1);

/** Lets the Excel table, where it is one, end with a column. */
function resize(
  { workbook }: Excel.RequestContext,
  { sheet, table, top, bottom, left }: ColumnToAdd,
  last: number,
): void {
  if (table === null) return;
  const range = workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(top, left, bottom - top + 1, last - left + 1);
  workbook.tables.getItem(table.id).resize(range);
}
