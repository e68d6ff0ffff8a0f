import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../../languages/language';
import { useSharedStyles } from '../../look/shared-styles';
import type { ShownPeriods } from '../shown-periods';
import { triangle } from './forecast-drawing';
import { useForecastStyles } from './forecast-styles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: '6px' },
  sample: { flexShrink: 0 },
});

const [width, height] = [22, 12];

interface LegendProps {
  readonly shown: ShownPeriods;
  /** Of the interval: `80%`. */
  readonly share: string;
}

/** What each line and sign of the chart is, of those that it has. */
export function Legend({ shown: { past, ahead }, share }: LegendProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const drawn = useForecastStyles();
  const texts = language.forecast.view.chart;
  const hasPlanned = [...past, ...ahead].some(({ planned }) => planned !== null && planned !== 0);
  const samples: readonly (readonly [string, React.JSX.Element] | null)[] = [
    [
      texts.actual,
      <>
        <path className={drawn.actual} d="M1,6H21" />
        <circle className={drawn.point} cx={11} cy={6} r={2} />
      </>,
    ],
    past.some(({ isFilled }) => isFilled)
      ? [
          texts.filled,
          <>
            <path className={drawn.actual} d="M1,6H21" />
            <circle className={drawn.filled} cx={11} cy={6} r={3} />
          </>,
        ]
      : null,
    [texts.forecast, <path className={drawn.forecast} d="M0,6H22" />],
    [
      texts.interval(share),
      <>
        <path className={drawn.over} d="M0,1H22V11H0Z" />
        <path className={drawn.limit} d="M0,1H22M0,11H22" />
      </>,
    ],
    hasPlanned ? [texts.planned, <path className={drawn.planned} d="M1,8H10M12,4H21" />] : null,
    past.some(({ promotions }) => promotions.length > 0)
      ? [texts.promotion, <path className={drawn.promotion} d={triangle(11, 6, 3)} />]
      : null,
  ];
  return (
    <ul className={styles.legend}>
      {samples.map((sample) =>
        sample === null ? null : (
          <li key={sample[0]} className={mergeClasses(styles.item, shared.caption)}>
            <svg className={styles.sample} width={width} height={height} aria-hidden focusable={false}>
              {sample[1]}
            </svg>
            {sample[0]}
          </li>
        ),
      )}
    </ul>
  );
}
