import {
  type ChartAxisView,
  type ChartPlace,
  type ChartSeriesView,
  type ChartView,
  type HostWorkbook,
  lineAt,
  type SheetView,
} from '../../office-host';
import { drawingNamespaces, type KindInFile, kindsInFile, legendsInFile, unitsPerPoint } from './chart-kinds';
import { axisFormats } from './chart-points';
import { drawingAttributes, paragraphs, textLook } from './drawing-text';
import { seriesText } from './save-chart-series';
import { attributeText, xmlHead } from './xml-text';

/*
 * Charts as parts of DrawingML. Excel refuses a file in which the children of an element stand in another order than that of
 * the standard (ECMA-376 part 1, 21.2.2 and annex A).
 */

const flag = (name: string, is: boolean): string => `<c:${name} val="${Number(is)}"/>`;
const lineOf = (colour: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
const gridLine = lineOf('E3E3E3');
const axisLine = lineOf('BFBFBF');

/* In points. */
const sizes = { title: 14, axisTitle: 10, text: 9 };

function titleText(text: string | null, size: number, isUpright = false): string {
  if (text === null) return '';
  const body = isUpright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs(text, size)}</c:rich></c:tx>${flag('overlay', false)}</c:title>`;
}

interface AxisInFile {
  readonly id: number;
  readonly crossed: number;
  readonly isValue: boolean;
  readonly isShown: boolean;
  readonly position: 'b' | 'l' | 't' | 'r';
  readonly crosses: 'autoZero' | 'max';
  /** Only of axes of values: where the crossing axis counts categories, it stands between two of them. */
  readonly crossBetween: 'between' | 'midCat';
  readonly view: ChartAxisView;
  /** Of the cells, for an axis without a format of its own. */
  readonly cellFormat: string;
}

function axisText(axis: AxisInFile): string {
  const { id, crossed, isValue, isShown, position, crosses, crossBetween, view, cellFormat } = axis;
  const { title, numberFormat, minimum, maximum, majorGridlines } = view;
  const isUpright = position === 'l' || position === 'r';
  const limit = (name: string, value: number | null): string =>
    value === null ? '' : `<c:${name} val="${value}"/>`;
  const format = attributeText(numberFormat ?? cellFormat);
  const linked = Number(numberFormat === null);
  const scaling = `<c:orientation val="minMax"/>${limit('max', maximum)}${limit('min', minimum)}`;
  return [
    `<c:${isValue ? 'valAx' : 'catAx'}><c:axId val="${id}"/>`,
    `<c:scaling>${scaling}</c:scaling>`,
    flag('delete', !isShown),
    `<c:axPos val="${position}"/>`,
    majorGridlines && isShown ? `<c:majorGridlines>${gridLine}</c:majorGridlines>` : '',
    isShown ? titleText(title, sizes.axisTitle, isUpright) : '',
    `<c:numFmt formatCode="${format}" sourceLinked="${linked}"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    // Beside the plot, also where values below zero draw the axis into it.
    `<c:tickLblPos val="${crosses === 'max' ? 'high' : 'low'}"/>`,
    axisLine,
    `<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`,
    isValue
      ? `<c:crossBetween val="${crossBetween}"/>`
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    `</c:${isValue ? 'valAx' : 'catAx'}>`,
  ].join('');
}

function axesText(workbook: HostWorkbook, chart: ChartView, kind: KindInFile, hasSecondary: boolean): string {
  const { axes, series } = chart;
  const formats = axisFormats(workbook, series, hasSecondary);
  const isScatter = kind.element === 'scatterChart';
  const crossBetween = isScatter ? 'midCat' : 'between';
  const [along, beside, opposite] = kind.isLying ? (['l', 'b', 't'] as const) : (['b', 'l', 'r'] as const);
  const common = { isShown: true, crosses: 'autoZero', crossBetween } as const;
  const category = {
    ...common,
    isValue: isScatter,
    position: along,
    view: axes.category,
    cellFormat: formats.category,
  } as const;
  const value = { ...common, isValue: true } as const;
  const all = [
    axisText({ ...category, id: 1, crossed: 2 }),
    axisText({ ...value, id: 2, crossed: 1, position: beside, view: axes.value, cellFormat: formats.value }),
  ];
  if (hasSecondary) {
    const right = {
      ...value,
      position: opposite,
      crosses: 'max',
      view: axes.secondaryValue,
      cellFormat: formats.secondaryValue,
    } as const;
    all.push(
      axisText({ ...right, id: 4, crossed: 3 }),
      axisText({ ...category, id: 3, crossed: 4, isShown: false }),
    );
  }
  return all.join('');
}

