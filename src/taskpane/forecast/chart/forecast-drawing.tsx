import { memo, useId } from 'react';
import { PanelGrid, PanelTexts } from '../../chart/panel-drawing';
import { useForecastStyles } from './forecast-styles';
import { type ForecastPlot, promotionsAt } from './plot';

/** A triangle of so many pixels around its middle. */
export const triangle = (x: number, y: number, size = 4): string =>
  `M${x},${y - size}L${x + size},${y + size}H${x - size}Z`;

interface ForecastDrawingProps {
  readonly plot: ForecastPlot;
  readonly title: string;
}

/** Lines, interval and axes; the reading moves over them without their being drawn anew. */
export const ForecastDrawing = memo(function ForecastDrawing({
  plot,
  title,
}: ForecastDrawingProps): React.JSX.Element {
  const styles = useForecastStyles();
  const id = useId();
  const { panel, paths, width, border } = plot;
  return (
    <>
      <PanelGrid panel={panel} width={width} clip={`${id}units`} />
      <line className={styles.border} x1={border} x2={border} y1={panel.top} y2={panel.bottom} />
      <g clipPath={`url(#${id}units)`}>
        <path className={styles.over} d={paths.interval} />
        <path className={styles.limit} d={paths.low} />
        <path className={styles.limit} d={paths.high} />
        <path className={styles.planned} d={paths.planned} />
        <path className={styles.actual} d={paths.actual} />
        <path className={styles.forecast} d={paths.forecast} />
      </g>
      {plot.points.map(({ x, y }) => (
        <circle key={x} className={styles.point} cx={x} cy={y} r={2} />
      ))}
      {plot.filled.map(({ x, y }) => (
        <circle key={x} className={styles.filled} cx={x} cy={y} r={3} />
      ))}
      {plot.promotions.map((x) => (
        <path key={x} className={styles.promotion} d={triangle(x, promotionsAt(plot), 3)} />
      ))}
      <PanelTexts panel={panel} title={title} />
      <TimeAxis plot={plot} />
    </>
  );
});

function TimeAxis({
  plot: { ticks, height, panel, width },
}: {
  readonly plot: ForecastPlot;
}): React.JSX.Element {
  const styles = useForecastStyles();
  return (
    <>
      <line className={styles.zero} x1={0} x2={width} y1={panel.bottom} y2={panel.bottom} />
      {ticks.map(({ x, words }) => (
        <g key={words}>
          <line className={styles.zero} x1={x} x2={x} y1={panel.bottom} y2={panel.bottom + 4} />
          <text className={styles.tick} x={x} y={height - 5}>
            {words}
          </text>
        </g>
      ))}
    </>
  );
}
