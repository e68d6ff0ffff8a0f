import type { NewSheet } from '../alignment/finding';
import { freeName } from '../spreadsheet/free-name';
import type { Sheet, Workbook } from '../spreadsheet/sheet';
import type { CheckedPlan } from './checked-workbook';
import { addOwnSheet, deleteOwnSheet, noteOwn } from './own-doings';
import type { WorkbookReading } from './reading/read-workbook';
import type { SheetFacts } from './reading/what-is-there';
import { wireCell } from './written-cell';

/** A sheet with one table, under names that are free. */
export interface SheetToAdd extends NewSheet {
  /** The name of its table. */
  readonly table: string;
  /** Its place among the sheets; null for the last, where Excel adds it. */
  readonly position: number | null;
}

/** Where a new sheet goes: behind the last one that the plan stands on. `names` are those that the workbook has. */
export function placeSheet(
  { facts }: WorkbookReading,
  { result, sheetIds }: CheckedPlan,
  sheet: NewSheet,
  names: readonly string[],
): SheetToAdd {
  const ofPlan = new Set(result.alignment.plan.tables.map(({ source }) => sheetIds.get(source.sheet)));
  const position = Math.max(0, ...facts.sheets.map(({ id }, place) => (ofPlan.has(id) ? place + 1 : 0)));
  return {
    ...sheet,
    name: freeName(
      sheet.name,
      facts.sheets.map(({ name }) => name),
      ' ',
    ),
    table: freeName(sheet.name.replaceAll(' ', ''), [...names, ...facts.tables.map(({ name }) => name)], ''),
    position: position < facts.sheets.length ? position : null,
  };
}

/** A sheet is found by its name too, and it has no id before it is there. */
export const factsOf = ({ name }: NewSheet): SheetFacts => ({
  id: name,
  name,
  isVisible: true,
  isProtected: false,
  mayFormat: true,
});

/** The workbook as it is once the sheet is added. */
export const withSheet = (workbook: Workbook, { name, table, headings, rows }: SheetToAdd): Workbook => ({
  ...workbook,
  sheets: [
    ...workbook.sheets,
    {
      name,
      top: 0,
      left: 0,
      cells: [headings, ...rows],
      formats: null,
      hiddenRows: new Set(),
      tables: [
        {
          name: table,
          hasHeaderRow: true,
          hasTotalsRow: false,
          top: 0,
          left: 0,
          bottom: rows.length,
          right: headings.length - 1,
        },
      ],
      merges: [],
    } satisfies Sheet,
  ],
});

/** Widths of columns, in points: from that of a short ID to that of a sentence, which goes on in the next line. */
const narrowest = 60;
const widest = 320;
const ofLetter = 6;

/** Adds the sheet, in the round trip that is under way. */
export function addSheet(
  context: Excel.RequestContext,
  { name, table, headings, rows, position }: SheetToAdd,
): Excel.Worksheet {
  const sheet = addOwnSheet(context, name);
  if (position !== null) {
    noteOwn('sheet moved', name);
    sheet.position = position;
  }
  const cells = [headings, ...rows];
  const range = sheet.getRangeByIndexes(0, 0, cells.length, headings.length);
  range.values = cells.map((row) => row.map(wireCell));
  noteOwn('table added', name);
  sheet.tables.add(range, true).name = table;
  headings.forEach((_, column) => {
    const letters = cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    const width = Math.min(widest, Math.max(narrowest, (letters + 4) * ofLetter));
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.load('id');
  return sheet;
}

/** Deletes the sheet where a write that broke off left it behind; one of that name that came meanwhile is another's. */
export async function takeBackAddedSheet(
  context: Excel.RequestContext,
  { name, headings }: SheetToAdd,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('id');
  used.load('values');
  await context.sync();
  if (sheet.isNullObject) return;
  const [first] = used.isNullObject ? [headings] : (used.values as readonly (readonly unknown[])[]);
  if (headings.some((heading, column) => first?.[column] !== heading)) return;
  deleteOwnSheet(sheet, sheet.id);
  await context.sync();
}
