import type { Resolved, Resolver } from '../../functions/explain/known-values';
import { language } from '../../languages/language';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { sheetSize } from '../../spreadsheet/cell-reference';
import type { CellReference } from '../../spreadsheet/formula/cell-reference';
import type { Name, Reference } from '../../spreadsheet/formula/expression';
import { printFormula } from '../../spreadsheet/formula/print';
import { cellValueOf } from '../reading/cell-value';
import { mostCellsAtOnce } from '../reading/value-chunks';
import { readAreas, type SheetArea } from './read-areas';
import { areaOf, areaOfReference, readTables, type SheetCell, type TableExtent } from './table-extents';

/** More cells of one reference would take seconds to read, for an explanation that shows five rows of them. */
export const mostCellsOfReference = 300_000;

/** What a reference stands for before its cells are read: an area, or what is known of it without. */
type Located = { readonly kind: 'area'; readonly area: SheetArea } | Exclude<Resolved, { kind: 'cells' }>;

const unknown = (because: string): Located => ({ kind: 'unknown', because });

const isSameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What the formulas of one cell can see of the workbook. */
interface Surroundings {
  readonly cell: SheetCell;
  readonly sheets: readonly string[];
  readonly tables: readonly TableExtent[];
  /** By the name as written: a sheet's own name hides that of the workbook. */
  readonly names: ReadonlyMap<string, Located>;
}

function areaOfCells({ start, end }: CellReference): Area {
  const last = end ?? start;
  const between = (one: number | null, other: number | null, size: number): readonly [number, number] => [
    Math.min(one ?? 0, other ?? 0),
    Math.max(one ?? size - 1, other ?? size - 1),
  ];
  const [top, bottom] = between(start.row, last.row, sheetSize.rows);
  const [left, right] = between(start.column, last.column, sheetSize.columns);
  return { top, left, bottom, right };
}

function locate(reference: Reference | Name, { cell, sheets, tables, names }: Surroundings): Located {
  const { obstacles } = language.explanations;
  const written = printFormula(reference);
  if (reference.kind === 'name') return names.get(written) ?? unknown(obstacles.unnamed(written));
  if (reference.kind === 'cells') {
    const named = reference.sheet ?? cell.sheet;
    const sheet = sheets.find((one) => isSameText(one, named));
    if (sheet === undefined) return unknown(obstacles.noSheet(named));
    return { kind: 'area', area: { sheet, ...areaOfCells(reference) } };
  }
  const table = tables.find((one) =>
    reference.table === null ? isInside(one, cell) : isSameText(one.name, reference.table),
  );
  if (table === undefined) return unknown(obstacles.noTable(reference.table ?? written));
  const area = areaOfReference(table, reference, cell);
  if (area !== null) return { kind: 'area', area: { sheet: table.sheet, ...area } };
  const isOfRow = reference.parts.includes('This Row');
  return unknown(isOfRow ? obstacles.otherRow(written) : obstacles.noColumn(written));
}

const isInside = ({ sheet, area }: TableExtent, cell: SheetCell): boolean =>
  sheet === cell.sheet &&
  cell.row >= area.top &&
  cell.row <= area.bottom &&
  cell.column >= area.left &&
  cell.column <= area.right;

