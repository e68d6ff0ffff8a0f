import { type CellChange, formulaMoved, plainStyle } from '../../office-host';
import { cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { parseArea } from '../../spreadsheet/cell-reference';
import {
  type Attributes,
  type CellContext,
  elementBuilder,
  type FileCell,
  isTrue,
  readWorksheet,
  tooManyCells,
  type XmlElement,
  type ZipArchive,
} from '../../xlsx';
import { formulaFromFile, readsOtherWorkbook } from './formula-in-file';
import { type Loss, lostElements } from './losses';
import type { CellLook } from './open-looks';
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
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** What stands in the part beside the cells, by the names of the elements. */
  readonly elements: readonly XmlElement[];
}

const farthest = 100_000_000;
/* Blank cells between two of a row up to which both are written at once. */
const widestGap = 64;

/** Reads a worksheet as its XML passes. Throws a WorkbookError where it is damaged or over the limits. */
export async function readSheet(
  archive: ZipArchive,
  part: string,
  sheet: string,
  context: SheetContext,
): Promise<OpenedSheet> {
  const { limits } = archive;
  const { lost, looks, count } = context;
  const rows: SheetRow[] = [];
  const results: Results = new Map();
  const hiddenRows = new Set<number>();
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
  let lowest = -1;

  /** The cells of a row since the last wide gap; the first of them is at column `first`. */
  let cells: (CellChange | null)[] = [];
  let first = 0;
  let place = { row: -1, column: -1 };

  const countCells = (more: number): void => {
    count.cells += more;
    if (count.cells > limits.cells || (lowest + 1) * (widest + 1) > farthest)
      throw tooManyCells(sheet, `up to ${cellAddress(place.row, place.column)}`, archive);
  };

  const flushCells = (): void => {
    if (cells.length > 0) rows.push({ row: place.row, first, cells });
    cells = [];
  };

  const openRow = (row: number, isHidden: boolean, attributes: Attributes): void => {
    flushCells();
    place = { row, column: -1 };
    arrays = arrays.filter(({ area }) => area.bottom >= row);
    const { ht, customHeight, s, customFormat, outlineLevel } = attributes;
    if (isHidden) hiddenRows.add(row);
    const height = Number(ht);
    if (isTrue(customHeight) && height > 0) rowHeights.set(row, height);
    if (isTrue(customFormat) && looks[Number(s)] !== undefined && Number(s) !== 0) lost.add('line-formats');
    if (Number(outlineLevel ?? 0) > 0) lost.add('outline');
  };

  /* The formula of a cell as Excel shows it; null for a constant. */
  const shownFormula = ({ row, column, formula }: FileCell): string | null => {
    if (formula === null) return null;
    const { attributes, text } = formula;
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
      if (size > limits.cells)
        throw tooManyCells(sheet, `up to ${cellAddress(area.bottom, area.right)}`, archive);
      if (size > 1) {
        const blank = Array.from({ length: area.bottom - row + 1 }, () =>
          Array.from({ length: area.right - column + 1 }, (): CellValue => null),
        );
        arrays.push({ area, values: blank });
      }
    }
    return shown;
  };

  const takeCell = (cell: FileCell): void => {
    const { row, column, value, isStored } = cell;
    const gap = column - place.column;
    if (gap < 1 || gap > widestGap) flushCells();
    if (cells.length === 0) first = column;
    place = { row, column };
    const look = looks[cell.style];
    const shown = shownFormula(cell);
    const array = arrays.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (array !== undefined) {
      const line = array.values[row - array.area.top];
      if (line !== undefined) line[column - array.area.left] = value;
    }
    if (shown !== null && isStored) {
      const line = results.get(row) ?? new Map<number, FormulaResult>();
      const isArray = array?.area.top === row && array.area.left === column;
      line.set(column, { formula: shown, value: isArray ? array.values : (value ?? '') });
      results.set(row, line);
    }
    // What an array formula gave is not a constant of the cells that it takes.
    const constant = shown === null && array === undefined ? value : null;
    if (constant === null && shown === null && look?.numberFormat === 'General' && isPlain(look)) return;
    if (constant === null && shown === null && look === undefined) return;
    widest = Math.max(widest, column);
    lowest = Math.max(lowest, row);
    countCells(1);
    while (first + cells.length < column) cells.push(null);
    cells.push({
      input: shown === null ? constant : { formula: shown },
      ...(look === undefined ? {} : { numberFormat: look.numberFormat, style: look.style }),
    });
  };

  const beside = elementBuilder(archive, part, (element) => {
    elements.push(element);
    const loss = lostElements[element.local];
    if (loss !== undefined) lost.add(loss);
  });

  const content = await readWorksheet(archive, part, sheet, context, {
    row: openRow,
    cell: takeCell,
    beside,
  });
  flushCells();
  if (content.haveTextsFormats) lost.add('rich-text');
  if (content.areRowsHidden) {
    // Each of them costs what a cell does: the file does not list them.
    countCells(lowest + 1);
    for (let row = 0; row <= lowest; row += 1) if (content.isRowHidden(row)) hiddenRows.add(row);
  }
  return { rows, results, hiddenRows, rowHeights, elements };
}

const isPlain = ({ style }: CellLook): boolean => style === plainStyle;
