import { isNoAnswer } from '../../../economics/no-answer';
import type { ScenarioAtPrice } from '../../../economics/scenario/scenario-at-price';
import { usePanelStyles } from '../../chart/chart-styles';
import type { Panel } from '../../chart/panel';
import type { Plot } from './plot';

interface ChartReadingProps {
  readonly plot: Plot;
  readonly at: ScenarioAtPrice;
  /** The scenario's own price is marked by a line of its own. */
  readonly isScenario: boolean;
}

/** The price that is read, and its points on the curves. */
export function ChartReading({ plot, at, isScenario }: ChartReadingProps): React.JSX.Element {
  const styles = usePanelStyles();
  const { profit, units } = plot;
  const x = plot.x(at.price);
  const points = [
    { name: 'profit', y: inside(profit, at.profit) },
    { name: 'expected', y: inside(units, at.expectedVolume) },
    { name: 'required', y: isNoAnswer(at.requiredVolume) ? null : inside(units, at.requiredVolume) },
  ];
  return (
    <>
      {isScenario ? null : (
        <line className={styles.reading} x1={x} x2={x} y1={profit.top} y2={units.bottom} />
      )}
      {points.map(({ name, y }) =>
        y === null ? null : (
          <circle
            key={name}
            className={isScenario ? styles.dot : styles.readingDot}
            cx={x}
            cy={y}
            r={isScenario ? 4.5 : 4}
          />
        ),
      )}
    </>
  );
}

/** The height of a value in its panel; null where it lies outside. */
function inside({ scale, top, bottom }: Panel, value: number): number | null {
  const y = scale(value);
  return y < top - 0.5 || y > bottom + 0.5 ? null : y;
}
