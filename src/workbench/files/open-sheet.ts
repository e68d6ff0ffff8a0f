import { cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { parseArea, parseCell, sheetSize } from '../../spreadsheet/cell-reference';
import { cellValue } from '../../xlsx/cell-value';
import type { CellContext } from '../../xlsx/cell-value';
import { stringItem } from '../../xlsx/spreadsheet-text';
import { WorkbookError } from '../../xlsx/workbook-error';
import { formulaMoved } from '../../office-host/workbook/formula-references';
import { plainStyle } from '../../office-host/workbook/host-workbook';
import type { CellChange } from '../../office-host/workbook/host-workbook';
import { formulaFromFile, readsOtherWorkbook } from './formula-in-file';
import { lostElements } from './losses';
import type { Loss } from './losses';
import type { CellLook } from './open-looks';
import type { PackageArchive } from './package-archive';
import { elementBuilder, isTrue, readXml } from './package-xml';
import type { Attributes, XmlElement } from './package-xml';
import type { FormulaResult, Results } from './remembered-results';

/** What the cells of all sheets refer to. */
export interface SheetContext extends CellContext {
  readonly looks: readonly CellLook[];
  readonly lost: Set<Loss>;
  /** Counts cells over all sheets, blank ones with a format too. */
  readonly count: { cells: number };
}

/** A row of cells that are in the file; `cells[0]` is at column `first`. */
export interface SheetRow {
  readonly row: number;
  readonly first: number;
  readonly cells: readonly (CellChange | null)[];
}

/** A worksheet as its part says it. */
export interface OpenedSheet {
  readonly rows: readonly SheetRow[];
  readonly results: Results;
  readonly hiddenRows: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** What stands in the part beside the cells, by the names of the elements. */
  readonly elements: readonly XmlElement[];
}

const farthest = 100_000_000;
/* Blank cells between two of a row up to which both are written at once. */
const widestGap = 64;

/** Reads a worksheet as its XML passes. Throws a WorkbookError where it is damaged or over the limits. */
export async function readSheet(
  archive: PackageArchive,
  part: string,
  sheet: string,
  context: SheetContext,
): Promise<OpenedSheet> {
  const { limits } = archive;
  const { lost, looks, count } = context;
  const rows: SheetRow[] = [];
  const results: Results = new Map();
  const hiddenRows: number[] = [];
  const rowHeights = new Map<number, number>();
  const elements: XmlElement[] = [];
  /** By the number that their formulas share: the first of them. */
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  /** Areas of array formulas; their values stand in the cells too. */
  let arrays: { readonly area: Area; readonly values: CellValue[][] }[] = [];
  let widest = -1;
  let areRowsHidden = false;

  let depth = 0;
  let isInData = false;
  let row = -1;
  let column = -1;
  let cells: (CellChange | null)[] = [];
  let first = 0;
  let type: string | undefined;
  let look: CellLook | undefined;
  let stored = '';
  let formula: { readonly attributes: Attributes; text: string } | null = null;
  let inside: 'v' | 'f' | 'is' | null = null;
  const inline = stringItem();

  const damaged = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });
  const damagedCell = (detail: string): WorkbookError =>
    new WorkbookError('damaged-cell', { cell: cellAddress(row, column), sheet, detail });
  const tooMany = (): WorkbookError =>
    new WorkbookError('too-many-cells', {
      sheet,
      area: `up to ${cellAddress(row, column)}`,
      limit: limits.cells / 1_000_000,
    });

  const flushCells = (): void => {
    if (cells.length > 0) rows.push({ row, first, cells });
    cells = [];
  };

  const openRow = ({ r, hidden, ht, customHeight, s, customFormat, outlineLevel }: Attributes): void => {
    row = r === undefined ? row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= sheetSize.rows)
      throw damaged('it has a row outside the sheet');
    column = -1;
    arrays = arrays.filter(({ area }) => area.bottom >= row);
    const height = Number(ht);
    if (isTrue(hidden, areRowsHidden) || (ht !== undefined && height === 0)) hiddenRows.push(row);
    if (isTrue(customHeight) && height > 0) rowHeights.set(row, height);
    if (isTrue(customFormat) && looks[Number(s)] !== undefined && Number(s) !== 0) lost.add('line-formats');
    if (Number(outlineLevel ?? 0) > 0) lost.add('outline');
  };

  const openCell = (attributes: Attributes): void => {
    const place = attributes['r'] === undefined ? { row, column: column + 1 } : parseCell(attributes['r']);
    if (place === null || place.row !== row || row < 0 || place.column >= sheetSize.columns) {
      throw damaged(`it has a cell "${attributes['r'] ?? ''}" where it does not belong`);
    }
    const gap = place.column - column;
    if (gap < 1 || gap > widestGap) flushCells();
    if (cells.length === 0) first = place.column;
    column = place.column;
    type = attributes['t'];
    look = looks[Number(attributes['s'] ?? 0)];
    stored = '';
    formula = null;
  };

  /* The formula of a cell as Excel shows it; null for a constant. */
  const shownFormula = (attributes: Attributes, text: string): string | null => {
    const { t, si = '', ref } = attributes;
    if (t === 'dataTable') {
      lost.add('scenarios');
      return null;
    }
    if (t === 'shared' && text === '') {
      const master = shared.get(si);
      return master === undefined
        ? null
        : formulaMoved(master.formula, row - master.row, column - master.column);
    }
    if (text === '') return null;
    if (readsOtherWorkbook(text)) {
      lost.add('other-workbooks');
      return null;
    }
    const shown = formulaFromFile(text);
    if (t === 'shared') shared.set(si, { formula: shown, row, column });
    const area = t === 'array' ? parseArea(ref) : null;
    if (area !== null && area.top === row && area.left === column) {
      const size = (area.bottom - row + 1) * (area.right - column + 1);
      if (size > limits.cells) throw tooMany();
      if (size > 1) {
        const blank = Array.from({ length: area.bottom - row + 1 }, () =>
          Array.from({ length: area.right - column + 1 }, (): CellValue => null),
        );
        arrays.push({ area, values: blank });
      }
    }
    return shown;
  };

  const closeCell = (): void => {
    const text = type === 'inlineStr' ? inline.take() : stored;
    const value = text === '' ? null : cellValue(type, text, context);
    if (value !== null && typeof value === 'object' && 'unreadable' in value)
      throw damagedCell(value.unreadable);
    const shown = formula === null ? null : shownFormula(formula.attributes, formula.text);
    const array = arrays.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (array !== undefined) {
      const line = array.values[row - array.area.top];
      if (line !== undefined) line[column - array.area.left] = value;
    }
    const isKnown = text !== '' || type === 'str';
    if (shown !== null && isKnown) {
      const line = results.get(row) ?? new Map<number, FormulaResult>();
      const isArray = array?.area.top === row && array.area.left === column;
      line.set(column, { formula: shown, value: isArray ? array.values : (value ?? '') });
      results.set(row, line);
    }
    // What an array formula gave is no constant of the cells that it takes.
    const constant = shown === null && array === undefined ? value : null;
    if (constant === null && shown === null && look?.numberFormat === 'General' && isPlain(look)) return;
    if (constant === null && shown === null && look === undefined) return;
    count.cells += 1;
    widest = Math.max(widest, column);
    if (count.cells > limits.cells || (row + 1) * (widest + 1) > farthest) throw tooMany();
    while (first + cells.length < column) cells.push(null);
    cells.push({
      input: shown === null ? constant : { formula: shown },
      ...(look === undefined ? {} : { numberFormat: look.numberFormat, style: look.style }),
    });
  };

  const builder = elementBuilder(part, limits, (element) => {
    elements.push(element);
    const loss = lostElements[element.local];
    if (loss !== undefined) lost.add(loss);
    if (element.local === 'sheetFormatPr') areRowsHidden = isTrue(element.attributes['zeroHeight']);
  });

  await readXml(archive, part, limits.contentPartBytes, 'worksheet', {
    open: (local, attributes, name) => {
      depth += 1;
      if (depth === 1) return;
      if (!isInData) {
        if (depth === 2 && local === 'sheetData') isInData = true;
        else builder.open(local, attributes, name);
      } else if (local === 'c') openCell(attributes);
      else if (local === 'row') openRow(attributes);
      else if (local === 'v') inside = 'v';
      else if (local === 'f') {
        inside = 'f';
        formula = { attributes, text: '' };
      } else if (local === 'is') inside = 'is';
      else if (inside === 'is') {
        if (local === 'rPr') lost.add('rich-text');
        inline.open(local, attributes);
      }
    },
    text: (text) => {
      if (!isInData) {
        if (builder.isOpen()) builder.text(text);
      } else if (inside === 'v') stored += text;
      else if (inside === 'f' && formula !== null) formula.text += text;
      else if (inside === 'is') inline.text(text);
    },
    close: (local) => {
      depth -= 1;
      if (!isInData) {
        if (depth > 0) builder.close(local);
      } else if (local === 'c') closeCell();
      else if (local === 'row') flushCells();
      else if (local === 'sheetData') isInData = false;
      else if (local === 'v' || local === 'f' || local === 'is') inside = null;
      else if (inside === 'is') inline.close(local);
    },
  });
  return { rows, results, hiddenRows, rowHeights, elements };
}

const isPlain = ({ style }: CellLook): boolean => style === plainStyle;
