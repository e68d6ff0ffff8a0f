import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../alignment/finding';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { groupings } from '../store/pane-state';
import { useFieldStyles } from '../tables/choice-field';
import { usePane, usePaneCommands } from '../use-pane';
import { SeverityFilter } from './severity-filter';

const useStyles = makeStyles({
  search: { marginTop: '8px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: tokens.fontSizeBase200,
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '8px',
  },
  grouping: { display: 'flex', alignItems: 'center', gap: '8px' },
  grouped: { width: 'auto' },
  steps: { display: 'flex', gap: '4px' },
  step: { minWidth: 'auto' },
});

interface FindingsToolsProps {
  readonly findings: readonly Finding[];
  readonly hasSteps: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** What is looked for among the findings, what they are grouped by, and the way from one to the next. */
export function FindingsTools({ findings, hasSteps, onStep }: FindingsToolsProps): React.JSX.Element {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { visuallyHidden } = useSharedStyles();
  const { search, grouping } = usePane((state) => state.findingsShown);
  const { showFindings } = usePaneCommands();
  const id = useId();
  return (
    <>
      <div className={styles.search}>
        <label htmlFor={`${id}search`} className={visuallyHidden}>
          {language.pane.findings.search}
        </label>
        <input
          id={`${id}search`}
          type="search"
          autoComplete="off"
          placeholder={language.pane.findings.search}
          className={fields.field}
          value={search}
          onChange={({ target }) => showFindings({ search: target.value })}
        />
      </div>
      <SeverityFilter findings={findings} />
      <div className={styles.line}>
        <label className={styles.grouping}>
          {language.pane.findings.groupBy}
          <select
            className={mergeClasses(fields.field, styles.grouped)}
            value={grouping}
            onChange={({ target }) => {
              const chosen = groupings.find((each) => each === target.value);
              if (chosen !== undefined) showFindings({ grouping: chosen });
            }}
          >
            {groupings.map((each) => (
              <option key={each} value={each}>
                {language.pane.findings.groupings[each]}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.steps} role="group" aria-label={language.pane.findings.steps}>
          <Button
            size="small"
            className={styles.step}
            aria-keyshortcuts="Shift+F8"
            title={language.pane.findings.previousByKey}
            disabledFocusable={!hasSteps}
            onClick={() => onStep(-1)}
          >
            {language.pane.findings.previous}
          </Button>
          <Button
            size="small"
            className={styles.step}
            aria-keyshortcuts="F8"
            title={language.pane.findings.nextByKey}
            disabledFocusable={!hasSteps}
            onClick={() => onStep(1)}
          >
            {language.pane.findings.next}
          </Button>
        </div>
      </div>
    </>
  );
}
