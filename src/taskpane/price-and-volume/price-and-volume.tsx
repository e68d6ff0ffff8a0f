import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useReducer } from 'react';
import { noCurrency, planCurrency } from '../../alignment/plan-currency';
import { standingOf } from '../../alignment/product-start';
import { plannedUnits } from '../../alignment/product-units';
import type { SavedScenario } from '../../economics/saved-scenarios/saved-scenario';
import { pricesAround } from '../../economics/scenario/prices-around';
import { inputsOf } from '../../economics/scenario/scenario-inputs';
import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import { comparable } from '../../plan/names';
import { localDay } from '../../spreadsheet/local-day';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck, PaneHost } from '../pane-host';
import { takesFocus } from '../shell/focus-keeper';
import { moneyIn } from './amounts';
import { CasesTable } from './cases-table';
import { ChartSection } from './chart-section';
import { exampleFigures } from './example-figures';
import { FiguresList } from './figures-list';
import { FiguresNews } from './figures-news';
import { OpenedNotice } from './opened-notice';
import { prefillsOf } from './prefill';
import { listPriceFor, readScenario, valuesOf } from './read-scenario';
import { productName } from './row-names';
import { fittedElasticity } from './sales-history';
import { SavedSection } from './saved/saved-section';
import { ScenarioFields, StartFields } from './scenario-fields';
import { editsOf, firstState, reducePriceAndVolume, subjectId } from './state';
import { SubjectPicker } from './subject-picker';
import { productOf, productsOf, shownSubject, subjectOf } from './subjects';
import { TacticsAgainst } from './tactics-against';
import { useMoneyFormats } from './use-money-formats';
import { type ScenarioContext, ScenarioProvider } from './use-scenario';
import { Verdict } from './verdict';
import { WriteSection } from './write-section';

const useStyles = makeStyles({
  intro: { paddingBottom: 0 },
  currency: { padding: '0 16px 4px' },
});

