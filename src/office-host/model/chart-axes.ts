import { hostError } from '../protocol/host-error';
import type { ChartAxisView } from '../workbook/charts';
import { type AxisState, changeChart, type ChartState, chartView } from './chart-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled } from './session';

const axisView = (session: ExcelSession, it: AxisState): ChartAxisView =>
  chartView(session, it).axes[it.axis];

function changeAxis(session: ExcelSession, it: AxisState, change: Partial<ChartAxisView>): void {
  const { axes } = chartView(session, it);
  changeChart(session, it, { axes: { ...axes, [it.axis]: { ...axes[it.axis], ...change } } });
}

/* An empty text lets the application choose. */
function endGiven(end: unknown): number | null {
  if (end === '') return null;
  if (typeof end !== 'number') throw hostError('InvalidArgument');
  return end;
}

const axisTitle: ExcelKind<Excel.ChartAxisTitle, AxisState> = declareExcelKind({
  name: 'ChartAxisTitle',
  properties: {
    text: {
      since: '1.1',
      get: (it, session) => axisView(session, it).title ?? '',
      set: (it, title, session) => {
        changeAxis(session, it, { title });
      },
    },
    visible: {
      since: '1.1',
      get: (it, session) => axisView(session, it).title !== null,
      set: (it, visible, session) => {
        const { title } = axisView(session, it);
        changeAxis(session, it, { title: visible ? (title ?? 'Axis Title') : null });
      },
    },
  },
});

const gridlines: ExcelKind<Excel.ChartGridlines, AxisState> = declareExcelKind({
  name: 'ChartGridlines',
  properties: {
    visible: {
      since: '1.1',
      get: (it, session) => axisView(session, it).majorGridlines,
      set: (it, majorGridlines, session) => {
        changeAxis(session, it, { majorGridlines });
      },
    },
  },
});

const chartAxis: ExcelKind<Excel.ChartAxis, AxisState> = declareExcelKind({
  name: 'ChartAxis',
  properties: {
    // What the application chooses by itself is known to nobody here: it reads as the text that lets it choose.
    minimum: {
      since: '1.1',
      get: (it, session) => axisView(session, it).minimum ?? '',
      set: (it, end, session) => {
        changeAxis(session, it, { minimum: endGiven(end) });
      },
    },
    maximum: {
      since: '1.1',
      get: (it, session) => axisView(session, it).maximum ?? '',
      set: (it, end, session) => {
        changeAxis(session, it, { maximum: endGiven(end) });
      },
    },
    numberFormat: {
      since: '1.8',
      get: (it, session) => axisView(session, it).numberFormat ?? 'General',
      set: (it, numberFormat, session) => {
        changeAxis(session, it, { numberFormat });
      },
    },
  },
  navigations: {
    title: { since: '1.1', get: (it) => axisTitle.of(it) },
    majorGridlines: { since: '1.1', get: (it) => gridlines.of(it) },
  },
});

const axesByName: Readonly<Record<string, AxisState['axis']>> = {
  'Category Primary': 'category',
  'Value Primary': 'value',
  'Value Secondary': 'secondaryValue',
};

export const chartAxes: ExcelKind<Excel.ChartAxes, ChartState> = declareExcelKind({
  name: 'ChartAxes',
  navigations: {
    categoryAxis: { since: '1.1', get: (it) => chartAxis.of({ ...it, axis: 'category' }) },
    valueAxis: { since: '1.1', get: (it) => chartAxis.of({ ...it, axis: 'value' }) },
  },
  methods: {
    getItem: {
      since: '1.7',
      call: (it, [type, group], session) => {
        const name = `${type} ${group ?? 'Primary'}`;
        const axis = axesByName[name];
        if (axis === undefined) throw notModelled(session, `ChartAxes.getItem of ${name}`);
        const isThere =
          axis !== 'secondaryValue' ||
          chartView(session, it).series.some(({ axisGroup }) => axisGroup === 'Secondary');
        if (!isThere) throw hostError('InvalidArgument');
        return chartAxis.of({ ...it, axis });
      },
    },
  },
});
