import type { Area } from '../../../src/spreadsheet/area';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { ListedTable, Sheet } from '../../../src/spreadsheet/sheet';

/** Cells from lines of text: cells are parted by `|`, `.` is blank, figures are numbers. */
export function cellsOf(drawing: string): readonly (readonly CellValue[])[] {
  const lines = drawing.replace(/^\n/u, '').replace(/\n *$/u, '').split('\n');
  return lines.map((line) =>
    line.split('|').map((cell): CellValue => {
      const text = cell.trim();
      if (text === '.' || text === '') return null;
      return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
    }),
  );
}

/** A sheet drawn with `cellsOf`. */
export const sheetOf = (drawing: string, rest: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet1',
  top: 0,
  left: 0,
  cells: cellsOf(drawing),
  formats: null,
  hiddenRows: new Set(),
  tables: [],
  merges: [],
  ...rest,
});

export const listed = (name: string, area: Area, rest: Partial<ListedTable> = {}): ListedTable => ({
  name,
  ...area,
  hasHeaderRow: true,
  hasTotalsRow: false,
  ...rest,
});
