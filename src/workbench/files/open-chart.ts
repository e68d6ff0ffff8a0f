import {
  type ChartAxisView,
  type ChartKind,
  chartKinds,
  type ChartLegend,
  type ChartView,
  plainAxis,
} from '../../office-host';
import { childOf, childrenOf, descendants, isTrue, textOf, type XmlElement } from '../../xlsx';
import { type KindInFile, kindsInFile, legendsInFile } from './chart-kinds';
import type { ColourScheme } from './file-colours';
import type { Loss } from './losses';
import { isOn, type ReadSeries, readSeries, shownName, textOfTitle, valueOf } from './open-chart-series';

/** What the part of a chart says: all but where it stands and how it is called. */
export type ChartContent = Pick<ChartView, 'kind' | 'title' | 'legend' | 'series' | 'axes'>;

/* Details that show and are not modelled. */
const unknownDetails = [
  'trendline',
  'errBars',
  'dPt',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'dTable',
  'logBase',
  'minorGridlines',
  'dispUnits',
  'crossesAt',
  'legendEntry',
  'userShapes',
  'gradFill',
  'pattFill',
  'blipFill',
];

const isDrawn = (element: XmlElement): boolean =>
  childOf(childOf(childOf(element, 'spPr'), 'ln'), 'noFill') === undefined;

const labelSwitches = ['showVal', 'showCatName', 'showSerName', 'showPercent', 'showLegendKey'];

const hasLabels = (chart: XmlElement): boolean =>
  descendants(chart, 'dLbls').some((labels) =>
    [labels, ...childrenOf(labels, 'dLbl')].some((one) => labelSwitches.some((name) => isOn(one, name))),
  );

