import { makeStyles } from '@fluentui/react-components';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import { linkInText, useSharedStyles } from '../look/shared-styles';
import { unitMoney } from '../price-and-volume/amounts';
import { usePaneCommands } from '../use-pane';

const useStyles = makeStyles({ link: linkInText });

/** Prices that differ by less are one price, rounded. */
const sameWithin = 0.005;

/** That a forecast knows nothing of prices, where those of the history vary. */
export function PriceNote({ series }: { readonly series: SalesSeries }): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { chooseView } = usePaneCommands();
  const { title, varies, open } = language.forecast.view.price;
  const prices = series.periods.flatMap(({ price }) => (price === null ? [] : [price]));
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  if (prices.length < 2 || high - low <= sameWithin * high) return null;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.paragraph}>
        {varies(unitMoney(low), unitMoney(high))}{' '}
        <button type="button" className={styles.link} onClick={() => chooseView('price-and-volume')}>
          {open}
        </button>
      </p>
    </section>
  );
}