type PlacedSeries = readonly (readonly [series: ChartSeriesView, place: number])[];

function groupText(
  workbook: HostWorkbook,
  kind: KindInFile,
  series: PlacedSeries,
  axes: readonly [number, number],
): string {
  const heads = {
    barChart: `<c:barDir val="${kind.isLying ? 'bar' : 'col'}"/><c:grouping val="clustered"/>`,
    lineChart: '<c:grouping val="standard"/>',
    scatterChart: `<c:scatterStyle val="${kind.isSmooth ? 'smoothMarker' : 'lineMarker'}"/>`,
  };
  const tails = {
    barChart: '<c:gapWidth val="80"/><c:overlap val="0"/>',
    lineChart: '<c:marker val="1"/>',
    scatterChart: '',
  };
  return [
    `<c:${kind.element}>${heads[kind.element]}<c:varyColors val="0"/>`,
    ...series.map(([one, place]) => seriesText(workbook, one, kind, place)),
    tails[kind.element],
    ...axes.map((id) => `<c:axId val="${id}"/>`),
    `</c:${kind.element}>`,
  ].join('');
}

/** The part of a chart. */
export function chartPart(chart: ChartView, workbook: HostWorkbook): string {
  const kind = kindsInFile[chart.kind];
  const placed = chart.series.map((series, place) => [series, place] as const);
  const secondary = placed.filter(([{ axisGroup }]) => axisGroup === 'Secondary');
  // The second axis is one beside the first: a chart has none of it alone.
  const hasSecondary = secondary.length > 0 && secondary.length < placed.length;
  const primary = hasSecondary ? placed.filter(([{ axisGroup }]) => axisGroup === 'Primary') : placed;
  const { chart: c, main, relationships } = drawingNamespaces;
  const legend = chart.legend && legendsInFile[chart.legend];
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${c}" xmlns:a="${main}" xmlns:r="${relationships}">`,
    flag('date1904', workbook.dateSystem === 1904),
    flag('roundedCorners', false),
    '<c:chart>',
    titleText(chart.title, sizes.title),
    flag('autoTitleDeleted', chart.title === null),
    '<c:plotArea><c:layout/>',
    groupText(workbook, kind, primary, [1, 2]),
    hasSecondary ? groupText(workbook, kind, secondary, [3, 4]) : '',
    axesText(workbook, chart, kind, hasSecondary),
    '</c:plotArea>',
    legend === null ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textLook('a:defRPr', sizes.text)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

const units = (points: number): number => Math.round(points * unitsPerPoint);

function cornerText(name: 'from' | 'to', sheet: SheetView, left: number, top: number): string {
  const column = lineAt(sheet, 'column', left);
  const row = lineAt(sheet, 'row', top);
  return [
    `<xdr:${name}><xdr:col>${column.line}</xdr:col><xdr:colOff>${units(column.offset)}</xdr:colOff>`,
    `<xdr:row>${row.line}</xdr:row><xdr:rowOff>${units(row.offset)}</xdr:rowOff></xdr:${name}>`,
  ].join('');
}

const cornersText = (sheet: SheetView, { left, top, width, height }: ChartPlace): string =>
  cornerText('from', sheet, left, top) + cornerText('to', sheet, left + width, top + height);

/** The part that says where on a sheet its charts stand. `chartIds` are the ids of the relationships to their parts. */
export function drawingPart(
  sheet: SheetView,
  charts: readonly ChartView[],
  chartIds: readonly string[],
): string {
  const { sheet: xdr, main, chart: c, relationships } = drawingNamespaces;
  const frames = charts.map(({ name, altText, place }, index) => {
    const named = drawingAttributes({ id: index + 2, name, ...(altText === '' ? {} : { descr: altText }) });
    return [
      `<xdr:twoCellAnchor>${cornersText(sheet, place)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
      `<xdr:cNvPr${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relationships}" r:id="${chartIds[index] ?? ''}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join('');
  });
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${main}">${frames.join('')}</xdr:wsDr>`;
}
