import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import { type Cell, type HostWorkbook, lineAt, type SheetView } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import type { CalculableFormulas } from './calculable-formulas';
import { setStyle, univerContent, univerStyle } from './univer-cells';

/* The workbook as Univer opens it. Later changes are the mirror's. */

/** Room around what a sheet holds: rows and columns to work in. */
const room = { rows: 100, columns: 12, fewestRows: 200, fewestColumns: 30 };

/** Of rows whose text needs no more, in pixels. */
export const usualRowHeight = 22;

/** Points to the pixels that Univer counts in. */
export const pixelsOf = (points: number): number => Math.round((points * 4) / 3);
export const pointsOf = (pixels: number): number => (pixels * 3) / 4;

const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});
export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** How large Univer's sheet is to be, so that everything has a place and there is room. */
export function extentOf(workbook: HostWorkbook, sheet: string): { rows: number; columns: number } {
  const used = workbook.usedArea(sheet, false);
  const view = workbook.sheets().find(({ id }) => id === sheet);
  // Charts can stand beyond all cells that are used.
  const ends = workbook
    .charts(sheet)
    .flatMap(({ place: { left, top, width, height } }) =>
      view === undefined
        ? []
        : { row: lineAt(view, 'row', top + height).line, column: lineAt(view, 'column', left + width).line },
    );
  const bottom = Math.max(used?.bottom ?? 0, ...ends.map(({ row }) => row));
  const right = Math.max(used?.right ?? 0, ...ends.map(({ column }) => column));
  return {
    rows: Math.max(bottom + room.rows, room.fewestRows),
    columns: Math.max(right + room.columns, room.fewestColumns),
  };
}

export const frozenOf = ({ frozen: { rows, columns } }: SheetView) => ({
  ySplit: rows,
  xSplit: columns,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

export function sheetData(
  workbook: HostWorkbook,
  sheet: SheetView,
  formulas: CalculableFormulas,
): Partial<IWorksheetData> {
  // Many cells share few styles.
  const styles = new Map<object, Map<string, IStyleData | null>>();
  const styleFor = ({ style, numberFormat }: Cell): IStyleData | null => {
    const byFormat = styles.get(style) ?? new Map<string, IStyleData | null>();
    styles.set(style, byFormat);
    const known = byFormat.get(numberFormat);
    if (known !== undefined) return known;
    const made = setStyle(univerStyle(style, numberFormat));
    byFormat.set(numberFormat, made);
    return made;
  };
  const cellData: Record<number, Record<number, ICellData>> = {};
  workbook.rows(sheet.id).forEach((line, row) => {
    if (line === undefined) return;
    const cells: Record<number, ICellData> = {};
    line.forEach((cell, column) => {
      if (cell === undefined) return;
      const formula = cell.formula === null ? null : formulas.calculable(cell.formula, sheet.id, row, column);
      const content = univerContent(cell, formula);
      const style = styleFor(cell);
      const isBlank = content.f === null && content.v === null;
      cells[column] = { ...(isBlank ? {} : content), ...(style === null ? {} : { s: style }) };
    });
    cellData[row] = cells;
  });
  const { rows, columns } = extentOf(workbook, sheet.id);
  const rowData: Record<number, { h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
  for (const [row, height] of sheet.rowHeights)
    rowData[row] = { h: pixelsOf(height), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: pixelsOf(width) };
  for (const column of sheet.hiddenColumns)
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    tabColor: sheet.tabColor,
    showGridlines: flag(sheet.showGridlines),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: 88,
    defaultRowHeight: usualRowHeight,
    freeze: frozenOf(sheet),
    mergeData: sheet.merges.map(rangeOf),
    cellData,
    rowData,
    columnData,
  };
}

export function workbookData(workbook: HostWorkbook, formulas: CalculableFormulas): Partial<IWorkbookData> {
  const sheets = workbook.sheets();
  return {
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(workbook, sheet, formulas)])),
  };
}
