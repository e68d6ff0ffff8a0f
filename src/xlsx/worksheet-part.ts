import type { Area } from '../spreadsheet/area';
import { cellAddress } from '../spreadsheet/address';
import { addCell, noCells, type UsedCells } from './cell-grid';
import { parseArea, parseCell, sheetSize } from '../spreadsheet/cell-reference';
import { cellValue, type CellContext } from './cell-value';
import type { WorkbookLimits } from './limits';
import { isTrue, readPart, relationshipId, type Attributes } from './part-xml';
import { stringItem } from './spreadsheet-text';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** What the part of a worksheet says. */
export interface WorksheetPart {
  readonly used: UsedCells;
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
  /** The ids of the relationships to the sheet's Excel tables. */
  readonly tableIds: readonly string[];
}

/** What the cells of all sheets refer to. */
export interface SheetContext extends CellContext {
  /** The number format of each cell style. */
  readonly styleFormats: readonly (string | null)[];
}

/** Reads a worksheet as its XML passes; only cells with a value are kept. Throws a WorkbookError where it is damaged or over the limits. */
export async function readWorksheetPart(
  archive: ZipArchive,
  part: string,
  sheet: string,
  context: SheetContext,
  limits: WorkbookLimits,
): Promise<WorksheetPart> {
  const used = noCells();
  const merges: Area[] = [];
  const tableIds: string[] = [];
  /** Rows that are not as the sheet's rows are by default. */
  const exceptions = new Set<number>();
  let areRowsHiddenByDefault = false;

  let isInData = false;
  let isInCell = false;
  let isStored = false;
  let row = -1;
  let column = -1;
  let type: string | undefined;
  let style: string | undefined;
  let stored = '';
  const inline = stringItem();

  const damagedPart = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });
  const damagedCell = (detail: string): WorkbookError =>
    new WorkbookError('damaged-cell', { cell: cellAddress(row, column), sheet, detail });

  const openRow = (attributes: Attributes): void => {
    const { r, hidden, ht } = attributes;
    row = r === undefined ? row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= sheetSize.rows)
      throw damagedPart('it has a row outside the sheet');
    column = -1;
    const isHidden = isTrue(hidden) || (ht !== undefined && Number(ht) === 0);
    if (isHidden !== areRowsHiddenByDefault) exceptions.add(row);
  };

  const openCell = (attributes: Attributes): void => {
    const { r } = attributes;
    if (r === undefined) {
      column += 1;
    } else {
      const place = parseCell(r);
      if (place === null) throw damagedPart(`it has a cell named "${r}"`);
      if (place.row !== row) throw damagedPart(`cell ${r} stands in row ${row + 1}`);
      column = place.column;
    }
    if (row < 0 || column >= sheetSize.columns) throw damagedPart('it has a cell outside the sheet');
    isInCell = true;
    type = attributes['t'];
    style = attributes['s'];
    stored = '';
  };

  const closeCell = (): void => {
    isInCell = false;
    const text = type === 'inlineStr' ? inline.take() : stored;
    if (text === '') return;
    const value = cellValue(type, text, context);
    if (value === null) return;
    if (typeof value === 'object' && 'unreadable' in value) throw damagedCell(value.unreadable);
    if (used.values.length >= limits.cells) {
      throw new WorkbookError('too-many-cells', {
        sheet,
        area: `up to ${cellAddress(row, column)}`,
        limit: limits.cells / 1_000_000,
      });
    }
    addCell(
      used,
      row,
      column,
      value,
      style === undefined ? null : (context.styleFormats[Number(style)] ?? null),
    );
  };

  const openOutsideData = (name: string, attributes: Attributes): void => {
    if (name === 'sheetData') isInData = true;
    else if (name === 'sheetFormatPr') areRowsHiddenByDefault = isTrue(attributes['zeroHeight']);
    else if (name === 'mergeCell') {
      const area = parseArea(attributes['ref']);
      // A merge holds no value: one that cannot be read is no reason to read nothing.
      if (area === null) return;
      if (merges.length >= limits.listItems)
        throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
      merges.push(area);
    } else if (name === 'tablePart') tableIds.push(relationshipId(attributes) ?? '');
  };

  await readPart(archive, part, limits.contentPartBytes, {
    root: 'worksheet',
    open: (name, attributes) => {
      if (!isInData) openOutsideData(name, attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'v') isStored = isInCell;
      else if (isInCell && type === 'inlineStr') inline.open(name, attributes);
    },
    text: (text) => {
      if (isStored) stored += text;
      else if (isInCell) inline.text(text);
    },
    close: (name) => {
      if (name === 'v') isStored = false;
      else if (name === 'c' && isInCell) closeCell();
      else if (name === 'sheetData') isInData = false;
      else if (isInCell) inline.close(name);
    },
  });

  return {
    used,
    merges,
    isRowHidden: (which) => exceptions.has(which) !== areRowsHiddenByDefault,
    tableIds,
  };
}
