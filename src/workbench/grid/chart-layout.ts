import { type Axes, axesOf, axisFontSize, type SideAxis } from './chart-axes';
import type { ChartData } from './chart-data';
import { shortened, textWidth, wrapped } from './text-width';

/* Where the parts of a chart stand, in pixels from its upper left corner. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedText {
  readonly text: string;
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
}

export interface LegendItem {
  readonly series: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface ChartLayout {
  readonly title: readonly PlacedText[];
  readonly legend: readonly LegendItem[];
  readonly plot: Box;
  readonly axes: Axes;
  /** Labels below the plot that would not stand beside each other lean; others can have lines. */
  readonly isLeaning: boolean;
  readonly axisTitles: {
    readonly bottom: PlacedText | null;
    readonly left: PlacedText | null;
    readonly opposite: PlacedText | null;
  };
}

export const titleFontSize = 17;
export const swatch = { width: 22, gap: 7 };
const margin = 14;
const titleLine = 24;
const line = 18;
const labelGap = 8;
const axisTitleRoom = 22;
const itemGap = 20;
const leaning = Math.SQRT1_2;
const longestLeaning = 112;
const mostLines = 3;
/* Beyond so many categories some labels are left out instead of leaning. */
const mostLeaning = 12;

interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

function placeTitle({ title }: ChartData, width: number, edges: Edges): readonly PlacedText[] {
  if (title === null || title === '') return [];
  const lines = title.split('\n').map((text, index) => ({
    text: shortened(text, titleFontSize, width - 2 * margin),
    x: width / 2,
    y: edges.top + titleLine * (index + 0.5),
  }));
  edges.top += titleLine * lines.length + 10;
  return lines;
}

/* Items beside each other, in as many rows as they need. */
function rowsOf(texts: readonly string[], room: number): number[][] {
  const rows: number[][] = [];
  let left = 0;
  texts.forEach((text, index) => {
    const needed = swatch.width + swatch.gap + textWidth(text, axisFontSize) + itemGap;
    const row = rows.at(-1);
    if (row !== undefined && needed - itemGap <= left) {
      row.push(index);
      left -= needed;
    } else {
      rows.push([index]);
      left = room - needed;
    }
  });
  return rows;
}

function placeLegend({ legend, series }: ChartData, size: Box, edges: Edges): readonly LegendItem[] {
  if (legend === null || series.length === 0) return [];
  if (legend === 'Left' || legend === 'Right') {
    const most = Math.max(40, size.width * 0.32 - swatch.width - swatch.gap);
    const texts = series.map(({ name }) => shortened(name, axisFontSize, most));
    const width = Math.max(...texts.map((text) => textWidth(text, axisFontSize))) + swatch.width + swatch.gap;
    const x = legend === 'Left' ? edges.left : size.width - edges.right - width;
    const first = edges.top + Math.max(0, (size.height - edges.top - edges.bottom - line * texts.length) / 2);
    edges[legend === 'Left' ? 'left' : 'right'] += width + margin;
    return texts.map((text, index) => ({ series: index, text, x, y: first + line * (index + 0.5) }));
  }
  const room = size.width - edges.left - edges.right;
  const texts = series.map(({ name }) => shortened(name, axisFontSize, room - swatch.width - swatch.gap));
  const rows = rowsOf(texts, room);
  const height = rows.length * line;
  const top = legend === 'Top' ? edges.top : size.height - edges.bottom - height;
  edges[legend === 'Top' ? 'top' : 'bottom'] += height + labelGap;
  return rows.flatMap((row, rowIndex) => {
    const widths = row.map(
      (index) => swatch.width + swatch.gap + textWidth(texts[index] ?? '', axisFontSize),
    );
    const whole = widths.reduce((sum, width) => sum + width, 0) + itemGap * (row.length - 1);
    let x = (size.width - whole) / 2;
    return row.map((index, at) => {
      const item = { series: index, text: texts[index] ?? '', x, y: top + line * (rowIndex + 0.5) };
      x += (widths[at] ?? 0) + itemGap;
      return item;
    });
  });
}

const widest = ({ labels }: SideAxis): number =>
  labels.reduce((most, { text }) => Math.max(most, textWidth(text, axisFontSize)), 0);

const shorter = (axis: SideAxis, room: number): SideAxis => ({
  ...axis,
  labels: axis.labels.map(({ at, text }) => ({ at, text: shortened(text, axisFontSize, room) })),
});

