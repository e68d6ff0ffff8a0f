import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { Finding } from '../../alignment/finding';
import { ruleTexts } from '../../alignment/rule-texts';
import type { Severity } from '../../alignment/settings';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { CommentAdder, useComment } from './comment-adder';
import { FixOptions } from './fix-options';
import { GoRow } from './go-row';
import { isLinkedUp, LinkUpOpener } from './link-up-opener';
import { MuteOpener, MuteQuestion, useMuteQuestion } from './mute-question';
import { PlaceLine } from './place-words';
import { PointsLost } from './points-lost';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  row: { padding: '0 8px' },
  inGroup: { paddingInlineStart: '20px' },
  missing: { color: ink.link, textAlign: 'center' },
  message: { color: ink.text },
  note: { color: ink.faint },
});

interface FindingRowProps {
  readonly finding: Finding;
  /** The severity of the heading that it stands under: it is not drawn again. */
  readonly under?: Severity;
  /** What it stands under says why it matters. */
  readonly isReasonTold?: boolean;
  /** About what the plan does not have: nothing that anyone did wrong. */
  readonly isMissing?: boolean;
}

/** One finding: a click goes to its cell, and shows why it matters and how to fix it. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  const { finding, under, isReasonTold = false } = props;
  const fixes = useMemo(() => finding.fixes(), [finding]);
  const muting = useMuteQuestion(finding.id, language.pane.mute.finding, finding.message);
  const comment = useComment(finding);
  const { sheet, cells, rule } = finding;
  const other =
    under !== undefined ? <MuteOpener question={muting} /> : isLinkedUp(finding) ? <LinkUpOpener /> : null;
  return (
    <div className={mergeClasses(styles.row, under !== undefined && styles.inGroup)}>
      <GoRow of={finding} place={sheet === null ? null : { sheet, cells }}>
        <FindingWords {...props} />
      </GoRow>
      <FixOptions
        of={finding}
        fixes={fixes}
        reason={isReasonTold ? null : ruleTexts(rule).reason}
        beside={
          other === null && comment === null ? null : (
            <>
              {other}
              {comment === null ? null : <CommentAdder comment={comment} />}
            </>
          )
        }
      />
      {under === undefined ? null : (
        <MuteQuestion question={muting} edit={(why) => edit.mute(finding.id, why)} />
      )}
    </div>
  );
});

function FindingWords({ finding, under, isMissing }: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  const { severity, message } = finding;
  return (
    <>
      <span className={styles.missing}>
        {isMissing === true ? (
          <span aria-hidden>+</span>
        ) : (
          <SeveritySign severity={severity} isDrawn={severity !== under} />
        )}
      </span>
      <span>
        <span className={styles.message}>{message}</span> <WhereItStands finding={finding} />
      </span>
      <PointsLost points={finding.points} />
    </>
  );
}

function WhereItStands({ finding: { sheet, cells, row } }: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <PlaceLine sheet={sheet} cells={cells}>
      {row?.hidden === true ? (
        <span className={styles.note}>{` · ${language.pane.findings.hiddenRow}`}</span>
      ) : null}
    </PlaceLine>
  );
}
