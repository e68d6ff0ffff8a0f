import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { type SalesForecast, salesForecast } from '../../alignment/sales-forecast';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { fewestValues } from '../../forecast/forecast';
import { periodName } from '../../forecast/sales-history/note-text';
import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import { salesHistory } from '../../forecast/sales-history/sales-history';
import type { SalesHistory, SalesSeries } from '../../forecast/sales-history/sales-series';
import type { ForecastMethod } from '../../languages/english/forecast';
import { language } from '../../languages/language';
import { percent } from '../../languages/words';
import { comparable } from '../../plan/names';
import { Fold } from '../look/fold';
import { useSharedStyles } from '../look/shared-styles';
import type { ForecastToWrite, PaneCheck, PaneHost } from '../pane-host';
import { NothingToShow } from '../screens/before-check';
import { CheckedPlan } from '../screens/checked-plan';
import { SheetWriter, type SheetWriting } from '../screens/sheet-writer';
import { useChoicesStyles, ViewChoice } from '../screens/view-choice';
import { shownView } from '../store/pane-state';
import { usePane } from '../use-pane';
import { AccuracySection } from './accuracy-section';
import { ForecastChart } from './chart/forecast-chart';
import { AboveForecast, Expected } from './expected';
import { ForecastNumbers } from './forecast-numbers';
import { HistoryNotes } from './history-notes';
import { horizonsOf } from './horizons';
import { madeWords } from './made-words';
import { noteLines } from './note-lines';
import { PriceNote } from './price-note';
import { repeatedCycle, seriesName } from './series-words';
import { shownPeriods } from './shown-periods';
import { StockOutQuestions } from './stock-out-questions';
import { unitsText } from './units-text';
import { type KeptAnswers, useStockOutAnswers } from './use-stock-out-answers';

const methods = [
  'auto',
  'ets',
  'theta',
  'seasonal naive',
  'drift',
  'croston',
] as const satisfies readonly ForecastMethod[];

/** The first is that of the rule `above-forecast`: both say the same of the same plan. */
const levels = ['0.8', '0.95'] as const;
type Level = (typeof levels)[number];

const levelWords = (): Readonly<Record<Level, string>> => ({ '0.8': percent(0.8), '0.95': percent(0.95) });

const useStyles = makeStyles({
  under: { paddingTop: 0 },
  wide: { gridColumn: '1 / -1' },
  heading: { marginBottom: '8px' },
  more: { margin: '8px 0 4px' },
});

interface ForecastViewProps {
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly host: Pick<PaneHost, 'writeForecast'>;
}

/** What the sales history of a product lets expect, beside what the plan plans of it. */
export function ForecastView({ check, host }: ForecastViewProps): React.JSX.Element {
  const { title, beforeCheck } = language.forecast.view;
  return (
    <CheckedPlan title={title} beforeCheck={beforeCheck} check={check}>
      {(last) => <OnceShown check={last} host={host} />}
    </CheckedPlan>
  );
}

interface CheckedProps extends ForecastViewProps {
  readonly check: PaneCheck;
}

/** While another view is shown, checks change nothing here: to forecast takes time that nobody sees the use of. */
function OnceShown({ check, host }: CheckedProps): React.JSX.Element {
  const isShown = usePane((state) => shownView(state) === 'forecast');
  const [shown, setShown] = useState(check);
  if (isShown && shown !== check) setShown(check);
  return <Histories check={isShown ? check : shown} host={host} />;
}

/** A series of which periods can be told by their length. */
type Framed = SalesSeries & { readonly length: PeriodLength };

const isFramed = (series: SalesSeries): series is Framed => series.length !== null;

const knownPeriods = ({ periods }: SalesSeries): number =>
  periods.filter(({ units }) => units !== null).length;

/** The series of a product that was chosen, or the first that can be forecast. */
const chosenSeries = ({ series }: SalesHistory, wanted: string | null): SalesSeries | undefined =>
  series.find(({ identity }) => identity === wanted) ??
  series.find((each) => knownPeriods(each) >= fewestValues) ??
  series[0];