/** What the names of a formula stand for: cells or a value. Two round trips where there are any. */
async function readNames(
  context: Excel.RequestContext,
  references: readonly (Reference | Name)[],
  { cell, sheets }: Pick<Surroundings, 'cell' | 'sheets'>,
): Promise<ReadonlyMap<string, Located>> {
  const { workbook } = context;
  const asked = references
    .filter((reference): reference is Name => reference.kind === 'name')
    .map((reference) => {
      const scope = sheets.find((sheet) => isSameText(sheet, reference.sheet ?? cell.sheet));
      const scopes = [
        ...(scope === undefined ? [] : [workbook.worksheets.getItem(scope).names]),
        ...(reference.sheet === undefined ? [workbook.names] : []),
      ];
      const items = scopes.map((names) => names.getItemOrNullObject(reference.name).load('type,value'));
      return { written: printFormula(reference), items };
    });
  if (asked.length === 0) return new Map();
  await context.sync();
  const found = asked.flatMap(({ written, items }) => {
    const item = items.find(({ isNullObject }) => !isNullObject);
    if (item === undefined) return [];
    const range = item.type === Excel.NamedItemType.range ? item.getRangeOrNullObject() : null;
    range?.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    return [{ written, item, range }];
  });
  if (found.some(({ range }) => range !== null)) await context.sync();
  return new Map(
    found.map(({ written, item, range }): [string, Located] => {
      if (range !== null && !range.isNullObject) {
        return [written, { kind: 'area', area: { sheet: range.worksheet.name, ...areaOf(range) } }];
      }
      if (range !== null || item.type === Excel.NamedItemType.array) {
        return [written, unknown(language.explanations.obstacles.unread(written))];
      }
      return [written, { kind: 'value', value: cellValueOf(item.value) }];
    }),
  );
}

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/* The blank rest of a sheet is not read: `A:A` would be a million cells. */
function cut(area: SheetArea, used: Area | null): SheetArea {
  if (cellsIn(area) <= mostCellsAtOnce) return area;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0)),
    right: Math.max(area.left, Math.min(area.right, used?.right ?? 0)),
  };
}

async function readUsedAreas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Area>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  return new Map(
    asked.flatMap(({ sheet, used }): [string, Area][] => (used.isNullObject ? [] : [[sheet, areaOf(used)]])),
  );
}

/** The cells that the references of a formula name, and those that it fills itself. */
export interface Precedents {
  readonly resolve: Resolver;
  /** The cells of `filled`. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Reads what the references of a cell's formula stand for: sheets, names and tables first, then all cells together. */
export async function readPrecedents(
  context: Excel.RequestContext,
  references: readonly (Reference | Name)[],
  cell: SheetCell,
  filled: Area,
): Promise<Precedents> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const tableNames = references.flatMap((one) => (one.kind === 'structured' ? [one.table] : []));
  const wanted = new Set(tableNames.map((name) => name?.toLowerCase() ?? null));
  const isWanted = ({ name, sheet }: { readonly name: string; readonly sheet: string }): boolean =>
    wanted.has(name.toLowerCase()) || (wanted.has(null) && sheet === cell.sheet);
  const tables = wanted.size === 0 ? [] : await readTables(context, isWanted);
  if (wanted.size === 0) await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const names = await readNames(context, references, { cell, sheets });

  const located = new Map<string, Located>(
    references.map((reference) => [
      printFormula(reference),
      locate(reference, { cell, sheets, tables, names }),
    ]),
  );
  const areas = [...located].flatMap(([written, found]) =>
    found.kind === 'area' ? [{ written, area: found.area }] : [],
  );
  const large = areas.filter(({ area }) => cellsIn(area) > mostCellsAtOnce);
  const used = await readUsedAreas(context, [...new Set(large.map(({ area }) => area.sheet))]);
  const toRead = areas
    .map(({ written, area }) => ({ written, area, read: cut(area, used.get(area.sheet) ?? null) }))
    .filter(({ read }) => cellsIn(read) <= mostCellsOfReference);
  const own: SheetArea = { sheet: cell.sheet, ...filled };
  const contents = await readAreas(context, [...toRead.map(({ read }) => read), own]);
  const resolved = new Map<string, Resolved>(
    toRead.map(({ written, area }, place) => [
      written,
      {
        kind: 'cells',
        rows: area.bottom - area.top + 1,
        columns: area.right - area.left + 1,
        values: contents[place] ?? [],
      },
    ]),
  );

  return {
    values: contents.at(-1) ?? [],
    resolve: (reference) => {
      const { obstacles } = language.explanations;
      const written = printFormula(reference);
      const read = resolved.get(written);
      if (read !== undefined) return read;
      const found = located.get(written);
      if (found === undefined) return { kind: 'unknown', because: obstacles.unread(written) };
      if (found.kind !== 'area') return found;
      return { kind: 'unknown', because: obstacles.tooLarge(written, cellsIn(found.area)) };
    },
  };
}
