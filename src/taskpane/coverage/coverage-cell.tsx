import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CoverageAmounts } from '../../alignment/coverage/amounts';
import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign, type SignShape } from '../look/sign';
import { gap as difference } from '../price-and-volume/amounts';
import { severityOf } from './gap-items';
import { type CellFigures, figuresOf, figureText, isMoney, type Measure } from './measures';

const useStyles = makeStyles({
  line: { display: 'block' },
  quiet: {
    fontWeight: tokens.fontWeightRegular,
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  faint: { color: ink.faint },
  warning: { color: ink.warning },
  gap: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: ink.error },
  advice: { color: ink.advice },
});

const signs = { error: 'triangle', warning: 'disc', advice: 'ring' } as const satisfies Record<
  string,
  SignShape
>;

interface CellContentProps {
  readonly amounts: CoverageAmounts;
  readonly measure: Measure;
  readonly gap: CoverageGap | null;
}

/** What a cell of the table says. */
export function CellContent({ amounts, measure, gap }: CellContentProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (amounts.tactics > 0) return <Figures figures={figuresOf(amounts, measure)} measure={measure} />;
  if (gap === null) {
    return (
      <>
        <span className={styles.faint} aria-hidden>
          –
        </span>
        <span className={shared.visuallyHidden}>{language.coverage.cell.nothing}</span>
      </>
    );
  }
  const severity = severityOf(gap);
  return (
    <span className={mergeClasses(styles.gap, gap.muted === null ? styles[severity] : styles.faint)}>
      <Sign shape={signs[severity]} />
      {gap.muted === null ? language.coverage.cell.gap : language.coverage.cell.muted}
    </span>
  );
}

interface FiguresProps {
  readonly figures: CellFigures;
  readonly measure: Measure;
}

function Figures({ figures, measure }: FiguresProps): React.JSX.Element {
  const styles = useStyles();
  if (figures.kind === 'amount') {
    return figures.amount === null ? (
      <span className={mergeClasses(styles.faint, styles.quiet)}>{language.coverage.cell.unknown}</span>
    ) : (
      <>{figureText(figures.amount)}</>
    );
  }
  const { plan, actual } = figures;
  return (
    <>
      <span className={styles.line}>
        {actual === null ? language.coverage.cell.unknown : figureText(actual)}
      </span>
      <span className={mergeClasses(styles.line, styles.quiet)}>
        {plan === null ? language.coverage.cell.unknownPlan : language.coverage.cell.of(figureText(plan))}
      </span>
      {plan === null || actual === null ? null : (
        <span
          className={mergeClasses(
            styles.line,
            styles.quiet,
            // More spent than planned is what somebody has to answer for; more sold is not.
            actual > plan && isMoney(measure) && styles.warning,
          )}
        >
          {actual === plan
            ? language.coverage.cell.even
            : actual > plan
              ? language.coverage.cell.over(difference(actual, plan))
              : language.coverage.cell.left(difference(plan, actual))}
        </span>
      )}
    </>
  );
}
