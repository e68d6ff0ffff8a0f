import { Button, makeStyles } from '@fluentui/react-components';
import type { SalesForecast } from '../../alignment/sales-forecast';
import type { WatchedAccuracy } from '../../forecast/accuracy';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import type { Cycle } from '../../languages/english/forecast';
import { language } from '../../languages/language';
import { numberFormat, percent } from '../../languages/words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { repeatedCycle } from './series-words';
import { useAccuracy } from './use-accuracy';

const useStyles = makeStyles({
  words: { margin: '0 0 6px', color: ink.text, textWrap: 'pretty' },
  under: { margin: '8px 0' },
});

interface AccuracySectionProps {
  readonly series: SalesSeries & { readonly length: PeriodLength };
  readonly forecast: SalesForecast;
  readonly method: string;
  readonly level: number;
  /** Chooses to repeat last year. */
  readonly onNaive: () => void;
}

/** How far the forecast would have been off, beside repeating last year. */
export function AccuracySection(props: AccuracySectionProps): React.JSX.Element {
  const { series, forecast, method, level, onNaive } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const accuracy = useAccuracy(series, forecast, { method, level });
  const texts = language.forecast.view.accuracy;
  const { length } = series;
  const known = accuracy === null || accuracy === 'too short' ? null : accuracy;
  const periods = known?.measured.periods ?? 0;
  // Most of the forecasts that were tried knew so many values.
  const cycle = repeatedCycle(series, forecast.values.length - Math.ceil(periods / 2));
  const isNaive = forecast.used.name === 'seasonal naive';
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.title}</h3>
      <div role="status">
        {known === null ? (
          <p className={styles.words}>{accuracy === null ? texts.working : texts.tooShort}</p>
        ) : (
          <>
            <p className={styles.words}>{offWords(known, length, cycle, isNaive)}</p>
            <p className={styles.words}>
              {texts.within(known.within, periods, length, percent(level))}
              {isTooNarrow(known, level) ? ` ${texts.tooNarrow}` : null}
            </p>
          </>
        )}
      </div>
      {known === null ? null : <p className={shared.caption}>{texts.how(periods, length)}</p>}
      {known === null || isNaive || comparedWith(known) !== 'worse' ? null : (
        <div className={styles.under}>
          <Button size="small" onClick={onNaive}>
            {texts.useNaive(cycle, length)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Standard deviations below which so few are no chance. */
const surely = 2;

/** Whether the interval held in fewer periods than chance explains. */
function isTooNarrow({ within, measured: { periods } }: WatchedAccuracy, level: number): boolean {
  return within < level * periods - surely * Math.sqrt(level * (1 - level) * periods);
}

/** Whether a method was off by less than repeating last year, as both are shown; null where nothing came. */
function comparedWith({ measured: { method, naive } }: WatchedAccuracy): 'better' | 'same' | 'worse' | null {
  if (method.offBy === null || naive.offBy === null) return null;
  const [off, naiveOff] = shownOffs(method.offBy, naive.offBy);
  if (off === naiveOff) return 'same';
  return method.offBy < naive.offBy ? 'better' : 'worse';
}

const tenthsOfPercent: Intl.NumberFormatOptions = {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
};

const tenths = (share: number): string => numberFormat(tenthsOfPercent).format(share);

const whole = (share: number): string => percent(Math.round(share * 100) / 100);

/** In whole percent, or to the tenth where that tells them apart. */
function shownOffs(off: number, naiveOff: number): readonly [string, string] {
  const areAlike = whole(off) === whole(naiveOff);
  return areAlike ? [tenths(off), tenths(naiveOff)] : [whole(off), whole(naiveOff)];
}

function offWords(accuracy: WatchedAccuracy, length: PeriodLength, cycle: Cycle, isNaive: boolean): string {
  const texts = language.forecast.view.accuracy;
  const { method, naive, periods } = accuracy.measured;
  const compared = comparedWith(accuracy);
  if (compared === null || method.offBy === null || naive.offBy === null)
    return texts.nothingSold(periods, length);
  if (isNaive) return texts.alone(periods, length, whole(method.offBy));
  const [off, naiveOff] = shownOffs(method.offBy, naive.offBy);
  return compared === 'same'
    ? texts.same(periods, length, cycle, off)
    : texts[compared](periods, length, cycle, off, naiveOff);
}