const limitOf = (axis: XmlElement, name: 'min' | 'max'): number | null => {
  const value = Number(valueOf(childOf(axis, 'scaling'), name) ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

function axisOf(axis: XmlElement | undefined): ChartAxisView {
  if (axis === undefined) return plainAxis;
  const title = childOf(axis, 'title');
  const format = childOf(axis, 'numFmt')?.attributes;
  const isLinked = format === undefined || isTrue(format['sourceLinked']);
  return {
    title: title === undefined ? null : (textOfTitle(title) ?? 'Axis Title'),
    numberFormat: isLinked ? null : textOf(format['formatCode']),
    minimum: limitOf(axis, 'min'),
    maximum: limitOf(axis, 'max'),
    majorGridlines: childOf(axis, 'majorGridlines') !== undefined,
  };
}

interface Group {
  readonly element: XmlElement;
  readonly category: XmlElement | undefined;
  readonly value: XmlElement | undefined;
}

const isUpright = (axis: XmlElement): boolean => ['l', 'r'].includes(valueOf(axis, 'axPos') ?? '');

/* Of two axes of values, the one of the points of a scatter chart that lies is the horizontal one. */
function groupOf(element: XmlElement, axes: readonly XmlElement[]): Group {
  const ids = childrenOf(element, 'axId').map(({ attributes }) => attributes['val']);
  const own = axes.filter((axis) => ids.includes(valueOf(axis, 'axId')));
  const isScatter = element.local === 'scatterChart';
  const category = own.find((axis) => (isScatter ? !isUpright(axis) : axis.local !== 'valAx'));
  return { element, category, value: own.find((axis) => axis !== category) };
}

/* The element of a group, where bars and lines stand beside each other and have two dimensions. */
function elementOf(group: XmlElement): KindInFile['element'] | null {
  const grouping = valueOf(group, 'grouping');
  if (group.local === 'scatterChart') return group.local;
  if (group.local === 'barChart') return grouping === 'clustered' ? group.local : null;
  return group.local === 'lineChart' && grouping === 'standard' ? group.local : null;
}

function seriesOf(group: XmlElement, axisGroup: 'Primary' | 'Secondary', scheme: ColourScheme) {
  const element = elementOf(group);
  if (element === null) return null;
  const look = {
    element,
    axisGroup,
    hasMarkers: element === 'scatterChart' || isOn(group, 'marker'),
    isSmooth: (valueOf(group, 'scatterStyle') ?? '').startsWith('smooth'),
  };
  const read = childrenOf(group, 'ser').map((ser) => readSeries(ser, look, scheme));
  return read.every((one) => one !== null) ? read : null;
}

/* The kind of most series, and whether it is that of all. */
function kindOf(
  group: XmlElement,
  series: readonly ReadSeries[],
): { readonly kind: ChartKind; readonly isOfAll: boolean } {
  const isLying = group.local === 'barChart' && valueOf(group, 'barDir') === 'bar';
  const isMost = (is: (one: ReadSeries) => boolean): boolean => series.filter(is).length * 2 > series.length;
  const hasLines = group.local !== 'barChart' && isMost(({ hasLine }) => hasLine);
  const wanted = {
    hasLines:
      hasLines || group.local === 'lineChart' || (group.local === 'scatterChart' && series.length === 0),
    hasMarkers: group.local !== 'barChart' && isMost(({ hasMarkers }) => hasMarkers),
    isSmooth: group.local === 'scatterChart' && hasLines && isMost(({ isSmooth }) => isSmooth),
  };
  // Points without lines are seen by their markers alone.
  const hasMarkers = wanted.hasMarkers || (group.local === 'scatterChart' && !wanted.hasLines);
  const kind = chartKinds.find((name) => {
    const one = kindsInFile[name];
    return (
      one.element === group.local &&
      one.isLying === isLying &&
      one.hasLines === wanted.hasLines &&
      one.hasMarkers === hasMarkers &&
      one.isSmooth === wanted.isSmooth
    );
  });
  const isOfAll =
    group.local === 'barChart' ||
    series.every(
      (one) =>
        one.hasLine === wanted.hasLines &&
        one.hasMarkers === hasMarkers &&
        (one.isSmooth && one.hasLine) === wanted.isSmooth,
    );
  return { kind: kind ?? 'Line', isOfAll: kind !== undefined && isOfAll };
}

function legendOf(legend: XmlElement | undefined): ChartLegend | null {
  if (legend === undefined) return null;
  const position = valueOf(legend, 'legendPos') ?? 'r';
  const names = Object.keys(legendsInFile) as ChartLegend[];
  return names.find((name) => legendsInFile[name] === position) ?? 'Right';
}

function titleOf(chart: XmlElement | undefined, series: readonly XmlElement[]): string | null {
  const title = childOf(chart, 'title');
  const [first, second] = series;
  const ofOne = second === undefined ? shownName(first) : null;
  if (title !== undefined) return textOfTitle(title) ?? ofOne ?? 'Chart Title';
  return isOn(chart, 'autoTitleDeleted') ? null : ofOne;
}

/** A chart of its part; null for one of a kind that is not modelled. What of it is not kept is added to `lost`. */
export function chartOf(space: XmlElement, scheme: ColourScheme, lost: Set<Loss>): ChartContent | null {
  const chart = childOf(space, 'chart');
  const plot = childOf(chart, 'plotArea');
  const elements = plot?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const axes = plot?.children.filter(({ local }) => local.endsWith('Ax')) ?? [];
  const [first, second, third] = elements;
  if (first === undefined || third !== undefined || childOf(space, 'pivotSource') !== undefined) return null;
  if (second !== undefined && second.local !== first.local) return null;
  if (second !== undefined && valueOf(second, 'barDir') !== valueOf(first, 'barDir')) return null;
  const one = seriesOf(first, 'Primary', scheme);
  const other = second === undefined ? [] : seriesOf(second, 'Secondary', scheme);
  if (one === null || other === null) return null;
  const series = [...one, ...other].sort((a, b) => a.order - b.order);
  const { kind, isOfAll } = kindOf(first, series);
  const primary = groupOf(first, axes);
  const secondary = second === undefined ? undefined : groupOf(second, axes);
  const shownAxes = [primary.category, primary.value, secondary?.value].filter((axis) => axis !== undefined);
  const isTurned = shownAxes.some(
    (axis) => valueOf(childOf(axis, 'scaling'), 'orientation') === 'maxMin' || isOn(axis, 'delete'),
  );
  const hasSecondCategory = secondary?.category !== undefined && !isOn(secondary.category, 'delete');
  const hasUnknown = unknownDetails.some((name) => descendants(space, name).some(isDrawn));
  const showsHidden = !isOn(chart, 'plotVisOnly', true);
  if (!isOfAll || isTurned || hasSecondCategory || hasUnknown || showsHidden || hasLabels(space)) {
    lost.add('chart-details');
  }
  return {
    kind,
    title: titleOf(
      chart,
      elements.flatMap((group) => childrenOf(group, 'ser')),
    ),
    legend: legendOf(childOf(chart, 'legend')),
    series: series.map(({ view }, index) => ({ ...view, id: `series-${index + 1}` })),
    axes: {
      category: axisOf(primary.category),
      value: axisOf(primary.value),
      secondaryValue: axisOf(secondary?.value),
    },
  };
}
