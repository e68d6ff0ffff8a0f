import { onAxis } from '../price-and-volume/amounts';
import { usePanelStyles } from './chart-styles';
import type { Panel } from './panel';

interface PanelGridProps {
  readonly panel: Panel;
  readonly width: number;
  /** The id of the clip that keeps curves inside of the panel. */
  readonly clip: string;
}

export function PanelGrid({
  panel: { scale, ticks, top, bottom },
  width,
  clip,
}: PanelGridProps): React.JSX.Element {
  const styles = usePanelStyles();
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={top} width={width} height={bottom - top} />
      </clipPath>
      {ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? styles.zero : styles.grid}
          x1={0}
          x2={width}
          y1={scale(tick)}
          y2={scale(tick)}
        />
      ))}
    </>
  );
}

interface PanelTextsProps {
  readonly panel: Panel;
  readonly title: string;
}

/** The title above a panel, and the values of its lines on them. */
export function PanelTexts({ panel: { scale, ticks, top }, title }: PanelTextsProps): React.JSX.Element {
  const styles = usePanelStyles();
  return (
    <>
      <text className={styles.name} x={0} y={top - 7}>
        {title}
      </text>
      {ticks
        .filter((tick) => scale(tick) > top + 10)
        .map((tick) => (
          <text key={tick} className={styles.tick} x={0} y={scale(tick) - 3}>
            {onAxis(tick)}
          </text>
        ))}
    </>
  );
}
