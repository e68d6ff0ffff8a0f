import type { ChartCells, ChartSeriesView, HostWorkbook } from '../../office-host';
import { isCellError } from '../../spreadsheet/cell';
import { type KindInFile, unitsPerPoint } from './chart-kinds';
import { areaOfCells, type ChartPoint, pointsOf } from './chart-points';
import { drawingText } from './drawing-text';
import { element, spreadsheetText } from './xml-text';

/* Beside each reference stands what the cells hold now, for programs that read no cells. */

const textOfPoint = ({ value }: ChartPoint): string | null => {
  if (value === null || isCellError(value)) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
};

const formulaText = (cells: ChartCells): string => `<c:f>${drawingText(cells.replace(/^=/u, ''))}</c:f>`;

function cacheText(points: readonly ChartPoint[], textAt: (point: ChartPoint) => string | null): string {
  const listed = points.map((point, idx) => {
    const text = textAt(point);
    return text === null ? '' : element('c:pt', { idx }, `<c:v>${spreadsheetText(text)}</c:v>`);
  });
  return element('c:ptCount', { val: points.length }) + listed.join('');
}

function numbersText(cells: ChartCells, points: readonly ChartPoint[]): string {
  const format = `<c:formatCode>${spreadsheetText(points[0]?.numberFormat ?? 'General')}</c:formatCode>`;
  const numbers = cacheText(points, ({ value }) =>
    typeof value === 'number' && Number.isFinite(value) ? String(value) : null,
  );
  return `<c:numRef>${formulaText(cells)}<c:numCache>${format}${numbers}</c:numCache></c:numRef>`;
}

const textsText = (cells: ChartCells, points: readonly ChartPoint[]): string =>
  `<c:strRef>${formulaText(cells)}<c:strCache>${cacheText(points, textOfPoint)}</c:strCache></c:strRef>`;

function nameText(workbook: HostWorkbook, name: string): string {
  if (name === '') return '';
  const isCells = name.startsWith('=') && (areaOfCells(workbook, name) !== null || name.includes('#REF!'));
  return `<c:tx>${isCells ? textsText(name, pointsOf(workbook, name)) : `<c:v>${spreadsheetText(name)}</c:v>`}</c:tx>`;
}

const fillText = (color: string | null): string =>
  color === null
    ? ''
    : `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

const lineText = (weight: number | null, content: string): string =>
  weight === null && content === ''
    ? ''
    : `<a:ln${weight === null ? '' : ` w="${Math.round(weight * unitsPerPoint)}" cap="rnd"`}>${content}</a:ln>`;

/* In the order of the elements: the look of lines and fills, then of markers. */
function looksText({ color, weight }: ChartSeriesView, kind: KindInFile): string {
  const fill = fillText(color);
  const properties = (content: string): string => (content === '' ? '' : `<c:spPr>${content}</c:spPr>`);
  if (kind.element === 'barChart') {
    return `${properties(fill + lineText(weight, weight === null ? '' : fill))}<c:invertIfNegative val="0"/>`;
  }
  const line = kind.hasLines
    ? lineText(weight, fill === '' ? '' : `${fill}<a:round/>`)
    : lineText(weight, '<a:noFill/>');
  const symbol = kind.hasMarkers ? 'circle' : 'none';
  const size = kind.hasMarkers ? '<c:size val="6"/>' : '';
  const marker = kind.hasMarkers ? properties(fill === '' ? '' : `${fill}<a:ln w="9525">${fill}</a:ln>`) : '';
  return `${properties(line)}<c:marker><c:symbol val="${symbol}"/>${size}${marker}</c:marker>`;
}

/** A series as an element of its group; `place` counts the series of the chart from 0. */
export function seriesText(
  workbook: HostWorkbook,
  series: ChartSeriesView,
  kind: KindInFile,
  place: number,
): string {
  const isScatter = kind.element === 'scatterChart';
  const categories = series.xValues === null ? null : pointsOf(workbook, series.xValues);
  const isText = categories?.some(({ value }) => typeof value === 'string') === true;
  const values = numbersText(series.values, pointsOf(workbook, series.values));
  const along =
    series.xValues === null || categories === null
      ? ''
      : (isText ? textsText : numbersText)(series.xValues, categories);
  const [x, y] = isScatter ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    nameText(workbook, series.name),
    looksText(series, kind),
    along === '' ? '' : `<${x}>${along}</${x}>`,
    `<${y}>${values}</${y}>`,
    kind.element === 'barChart' ? '' : `<c:smooth val="${Number(kind.isSmooth)}"/>`,
    '</c:ser>',
  ].join('');
}
