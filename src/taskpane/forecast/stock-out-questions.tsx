import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { periodName } from '../../forecast/sales-history/note-text';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { amount } from '../price-and-volume/amounts';
import { FirstChangeNote } from '../tables/first-change-note';
import type { KeptAnswers } from './use-stock-out-answers';

/** More questions than these wait until some of them are answered. */
const atOnce = 3;

const useStyles = makeStyles({
  question: { margin: '0 0 6px', color: ink.text },
  item: { padding: '4px 0 10px' },
  answered: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', padding: '2px 0' },
});

interface StockOutQuestionsProps extends KeptAnswers {
  readonly series: SalesSeries & { readonly length: PeriodLength };
}

/** Zeros that may be stock-outs, each with what it can have been; and what was said of others. */
export function StockOutQuestions({
  series,
  answeredIn,
  answer,
}: StockOutQuestionsProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { view, history } = language.forecast;
  const words = history.answers;
  const { length, notes } = series;
  const question = notes.find((note) => note.kind === 'stock-out-question');
  const asked = question?.periods ?? [];
  const given = answeredIn(series);
  if (asked.length === 0 && given.length === 0) return null;
  return (
    <section className={shared.section}>
      {question === undefined ? null : (
        <>
          <h3 className={shared.heading}>{view.stockOuts.title(asked.length)}</h3>
          <ul className={shared.list}>
            {asked.slice(0, atOnce).map((period) => {
              const name = periodName(period, length);
              return (
                <li key={period.start} className={styles.item}>
                  <p className={styles.question}>{view.stockOuts.question(name, amount(question.usual))}</p>
                  <div className={shared.actions}>
                    <Button
                      size="small"
                      aria-label={view.stockOuts.ofPeriod(words.soldNothing, name)}
                      onClick={() => answer(series, period.start, 'sold-nothing')}
                    >
                      {words.soldNothing}
                    </Button>
                    <Button
                      size="small"
                      aria-label={view.stockOuts.ofPeriod(words.couldNotSell, name)}
                      onClick={() => answer(series, period.start, 'could-not-sell')}
                    >
                      {words.couldNotSell}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
          {asked.length <= atOnce ? null : (
            <p className={shared.caption}>{view.stockOuts.more(asked.length - atOnce)}</p>
          )}
        </>
      )}
      {given.map(({ period, answer: said }) => {
        const name = periodName(period, length);
        return (
          <div key={period.start} className={mergeClasses(styles.answered, shared.caption)}>
            <span>{view.stockOuts.answered[said](name)}</span>
            <button
              type="button"
              className={shared.small}
              aria-label={view.stockOuts.ofPeriod(view.stockOuts.change, name)}
              onClick={() => answer(series, period.start, null)}
            >
              {view.stockOuts.change}
            </button>
          </div>
        );
      })}
      <FirstChangeNote />
    </section>
  );
}
