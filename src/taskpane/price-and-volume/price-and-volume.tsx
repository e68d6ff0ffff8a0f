import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useReducer } from 'react';
import { plannedUnits } from '../../alignment/product-units';
import { pricesAround } from '../../economics/scenario/prices-around';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck, PaneHost } from '../pane-host';
import { takesFocus } from '../shell/focus-keeper';
import { CasesTable } from './cases-table';
import { ChartSection } from './chart-section';
import { exampleFigures } from './example-figures';
import { FiguresList } from './figures-list';
import { FiguresNews } from './figures-news';
import { prefillsOf } from './prefill';
import { listPriceFor, readScenario } from './read-scenario';
import { fittedElasticity } from './sales-history';
import { ScenarioFields, TodayFields } from './scenario-fields';
import { editsOf, firstState, reducePriceAndVolume, subjectId } from './state';
import { SubjectPicker } from './subject-picker';
import { productOf, productsOf, shownSubject } from './subjects';
import { TacticsAgainst } from './tactics-against';
import { texts } from './texts';
import { type ScenarioContext, ScenarioProvider } from './use-scenario';
import { Verdict } from './verdict';
import { WriteSection } from './write-section';

const useStyles = makeStyles({
  intro: { paddingBottom: 0 },
});

export interface PriceAndVolumeProps {
  /** The last check, whose products can be chosen; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly host: Pick<PaneHost, 'writeScenario'>;
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
  const prefills = useMemo(() => prefillsOf(product), [product]);
  const reading = useMemo(() => readScenario(prefills, edits), [prefills, edits]);
  const alignment = check?.result.alignment ?? null;
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
    type: (field, text) =>
      dispatch({ type: 'typed', subject, field, text, before: reading.fields[field].value }),
    move: (field, value) => dispatch({ type: 'moved', subject, field, value }),
    leave: (field) => dispatch({ type: 'left', subject, field }),
    reset: (fields) => dispatch({ type: 'reset', subject, fields }),
    fillExample: () => dispatch({ type: 'filled', subject, values: exampleFigures }),
    choosePrice: (netPrice) =>
      dispatch({ type: 'moved', subject, field: 'price', value: listPriceFor(netPrice, reading.fields) }),
  };

  const write = (): void => {
    if (scenario === null || grid === null || state.writing.status === 'busy') return;
    const title =
      product === null ? state.title.trim() || texts.subject.untitled : (product.product ?? product.key);
    dispatch({ type: 'writing' });
    void host
      .writeScenario({
        title,
        product: product?.key ?? null,
        scenario,
        plannedUnits: planned?.units ?? null,
        prices: grid.prices,
      })
      .then((outcome) => dispatch({ type: 'written', outcome }));
  };

  return (
    <ScenarioProvider value={context}>
      <div className={mergeClasses(shared.section, styles.intro)}>
        <h2 className={shared.title} {...takesFocus}>
          {texts.title}
        </h2>
        <p className={shared.paragraph}>
          {check === null ? texts.noPlan : products.length === 0 ? texts.noProducts : texts.lead}
        </p>
      </div>
      <SubjectPicker
        products={products}
        subject={subject}
        title={state.title}
        onChoose={(chosen) => dispatch({ type: 'chosen', subject: chosen })}
        onTitle={(title) => dispatch({ type: 'titled', title })}
      />
      <FiguresNews key={subjectId(subject)} />
      <TodayFields key={`today of ${subjectId(subject)}`} />
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
      <WriteSection writing={state.writing} onWrite={write} />
    </ScenarioProvider>
  );
}
