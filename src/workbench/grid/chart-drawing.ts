import { axisFontSize, shareOf, type SideAxis } from './chart-axes';
import { type ChartColors, chartColors } from './chart-colors';
import type { ChartData } from './chart-data';
import {
  type ChartLayout,
  layoutOf,
  type LegendItem,
  type PlacedText,
  swatch,
  titleFontSize,
} from './chart-layout';
import { markerRadius, marksOf } from './chart-marks';
import { svg } from './svg';

/* A chart as a picture. */

const font = "'Segoe UI', 'Open Sans', system-ui, sans-serif";
/* Less is a stroke without anything to read. */
const leastPlot = { width: 40, height: 30 };
const labelDistance = 8;
const lineHeight = 15;

interface Canvas {
  readonly page: Document;
  readonly colors: ChartColors;
  readonly layout: ChartLayout;
}

type Anchor = 'start' | 'middle' | 'end';

const textAt = (
  { page, colors }: Canvas,
  text: string,
  x: number,
  y: number,
  anchor: Anchor,
  turn = 0,
): SVGElement =>
  svg(
    page,
    'text',
    {
      x,
      y,
      fill: colors.text,
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      transform:
        turn === 0 ? null : `rotate(${turn} ${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`,
    },
    text,
  );

const lineAt = (
  { page }: Canvas,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
): SVGElement => svg(page, 'line', { x1, y1, x2, y2, stroke });

/* Lines of a pixel are sharp between two pixels. */
const sharp = (place: number): number => Math.round(place - 0.5) + 0.5;

function lyingAxis(canvas: Canvas, axis: SideAxis, isTop: boolean): readonly SVGElement[] {
  const { layout, colors } = canvas;
  const { plot, isLeaning } = layout;
  const y = isTop ? plot.y - labelDistance : plot.y + plot.height + labelDistance + axisFontSize / 2;
  const at = (share: number): number => plot.x + share * plot.width;
  return [
    ...axis.gridlines.map((share) =>
      lineAt(canvas, [sharp(at(share)), plot.y, sharp(at(share)), plot.y + plot.height], colors.grid),
    ),
    ...axis.labels.flatMap((label) =>
      isLeaning && !isTop
        ? textAt(canvas, label.text, at(label.at) + 4, y - 2, 'end', -45)
        : label.text
            .split('\n')
            .map((text, index) => textAt(canvas, text, at(label.at), y + index * lineHeight, 'middle')),
    ),
  ];
}

function uprightAxis(canvas: Canvas, axis: SideAxis, isRight: boolean): readonly SVGElement[] {
  const { plot } = canvas.layout;
  const at = (share: number): number => plot.y + (1 - share) * plot.height;
  const x = isRight ? plot.x + plot.width + labelDistance : plot.x - labelDistance;
  return [
    ...axis.gridlines.map((share) =>
      lineAt(canvas, [plot.x, sharp(at(share)), plot.x + plot.width, sharp(at(share))], canvas.colors.grid),
    ),
    ...axis.labels.map(({ at: share, text }) =>
      textAt(canvas, text, x, at(share), isRight ? 'start' : 'end'),
    ),
  ];
}

/* Where the axis of the categories, or of x, crosses that of the values: at zero, or the end that is nearest. */
function baseline(canvas: Canvas, isLying: boolean): SVGElement {
  const { plot, axes } = canvas.layout;
  const scale = isLying ? axes.bottom.scale : axes.left.scale;
  const share = scale === null ? 0 : Math.min(1, Math.max(0, shareOf(scale, 0)));
  const { axis } = canvas.colors;
  if (isLying) {
    const x = sharp(plot.x + share * plot.width);
    return lineAt(canvas, [x, plot.y, x, plot.y + plot.height], axis);
  }
  const y = sharp(plot.y + (1 - share) * plot.height);
  return lineAt(canvas, [plot.x, y, plot.x + plot.width, y], axis);
}

