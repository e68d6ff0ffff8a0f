import { hostError } from '../protocol/host-error';
import { type ChartPlace, type ChartView, plainAxis } from '../workbook/charts';
import { chart, kindGiven } from './chart';
import { shownName } from './chart-series';
import { seriesOfSource } from './chart-source';
import { changeChart, chartsOn, type ChartsState, type ChartState } from './chart-state';
import { usualTitle } from './chart-texts';
import { mayIf } from './permissions';
import { range } from './range';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText } from './session';

const find = (session: ExcelSession, it: ChartsState, key: string): ChartView | undefined =>
  chartsOn(session, it).find(({ id, name }) => id === key || isSameText(name, key));

const stateOf = ({ id, sheet }: ChartView): ChartState => ({ id, sheet });

/* Excel puts a chart into the middle of what is seen: here always the same place. */
const usualPlace: ChartPlace = { left: 144, top: 90, width: 360, height: 216 };

function nextName(session: ExcelSession, it: ChartsState): string {
  let number = chartsOn(session, it).length + 1;
  while (find(session, it, `Chart ${number}`) !== undefined) number += 1;
  return `Chart ${number}`;
}

function added(
  session: ExcelSession,
  it: ChartsState,
  chosen: Pick<ChartView, 'kind' | 'series'>,
): ChartState {
  const { kind, series } = chosen;
  const valueAxis = { ...plainAxis, majorGridlines: true };
  const id = session.workbook.addChart({
    sheet: it.sheet,
    name: nextName(session, it),
    kind,
    series,
    title: usualTitle,
    legend: series.length > 1 ? 'Bottom' : null,
    axes: {
      // A chart of points has lines in both directions.
      category: kind.startsWith('XYScatter') ? valueAxis : plainAxis,
      value: valueAxis,
      secondaryValue: plainAxis,
    },
    place: usualPlace,
    altText: '',
  });
  const [only, ...others] = series;
  const state = { sheet: it.sheet, id };
  // The title of a chart with one series is the name of that.
  if (only !== undefined && others.length === 0) {
    changeChart(session, state, { title: shownName(session, { ...state, series: only.id }) });
  }
  return state;
}

export const charts: ExcelKind<Excel.ChartCollection, ChartsState> = declareExcelKind({
  name: 'ChartCollection',
  items: (it, session) => chartsOn(session, it).map((one) => chart.of(stateOf(one))),
  properties: {
    count: { since: '1.1', get: (it, session) => chartsOn(session, it).length },
  },
  methods: {
    add: {
      since: '1.1',
      call: (it, [type, source, seriesBy], session) => {
        mayIf(session, it.sheet, 'allowEditObjects');
        const kind = kindGiven(session, type);
        const series = seriesOfSource(session, range.stateOf(source), kind, seriesBy ?? 'Auto');
        return chart.of(added(session, it, { kind, series }));
      },
    },
    getCount: { since: '1.4', call: (it, _, session) => chartsOn(session, it).length },
    getItem: {
      since: '1.1',
      call: (it, [key], session) => {
        const found = find(session, it, key);
        if (found === undefined) throw hostError('ItemNotFound');
        return chart.of(stateOf(found));
      },
    },
    getItemAt: {
      since: '1.1',
      call: (it, [index], session) => {
        const found = chartsOn(session, it)[index];
        if (found === undefined) throw hostError('InvalidArgument');
        return chart.of(stateOf(found));
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (it, [key], session) => {
        const found = find(session, it, key);
        return found === undefined ? null : chart.of(stateOf(found));
      },
    },
  },
});
