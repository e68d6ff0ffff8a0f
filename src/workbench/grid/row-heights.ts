import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import {
  type Cell,
  type CellRows,
  type HostWorkbook,
  plainStyle,
  type SheetId,
  type SheetView,
} from '../../office-host';
import { visibleArea } from './shown-view';
import { usualRowHeight } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/*
 * Rows without a height of their own are as high as their text. To measure text takes time: of a long sheet only the rows in
 * view and the first ones are measured. What comes of it shows, and is not the workbook's.
 */

export interface RowHeights {
  /** Rows in view become as high as their text now, the first ones of the sheet little by little. */
  readonly show: () => void;
  /** Cells may show something else, though they hold the same. */
  readonly forget: () => void;
  readonly close: () => void;
}

type Line = CellRows[number];

interface Measured {
  readonly line: Line;
  readonly turn: number;
  readonly height: number;
}

interface MeasuredSheet {
  readonly widths: SheetView['columnWidths'];
  readonly rows: Map<number, Measured>;
}

/* In rows that have something to measure, in milliseconds at a time, and in pixels: Excel knows no higher rows. */
const mostMeasured = 2000;
const slice = 10;
const highest = 546;

const isTall = ({ style }: Cell): boolean => style.wrapText || style.fontSize > plainStyle.fontSize;

export function createRowHeights(workbook: HostWorkbook, spreadsheet: Spreadsheet): RowHeights {
  const sheets = new Map<SheetId, MeasuredSheet>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const skeletonOf = (sheet: SheetId) => {
    const render = spreadsheet.get(IRenderManagerService).getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    return skeleton?.worksheet.getSheetId() === sheet ? skeleton : null;
  };

  const measuredOf = ({ id, columnWidths }: SheetView): MeasuredSheet => {
    const before = sheets.get(id);
    if (before?.widths === columnWidths) return before;
    const measured: MeasuredSheet = { widths: columnWidths, rows: new Map() };
    sheets.set(id, measured);
    return measured;
  };

  /* Measures rows until it is told to stop. */
  const measure = (view: SheetView, rows: Iterable<number>, isLate: () => boolean, since: number): void => {
    const skeleton = skeletonOf(view.id);
    if (skeleton === null) return;
    const measured = measuredOf(view);
    const lines = workbook.rows(view.id);
    const manager = skeleton.worksheet.getRowManager();
    const rowsAutoHeightInfo: { row: number; autoHeight: number }[] = [];
    for (const row of rows) {
      if (isLate()) break;
      if (view.rowHeights.has(row)) continue;
      const line = lines[row];
      let known = measured.rows.get(row);
      if (known === undefined || known.line !== line || known.turn < since) {
        let height = usualRowHeight;
        line?.forEach((cell, column) => {
          if (cell === undefined || !isTall(cell)) return;
          height = Math.max(height, skeleton.calculateAutoHeightForCell(row, column) ?? 0);
        });
        known = { line, turn, height: Math.min(Math.ceil(height), highest) };
        measured.rows.set(row, known);
      }
      if (manager.getRowHeight(row) !== known.height)
        rowsAutoHeightInfo.push({ row, autoHeight: known.height });
    }
    if (rowsAutoHeightInfo.length === 0) return;
    spreadsheet.change(SetWorksheetRowAutoHeightMutation.id, {
      unitId,
      subUnitId: view.id,
      rowsAutoHeightInfo,
    });
  };

  const activeView = (): SheetView | undefined => {
    const active = workbook.activeSheet();
    return workbook.sheets().find(({ id }) => id === active);
  };

  /* The first rows that have something to measure and were not measured yet. */
  function* firstRows(view: SheetView): Generator<number> {
    let count = 0;
    const lines = workbook.rows(view.id);
    for (let row = 0; row < lines.length && count < mostMeasured; row += 1) {
      const line = lines[row];
      if (line?.some((cell) => cell !== undefined && isTall(cell)) !== true) continue;
      count += 1;
      if (measuredOf(view).rows.get(row)?.line !== line) yield row;
    }
  }

  const goOn = (): void => {
    timer = null;
    const view = activeView();
    if (view === undefined) return;
    const end = performance.now() + slice;
    const cut = { short: false };
    const isLate = (): boolean => {
      cut.short = performance.now() > end;
      return cut.short;
    };
    measure(view, firstRows(view), isLate, 0);
    if (cut.short) timer = setTimeout(goOn);
  };

  return {
    show: () => {
      const view = activeView();
      if (view === undefined) return;
      const { top, bottom } = visibleArea(spreadsheet);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      measure(view, rows, () => false, turn);
      timer ??= setTimeout(goOn);
    },
    forget: () => {
      turn += 1;
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      sheets.clear();
    },
  };
}
