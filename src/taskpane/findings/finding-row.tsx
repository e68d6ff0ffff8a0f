import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { Finding } from '../../alignment/finding';
import type { Severity } from '../../alignment/settings';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';
import { texts } from '../texts';
import { usePane } from '../use-pane';
import { FixOptions } from './fix-options';
import { GoRow } from './go-row';
import { MuteOpener, MuteQuestion, useMuteQuestion } from './mute-question';
import { placeText } from './place-text';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  row: { padding: '0 8px' },
  inGroup: { paddingInlineStart: '20px' },
  missing: { color: ink.link, textAlign: 'center' },
  message: { color: ink.text },
  place: {
    display: 'block',
    marginTop: '2px',
    color: ink.link,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { color: ink.faint },
  points: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold },
});

interface FindingRowProps {
  readonly finding: Finding;
  /** The severity of the heading that it stands under: it is not drawn again. */
  readonly under?: Severity;
  /** About what the plan does not have: nothing that anyone did wrong. */
  readonly isMissing?: boolean;
}

/** One finding: a click goes to its cell, and its suggested fixes can be looked at. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  const { finding, under } = props;
  const fixes = useMemo(() => finding.fixes(), [finding]);
  const muting = useMuteQuestion(texts.mute.finding, finding.message);
  const { sheet, cells } = finding;
  return (
    <li className={mergeClasses(styles.row, under !== undefined && styles.inGroup)}>
      <GoRow place={sheet === null ? null : { sheet, cells }}>
        <FindingWords {...props} />
      </GoRow>
      {under === undefined ? (
        fixes.length === 0 ? null : (
          <FixOptions finding={finding} fixes={fixes} />
        )
      ) : (
        <>
          <FixOptions finding={finding} fixes={fixes} beside={<MuteOpener question={muting} />} />
          <MuteQuestion question={muting} edit={(reason) => edit.mute(finding.id, reason)} />
        </>
      )}
    </li>
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

function WhereItStands({ finding: { id, sheet, cells, row } }: FindingRowProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const isFixed = usePane(({ fixAttempts }) => fixAttempts.get(id)?.status === 'applied');
  const notes = [
    ...(row?.hidden === true ? [texts.findings.hiddenRow] : []),
    ...(isFixed ? [texts.fixes.applied] : []),
  ];
  return (
    <span className={styles.place}>
      {sheet === null ? null : <span className={visuallyHidden}>{`${texts.findings.goTo} `}</span>}
      {placeText(sheet, cells)}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {` · ${note}`}
        </span>
      ))}
    </span>
  );
}

export function PointsLost({ points }: { readonly points: number }): React.JSX.Element | null {
  const styles = useStyles();
  const { visuallyHidden, figures } = useSharedStyles();
  if (!areShown(points)) return null;
  return (
    <span className={mergeClasses(figures, styles.points)}>
      <span aria-hidden>{signedPoints(-points)}</span>
      <span className={visuallyHidden}>{`, ${texts.findings.lost(pointsText(points))}`}</span>
    </span>
  );
}
