import type { SheetId } from './sheet-id';

/* Charts as the object model sees them. Lengths are in points, places are counted from the sheet's upper left corner. */

/** The kinds that are modelled, in Excel's own names. */
export const chartKinds = [
  'ColumnClustered',
  'BarClustered',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Cells by a formula with its `=` (`='Price and volume'!$A$20:$A$40`), which follows insertions; `=#REF!` where they are gone. */
export type ChartCells = string;

export interface ChartSeriesView {
  readonly id: string;
  /** A text, or the cells that hold it. */
  readonly name: string;
  /** What the horizontal axis shows; null counts 1, 2, 3. */
  readonly xValues: ChartCells | null;
  readonly values: ChartCells;
  /** `#RRGGBB`; null leaves the choice to the application. */
  readonly color: string | null;
  /** Width of the line in points; null leaves it to the application. */
  readonly weight: number | null;
  readonly axisGroup: 'Primary' | 'Secondary';
}

export interface ChartAxisView {
  readonly title: string | null;
  readonly numberFormat: string | null;
  /** Null lets the application choose. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorGridlines: boolean;
}

export interface ChartAxesView {
  /** The horizontal one. */
  readonly category: ChartAxisView;
  readonly value: ChartAxisView;
  readonly secondaryValue: ChartAxisView;
}

export type ChartLegend = 'Top' | 'Bottom' | 'Left' | 'Right';

export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartView {
  readonly id: string;
  readonly sheet: SheetId;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string | null;
  /** Null where none is shown. */
  readonly legend: ChartLegend | null;
  readonly series: readonly ChartSeriesView[];
  readonly axes: ChartAxesView;
  readonly place: ChartPlace;
  /** What a screen reader says of it. */
  readonly altText: string;
}

export const plainAxis: ChartAxisView = {
  title: null,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorGridlines: false,
};
