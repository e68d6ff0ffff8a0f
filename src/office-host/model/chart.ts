import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { type ChartKind, chartKinds, type ChartPlace } from '../workbook/charts';
import { lineStart } from '../workbook/line-places';
import { chartAxes } from './chart-axes';
import { seriesOfChart } from './chart-series';
import { seriesOfSource } from './chart-source';
import { changeChart, chartsOn, type ChartState, chartView } from './chart-state';
import { chartLegend, chartTitle } from './chart-texts';
import { mayIf } from './permissions';
import { range } from './range';
import { areaIn, rangeAt } from './range-state';
import {
  declareExcelKind,
  type ExcelKind,
  type ExcelSession,
  isSameText,
  notModelled,
  sheetView,
} from './session';
import { worksheet } from './worksheet';

/** One of the kinds that are modelled, as an add-in names it. */
export function kindGiven(session: ExcelSession, type: string): ChartKind {
  const kind = chartKinds.find((one) => one === type);
  if (kind !== undefined) return kind;
  if (type === 'Invalid') throw hostError('InvalidArgument');
  throw notModelled(session, `charts of the type '${type}'`);
}

function rename(session: ExcelSession, it: ChartState, name: string): void {
  if (name === '') throw hostError('InvalidArgument');
  const others = chartsOn(session, it).filter(({ id }) => id !== it.id);
  if (others.some((one) => isSameText(one.name, name))) throw hostError('ItemAlreadyExists');
  changeChart(session, it, { name });
}

function putPlace(session: ExcelSession, it: ChartState, place: Partial<ChartPlace>): void {
  const after = { ...chartView(session, it).place, ...place };
  const isFine = after.left >= 0 && after.top >= 0 && after.width > 0 && after.height > 0;
  if (!isFine) throw hostError('InvalidArgument');
  changeChart(session, it, { place: after });
}

const areaGiven = (session: ExcelSession, it: ChartState, given: HostObject | string): Area =>
  areaIn(typeof given === 'string' ? rangeAt(session, it.sheet, given) : range.stateOf(given));

const length = (side: 'left' | 'top' | 'width' | 'height') =>
  ({
    since: '1.1',
    get: (it: ChartState, session: ExcelSession) => chartView(session, it).place[side],
    set: (it: ChartState, points: number, session: ExcelSession) => {
      putPlace(session, it, { [side]: points });
    },
  }) as const;

export const chart: ExcelKind<Excel.Chart, ChartState> = declareExcelKind({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.7', get: (it, session) => chartView(session, it).id },
    name: {
      since: '1.1',
      get: (it, session) => chartView(session, it).name,
      set: (it, name, session) => {
        rename(session, it, name);
      },
    },
    chartType: {
      since: '1.7',
      get: (it, session) => chartView(session, it).kind,
      set: (it, type, session) => {
        changeChart(session, it, { kind: kindGiven(session, type) });
      },
    },
    left: length('left'),
    top: length('top'),
    width: length('width'),
    height: length('height'),
  },
  navigations: {
    axes: { since: '1.1', get: (it) => chartAxes.of(it) },
    legend: { since: '1.1', get: (it) => chartLegend.of(it) },
    series: { since: '1.1', get: (it) => seriesOfChart.of(it) },
    title: { since: '1.1', get: (it) => chartTitle.of(it) },
    worksheet: { since: '1.2', get: ({ sheet }) => worksheet.of({ id: sheet }) },
  },
  methods: {
    delete: {
      since: '1.1',
      call: (it, _, session) => {
        chartView(session, it);
        mayIf(session, it.sheet, 'allowEditObjects');
        session.workbook.deleteChart(it.id);
      },
    },
    setData: {
      since: '1.1',
      call: (it, [source, seriesBy], session) => {
        const { kind } = chartView(session, it);
        const series = seriesOfSource(session, range.stateOf(source), kind, seriesBy ?? 'Auto');
        changeChart(session, it, { series });
      },
    },
    setPosition: {
      since: '1.1',
      call: (it, [startCell, endCell], session) => {
        const sheet = sheetView(session, it.sheet);
        const first = areaGiven(session, it, startCell);
        const left = lineStart(sheet, 'column', first.left);
        const top = lineStart(sheet, 'row', first.top);
        // Without an end it keeps its size.
        const last = endCell == null ? null : areaGiven(session, it, endCell);
        putPlace(session, it, {
          left,
          top,
          ...(last !== null && {
            width: lineStart(sheet, 'column', last.right + 1) - left,
            height: lineStart(sheet, 'row', last.bottom + 1) - top,
          }),
        });
      },
    },
  },
});
