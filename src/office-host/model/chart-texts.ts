import { hostError } from '../protocol/host-error';
import type { ChartLegend } from '../workbook/charts';
import { changeChart, type ChartState, chartView } from './chart-state';
import { declareExcelKind, type ExcelKind, notModelled } from './session';

/* What is written on a chart: its title and its legend. */

/** What Excel puts above a chart until someone says what it shows. */
export const usualTitle = 'Chart Title';

export const chartTitle: ExcelKind<Excel.ChartTitle, ChartState> = declareExcelKind({
  name: 'ChartTitle',
  properties: {
    text: {
      since: '1.1',
      get: (it, session) => chartView(session, it).title ?? '',
      set: (it, title, session) => {
        changeChart(session, it, { title });
      },
    },
    visible: {
      since: '1.1',
      get: (it, session) => chartView(session, it).title !== null,
      set: (it, visible, session) => {
        const { title } = chartView(session, it);
        changeChart(session, it, { title: visible ? (title ?? usualTitle) : null });
      },
    },
  },
});

const legendPlaces: readonly string[] = ['Top', 'Bottom', 'Left', 'Right'] satisfies ChartLegend[];

const isLegend = (position: string): position is ChartLegend => legendPlaces.includes(position);

export const chartLegend: ExcelKind<Excel.ChartLegend, ChartState> = declareExcelKind({
  name: 'ChartLegend',
  properties: {
    position: {
      since: '1.1',
      get: (it, session) => chartView(session, it).legend ?? 'Invalid',
      set: (it, position, session) => {
        if (position === 'Invalid') throw hostError('InvalidArgument');
        if (!isLegend(position)) throw notModelled(session, `ChartLegend.position '${position}'`);
        changeChart(session, it, { legend: position });
      },
    },
    visible: {
      since: '1.1',
      get: (it, session) => chartView(session, it).legend !== null,
      set: (it, visible, session) => {
        const { legend } = chartView(session, it);
        changeChart(session, it, { legend: visible ? (legend ?? 'Bottom') : null });
      },
    },
  },
});
