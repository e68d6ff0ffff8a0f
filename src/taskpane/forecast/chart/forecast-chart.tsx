import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { language } from '../../../languages/language';
import type { Day } from '../../../spreadsheet/day';
import { useReadAlongStyles } from '../../chart/chart-styles';
import { positionByKey } from '../../chart/positions';
import { ReadAlong } from '../../chart/read-along';
import { ReadingLine } from '../../chart/reading-line';
import { useWidth } from '../../chart/use-width';
import { useSharedStyles } from '../../look/shared-styles';
import { headline } from '../../price-and-volume/amounts';
import { saidOf, type ShownAhead, type ShownPast, type ShownPeriods } from '../shown-periods';
import { ForecastDrawing } from './forecast-drawing';
import { useForecastStyles } from './forecast-styles';
import { Legend } from './legend';
import { placeAt, plotOf } from './plot';

const useStyles = makeStyles({ hint: { marginTop: '6px' } });

interface ForecastChartProps {
  readonly shown: ShownPeriods;
  /** What the periods are called, what is drawn, and of what. */
  readonly period: string;
  readonly title: string;
  readonly label: string;
  /** What it shows, in a sentence. */
  readonly summary: string;
  /** Of the interval: `80%`. */
  readonly share: string;
  /** How many periods make a season. */
  readonly season: number;
}

/** History, forecast and plan, period by period. It is read by pointing at it or along it by the keyboard. */
export function ForecastChart(props: ForecastChartProps): React.JSX.Element {
  const { shown, period, title, label, summary, share, season } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const readAlong = useReadAlongStyles();
  const id = useId();
  const [element, width] = useWidth();
  const [kept, keep] = useState<Day | null>(null);
  const [pointedAt, pointAt] = useState<Day | null>(null);
  const plot = useMemo(() => plotOf(shown, width), [shown, width]);
  const periods = useMemo(() => [...shown.past, ...shown.ahead], [shown]);
  const day = pointedAt ?? kept;
  // A period that is no more shown, or none yet: the first one ahead.
  const found = day === null ? -1 : periods.findIndex(({ start, end }) => day >= start && day <= end);
  const place = found === -1 ? shown.past.length : found;
  const at = periods[place];

  const dayAt = (x: number): Day | null => periods[placeAt(periods, plot.x.invert(x))]?.start ?? null;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const positions = { least: 0, most: periods.length - 1, step: 1, page: Math.max(season, 2) };
    const next = event.key === 'Escape' ? shown.past.length : positionByKey(event.key, place, positions);
    if (next === null) return;
    event.preventDefault();
    pointAt(null);
    keep(periods[next]?.start ?? null);
  };

  return (
    <figure className={readAlong.chart} aria-labelledby={`${id}summary`}>
      <figcaption id={`${id}summary`} className={shared.visuallyHidden}>
        {summary}
      </figcaption>
      {at === undefined ? null : <ReadingLine isInPairs parts={partsOf(at, period, share)} />}
      <div ref={element}>
        <ReadAlong
          width={width}
          height={plot.height}
          label={label}
          least={1}
          most={periods.length}
          now={place + 1}
          said={at === undefined ? '' : saidOf(at)}
          describedBy={`${id}hint`}
          onKeyDown={onKeyDown}
          placeAt={dayAt}
          onPoint={pointAt}
          onKeep={keep}
        >
          <ForecastDrawing plot={plot} title={title} />
          {at === undefined ? null : <Reading plot={plot} at={at} />}
        </ReadAlong>
      </div>
      <Legend shown={shown} share={share} />
      <p id={`${id}hint`} className={mergeClasses(shared.caption, styles.hint)}>
        {language.forecast.view.chart.hint}
      </p>
    </figure>
  );
}

/** The figures of the period that is read. */
function partsOf(
  at: ShownPast | ShownAhead,
  period: string,
  share: string,
): readonly (readonly [string, string])[] {
  const texts = language.forecast.view.chart;
  const nothing = language.priceAndVolume.verdict.unknown;
  const units = at.units === null ? nothing : headline(at.units);
  const planned = [texts.planned, at.planned === null ? nothing : headline(at.planned)] as const;
  return at.isAhead
    ? [
        [period, at.shortName],
        [texts.forecast, units],
        [texts.interval(share), texts.range(headline(at.low), headline(at.high))],
        planned,
      ]
    : [
        [period, at.shortName],
        [at.isFilled ? texts.filled : texts.actual, units],
        [texts.promotion, at.promotions.length === 0 ? texts.noPromotion : at.promotions.join(', ')],
        planned,
      ];
}

interface ReadingProps {
  readonly plot: ReturnType<typeof plotOf>;
  readonly at: ShownPast | ShownAhead;
}

/** The period that is read, and its point. */
function Reading({ plot: { x, panel }, at }: ReadingProps): React.JSX.Element {
  const styles = useForecastStyles();
  const middle = x((at.start + at.end + 1) / 2);
  return (
    <>
      <line className={styles.reading} x1={middle} x2={middle} y1={panel.top} y2={panel.bottom} />
      {at.units === null ? null : (
        <circle className={styles.readingDot} cx={middle} cy={panel.scale(at.units)} r={4} />
      )}
    </>
  );
}