const everyOf = (axis: SideAxis, step: number): SideAxis => ({
  ...axis,
  labels: axis.labels.filter((_, index) => index % step === 0),
});

interface Fitted {
  readonly axis: SideAxis;
  readonly isLeaning: boolean;
  readonly height: number;
}

const flat = (axis: SideAxis, lines = 1): Fitted => ({
  axis,
  isLeaning: false,
  height: labelGap + 2 + (line - 3) * lines,
});

/* Categories below the plot: beside each other, in lines, leaning, or some of them. */
function fitted(axis: SideAxis, width: number): Fitted {
  const count = axis.labels.length;
  const slot = width / Math.max(1, count);
  if (axis.scale !== null || count === 0 || widest(axis) + labelGap <= slot) return flat(axis);
  if (count > mostLeaning) {
    const short = shorter(axis, longestLeaning);
    return flat(everyOf(short, Math.ceil((widest(short) + labelGap * 2) / slot)));
  }
  const inLines = axis.labels.flatMap(({ at, text }) => {
    const lines = wrapped(text, axisFontSize, slot - labelGap, mostLines);
    return lines === null ? [] : { at, lines };
  });
  if (inLines.length === count) {
    const labels = inLines.map(({ at, lines }) => ({ at, text: lines.join('\n') }));
    return flat({ ...axis, labels }, Math.max(...inLines.map(({ lines }) => lines.length)));
  }
  const short = shorter(axis, longestLeaning);
  return { axis: short, isLeaning: true, height: widest(short) * leaning + labelGap * 2 };
}

/** Lays a chart out. What has no room is left out, the plot last. */
export function layoutOf(data: ChartData, width: number, height: number): ChartLayout {
  const edges: Edges = { top: margin, right: margin, bottom: margin, left: margin };
  const size = { x: 0, y: 0, width, height };
  const title = placeTitle(data, width, edges);
  const legend = placeLegend(data, size, edges);
  const { isLying } = data.kind;
  const inner = { ...edges };
  const rough = axesOf(data, width - edges.left - edges.right - 60, height - edges.top - edges.bottom - line);
  if (rough.bottom.title !== null) edges.bottom += axisTitleRoom;
  if (rough.left.title !== null) edges.left += axisTitleRoom;
  if (rough.opposite?.title != null) edges[isLying ? 'top' : 'right'] += axisTitleRoom;

  const left = rough.left.scale === null ? shorter(rough.left, width * 0.35) : rough.left;
  edges.left += widest(left) + labelGap;
  if (rough.opposite !== null && isLying) edges.top += line;
  // The last number below the plot reaches beyond it by its half.
  const half =
    rough.bottom.scale === null ? 0 : textWidth(rough.bottom.labels.at(-1)?.text ?? '', axisFontSize) / 2;
  const beside = rough.opposite === null || isLying ? 0 : widest(rough.opposite);
  edges.right += Math.max(half - margin / 2, beside + labelGap);
  const plotWidth = Math.max(1, width - edges.left - edges.right);
  const below = fitted(rough.bottom, plotWidth);
  edges.bottom += below.height;
  const plotHeight = Math.max(1, height - edges.top - edges.bottom);
  const plot = { x: edges.left, y: edges.top, width: plotWidth, height: plotHeight };

  const final = axesOf(data, plotWidth, plotHeight);
  const slots = Math.max(1, left.labels.length);
  const axes: Axes = {
    bottom: final.bottom.scale === null ? below.axis : final.bottom,
    left:
      final.left.scale === null
        ? everyOf(left, Math.ceil((line * slots) / Math.max(line, plotHeight)))
        : final.left,
    opposite: final.opposite,
  };
  const middle = { x: plot.x + plotWidth / 2, y: plot.y + plotHeight / 2 };
  const named = (axis: SideAxis | null, room: number, x: number, y: number): PlacedText | null =>
    axis?.title == null
      ? null
      : { text: shortened(axis.title.replaceAll('\n', ' '), axisFontSize, room), x, y };
  return {
    title,
    legend,
    plot,
    axes,
    isLeaning: below.isLeaning,
    axisTitles: {
      bottom: named(axes.bottom, plotWidth, middle.x, height - inner.bottom - line / 2),
      left: named(axes.left, plotHeight, inner.left + line / 2, middle.y),
      opposite: isLying
        ? named(axes.opposite, plotWidth, middle.x, inner.top + line / 2)
        : named(axes.opposite, plotHeight, width - inner.right - line / 2, middle.y),
    },
  };
}
