import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isNoAnswer } from '../../economics/no-answer';
import type { MarginFigures } from '../../economics/scenario/margin-figures';
import type { ScenarioFigures } from '../../economics/scenario/scenario-figures';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { amount, change, roundedTowards, share, unitMoney } from './amounts';
import { texts } from './texts';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  list: { margin: '4px 0 0' },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '6px 0',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: hairline,
  },
  name: { color: ink.quiet, flex: '1 1 auto' },
  value: {
    margin: 0,
    marginInlineStart: 'auto',
    color: ink.text,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'end',
  },
  words: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal', color: ink.quiet },
  note: { flexBasis: '100%', margin: 0 },
  take: { marginInlineEnd: '10px' },
});

/** What a scenario comes to, figure by figure. */
export function FiguresList(): React.JSX.Element | null {
  const shared = useSharedStyles();
  const styles = useStyles();
  const {
    reading: { figures, margins, fields },
  } = useScenario();
  if (margins === null) return null;
  const hasNothingToCover = (fields.fixedCost.value ?? 0) === 0 && (fields.targetProfit.value ?? 0) === 0;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.figures.title}</h3>
      {hasNothingToCover ? <p className={shared.caption}>{texts.nothingToCover}</p> : null}
      <dl className={styles.list}>
        <MarginList margins={margins} />
        {figures === null ? null : <DemandList figures={figures} />}
      </dl>
    </section>
  );
}

function MarginList({ margins }: { readonly margins: MarginFigures }): React.JSX.Element {
  const { netPrice, unitMargin, marginRatio, breakevenVolume, requiredVolume } = margins;
  const units = (volume: MarginFigures['requiredVolume']): string =>
    isNoAnswer(volume) ? texts.figures.noVolume : amount(volume);
  return (
    <>
      <Figure name={texts.figures.netPrice} value={unitMoney(netPrice)} />
      <Figure name={texts.figures.unitMargin} value={unitMoney(unitMargin)} />
      <Figure
        name={texts.figures.marginRatio}
        value={isNoAnswer(marginRatio) ? texts.figures.none : share(marginRatio)}
      />
      <Figure name={texts.figures.breakevenVolume} value={units(breakevenVolume)} />
      <Figure name={texts.figures.requiredVolume} value={units(requiredVolume)} />
    </>
  );
}

function DemandList({ figures }: { readonly figures: ScenarioFigures }): React.JSX.Element {
  const {
    breakevenChange,
    expectedVolume,
    expectedChange,
    profit,
    requiredPrice,
    pricesForTarget,
    bestPrice,
  } = figures;
  const from = pricesForTarget?.from ?? null;
  const elastic = useScenario().reading.scenario?.elasticity != null;
  return (
    <>
      <Figure
        name={texts.figures.breakevenChange}
        value={isNoAnswer(breakevenChange) ? texts.figures.noVolume : change(breakevenChange)}
        note={isNoAnswer(breakevenChange) ? null : texts.figures.breakevenHint}
      />
      <Figure
        name={texts.figures.expectedVolume}
        value={amount(expectedVolume)}
        note={
          expectedChange === null || expectedChange === 0 ? null : texts.figures.againstToday(expectedChange)
        }
      />
      <Figure name={texts.figures.profit} value={amount(profit)} />
      <Figure
        name={texts.figures.pricesForTarget}
        value={texts.figures.range(pricesForTarget)}
        note={pricesForTarget === null ? texts.figures.noRange : null}
        take={from === null ? null : roundedTowards(from, 'up')}
      />
      {elastic && !isNoAnswer(requiredPrice) ? (
        <Figure
          name={texts.figures.requiredPrice(expectedVolume)}
          value={unitMoney(roundedTowards(requiredPrice, 'up'))}
        />
      ) : null}
      {isNoAnswer(bestPrice) ? (
        <Figure name={texts.figures.bestPrice} value={texts.figures.noBestPrice(bestPrice)} isWords />
      ) : (
        <Figure name={texts.figures.bestPrice} value={unitMoney(bestPrice)} take={bestPrice} />
      )}
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | null;
  /** A net price that can be made the scenario's. */
  readonly take?: number | null;
  readonly isWords?: boolean;
}

function Figure({ name, value, note = null, take = null, isWords = false }: FigureProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { reading, choosePrice } = useScenario();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(shared.figures, styles.value, isWords && styles.words)}>
        {take === null ? null : (
          <Button
            size="small"
            className={styles.take}
            disabledFocusable={take === reading.margins?.netPrice}
            aria-label={texts.useLabelled(unitMoney(take), name)}
            onClick={() => choosePrice(take)}
          >
            {unitMoney(take) === value ? texts.useIt : texts.use(unitMoney(take))}
          </Button>
        )}
        {value}
      </dd>
      {note === null ? null : <dd className={mergeClasses(shared.caption, styles.note)}>{note}</dd>}
    </div>
  );
}
