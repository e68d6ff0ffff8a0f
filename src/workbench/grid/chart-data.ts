import { enumerate } from '../../languages/words';
import type { ChartAxisView, ChartLegend, ChartView, HostWorkbook } from '../../office-host';
import type { CellValue } from '../../spreadsheet/cell';
import { type KindInFile, kindsInFile } from '../files/chart-kinds';
import { axisFormats, type ChartPoint, nameCell, pointsOf } from '../files/chart-points';
import { accentColours } from '../files/save-theme';

/** A value in a number format of Excel. */
export type Displayed = (value: CellValue, numberFormat: string) => string;

/* What a chart shows, read from the cells: all that drawing it needs to know. */

export interface DrawnPoint {
  /** Only of scatter charts; others count their categories. */
  readonly x: number | null;
  /** Null leaves a gap. */
  readonly y: number | null;
}

export interface DrawnSeries {
  readonly name: string;
  /** `#RRGGBB` on white. */
  readonly color: string;
  /** Of its line, in points. */
  readonly weight: number;
  readonly isSecondary: boolean;
  readonly points: readonly DrawnPoint[];
}

export interface DrawnAxis extends Omit<ChartAxisView, 'numberFormat'> {
  readonly numberFormat: string;
}

export interface ChartData {
  readonly kind: KindInFile;
  readonly title: string | null;
  readonly legend: ChartLegend | null;
  readonly series: readonly DrawnSeries[];
  /** None in a scatter chart. */
  readonly categories: readonly string[];
  readonly category: DrawnAxis;
  readonly value: DrawnAxis;
  /** Null where no series is on it. */
  readonly secondaryValue: DrawnAxis | null;
  /** For those who cannot see it. */
  readonly label: string;
  readonly displayed: Displayed;
}

const usualWeight = 2.25;

const numberOf = ({ value }: ChartPoint): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/* As in Excel, a text among the numbers makes all of them count 1, 2, 3. */
function acrossOf(points: readonly ChartPoint[] | null): (index: number) => number | null {
  const isCounted = points === null || points.every((one) => numberOf(one) === null);
  if (isCounted || points.some(({ value }) => typeof value === 'string' && value !== '')) {
    return (index) => index + 1;
  }
  return (index) => {
    const point = points[index];
    return point === undefined ? null : numberOf(point);
  };
}

function nameOf(workbook: HostWorkbook, displayed: Displayed, name: string, index: number): string {
  const cell = nameCell(workbook, name);
  if (cell !== null) return displayed(cell.value, cell.numberFormat);
  return name === '' || name.includes('#REF!') ? `Series${index + 1}` : name;
}

/** How a chart is called and what it draws; the words of its author where there are some. */
export function chartLabel(
  workbook: HostWorkbook,
  { altText, title, name, series }: ChartView,
  displayed: Displayed,
): string {
  if (altText.trim() !== '') return altText;
  const names = series.map((one, index) => nameOf(workbook, displayed, one.name, index));
  const heading = title?.trim() === '' || title === null ? name : title;
  return names.length === 0 ? `Chart: ${heading}` : `Chart: ${heading}, with ${enumerate(names)}`;
}

export function chartData(workbook: HostWorkbook, chart: ChartView, displayed: Displayed): ChartData {
  const kind = kindsInFile[chart.kind];
  const isScatter = kind.element === 'scatterChart';
  const along = chart.series.map(({ xValues }) => (xValues === null ? null : pointsOf(workbook, xValues)));
  const groups = new Set(chart.series.map(({ axisGroup }) => axisGroup));
  // The second axis is one beside the first.
  const hasSecondary = groups.size === 2;
  const series = chart.series.map((one, index): DrawnSeries => {
    const xAt = acrossOf(along[index] ?? null);
    return {
      name: nameOf(workbook, displayed, one.name, index),
      color: one.color ?? accentColours[index % accentColours.length] ?? '#000000',
      weight: one.weight ?? usualWeight,
      isSecondary: hasSecondary && one.axisGroup === 'Secondary',
      points: pointsOf(workbook, one.values).map((point, at) => ({
        x: isScatter ? xAt(at) : null,
        y: numberOf(point),
      })),
    };
  });
  const count = Math.max(0, ...series.map(({ points }) => points.length));
  const named = along.find((points) => points !== null) ?? [];
  const formats = axisFormats(workbook, chart.series, hasSecondary);
  const axis = (name: 'category' | 'value' | 'secondaryValue'): DrawnAxis => {
    const view = chart.axes[name];
    return { ...view, numberFormat: view.numberFormat ?? formats[name] };
  };
  const categoryAt = (index: number): string => {
    const point = named[index];
    if (point === undefined) return named.length === 0 ? String(index + 1) : '';
    return displayed(point.value, chart.axes.category.numberFormat ?? point.numberFormat);
  };
  return {
    kind,
    title: chart.title,
    legend: chart.legend,
    series,
    categories: isScatter ? [] : Array.from({ length: count }, (_, index) => categoryAt(index)),
    category: axis('category'),
    value: axis('value'),
    secondaryValue: hasSecondary ? axis('secondaryValue') : null,
    label: chartLabel(workbook, chart, displayed),
    displayed,
  };
}
