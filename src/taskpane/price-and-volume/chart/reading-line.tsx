import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isNoAnswer } from '../../../economics/no-answer';
import { figureName } from '../../../economics/scenario/figure-names';
import type { ScenarioAtPrice } from '../../../economics/scenario/scenario-at-price';
import { language } from '../../../languages/language';
import { ink, paper } from '../../look/inks';
import { enlarged, useSharedStyles } from '../../look/shared-styles';
import { headline } from '../amounts';
import { useScenario } from '../use-scenario';

const inPairs = { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', rowGap: '4px' } as const;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, max-content)',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '6px 10px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.raised,
    [enlarged]: inPairs,
  },
  /** A currency of several letters takes the space of the other figures. */
  inPairs,
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: ink.faint,
  },
  figure: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
});

/** The figures at the price that is read; the chart's own words say the same to those who listen. */
export function ReadingLine({ at }: { readonly at: ScenarioAtPrice }): React.JSX.Element {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  const { money, standing } = useScenario();
  const { profit, required, expected, unknown } = language.priceAndVolume.verdict;
  const parts = [
    [figureName('netPrice', standing), money.unit(at.price)],
    [profit, money.headline(at.profit)],
    [required, isNoAnswer(at.requiredVolume) ? unknown : headline(at.requiredVolume)],
    [expected, headline(at.expectedVolume)],
  ] as const;
  return (
    <div className={mergeClasses(styles.line, (money.sign?.length ?? 0) > 1 && styles.inPairs)} aria-hidden>
      {parts.map(([name, figure]) => (
        <div key={name}>
          <div className={styles.name}>{name}</div>
          <div className={mergeClasses(figures, styles.figure)}>{figure}</div>
        </div>
      ))}
    </div>
  );
}
