import {
  areaOf,
  type ChartAxesView,
  type ChartCells,
  type ChartSeriesView,
  type HostWorkbook,
  intersection,
  referenceOf,
  type SheetView,
} from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';

/** A cell as charts draw it. */
export interface ChartPoint {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** As many as Excel draws of a series. */
export const mostPoints = 32_000;

/** The cells that a series names; null where they are gone or are not a plain area of a sheet. */
export function areaOfCells(
  workbook: HostWorkbook,
  cells: ChartCells,
): { readonly sheet: SheetView; readonly area: Area } | null {
  const reference = cells.startsWith('=') ? referenceOf(cells.slice(1)) : null;
  const name = reference?.sheet?.toLowerCase();
  const sheet = workbook.sheets().find((one) => one.name.toLowerCase() === name);
  return reference === null || sheet === undefined ? null : { sheet, area: areaOf(reference) };
}

/** What a series draws, row by row: as in Excel no cells of hidden rows and columns. */
export function pointsOf(workbook: HostWorkbook, cells: ChartCells): readonly ChartPoint[] {
  const found = areaOfCells(workbook, cells);
  const used = found && workbook.usedArea(found.sheet.id, false);
  if (found === null || used === null) return [];
  const { id, hiddenRows, hiddenColumns } = found.sheet;
  // A whole column ends where the sheet's content does.
  const isEndless = found.area.bottom - found.area.top >= mostPoints;
  const area = isEndless ? intersection(found.area, used) : found.area;
  const points: ChartPoint[] = [];
  if (area === null) return points;
  for (let row = area.top; row <= area.bottom && points.length < mostPoints; row += 1) {
    if (hiddenRows.has(row)) continue;
    for (let column = area.left; column <= area.right && points.length < mostPoints; column += 1) {
      if (hiddenColumns.has(column)) continue;
      const value = workbook.valueAt(id, row, column);
      points.push({ value, numberFormat: workbook.cellAt(id, row, column).numberFormat });
    }
  }
  return points;
}

/** The cell that holds the name of a series; null for a name that is a text. */
export const nameCell = (workbook: HostWorkbook, name: string): ChartPoint | null =>
  areaOfCells(workbook, name) === null ? null : (pointsOf(workbook, name)[0] ?? null);

/** The number formats that axes have by their cells: of the first series on each. */
export function axisFormats(
  workbook: HostWorkbook,
  series: readonly ChartSeriesView[],
  hasSecondary: boolean,
): Readonly<Record<keyof ChartAxesView, string>> {
  const first = (group: ChartSeriesView['axisGroup']): ChartSeriesView | undefined =>
    hasSecondary ? series.find(({ axisGroup }) => axisGroup === group) : series[0];
  const formatOf = (cells: ChartCells | null | undefined): string => {
    const found = cells == null ? null : areaOfCells(workbook, cells);
    const { top = 0, left = 0 } = found?.area ?? {};
    return found === null ? 'General' : workbook.cellAt(found.sheet.id, top, left).numberFormat;
  };
  return {
    category: formatOf(series.find(({ xValues }) => xValues !== null)?.xValues),
    value: formatOf(first('Primary')?.values),
    secondaryValue: formatOf(first('Secondary')?.values),
  };
}
