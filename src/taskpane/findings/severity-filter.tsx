import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Finding } from '../../alignment/finding';
import { severities, type Severity } from '../../alignment/settings';
import { language } from '../../languages/language';
import { number } from '../../languages/words';
import { ink, outline, paper } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { usePane, usePaneCommands } from '../use-pane';
import { countSeverities } from './group-findings';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  choice: {
    ...plainButton,
    ...focusRing,
    minHeight: '28px',
    padding: '3px 8px',
    border: `1px solid ${outline}`,
    borderRadius: tokens.borderRadiusCircular,
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: paper.pointedAt },
  },
  chosen: {
    ...shorthands.borderColor(ink.bar),
    boxShadow: `inset 0 0 0 1px ${ink.bar}`,
    color: ink.text,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      ...shorthands.borderColor('Highlight'),
      outline: '1px solid Highlight',
    },
  },
});

/** All findings, or those of one severity. */
export function SeverityFilter({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  const chosen = usePane(({ findingsShown }) => findingsShown.severity);
  const { showFindings } = usePaneCommands();
  const amounts = countSeverities(findings);
  const choices: readonly (readonly [Severity | null, string, number])[] = [
    [null, language.pane.findings.all, findings.length],
    ...severities.map(
      (severity) => [severity, language.pane.findings.severityFilter[severity], amounts[severity]] as const,
    ),
  ];
  return (
    <div className={styles.filter} role="group" aria-label={language.pane.findings.filterLabel}>
      {choices.map(([severity, words, amount]) => (
        <button
          key={words}
          type="button"
          aria-pressed={chosen === severity}
          className={mergeClasses(figures, styles.choice, chosen === severity && styles.chosen)}
          onClick={() => showFindings({ severity })}
        >
          {words} {number(amount)}
        </button>
      ))}
    </div>
  );
}
