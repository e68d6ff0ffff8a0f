import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { CellBox } from './grid';
import { type Spreadsheet, unitId } from './spreadsheet';

/** Where a cell of the sheet that shows is drawn; of a merged one the whole. Null when nothing of it is in view. */
export function cellBox(spreadsheet: Spreadsheet, row: number, column: number): CellBox | null {
  const render = spreadsheet.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (render == null || skeleton == null || view == null) return null;
  const sheet = spreadsheet.book().getActiveSheet();
  if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return null;
  const { mergeInfo, isMergedMainCell, ...alone } = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : alone;
  const frozen = sheet.getFreeze();
  // What is frozen does not scroll; what scrolls disappears behind it.
  const [shiftX, edgeX] =
    column < frozen.startColumn ? [0, skeleton.rowHeaderWidth] : [view.viewportScrollX, view.left];
  const [shiftY, edgeY] =
    row < frozen.startRow ? [0, skeleton.columnHeaderHeight] : [view.viewportScrollY, view.top];
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const left = canvas.left + Math.max(startX - shiftX, edgeX) * scaleX;
  const top = canvas.top + Math.max(startY - shiftY, edgeY) * scaleY;
  const right = Math.min(canvas.left + (endX - shiftX) * scaleX, canvas.right);
  const bottom = Math.min(canvas.top + (endY - shiftY) * scaleY, canvas.bottom);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
