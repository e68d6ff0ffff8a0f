import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Cause } from '../../alignment/causes';
import { ruleTexts } from '../../alignment/rule-texts';
import { language } from '../../languages/language';
import { Chevron } from '../look/chevron';
import { useSharedStyles } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';
import { CauseWords } from './cause-words';
import { FixOptions, useFixesOfCause } from './fix-options';
import { GoRow } from './go-row';
import type { FindingGroup } from './group-findings';
import { PointsLost } from './points-lost';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({ cause: { padding: '0 8px 0 20px' } });

interface CauseRowProps {
  readonly cause: Cause;
  readonly group: FindingGroup;
  readonly isOpen: boolean;
}

/** Findings that come from one thing: one decision fixes all of them. */
export const CauseRow = memo(function CauseRow({ cause, group, isOpen }: CauseRowProps): React.JSX.Element {
  const styles = useStyles();
  const { small } = useSharedStyles();
  const fixes = useFixesOfCause(cause);
  const { toggleGroup } = usePaneCommands();
  const { findings, points, severity } = cause;
  const [first] = findings;
  const sheet = first?.sheet ?? null;
  return (
    <div className={styles.cause}>
      <GoRow of={cause} place={first === undefined || sheet === null ? null : { sheet, cells: first.cells }}>
        <SeveritySign severity={severity} isDrawn={severity !== group.severity} />
        <CauseWords cause={cause} />
        <PointsLost points={points} />
      </GoRow>
      <FixOptions
        of={cause}
        fixes={fixes}
        reason={group.rule !== null || first === undefined ? null : ruleTexts(first.rule).reason}
        beside={
          <button
            type="button"
            className={small}
            aria-expanded={isOpen}
            onClick={() => toggleGroup(cause.id, !isOpen)}
          >
            <Chevron isOpen={isOpen} />
            {language.pane.findings.each(findings.length)}
          </button>
        }
      />
    </div>
  );
});