export interface PriceAndVolumeProps {
  /** The last check, whose products can be chosen; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly host: Pick<
    PaneHost,
    'moneyFormats' | 'writeScenario' | 'savedScenarios' | 'changeScenarios' | 'goTo'
  >;
}

/** What a price asks of volume, and what volume makes of a price: figures to move, and everything that follows from them. */
export function PriceAndVolume({ check, host }: PriceAndVolumeProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [state, dispatch] = useReducer(reducePriceAndVolume, firstState);
  const products = useMemo(() => productsOf(check), [check]);
  const subject = shownSubject(state, products);
  const product = productOf(subject, products);
  const edits = editsOf(state, subject);
  const alignment = check?.result.alignment ?? null;
  const standing =
    product === null || alignment === null ? 'today' : standingOf(product, alignment.plan.date);
  const prefills = useMemo(() => prefillsOf(product, standing), [product, standing]);
  const reading = useMemo(() => readScenario(prefills, edits), [prefills, edits]);
  const formats = useMoneyFormats(check, host);
  const currency = useMemo(
    () =>
      alignment === null
        ? noCurrency
        : planCurrency(alignment.plan, product, (table, place) => formats[place] ?? table.source.formats),
    [alignment, product, formats],
  );
  const money = useMemo(() => moneyIn(currency.sign), [currency]);
  const planned = useMemo(
    () => (alignment === null || product === null ? null : plannedUnits(product, alignment)),
    [alignment, product],
  );
  const fitted = useMemo(
    () => (alignment === null || product === null ? null : fittedElasticity(alignment.plan, product)),
    [alignment, product],
  );
  const { scenario, figures } = reading;
  const grid = useMemo(
    () => (scenario === null || figures === null ? null : pricesAround(scenario, figures)),
    [scenario, figures],
  );

  const context: ScenarioContext = {
    reading,
    product,
    standing,
    money,
    type: (field, text) =>
      dispatch({ type: 'typed', subject, field, text, before: reading.fields[field].value }),
    move: (field, value) => dispatch({ type: 'moved', subject, field, value }),
    leave: (field) => dispatch({ type: 'left', subject, field }),
    reset: (fields) => dispatch({ type: 'reset', subject, fields }),
    fillExample: () => dispatch({ type: 'filled', subject, values: exampleFigures }),
    choosePrice: (netPrice) =>
      dispatch({ type: 'moved', subject, field: 'price', value: listPriceFor(netPrice, reading.fields) }),
  };

  const title =
    product === null
      ? state.title.trim() || language.priceAndVolume.subject.untitled
      : titleOf(product.product ?? product.key);
  const isTitleTooLong = title.length > longestScenarioName;
  const current = useMemo(
    (): Omit<SavedScenario, 'name'> | null =>
      scenario === null
        ? null
        : {
            product: product?.key ?? null,
            standing,
            values: valuesOf(reading.fields),
            currency: currency.sign?.text ?? '',
            savedOn: localDay(new Date()),
          },
    [scenario, product, standing, reading, currency],
  );
  const nameOfProduct = useCallback(
    (key: string): string => {
      const named = products.find((each) => comparable(each.key) === comparable(key));
      return named === undefined ? shorten(key) : productName(named);
    },
    [products],
  );
  const write = (): void => {
    if (scenario === null || grid === null || isTitleTooLong || state.writing.status === 'busy') return;
    dispatch({ type: 'writing' });
    void host
      .writeScenario({
        title,
        product: product?.key ?? null,
        scenario,
        standing,
        currency: currency.sign,
        plannedUnits: planned?.units ?? null,
        prices: grid.prices,
      })
      .then((outcome) => dispatch({ type: 'written', outcome }));
  };

  return (
    <ScenarioProvider value={context}>
      <div className={mergeClasses(shared.section, styles.intro)}>
        <h2 className={shared.title} {...takesFocus}>
          {language.priceAndVolume.title}
        </h2>
        <p className={shared.paragraph}>
          {check === null
            ? language.priceAndVolume.noPlan
            : products.length === 0
              ? language.priceAndVolume.noProducts
              : language.priceAndVolume.lead}
        </p>
      </div>
      <SubjectPicker
        products={products}
        subject={subject}
        title={state.title}
        onChoose={(chosen) => dispatch({ type: 'chosen', subject: chosen })}
        onTitle={(text) => dispatch({ type: 'titled', title: text })}
      />
      {currency.mixed.length === 0 ? null : (
        <p className={mergeClasses(shared.caption, styles.currency)}>
          {language.priceAndVolume.mixedCurrency(currency.mixed)}
        </p>
      )}
      {state.opened === null ? null : (
        <OpenedNotice
          opened={state.opened}
          reading={reading}
          standing={standing}
          money={money}
          onFollowPlan={() => dispatch({ type: 'reset', subject, fields: inputsOf('start') })}
          onUndo={() => dispatch({ type: 'opening undone' })}
          onDismiss={() => dispatch({ type: 'opening dismissed' })}
        />
      )}
      <FiguresNews key={subjectId(subject)} />
      <StartFields key={`start of ${subjectId(subject)}`} />
      <ScenarioFields fitted={fitted} />
      <Verdict />
      <FiguresList />
      {planned === null ? null : <TacticsAgainst planned={planned} />}
      {scenario === null || figures === null || grid === null ? null : (
        <>
          <ChartSection scenario={scenario} figures={figures} grid={grid} />
          <CasesTable scenario={scenario} />
        </>
      )}
      <SavedSection
        host={host}
        check={check}
        current={current}
        suggestedName={state.opened?.name ?? (product === null ? state.title : title)}
        productName={nameOfProduct}
        onOpen={(saved) => dispatch({ type: 'opened', saved, subject: subjectOf(saved, products) })}
      />
      <WriteSection writing={state.writing} isNamed={!isTitleTooLong} onWrite={write} />
    </ScenarioProvider>
  );
}

/** The title of a product's scenario: its name, or what one can tell it by where that is very long. */
const titleOf = (name: string): string => (name.length > longestScenarioName ? shorten(name) : name);