function Histories({ check, host }: CheckedProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const choices = useChoicesStyles();
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const kept = useStockOutAnswers(check);
  const { plan } = check.result.alignment;
  const history = useMemo(() => salesHistory(plan, kept.answers), [plan, kept.answers]);
  const series = chosenSeries(history, wanted);
  const texts = language.forecast.view;
  if (series === undefined)
    return (
      <div className={mergeClasses(shared.section, styles.under)}>
        <NothingToShow says={texts.noHistory} advice={texts.noHistoryAdvice} />
        {history.withoutProduct.length === 0 ? null : (
          <p className={shared.caption}>{texts.history.withoutProduct(history.withoutProduct.length)}</p>
        )}
      </div>
    );
  const identities = history.series.map(({ identity }) => identity);
  const picker =
    identities.length < 2 ? null : (
      <div className={styles.wide}>
        <ViewChoice
          id={`${id}product`}
          label={texts.product}
          value={series.identity}
          choices={identities}
          words={Object.fromEntries(history.series.map((each) => [each.identity, seriesName(each)]))}
          onChoose={setWanted}
        />
      </div>
    );
  const unread = history.withoutProduct.length;
  const unreadWords = unread === 0 ? [] : [texts.history.withoutProduct(unread)];
  return isFramed(series) && knownPeriods(series) >= fewestValues ? (
    <Forecast check={check} host={host} series={series} picker={picker} kept={kept} unread={unreadWords} />
  ) : (
    <>
      <div className={mergeClasses(shared.section, styles.under)}>
        {picker === null ? null : <div className={choices.choices}>{picker}</div>}
        <TooShort series={series} values={knownPeriods(series)} />
      </div>
      <HistoryNotes used={unreadWords} lines={noteLines(series, plan)} />
    </>
  );
}

/** That a history says too little to be forecast from. */
function TooShort({
  series,
  values,
}: {
  readonly series: SalesSeries;
  readonly values: number;
}): React.JSX.Element {
  const texts = language.forecast.view;
  const product = seriesName(series);
  return isFramed(series) ? (
    <NothingToShow
      says={texts.tooShort}
      advice={texts.tooShortAdvice(product, values, series.length, fewestValues)}
    />
  ) : (
    <NothingToShow says={texts.noPeriods} advice={texts.noPeriodsAdvice(product)} />
  );
}

interface ForecastProps extends CheckedProps {
  readonly series: Framed;
  readonly picker: React.ReactNode;
  readonly kept: KeptAnswers;
  /** What is said of rows that are in no series. */
  readonly unread: readonly string[];
}

function Forecast({ check, host, series, picker, kept, unread }: ForecastProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const choices = useChoicesStyles();
  const id = useId();
  const [wantedHorizon, setHorizon] = useState<string | null>(null);
  const [method, setMethod] = useState<ForecastMethod>('auto');
  const [levelName, setLevel] = useState<Level>('0.8');
  const { result } = check;
  const { alignment } = result;
  const { plan } = alignment;
  const level = Number(levelName);
  const texts = language.forecast.view;
  const horizons = useMemo(() => horizonsOf(series, alignment), [series, alignment]);
  const horizon = horizons.find((each) => each.id === wantedHorizon) ?? horizons[0];
  const made = useMemo(
    () =>
      horizon === undefined
        ? noAnswer('no-periods')
        : salesForecast(series, alignment, {
            periods: horizon.periods,
            ...(horizon.until !== null && { until: horizon.until }),
            method,
            level,
          }),
    [series, alignment, horizon, method, level],
  );
  const lines = useMemo(() => noteLines(series, plan), [series, plan]);
  const cycle = repeatedCycle(series, knownPeriods(series));
  return (
    <>
      <div className={mergeClasses(shared.section, styles.under)}>
        <p className={shared.paragraph}>{texts.lead}</p>
        <div className={choices.choices}>
          {picker}
          <ViewChoice
            id={`${id}horizon`}
            label={texts.horizon}
            value={horizon?.id ?? ''}
            choices={horizons.map((each) => each.id)}
            words={Object.fromEntries(horizons.map((each) => [each.id, each.words]))}
            onChoose={setHorizon}
          />
          <ViewChoice
            id={`${id}level`}
            label={texts.level}
            value={levelName}
            choices={levels}
            words={levelWords()}
            onChoose={setLevel}
          />
          <div className={styles.wide}>
            <ViewChoice
              id={`${id}method`}
              label={texts.method}
              value={method}
              choices={methods}
              words={texts.methods(cycle, series.length)}
              onChoose={setMethod}
            />
          </div>
        </div>
      </div>
      {isNoAnswer(made) ? (
        <div className={mergeClasses(shared.section, styles.under)}>
          <TooShort series={series} values={Number(made.seen?.['count'] ?? 0)} />
        </div>
      ) : (
        <Expected product={seriesName(series)} total={made.total} cases={texts.cases[levelName]} />
      )}
      <Findings check={check} series={series} />
      <StockOutQuestions series={series} {...kept} />
      {isNoAnswer(made) ? (
        <HistoryNotes used={unread} lines={lines} />
      ) : (
        <>
          <ChartSection series={series} forecast={made} level={level} />
          <AccuracySection
            series={series}
            forecast={made}
            method={method}
            level={level}
            onNaive={() => setMethod('seasonal naive')}
          />
          <section className={shared.section}>
            <h3 className={shared.heading}>{texts.made.title}</h3>
            <p className={shared.paragraph}>{madeWords(series, made, method).join(' ')}</p>
          </section>
          <HistoryNotes used={[...usedWords(series, made), ...unread]} lines={lines} />
          <PriceNote series={series} />
          {horizon === undefined ? null : (
            <Writer
              key={`${series.identity}/${horizon.id}/${method}/${levelName}`}
              host={host}
              toWrite={{ product: series.identity, periods: horizon.periods, method, level }}
              wholePeriods={wholePeriodsWords(series, made)}
            />
          )}
        </>
      )}
    </>
  );
}

