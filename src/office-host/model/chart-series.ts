import { hostError } from '../protocol/host-error';
import type { ChartSeriesView } from '../workbook/charts';
import { cellsOf, nextSeriesId, plainSeries } from './chart-source';
import {
  changeChart,
  changeSeries,
  type ChartState,
  chartView,
  type SeriesState,
  seriesView,
} from './chart-state';
import { colourGiven } from './colours';
import { wireValue } from './grid';
import { range } from './range';
import { areaIn, areaOfFormula } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled } from './session';

/** The name of a series as a legend shows it: a text, or what its cell holds. */
export function shownName(session: ExcelSession, it: SeriesState): string {
  const { name } = seriesView(session, it);
  const cells = name.startsWith('=') ? areaOfFormula(session.workbook, name, it.sheet) : null;
  if (cells === null) return name;
  const { top, left } = areaIn(cells);
  return String(wireValue(session.workbook.valueAt(cells.sheet, top, left)));
}

const lineFormat: ExcelKind<Excel.ChartLineFormat, SeriesState> = declareExcelKind({
  name: 'ChartLineFormat',
  properties: {
    color: {
      since: '1.1',
      get: (it, session) => seriesView(session, it).color,
      set: (it, color, session) => {
        changeSeries(session, it, { color: colourGiven(color) });
      },
    },
    weight: {
      since: '1.7',
      get: (it, session) => seriesView(session, it).weight,
      set: (it, weight, session) => {
        if (!(weight > 0)) throw hostError('InvalidArgument');
        changeSeries(session, it, { weight });
      },
    },
  },
});

const seriesFormat: ExcelKind<Excel.ChartSeriesFormat, SeriesState> = declareExcelKind({
  name: 'ChartSeriesFormat',
  navigations: { line: { since: '1.1', get: (it) => lineFormat.of(it) } },
});

const axisGroups: readonly string[] = ['Primary', 'Secondary'] satisfies ChartSeriesView['axisGroup'][];

/* It has no id: a proxy of one that was added ends with its batch, as in Excel, and is found again by its place. */
const oneSeries: ExcelKind<Excel.ChartSeries, SeriesState> = declareExcelKind({
  name: 'ChartSeries',
  properties: {
    name: {
      since: '1.1',
      get: (it, session) => shownName(session, it),
      set: (it, name, session) => {
        changeSeries(session, it, { name });
      },
    },
    axisGroup: {
      since: '1.8',
      get: (it, session) => seriesView(session, it).axisGroup,
      set: (it, axisGroup, session) => {
        if (!axisGroups.includes(axisGroup)) throw hostError('InvalidArgument');
        changeSeries(session, it, { axisGroup });
      },
    },
  },
  navigations: { format: { since: '1.1', get: (it) => seriesFormat.of(it) } },
  methods: {
    setValues: {
      since: '1.7',
      call: (it, [source], session) => {
        changeSeries(session, it, { values: cellsOf(session, range.stateOf(source)) });
      },
    },
    setXAxisValues: {
      since: '1.7',
      call: (it, [source], session) => {
        changeSeries(session, it, { xValues: cellsOf(session, range.stateOf(source)) });
      },
    },
    delete: {
      since: '1.7',
      call: (it, _, session) => {
        const { id } = seriesView(session, it);
        changeChart(session, it, {
          series: chartView(session, it).series.filter((one) => one.id !== id),
        });
      },
    },
  },
});

export const seriesOfChart: ExcelKind<Excel.ChartSeriesCollection, ChartState> = declareExcelKind({
  name: 'ChartSeriesCollection',
  items: (it, session) => chartView(session, it).series.map(({ id }) => oneSeries.of({ ...it, series: id })),
  properties: {
    count: { since: '1.1', get: (it, session) => chartView(session, it).series.length },
  },
  methods: {
    getCount: { since: '1.4', call: (it, _, session) => chartView(session, it).series.length },
    getItemAt: {
      since: '1.1',
      call: (it, [index], session) => {
        const found = chartView(session, it).series[index];
        if (found === undefined) throw hostError('InvalidArgument');
        return oneSeries.of({ ...it, series: found.id });
      },
    },
    add: {
      since: '1.7',
      call: (it, [name, index], session) => {
        if (index != null) throw notModelled(session, 'ChartSeriesCollection.add at a place');
        const { series } = chartView(session, it);
        const id = nextSeriesId(series);
        const added = {
          ...plainSeries,
          id,
          name: name ?? `Series${series.length + 1}`,
          // Until it is given cells it draws one point, as in Excel.
          values: '={1}',
        };
        changeChart(session, it, { series: [...series, added] });
        return oneSeries.of({ ...it, series: id });
      },
    },
  },
});
