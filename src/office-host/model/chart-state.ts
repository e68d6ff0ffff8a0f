import { hostError } from '../protocol/host-error';
import type { ChartAxesView, ChartSeriesView, ChartView } from '../workbook/charts';
import type { SheetId } from '../workbook/host-workbook';
import { mayIf } from './permissions';
import { type ExcelSession, sheetView } from './session';

export interface ChartsState {
  readonly sheet: SheetId;
}

export interface ChartState extends ChartsState {
  readonly id: string;
}

export interface SeriesState extends ChartState {
  readonly series: string;
}

export interface AxisState extends ChartState {
  readonly axis: keyof ChartAxesView;
}

/** The charts of a sheet that may have been deleted meanwhile. */
export function chartsOn(session: ExcelSession, { sheet }: ChartsState): readonly ChartView[] {
  return session.workbook.charts(sheetView(session, sheet).id);
}

export function chartView(session: ExcelSession, it: ChartState): ChartView {
  const chart = chartsOn(session, it).find(({ id }) => id === it.id);
  if (chart === undefined) throw hostError('ItemNotFound');
  return chart;
}

export function seriesView(session: ExcelSession, it: SeriesState): ChartSeriesView {
  const series = chartView(session, it).series.find(({ id }) => id === it.series);
  if (series === undefined) throw hostError('ItemNotFound');
  return series;
}

export function changeChart(
  session: ExcelSession,
  it: ChartState,
  change: Partial<Omit<ChartView, 'id' | 'sheet'>>,
): void {
  chartView(session, it);
  mayIf(session, it.sheet, 'allowEditObjects');
  session.workbook.changeChart(it.id, change);
}

export function changeSeries(
  session: ExcelSession,
  it: SeriesState,
  change: Partial<Omit<ChartSeriesView, 'id'>>,
): void {
  const { id } = seriesView(session, it);
  changeChart(session, it, {
    series: chartView(session, it).series.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
}
