import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { type ChartView, type LineAnchor, lineAt, type SheetView } from '../../office-host';
import { type Spreadsheet, unitId } from './spreadsheet';

/* Where charts are on Univer's canvas, in pixels at 100%. */

export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the sheet that scrolls for itself: where it is on the canvas, and how far it is scrolled. */
export interface Pane extends PixelBox {
  readonly shiftX: number;
  readonly shiftY: number;
}

export interface Panes {
  readonly panes: readonly Pane[];
  readonly scaleX: number;
  readonly scaleY: number;
}

/* Along the right and the lower edge, where Univer draws what the sheet is scrolled with. */
const scrollBar = 10;

const renderOf = (spreadsheet: Spreadsheet) => spreadsheet.get(IRenderManagerService).getRenderById(unitId);

export const engineOf = (spreadsheet: Spreadsheet) => renderOf(spreadsheet)?.engine ?? null;

/** What is frozen stays at the upper left: four parts of the sheet, of which the first three are often empty. */
export function panesOf(spreadsheet: Spreadsheet): Panes | null {
  const render = renderOf(spreadsheet);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (render == null || skeleton == null || view == null) return null;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement();
  const right = canvas.clientWidth / scaleX - scrollBar;
  const bottom = canvas.clientHeight / scaleY - scrollBar;
  const across = [
    { left: skeleton.rowHeaderWidth, width: view.left - skeleton.rowHeaderWidth, shiftX: 0 },
    { left: view.left, width: right - view.left, shiftX: view.viewportScrollX },
  ];
  const down = [
    { top: skeleton.columnHeaderHeight, height: view.top - skeleton.columnHeaderHeight, shiftY: 0 },
    { top: view.top, height: bottom - view.top, shiftY: view.viewportScrollY },
  ];
  return {
    panes: down.flatMap((rows) => across.map((columns) => ({ ...rows, ...columns }))),
    scaleX,
    scaleY,
  };
}

interface Corner {
  readonly column: LineAnchor;
  readonly row: LineAnchor;
}

interface Anchored {
  readonly sheet: SheetView;
  readonly from: Corner;
  readonly to: Corner;
}

function anchored(sheet: SheetView, { place: { left, top, width, height } }: ChartView): Anchored {
  const corner = (x: number, y: number): Corner => ({
    column: lineAt(sheet, 'column', x),
    row: lineAt(sheet, 'row', y),
  });
  return { sheet, from: corner(left, top), to: corner(left + width, top + height) };
}

/* Asked for with every frame: to find rows takes long where many have a height of their own. */
const known = new WeakMap<ChartView, Anchored>();

/** Where a chart is on its sheet, headers included: over the same cells as in Excel. Null while another sheet shows. */
export function placeOnSheet(spreadsheet: Spreadsheet, sheet: SheetView, chart: ChartView): PixelBox | null {
  const skeleton = renderOf(spreadsheet)?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (skeleton?.worksheet.getSheetId() !== sheet.id) return null;
  let anchors = known.get(chart);
  if (anchors?.sheet !== sheet) {
    anchors = anchored(sheet, chart);
    known.set(chart, anchors);
  }
  const lastRow = skeleton.worksheet.getRowCount() - 1;
  const lastColumn = skeleton.worksheet.getColumnCount() - 1;
  const into = (start: number, end: number, { line, offset, size }: LineAnchor, last: number): number =>
    line > last ? end : start + (size === 0 ? 0 : (offset / size) * (end - start));
  const point = ({ column, row }: Corner) => {
    const cell = skeleton.getCellWithCoordByIndex(
      Math.min(row.line, lastRow),
      Math.min(column.line, lastColumn),
    );
    return {
      x: into(cell.startX, cell.endX, column, lastColumn),
      y: into(cell.startY, cell.endY, row, lastRow),
    };
  };
  const [from, to] = [point(anchors.from), point(anchors.to)];
  const [width, height] = [to.x - from.x, to.y - from.y];
  return width > 0 && height > 0 ? { left: from.x, top: from.y, width, height } : null;
}
