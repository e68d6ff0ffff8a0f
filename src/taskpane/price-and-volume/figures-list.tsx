import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isNoAnswer, type NoAnswer } from '../../economics/no-answer';
import type { PriceRange } from '../../economics/prices-for-target';
import { figureName } from '../../economics/scenario/figure-names';
import type { MarginFigures } from '../../economics/scenario/margin-figures';
import type { ScenarioFigures } from '../../economics/scenario/scenario-figures';
import { language } from '../../languages/language';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { amount, change, highEnd, lowEnd, type Money, roundedTowards, share } from './amounts';
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
    // A range breaks between its ends, and never inside of an amount.
    whiteSpace: 'normal',
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
      <h3 className={shared.heading}>{language.priceAndVolume.figures.title}</h3>
      {hasNothingToCover ? <p className={shared.caption}>{language.priceAndVolume.nothingToCover}</p> : null}
      <dl className={styles.list}>
        <MarginList margins={margins} />
        {figures === null ? null : <DemandList figures={figures} />}
      </dl>
    </section>
  );
}

function MarginList({ margins }: { readonly margins: MarginFigures }): React.JSX.Element {
  const { money, standing } = useScenario();
  const { netPrice, unitMargin, marginRatio, breakevenVolume, requiredVolume } = margins;
  const texts = language.priceAndVolume.figures;
  const units = (volume: MarginFigures['requiredVolume']): string =>
    isNoAnswer(volume) ? texts.noVolume : amount(volume);
  return (
    <>
      <Figure name={figureName('netPrice', standing)} value={money.unit(netPrice)} />
      <Figure name={figureName('unitMargin', standing)} value={money.unit(unitMargin)} />
      <Figure
        name={figureName('marginRatio', standing)}
        value={isNoAnswer(marginRatio) ? texts.none : share(marginRatio)}
      />
      <Figure name={figureName('breakevenVolume', standing)} value={units(breakevenVolume)} />
      <Figure name={figureName('requiredVolume', standing)} value={units(requiredVolume)} />
    </>
  );
}

function DemandList({ figures }: { readonly figures: ScenarioFigures }): React.JSX.Element {
  const {
    breakevenChange,
    expectedVolume,
    expectedChange,
    profit,
    profitAtStart,
    requiredPrice,
    pricesForTarget,
    bestPrice,
  } = figures;
  const from = pricesForTarget?.from ?? null;
  const { reading, money, standing } = useScenario();
  const elastic = reading.scenario?.elasticity != null;
  const texts = language.priceAndVolume.figures;
  return (
    <>
      <Figure
        name={figureName('breakevenChange', standing)}
        value={isNoAnswer(breakevenChange) ? texts.noVolume : change(breakevenChange)}
        note={isNoAnswer(breakevenChange) ? null : texts.breakevenHint(standing)}
      />
      <Figure
        name={figureName('expectedVolume', standing)}
        value={amount(expectedVolume)}
        note={
          expectedChange === null || expectedChange === 0
            ? null
            : texts.againstStart(change(expectedChange), standing)
        }
      />
      <Figure name={figureName('profit', standing)} value={money.amount(profit)} />
      {profitAtStart === null ? null : (
        <Figure name={figureName('profitAtStart', standing)} value={money.amount(profitAtStart)} />
      )}
      <Figure
        name={figureName('pricesForTarget', standing)}
        value={rangeWords(money, pricesForTarget)}
        note={pricesForTarget === null ? texts.noRange : elastic ? texts.pricesHint : null}
        take={from === null ? null : roundedTowards(from, 'up')}
      />
      {elastic && !isNoAnswer(requiredPrice) ? (
        <Figure
          name={texts.requiredPrice(amount(expectedVolume))}
          value={money.unit(roundedTowards(requiredPrice, 'up'))}
          note={texts.requiredPriceHint}
        />
      ) : null}
      {isNoAnswer(bestPrice) ? (
        <Figure name={figureName('bestPrice', standing)} value={noBestPriceWords(bestPrice)} isWords />
      ) : (
        <Figure name={figureName('bestPrice', standing)} value={money.unit(bestPrice)} take={bestPrice} />
      )}
    </>
  );
}

function rangeWords(money: Money, range: PriceRange | null): string {
  const { none, anyPrice, upTo, from: startingFrom } = language.priceAndVolume.figures;
  if (range === null) return none;
  const { from, to } = range;
  if (from === null) return to === null ? anyPrice : upTo(highEnd(money, to));
  return to === null
    ? startingFrom(lowEnd(money, from))
    : money.range(roundedTowards(from, 'up'), roundedTowards(to, 'down'));
}

function noBestPriceWords({ because }: NoAnswer): string {
  const { noBestPrice, none } = language.priceAndVolume.figures;
  const reasons: Readonly<Record<string, string>> = noBestPrice;
  return reasons[because] ?? none;
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
  const { reading, money, choosePrice } = useScenario();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(shared.figures, styles.value, isWords && styles.words)}>
        {take === null ? null : (
          <Button
            size="small"
            className={styles.take}
            disabledFocusable={take === reading.margins?.netPrice}
            aria-label={language.priceAndVolume.useLabelled(money.unit(take), name)}
            onClick={() => choosePrice(take)}
          >
            {money.unit(take) === value
              ? language.priceAndVolume.useIt
              : language.priceAndVolume.use(money.unit(take))}
          </Button>
        )}
        {value}
      </dd>
      {note === null ? null : <dd className={mergeClasses(shared.caption, styles.note)}>{note}</dd>}
    </div>
  );
}
