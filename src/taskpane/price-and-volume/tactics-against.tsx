import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlannedUnits } from '../../alignment/product-units';
import { isNoAnswer } from '../../economics/no-answer';
import { language } from '../../languages/language';
import { Fold } from '../look/fold';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { amount, gap } from './amounts';
import { tacticName } from './row-names';
import { useScenario } from './use-scenario';

/** Tactics that are named; the rest is counted. */
const mostNamed = 12;

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    margin: '8px 0 4px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    backgroundColor: paper.pressed,
    boxShadow: `inset 0 0 0 1px ${hairline}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: ink.bar,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  words: { margin: 0, color: ink.text },
  tactic: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '3px 0 3px 18px',
    color: ink.quiet,
  },
  note: { paddingInlineStart: '18px' },
});

/** What the plan's tactics are to sell of the product, against what has to sell. */
export function TacticsAgainst({ planned }: { readonly planned: PlannedUnits }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const required = useScenario().reading.margins?.requiredVolume ?? null;
  const { units, tactics, withoutUnits } = planned;
  const known = required === null || isNoAnswer(required) ? null : required;
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{language.priceAndVolume.tactics.title}</h3>
      <p className={styles.words}>{sentenceOf(planned, known)}</p>
      {units === null || known === null || known === 0 ? null : (
        <div className={styles.track} aria-hidden>
          <div className={styles.fill} style={{ width: `${Math.min(100, (100 * units) / known)}%` }} />
        </div>
      )}
      {tactics.length === 0 ? null : <TacticList planned={planned} />}
      {withoutUnits.length > 0 && units !== null ? (
        <p className={mergeClasses(shared.caption)}>
          {language.priceAndVolume.tactics.withoutUnits(withoutUnits.length)}
        </p>
      ) : null}
    </section>
  );
}

function sentenceOf({ units, tactics, withoutUnits }: PlannedUnits, required: number | null): string {
  const texts = language.priceAndVolume.tactics;
  if (units === null) return texts.notStated;
  if (tactics.length === 0 && withoutUnits.length === 0) return texts.noTactics;
  if (required === null) return texts.planned(Math.round(units));
  if (units > required) return texts.moreThanRequired(amount(units), gap(units, required), amount(required));
  return units < required
    ? texts.fewerThanRequired(amount(units), gap(required, units), amount(required))
    : texts.exactlyRequired(amount(units));
}

function TacticList({ planned: { tactics } }: { readonly planned: PlannedUnits }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <Fold title={language.priceAndVolume.tactics.show(tactics.length)}>
        <ul className={shared.list}>
          {tactics.slice(0, mostNamed).map(({ tactic, units }) => (
            <li key={`${tactic.table}/${tactic.rowIndex}`} className={styles.tactic}>
              <span>{tacticName(tactic)}</span>
              <span className={shared.figures}>{amount(units)}</span>
            </li>
          ))}
          {tactics.length > mostNamed ? (
            <li className={styles.tactic}>
              {language.priceAndVolume.tactics.more(tactics.length - mostNamed)}
            </li>
          ) : null}
        </ul>
        <p className={mergeClasses(shared.caption, styles.note)}>{language.priceAndVolume.tactics.sharing}</p>
      </Fold>
    </>
  );
}
