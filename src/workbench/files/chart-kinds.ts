import type { ChartKind, ChartLegend } from '../../office-host';

/** How DrawingML says a kind of chart. */
export interface KindInFile {
  readonly element: 'barChart' | 'lineChart' | 'scatterChart';
  /** Whether bars lie; only of bars. */
  readonly isLying: boolean;
  readonly hasLines: boolean;
  readonly hasMarkers: boolean;
  readonly isSmooth: boolean;
}

const bars = { element: 'barChart', hasLines: false, hasMarkers: false, isSmooth: false } as const;
const lines = { element: 'lineChart', isLying: false, hasLines: true, isSmooth: false } as const;
const scatter = { element: 'scatterChart', isLying: false } as const;

export const kindsInFile: Readonly<Record<ChartKind, KindInFile>> = {
  ColumnClustered: { ...bars, isLying: false },
  BarClustered: { ...bars, isLying: true },
  Line: { ...lines, hasMarkers: false },
  LineMarkers: { ...lines, hasMarkers: true },
  XYScatter: { ...scatter, hasLines: false, hasMarkers: true, isSmooth: false },
  XYScatterLines: { ...scatter, hasLines: true, hasMarkers: true, isSmooth: false },
  XYScatterLinesNoMarkers: { ...scatter, hasLines: true, hasMarkers: false, isSmooth: false },
  XYScatterSmooth: { ...scatter, hasLines: true, hasMarkers: true, isSmooth: true },
  XYScatterSmoothNoMarkers: { ...scatter, hasLines: true, hasMarkers: false, isSmooth: true },
};

export const legendsInFile: Readonly<Record<ChartLegend, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
};

/** English Metric Units, in which DrawingML measures. */
export const unitsPerPoint = 12_700;

export const drawingNamespaces = {
  sheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
