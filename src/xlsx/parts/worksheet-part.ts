import { language } from '../../languages/language';
import { cellAddress } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/cell';
import { parseCell, sheetSize } from '../../spreadsheet/cell-reference';
import { type Attributes, isTrue, readPart, type XmlReader } from '../package/part-xml';
import { WorkbookError } from '../package/workbook-error';
import type { ZipArchive } from '../package/zip-archive';
import { type CellContext, cellValue } from './cell-value';
import { stringItem } from './spreadsheet-text';

/** A cell of a worksheet as the file says it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of its style; 0 for the usual one. */
  readonly style: number;
  readonly value: CellValue;
  /**
   * False for a formula whose result was not saved. An empty text is a result, and saved as an empty value of type `str`; an empty
   * value of any other type is what some programs write beside every formula.
   */
  readonly isStored: boolean;
  /** Its formula, as the file writes it. */
  readonly formula: { readonly attributes: Attributes; readonly text: string } | null;
}

/** What is done with a worksheet as its XML passes. */
export interface WorksheetReader {
  /** A row begins; its cells follow. */
  readonly row?: (row: number, isHidden: boolean, attributes: Attributes) => void;
  /** The next call changes the cell that this one was given. */
  readonly cell: (cell: FileCell) => void;
  /** What stands beside the cells, in elements of its own. */
  readonly beside: XmlReader;
}

/** What holds for a worksheet as a whole. */
export interface WorksheetPart {
  /** Whether rows that the file does not list are hidden. */
  readonly areRowsHidden: boolean;
  readonly isRowHidden: (row: number) => boolean;
  /** Whether single words of a text in a cell have a format of their own. */
  readonly haveTextsFormats: boolean;
}

/** A sheet with more cells than are read: those of an area, or those up to the last one that was seen. */
export const tooManyCells = (sheet: string, area: string, { limits }: ZipArchive): WorkbookError =>
  new WorkbookError('too-many-cells', { sheet, area, limit: limits.cells / 1_000_000 });

/** Reads a worksheet as its XML passes. Throws a WorkbookError where it is damaged or over the limits. */
export async function readWorksheet(
  archive: ZipArchive,
  part: string,
  sheet: string,
  context: CellContext,
  reader: WorksheetReader,
): Promise<WorksheetPart> {
  /** Rows that are not as the sheet's rows are by default. */
  const exceptions = new Set<number>();
  let areRowsHidden = false;

  let depth = 0;
  /** How deep the XML stands inside an extension among the cells, 0 for outside. */
  let extensionDepth = 0;
  let isInData = false;
  let isInCell = false;
  let inside: 'value' | 'formula' | null = null;
  let type: string | undefined;
  let stored = '';
  let hasValue = false;
  let formulaAttributes: Attributes | null = null;
  let formula = '';
  const inline = stringItem();
  const cell = {
    row: -1,
    column: -1,
    style: 0,
    value: null as CellValue,
    isStored: false,
    formula: null as FileCell['formula'],
  };

  const damagedPart = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });

  const openRow = (attributes: Attributes): void => {
    const { r, hidden, ht } = attributes;
    cell.row = r === undefined ? cell.row + 1 : Number(r) - 1;
    if (!Number.isInteger(cell.row) || cell.row < 0 || cell.row >= sheetSize.rows)
      throw damagedPart(language.workbookFiles.details.rowOutside);
    cell.column = -1;
    const isHidden = isTrue(hidden) || (ht !== undefined && Number(ht) === 0);
    if (isHidden !== areRowsHidden) exceptions.add(cell.row);
    reader.row?.(cell.row, isHidden, attributes);
  };

  const openCell = (attributes: Attributes): void => {
    const { r, t, s } = attributes;
    if (r === undefined) {
      cell.column += 1;
    } else {
      const place = parseCell(r);
      if (place === null) throw damagedPart(language.workbookFiles.details.noSuchCell(r));
      if (place.row !== cell.row)
        throw damagedPart(language.workbookFiles.details.cellInOtherRow(r, cell.row + 1));
      cell.column = place.column;
    }
    if (cell.row < 0 || cell.column >= sheetSize.columns)
      throw damagedPart(language.workbookFiles.details.cellOutside);
    isInCell = true;
    type = t;
    cell.style = s === undefined ? 0 : Number(s);
    stored = '';
    hasValue = false;
    formulaAttributes = null;
    formula = '';
  };

  const closeCell = (): void => {
    isInCell = false;
    const text = type === 'inlineStr' ? inline.take() : stored;
    const value = text === '' ? null : cellValue(type, text, context);
    if (value !== null && typeof value === 'object' && 'unreadable' in value) {
      const address = cellAddress(cell.row, cell.column);
      throw new WorkbookError('damaged-cell', { cell: address, sheet, detail: value.unreadable });
    }
    cell.value = value;
    cell.isStored = text !== '' || (type === 'str' && hasValue);
    cell.formula = formulaAttributes === null ? null : { attributes: formulaAttributes, text: formula };
    reader.cell(cell);
  };

  const openInData = (name: string, attributes: Attributes): void => {
    if (name === 'c') openCell(attributes);
    else if (name === 'v') {
      inside = isInCell ? 'value' : null;
      hasValue = true;
    } else if (name === 'row') openRow(attributes);
    else if (!isInCell) return;
    else if (name === 'f') {
      inside = 'formula';
      formulaAttributes = attributes;
    } else if (type === 'inlineStr') inline.open(name, attributes);
  };

  await readPart(archive, part, archive.limits.contentPartBytes, {
    root: 'worksheet',
    open: (name, attributes, qualified) => {
      depth += 1;
      if (isInData) {
        if (extensionDepth > 0 || name === 'extLst') extensionDepth += 1;
        else openInData(name, attributes);
      } else if (depth === 2 && name === 'sheetData') isInData = true;
      else if (depth > 1) {
        if (name === 'sheetFormatPr') areRowsHidden = isTrue(attributes['zeroHeight']);
        reader.beside.open(name, attributes, qualified);
      }
    },
    text: (text) => {
      if (!isInData) reader.beside.text?.(text);
      else if (extensionDepth > 0) return;
      else if (inside === 'value') stored += text;
      else if (inside === 'formula') formula += text;
      else if (isInCell) inline.text(text);
    },
    close: (name) => {
      depth -= 1;
      if (!isInData) {
        if (depth > 0) reader.beside.close?.(name);
      } else if (extensionDepth > 0) extensionDepth -= 1;
      else if (name === 'v' || name === 'f') inside = null;
      else if (name === 'c' && isInCell) closeCell();
      else if (depth === 1) isInData = false;
      else if (isInCell) inline.close(name);
    },
  });

  return {
    areRowsHidden,
    isRowHidden: (row) => exceptions.has(row) !== areRowsHidden,
    haveTextsFormats: inline.hasFormats(),
  };
}
