import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { hostError } from '../protocol/host-error';
import { sizeOf } from '../workbook/areas';
import type { ChartKind, ChartSeriesView } from '../workbook/charts';
import { absoluteText } from '../workbook/reference-text';
import { areaIn, type RangeState } from './range-state';
import { type ExcelSession, sheetView } from './session';

/** The cells of a range as a series holds them. */
export const cellsOf = (session: ExcelSession, it: RangeState): string =>
  `=${absoluteText(sheetView(session, it.sheet).name, areaIn(it))}`;

export const plainSeries: Omit<ChartSeriesView, 'id' | 'name' | 'values'> = {
  xValues: null,
  color: null,
  weight: null,
  axisGroup: 'Primary',
};

/** A number for a new series that no other of its chart has. */
export function nextSeriesId(series: readonly ChartSeriesView[]): string {
  const taken = new Set(series.map(({ id }) => id));
  let number = series.length + 1;
  while (taken.has(`series${number}`)) number += 1;
  return `series${number}`;
}

const isText = (value: CellValue): boolean => typeof value === 'string';

const column = (area: Area, at: number): Area => ({ ...area, left: at, right: at });
const row = (area: Area, at: number): Area => ({ ...area, top: at, bottom: at });

/* How the cells of a source are read: lines are its columns, or its rows where series run along them. */
interface Lines {
  readonly count: number;
  readonly line: (at: number) => Area;
  readonly withoutHead: (line: Area) => Area;
  readonly headOf: (line: Area) => Area;
}

const linesOf = (area: Area, byColumns: boolean): Lines =>
  byColumns
    ? {
        count: sizeOf(area).columns,
        line: (at) => column(area, area.left + at),
        withoutHead: (line) => ({ ...line, top: line.top + 1 }),
        headOf: (line) => row(line, line.top),
      }
    : {
        count: sizeOf(area).rows,
        line: (at) => row(area, area.top + at),
        withoutHead: (line) => ({ ...line, left: line.left + 1 }),
        headOf: (line) => column(line, line.left),
      };

/**
 * The series that Excel makes of some cells. Each column is one, or each row where there are fewer rows than columns; texts
 * at the head name the series; the first column is what the horizontal axis shows where it holds texts, or the chart is one of points.
 */
export function seriesOfSource(
  session: ExcelSession,
  source: RangeState,
  kind: ChartKind,
  seriesBy: string,
): readonly ChartSeriesView[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw hostError('InvalidArgument');
  const area = areaIn(source);
  const { rows, columns } = sizeOf(area);
  const { sheet } = source;
  const lines = linesOf(area, seriesBy === 'Auto' ? rows >= columns : seriesBy === 'Columns');
  const valueAt = ({ top, left }: Area): CellValue => session.workbook.valueAt(sheet, top, left);
  const last = lines.line(lines.count - 1);
  const length = Math.max(sizeOf(last).rows, sizeOf(last).columns);
  const hasHeads = length > 1 && isText(valueAt(lines.headOf(last)));
  const body = (at: number): Area => (hasHeads ? lines.withoutHead(lines.line(at)) : lines.line(at));
  const text = (cells: Area): string => cellsOf(session, { sheet, area: cells });
  const isPoints = kind.startsWith('XYScatter');
  const firstIsX = lines.count > 1 && (isPoints || isText(valueAt(body(0))));
  return Array.from({ length: lines.count - (firstIsX ? 1 : 0) }, (_, index) => {
    const at = index + (firstIsX ? 1 : 0);
    return {
      ...plainSeries,
      id: `series${index + 1}`,
      name: hasHeads ? text(lines.headOf(lines.line(at))) : `Series${index + 1}`,
      xValues: firstIsX ? text(body(0)) : null,
      values: text(body(at)),
    };
  });
}