/** What the check found where the plan of the product lies above its forecast. */
function Findings({
  check,
  series,
}: {
  readonly check: PaneCheck;
  readonly series: Framed;
}): React.JSX.Element {
  const found = check.result.findings.filter(
    ({ rule, role, key }) =>
      rule === 'above-forecast' &&
      role === 'products' &&
      series.row !== null &&
      key !== null &&
      comparable(key) === series.identity,
  );
  return (
    <>
      {found.map((finding) => (
        <AboveForecast key={finding.id} finding={finding} />
      ))}
    </>
  );
}

interface ChartSectionProps {
  readonly series: Framed;
  readonly forecast: SalesForecast;
  readonly level: number;
}

/** The chart, and its numbers for those who would rather read them. */
function ChartSection({ series, forecast, level }: ChartSectionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = useMemo(() => shownPeriods(series, forecast, isWhole), [series, forecast, isWhole]);
  const { length, season } = series;
  const texts = language.forecast.view.chart;
  const title = texts.title[length];
  const { past, ahead, hidden } = shown;
  const all = forecast.past.length;
  const usual = useMemo(() => shownPeriods(series, forecast, false).past.length, [series, forecast]);
  return (
    <section className={shared.section}>
      <h3 className={mergeClasses(shared.heading, styles.heading)}>{title}</h3>
      <ForecastChart
        shown={shown}
        title={texts.units}
        period={texts.period[length]}
        label={texts.label(title, seriesName(series))}
        summary={texts.summary(
          past[0]?.name ?? '',
          past.at(-1)?.name ?? '',
          ahead.at(-1)?.name ?? '',
          language.forecast.view.expected.units(unitsText(forecast.total.mean), false),
        )}
        share={percent(level)}
        season={season}
      />
      {usual === all ? null : (
        <div className={styles.more}>
          <Button size="small" onClick={() => setWhole(!isWhole)}>
            {hidden > 0 ? texts.showAll(all, length) : texts.showLast(usual, length)}
          </Button>
        </div>
      )}
      <Fold title={texts.numbers}>
        <ForecastNumbers shown={shown} period={texts.period[length]} />
      </Fold>
    </section>
  );
}

/** What of the history is used. */
function usedWords({ length, periods }: Framed, { values, firstUsed }: SalesForecast): readonly string[] {
  const { used, left } = language.forecast.view.history;
  const [first, last] = [periods[firstUsed], periods[firstUsed + values.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [
    used(values.length, length, periodName(first, length), periodName(last, length)),
    ...(firstUsed === 0 ? [] : [left(firstUsed, length)]),
  ];
}

/** What the sheet adds up, where the total of the view leaves days of its first or last period out; null where it leaves out none. */
function wholePeriodsWords({ length }: Framed, { ahead, total }: SalesForecast): string | null {
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first.start === total.start && last.end === total.end) return null;
  return language.forecast.view.write.wholePeriods(
    length,
    periodName(first, length),
    periodName(last, length),
  );
}

interface WriterProps extends Pick<ForecastViewProps, 'host'> {
  readonly toWrite: ForecastToWrite;
  readonly wholePeriods: string | null;
}

/** Puts the forecast onto a sheet. */
function Writer({ host, toWrite, wholePeriods }: WriterProps): React.JSX.Element {
  const [writing, setWriting] = useState<SheetWriting>({ status: 'idle' });
  const { write } = language.forecast.view;
  const start = (): void => {
    if (writing.status === 'busy') return;
    setWriting({ status: 'busy' });
    void host.writeForecast(toWrite).then((outcome) => setWriting({ status: 'ended', outcome }));
  };
  return (
    <SheetWriter
      texts={write}
      lead={[write.lead, wholePeriods].filter((each) => each !== null).join(' ')}
      canWrite
      writing={writing}
      onWrite={start}
    />
  );
}
