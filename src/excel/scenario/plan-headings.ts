import { isCellError } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import { problems, type WorkbookProblem } from '../problem';
import { cellValueOf } from '../reading/cell-value';
import type { PlanPlaces } from '../row-places';
import type { KeyedPlace, PlanColumn, ProductPlace } from './plan-place';

/* A formula that names a sheet, a table or a column which is no longer there would not be taken: they are looked at first. */

/** Asks for the headings of a table where they stood; what they say now is known after the next round trip. */
export function askForHeadings(
  { workbook: { worksheets, tables } }: Excel.RequestContext,
  { table }: Pick<KeyedPlace, 'table'>,
  { sheetIds, tableIds }: Pick<PlanPlaces, 'sheetIds' | 'tableIds'>,
) {
  // Where a header has two rows, a blank cell has its heading above.
  const top = Math.max(0, table.top - 1);
  const sheet = worksheets.getItemOrNullObject(sheetIds.get(table.sheet) ?? table.sheet);
  sheet.load('name');
  const header = sheet.getRangeByIndexes(top, table.left, table.top - top + 1, table.headings.length);
  header.load('values');
  const listed =
    table.name === null ? null : tables.getItemOrNullObject(tableIds.get(table.name) ?? table.name);
  listed?.load('name');
  return { sheet, header, listed };
}

/* What a column is headed with now, the two rows of its header from above. */
const headingsOf = (rows: readonly (readonly unknown[])[], { column }: PlanColumn): readonly string[] =>
  rows
    .map((row) => cellValueOf(row[column]))
    .map((cell) => (cell === null || isCellError(cell) ? '' : String(cell)));

/**
 * A table as a formula can name it now, be it that its sheet or its name is another; the problem where some of its columns are no longer
 * as they were read. A heading that is not to the letter what was read cannot be named in a formula: then the cells are named by their
 * addresses.
 */
export function tableNow(
  table: SheetTable,
  columns: readonly PlanColumn[],
  { sheet, header, listed }: ReturnType<typeof askForHeadings>,
): SheetTable | WorkbookProblem {
  if (sheet.isNullObject) return problems.noSuchSheet(table.sheet);
  const headed = columns.map((column) => ({
    heading: column.heading,
    texts: headingsOf(header.values, column),
  }));
  const isThere = headed.every(
    ({ heading, texts }) => (texts.findLast((text) => text !== '') ?? '').trim() === heading,
  );
  if (!isThere || listed?.isNullObject === true) return problems.tableElsewhere(sheet.name);
  const isExact = headed.every(({ heading, texts }) => texts.at(-1) === heading);
  const name = listed !== null && isExact ? listed.name : null;
  return { ...table, sheet: sheet.name, name };
}

/** The place of a product in its table as that is now; the problem where it is no longer as it was read. */
export function placeNow(
  place: ProductPlace,
  asked: ReturnType<typeof askForHeadings>,
): ProductPlace | WorkbookProblem {
  const table = tableNow(place.table, [place.keyColumn, ...place.columns.values()], asked);
  return 'sentence' in table ? table : { ...place, table };
}
