import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import {
  boundingAll,
  type ChartView,
  type HostWorkbook,
  lineAt,
  type SheetId,
  type SheetView,
} from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { chartLabel } from './chart-data';
import type { GridView, ShownCell, ShownChart } from './grid';
import { displayed, type Looks } from './looks';
import { areaOfRange } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/** A cell as a person sees it. */
export function shownCell(
  workbook: HostWorkbook,
  looks: Looks,
  sheet: SheetId,
  row: number,
  column: number,
): ShownCell {
  const { formula, numberFormat, style } = workbook.cellAt(sheet, row, column);
  const look = looks.at(sheet, row, column);
  return {
    text: displayed(workbook.valueAt(sheet, row, column), look?.numberFormat ?? numberFormat),
    fill: look?.fill ?? style.fill ?? look?.tableFill ?? null,
    formula,
  };
}

const nothing: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The rows and columns of the sheet that shows, frozen ones among them, from the first in view to the last. */
export function visibleArea(spreadsheet: Spreadsheet): Area {
  const skeleton = spreadsheet
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService)
    .getCurrentSkeleton();
  const ranges = [...(skeleton?.getVisibleRanges().values() ?? [])]
    .map(areaOfRange)
    .filter(({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left);
  return boundingAll(ranges) ?? nothing;
}

const shownChart = (workbook: HostWorkbook, sheet: SheetView, chart: ChartView): ShownChart => ({
  label: chartLabel(workbook, chart, displayed),
  row: lineAt(sheet, 'row', chart.place.top).line,
  column: lineAt(sheet, 'column', chart.place.left).line,
});

export function gridView(workbook: HostWorkbook, spreadsheet: Spreadsheet, looks: Looks): GridView {
  const sheet = workbook.activeSheet();
  const area = visibleArea(spreadsheet);
  const view = workbook.sheets().find(({ id }) => id === sheet);
  const rows: GridView['rows'][number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (view?.hiddenRows.has(row) === true) continue;
    const cells = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
      shownCell(workbook, looks, sheet, row, area.left + index),
    );
    rows.push({ row, cells });
  }
  return {
    sheet: view?.name ?? '',
    area,
    rows,
    selection: workbook.selection(sheet),
    charts:
      view === undefined ? [] : workbook.charts(sheet).map((chart) => shownChart(workbook, view, chart)),
  };
}
