import type { Area } from '../../spreadsheet/area';
import type { CellValue, Matrix } from '../../spreadsheet/cell';
import { boundingAll, cellArea, lastColumn, lastRow } from './areas';
import type { FormulaValues } from './host-workbook';
import { cellIn, usedAreaOf } from './memory-cells';
import type { Content, MemorySheet } from './memory-content';
import { cellOf, nothingCalculated, type SheetValues } from './sheet-values';

/* Cells that are kept as matrices; a sum that grows by a row in every row would keep half the square of them. */
const mostReadCells = 4_000_000;

export interface AreaReaderOptions {
  readonly content: () => Content;
  readonly elsewhere: () => FormulaValues | null;
  readonly rawValue: (
    values: Map<string, SheetValues>,
    sheet: MemorySheet,
    row: number,
    column: number,
  ) => CellValue;
  /** How many circles of formulas were met. */
  readonly circles: () => number;
}

export interface AreaReader {
  /** The values of an area; whole rows and columns only as far as they are used. */
  readonly matrixIn: (values: Map<string, SheetValues>, sheet: MemorySheet, whole: Area) => Matrix;
  /** What was known of the sheets is given up, and with it the matrices. */
  readonly forget: () => void;
}

/** Reads areas for formulas: the same cells as the same matrix, as long as they hold the same. */
export function createAreaReader({ content, elsewhere, rawValue, circles }: AreaReaderOptions): AreaReader {
  let readCells = 0;
  let readContent: Content | null = null;

  /* A reference to whole columns reads what is used of them; looked up once for all formulas that have one. */
  const usedOf = (here: SheetValues, { id, rows }: MemorySheet): Area | null => {
    if (here.used === undefined) {
      const used = usedAreaOf(rows, true);
      const spilled = Array.from(here.spilled.keys(), (place) => {
        const { row, column } = cellOf(place);
        return cellArea(row, column);
      });
      here.used = boundingAll(used === null ? spilled : [used, ...spilled]);
    }
    const spills = elsewhere()?.spillsOf(id) ?? [];
    return boundingAll(here.used === null ? spills : [here.used, ...spills]);
  };

  /* Only the far ends are cut, so that places in what is read count from the first cell of the area. */
  const cutToUse = (area: Area, here: SheetValues, sheet: MemorySheet): Area => {
    if (area.bottom !== lastRow && area.right !== lastColumn) return area;
    const used = usedOf(here, sheet);
    return {
      ...area,
      bottom: area.bottom === lastRow ? Math.max(area.top, used?.bottom ?? 0) : area.bottom,
      right: area.right === lastColumn ? Math.max(area.left, used?.right ?? 0) : area.right,
    };
  };

  /* What another calculates changes without a word; only constants stay until the workbook is changed. */
  const isConstant = (sheet: MemorySheet, { top, left, bottom, right }: Area): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (cellIn(sheet.rows, row, column).value === null) return false;
      }
    }
    return true;
  };

  /* Inside a step cells change while what formulas gave is still kept. */
  const forgetChanged = (values: Map<string, SheetValues>): void => {
    if (readContent === content()) return;
    readContent = content();
    for (const here of values.values()) {
      here.read.clear();
      here.used = undefined;
    }
  };

  const matrixIn = (values: Map<string, SheetValues>, sheet: MemorySheet, whole: Area): Matrix => {
    forgetChanged(values);
    const here = values.get(sheet.id) ?? nothingCalculated(new Map(), new Map());
    const area = cutToUse(whole, here, sheet);
    const { top, left, bottom, right } = area;
    const key = `${top} ${left} ${bottom} ${right}`;
    const before = here.read.get(key);
    if (before !== undefined) return before;
    const circlesBefore = circles();
    const matrix = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) =>
        rawValue(values, sheet, top + down, left + along),
      ),
    );
    // Inside a circle a cell can read as 0 that comes to something else.
    if (circles() !== circlesBefore) return matrix;
    if (elsewhere() !== null && !isConstant(sheet, area)) return matrix;
    readCells += (bottom - top + 1) * (right - left + 1);
    if (readCells > mostReadCells) {
      for (const { read } of values.values()) read.clear();
      readCells = 0;
    }
    here.read.set(key, matrix);
    return matrix;
  };

  return {
    matrixIn,
    forget: () => {
      readCells = 0;
    },
  };
}
