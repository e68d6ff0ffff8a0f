import { curveCatmullRom, curveLinear, line } from 'd3-shape';
import { type Axes, shareOf } from './chart-axes';
import type { ChartColors } from './chart-colors';
import type { ChartData, DrawnPoint, DrawnSeries } from './chart-data';
import type { Box } from './chart-layout';
import { svg } from './svg';

/* What a chart draws for its series, inside the plot. */

const pixelsPerPoint = 4 / 3;
export const markerRadius = 4;
/* Of a category's room, what lies between its bars and those of the next. */
const between = 0.44;
/* Beyond so many points nobody points at one of them. */
const mostNamed = 2000;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Drawing {
  readonly page: Document;
  readonly data: ChartData;
  readonly axes: Axes;
  readonly plot: Box;
  readonly colors: ChartColors;
}

/* What the pointer over a mark reads. */
function caption({ data }: Drawing, series: DrawnSeries, point: DrawnPoint, index: number): string {
  const { displayed } = data;
  const value = (series.isSecondary ? data.secondaryValue : data.value) ?? data.value;
  const at =
    point.x === null ? (data.categories[index] ?? '') : displayed(point.x, data.category.numberFormat);
  return `${series.name}\n${at}: ${displayed(point.y, value.numberFormat)}`;
}

function named(drawing: Drawing, mark: SVGElement, series: DrawnSeries, index: number): SVGElement {
  const point = series.points[index];
  if (point === undefined || series.points.length > mostNamed) return mark;
  mark.append(svg(drawing.page, 'title', {}, caption(drawing, series, point, index)));
  return mark;
}

const valueScale = ({ data, axes }: Drawing, { isSecondary }: DrawnSeries) =>
  isSecondary ? axes.opposite?.scale : data.kind.isLying ? axes.bottom.scale : axes.left.scale;

function bars(drawing: Drawing): readonly SVGElement[] {
  const { page, data, plot, colors } = drawing;
  const { isLying } = data.kind;
  const [length, room] = isLying ? [plot.width, plot.height] : [plot.height, plot.width];
  const slot = room / Math.max(1, data.categories.length);
  // On their own axis, bars stand before the others.
  const groups = [false, true].map((is) => data.series.filter(({ isSecondary }) => isSecondary === is));
  return groups.flatMap((group) =>
    group.flatMap((series, place) => {
      const scale = valueScale(drawing, series);
      const thickness = (slot * (1 - between)) / group.length;
      const first = (slot * between) / 2 + thickness * place;
      return series.points.flatMap(({ y }, index) => {
        if (y === null || scale == null) return [];
        const inside = (value: number): number => Math.min(1, Math.max(0, shareOf(scale, value))) * length;
        const [low, high] = [inside(Math.min(0, y)), inside(Math.max(0, y))];
        const from = slot * index + first;
        const box = isLying
          ? { x: plot.x + low, y: plot.y + room - from - thickness, width: high - low, height: thickness }
          : { x: plot.x + from, y: plot.y + length - high, width: thickness, height: high - low };
        const radius = Math.min(2, thickness / 4);
        const mark = svg(page, 'rect', { ...box, rx: radius, fill: colors.series(series.color) });
        return named(drawing, mark, series, index);
      });
    }),
  );
}

function placesOf(drawing: Drawing, series: DrawnSeries): readonly (Place | null)[] {
  const { data, axes, plot } = drawing;
  const scale = valueScale(drawing, series);
  const count = Math.max(1, data.categories.length);
  const across = axes.bottom.scale;
  return series.points.map(({ x, y }, index) => {
    if (y === null || scale == null || (across !== null && x === null)) return null;
    const share = across === null || x === null ? (index + 0.5) / count : shareOf(across, x);
    return { x: plot.x + share * plot.width, y: plot.y + (1 - shareOf(scale, y)) * plot.height };
  });
}

function lineMarks(drawing: Drawing, series: DrawnSeries): readonly SVGElement[] {
  const { page, data, colors } = drawing;
  const { hasLines, hasMarkers, isSmooth } = data.kind;
  const places = placesOf(drawing, series);
  const color = colors.series(series.color);
  const path = line<Place | null>()
    .defined((place) => place !== null)
    .x((place) => place?.x ?? 0)
    .y((place) => place?.y ?? 0)
    .curve(isSmooth ? curveCatmullRom : curveLinear)
    .digits(2);
  const drawn = hasLines ? (path([...places]) ?? '') : '';
  const stroke = {
    fill: 'none',
    stroke: color,
    'stroke-width': series.weight * pixelsPerPoint,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
  const marks = places.flatMap((place, index) => {
    if (place === null || !hasMarkers) return [];
    const mark = svg(page, 'circle', {
      cx: place.x,
      cy: place.y,
      r: markerRadius,
      fill: color,
      stroke: colors.ground,
    });
    return named(drawing, mark, series, index);
  });
  return [...(drawn === '' ? [] : [svg(page, 'path', { d: drawn, ...stroke })]), ...marks];
}

/** What is drawn for the series, the later ones before the earlier. */
export const marksOf = (drawing: Drawing): readonly SVGElement[] =>
  drawing.data.kind.element === 'barChart'
    ? bars(drawing)
    : drawing.data.series.flatMap((series) => lineMarks(drawing, series));
