import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Fix, FixEdit } from '../../alignment/finding';
import { addressOf } from '../../spreadsheet/address';
import { cellText } from '../cell-text';
import { Chevron } from '../look/chevron';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText } from '../points';
import { type FixAttempt, fixKey } from '../store/pane-state';
import type { Fixable } from '../store/pane-store';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  options: { margin: '0 8px 8px 30px' },
  openers: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', marginInlineStart: '-6px' },
  option: {
    marginTop: '6px',
    padding: '10px 12px',
    border: `1px solid ${hairline}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: paper.raised,
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text },
  edit: {
    margin: '6px 0 8px',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase300,
  },
  when: { color: ink.faint, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0, color: ink.text, whiteSpace: 'pre-wrap' },
  old: { textDecorationLine: 'line-through', color: ink.quiet },
  blank: { textDecorationLine: 'none', fontStyle: 'italic' },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 10px' },
  gain: { color: ink.good, fontWeight: tokens.fontWeightSemibold },
  noGain: { color: ink.faint },
  outcome: { margin: 0, color: ink.quiet },
});

interface FixOptionsProps {
  readonly finding: Fixable;
  readonly fixes: readonly Fix[];
  /** What else can be done about it. */
  readonly beside?: React.ReactNode;
}

/** The suggested fixes of a finding: each is looked at before it is applied. */
export function FixOptions({ finding, fixes, beside }: FixOptionsProps): React.JSX.Element {
  const styles = useStyles();
  const { list, small } = useSharedStyles();
  const isOpen = usePane(({ previewed }) => previewed === finding.id);
  const attempt = usePane(({ fixAttempts }) => fixAttempts.get(finding.id) ?? null);
  const { preview } = usePaneCommands();
  const id = useId();
  return (
    <div className={styles.options}>
      <div className={styles.openers}>
        {fixes.length === 0 ? null : (
          <button
            type="button"
            className={small}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => preview(finding, fixes)}
          >
            <Chevron isOpen={isOpen} />
            {texts.fixes.show(fixes.length)}
          </button>
        )}
        {beside}
      </div>
      {isOpen ? (
        <ul id={id} className={list}>
          {fixes.map((fix) => (
            <FixOption key={fixKey(fix)} finding={finding} fix={fix} attempt={attempt} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface FixOptionProps {
  readonly finding: Fixable;
  readonly fix: Fix;
  readonly attempt: FixAttempt | null;
}

/** So many edits of a fix are shown; a column of numbers may take hundreds. */
const editsShown = 5;

function FixOption({ finding, fix, attempt }: FixOptionProps): React.JSX.Element {
  const styles = useStyles();
  const { label, edits } = fix;
  return (
    <li className={styles.option}>
      <p className={styles.label}>{label}</p>
      {edits.slice(0, editsShown).map((edit, place) => (
        <Edit key={place} edit={edit} />
      ))}
      {edits.length > editsShown ? (
        <p className={styles.outcome}>{texts.fixes.moreCells(edits.length - editsShown)}</p>
      ) : null}
      <FixFoot finding={finding} fix={fix} attempt={attempt} />
    </li>
  );
}

function Edit({ edit }: { readonly edit: FixEdit }): React.JSX.Element {
  const styles = useStyles();
  const [from, to] =
    'newValue' in edit ? [edit.oldValue, String(edit.newValue)] : [edit.oldPart, edit.newPart];
  return (
    <>
      <span className={styles.when}>{texts.fixes.at(edit.field, addressOf(edit.cell))}</span>
      <dl className={styles.edit}>
        <dt className={styles.when}>{texts.fixes.from}</dt>
        <dd className={styles.value}>
          <del className={mergeClasses(styles.old, from === null && styles.blank)}>{cellText(from)}</del>
        </dd>
        <dt className={styles.when}>{texts.fixes.to}</dt>
        <dd className={styles.value}>
          <ins style={{ textDecoration: 'none' }}>{to}</ins>
        </dd>
      </dl>
    </>
  );
}

function FixFoot({ finding, fix, attempt }: FixOptionProps): React.JSX.Element {
  const styles = useStyles();
  const { apply } = usePaneCommands();
  const isOwn = attempt !== null && fixKey(attempt.fix) === fixKey(fix);
  const isBusy = attempt?.status === 'applying' || attempt?.status === 'applied';
  // The button stays while its work is done, and so keeps the focus.
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={isOwn && isBusy ? undefined : texts.fixes.applyLabelled(fix.label)}
        onClick={() => apply(finding, fix)}
      >
        {isOwn && attempt.status === 'applying'
          ? texts.fixes.applying
          : isOwn && attempt.status === 'applied'
            ? texts.fixes.applied
            : texts.fixes.apply}
      </Button>
      {isOwn && attempt.status === 'applied' ? (
        <p className={styles.outcome}>{texts.fixes.undo}</p>
      ) : isOwn && attempt.status === 'cell changed' ? (
        <p className={styles.outcome}>{texts.fixes.cellChanged(cellText(attempt.holds))}</p>
      ) : (
        <Gain finding={finding} fix={fix} />
      )}
    </div>
  );
}

/** What the fix brings, once that is known; and where that is less than its finding costs, why. */
function Gain({ finding, fix }: { readonly finding: Fixable; readonly fix: Fix }): React.JSX.Element | null {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  const gain = usePane(({ gains }) => gains.get(fixKey(fix)) ?? null);
  if (gain === null) return null;
  const rest = finding.points - gain;
  return (
    <>
      {areShown(gain) ? (
        <span className={mergeClasses(figures, styles.gain)}>{texts.fixes.gain(gain)}</span>
      ) : (
        <span className={styles.noGain}>{texts.fixes.noGain}</span>
      )}
      {rest > 0 && areShown(rest) ? (
        <span className={styles.noGain}>{texts.fixes.rest(pointsText(rest))}</span>
      ) : null}
    </>
  );
}