function legendItem(
  canvas: Canvas,
  data: ChartData,
  { series, text, x, y }: LegendItem,
): readonly SVGElement[] {
  const { page, colors } = canvas;
  const drawn = data.series[series];
  if (drawn === undefined) return [];
  const color = colors.series(drawn.color);
  const { element, hasLines, hasMarkers } = data.kind;
  const middle = x + swatch.width / 2;
  const marks: SVGElement[] = [];
  if (element === 'barChart') {
    marks.push(
      svg(page, 'rect', { x: x + swatch.width - 11, y: y - 5, width: 10, height: 10, rx: 2, fill: color }),
    );
  }
  if (hasLines) {
    marks.push(
      svg(page, 'line', {
        x1: x + 1,
        x2: x + swatch.width - 1,
        y1: y,
        y2: y,
        stroke: color,
        'stroke-width': Math.min(4, drawn.weight * (4 / 3)),
        'stroke-linecap': 'round',
      }),
    );
  }
  if (hasMarkers) marks.push(svg(page, 'circle', { cx: middle, cy: y, r: markerRadius, fill: color }));
  return [...marks, textAt(canvas, text, x + swatch.width + swatch.gap, y, 'start')];
}

const titles = (canvas: Canvas): readonly SVGElement[] => {
  const { axisTitles, title } = canvas.layout;
  const written = (placed: PlacedText | null, turn: number): readonly SVGElement[] =>
    placed === null ? [] : [textAt(canvas, placed.text, placed.x, placed.y, 'middle', turn)];
  const heading = title.map(({ text, x, y }) => {
    const element = textAt(canvas, text, x, y, 'middle');
    element.setAttribute('font-size', String(titleFontSize));
    element.setAttribute('font-weight', '600');
    element.setAttribute('fill', canvas.colors.title);
    return element;
  });
  return [...heading, ...written(axisTitles.bottom, 0), ...written(axisTitles.left, -90)];
};

/* The plot with what stands around it, where there is room for any of it. */
function plotParts(canvas: Canvas, data: ChartData): readonly SVGElement[] {
  const { page, colors, layout } = canvas;
  const { plot, axes, axisTitles } = layout;
  if (plot.width < leastPlot.width || plot.height < leastPlot.height) return [];
  const { isLying } = data.kind;
  const opposite = axes.opposite;
  // What reaches beyond the ends of an axis is cut off, but no marker at an end of it.
  const spill = markerRadius + 2;
  const cut = {
    x: plot.x - spill,
    y: plot.y - spill,
    width: plot.width + 2 * spill,
    height: plot.height + 2 * spill,
  };
  const view = [cut.x, cut.y, cut.width, cut.height].map((one) => Math.round(one * 100) / 100).join(' ');
  const { opposite: beside } = axisTitles;
  return [
    ...lyingAxis(canvas, axes.bottom, false),
    ...uprightAxis(canvas, axes.left, false),
    ...(opposite === null
      ? []
      : isLying
        ? lyingAxis(canvas, opposite, true)
        : uprightAxis(canvas, opposite, true)),
    ...(beside === null ? [] : [textAt(canvas, beside.text, beside.x, beside.y, 'middle', isLying ? 0 : 90)]),
    svg(
      page,
      'svg',
      { ...cut, viewBox: view, overflow: 'hidden' },
      ...marksOf({ page, data, axes, plot, colors }),
    ),
    baseline(canvas, isLying),
  ];
}

/** Draws a chart, `width` and `height` in pixels: a picture with a label for those who cannot see it. */
export function drawChart(
  page: Document,
  data: ChartData,
  { width, height }: { readonly width: number; readonly height: number },
  isDark: boolean,
): SVGSVGElement {
  const colors = chartColors(isDark);
  const layout = layoutOf(data, width, height);
  const canvas: Canvas = { page, colors, layout };
  const frame = { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  return svg(
    page,
    'svg',
    {
      viewBox: `0 0 ${Math.round(width * 100) / 100} ${Math.round(height * 100) / 100}`,
      role: 'img',
      'aria-label': data.label,
      'font-family': font,
      'font-size': axisFontSize,
    },
    svg(page, 'rect', { ...frame, rx: 3, fill: colors.ground, stroke: colors.frame }),
    ...plotParts(canvas, data),
    ...titles(canvas),
    ...layout.legend.flatMap((item) => legendItem(canvas, data, item)),
  );
}
