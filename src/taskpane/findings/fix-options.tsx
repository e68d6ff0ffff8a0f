import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo } from 'react';
import { type Cause, fixesOfCause } from '../../alignment/causes';
import type { Fix } from '../../alignment/finding';
import { language } from '../../languages/language';
import { headingOfName } from '../../plan/fields/in-words';
import { addressOf } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/cell';
import { cellText } from '../cell-text';
import { Chevron } from '../look/chevron';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';
import { type Fixable, fixKey, isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  options: { margin: '0 8px 8px 30px' },
  openers: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', marginInlineStart: '-6px' },
  reason: { margin: '2px 0 0', color: ink.quiet, textWrap: 'pretty' },
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
  readonly of: Fixable;
  /** Those of many rows are worked out once they are looked at. */
  readonly fixes: readonly Fix[] | (() => readonly Fix[]);
  /** Why it matters; null where that is told already. */
  readonly reason: string | null;
  /** What else can be done about it. */
  readonly beside?: React.ReactNode;
}

/** Why a finding matters and how it can be fixed; each fix is looked at before it is applied. */
export function FixOptions(props: FixOptionsProps): React.JSX.Element | null {
  const { of, fixes, reason, beside = null } = props;
  const styles = useStyles();
  const { small } = useSharedStyles();
  const isOpen = usePane(({ selected }) => selected === of.id);
  const { select } = usePaneCommands();
  const id = useId();
  const tells = typeof fixes === 'function' || fixes.length > 0 || reason !== null;
  if (!tells && beside === null) return null;
  return (
    <div className={styles.options}>
      <div className={styles.openers}>
        {tells ? (
          <button
            type="button"
            className={small}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => select(isOpen ? null : of.id)}
          >
            <Chevron isOpen={isOpen} />
            {openerFor(fixes)}
          </button>
        ) : null}
        {beside}
      </div>
      {isOpen && tells ? (
        <div id={id}>
          {reason === null ? null : <p className={styles.reason}>{reason}</p>}
          <Fixes of={of} fixes={fixes} />
        </div>
      ) : null}
    </div>
  );
}

const openerFor = (fixes: FixOptionsProps['fixes']): string => {
  if (typeof fixes === 'function') return language.pane.fixes.all;
  return fixes.length === 0 ? language.pane.findings.why : language.pane.fixes.show(fixes.length);
};

/** The fixes with what they would bring, which is worked out once they are looked at, and anew after each check. */
function Fixes({ of, fixes: given }: Pick<FixOptionsProps, 'of' | 'fixes'>): React.JSX.Element {
  const { list, caption } = useSharedStyles();
  const fixes = useMemo(() => (typeof given === 'function' ? given() : given), [given]);
  const { foretell } = usePaneCommands();
  useEffect(() => {
    if (fixes.length > 0) foretell(fixes);
  }, [fixes, foretell]);
  if (fixes.length === 0 && typeof given === 'function')
    return <p className={caption}>{language.pane.fixes.noneForAll}</p>;
  return (
    <ul className={list}>
      {fixes.map((fix) => (
        <FixOption key={fixKey(fix)} of={of} fix={fix} />
      ))}
    </ul>
  );
}

/** So many findings have their fixes worked out before anyone asks for them. */
const fewFindings = 20;

/** The fixes of a cause: those of many findings once they are looked at. */
export function useFixesOfCause(cause: Cause): FixOptionsProps['fixes'] {
  return useMemo(
    () => (cause.findings.length <= fewFindings ? fixesOfCause(cause) : () => fixesOfCause(cause)),
    [cause],
  );
}

interface FixOptionProps {
  readonly of: Fixable;
  readonly fix: Fix;
}

/** So many changes of a fix are shown, and so many cells of each; a column of numbers may take hundreds. */
const changesShown = 5;
const cellsShown = 5;

/** Edits that make the same of several cells. */
interface Change {
  readonly field: string;
  readonly from: CellValue;
  readonly to: string;
  readonly cells: string[];
}

function changesOf({ edits }: Fix): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const edit of edits) {
    const { field, cell } = edit;
    const [from, to] =
      'newValue' in edit
        ? [edit.oldValue, typeof edit.newValue === 'number' ? cellText(edit.newValue) : edit.newValue]
        : [edit.oldPart, edit.newPart];
    const key = JSON.stringify([edit.sheet, field, from, to]);
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { field, from, to, cells: [addressOf(cell)] });
    else known.cells.push(addressOf(cell));
  }
  return [...changes.values()];
}

function FixOption({ of, fix }: FixOptionProps): React.JSX.Element {
  const styles = useStyles();
  const changes = useMemo(() => changesOf(fix), [fix]);
  const shown = changes.slice(0, changesShown);
  const more = changes.slice(changesShown).reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <li className={styles.option}>
      <p className={styles.label}>{fix.label}</p>
      {shown.map((change, place) => (
        <ShownChange key={place} change={change} />
      ))}
      {more > 0 ? <p className={styles.outcome}>{language.pane.fixes.moreCells(more)}</p> : null}
      <FixFoot of={of} fix={fix} />
    </li>
  );
}

function ShownChange({ change: { field, from, to, cells } }: { readonly change: Change }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <span className={styles.when}>
        {language.pane.fixes.at(headingOfName(field), cells.slice(0, cellsShown), cells.length)}
      </span>
      <dl className={styles.edit}>
        <dt className={styles.when}>{language.pane.fixes.from}</dt>
        <dd className={styles.value}>
          <del className={mergeClasses(styles.old, from === null && styles.blank)}>{cellText(from)}</del>
        </dd>
        <dt className={styles.when}>{language.pane.fixes.to}</dt>
        <dd className={styles.value}>
          <ins style={{ textDecoration: 'none' }}>{to}</ins>
        </dd>
      </dl>
    </>
  );
}

function FixFoot({ of, fix }: FixOptionProps): React.JSX.Element {
  const styles = useStyles();
  const { apply } = usePaneCommands();
  const busy = usePane(isBusy);
  const isWritten = usePane(({ fixing }) => fixing?.of === of.id && fixKey(fixing.fix) === fixKey(fix));
  const refused = usePane(({ refusedFixes }) => refusedFixes.get(of.id) ?? null);
  // The button stays while its work is done, and so keeps the focus.
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={isWritten ? undefined : language.pane.fixes.applyLabelled(fix.label)}
        onClick={() => apply(of, fix)}
      >
        {isWritten ? language.pane.fixes.applying : language.pane.fixes.apply}
      </Button>
      {refused !== null && fixKey(refused.fix) === fixKey(fix) ? (
        <p className={styles.outcome}>{language.pane.fixes.cellChanged(refused, cellText(refused.holds))}</p>
      ) : (
        <Gain of={of} fix={fix} />
      )}
    </div>
  );
}

/** What the fix brings, once that is known; and where that is less than its finding costs, why. */
function Gain({ of, fix }: FixOptionProps): React.JSX.Element | null {
  const styles = useStyles();
  const { figures } = useSharedStyles();
  const gain = usePane(({ gains }) => gains.get(fixKey(fix)) ?? null);
  if (gain === null) return null;
  const rest = of.points - gain;
  return (
    <>
      {areShown(gain) ? (
        <span className={mergeClasses(figures, styles.gain)}>
          {language.pane.fixes.gain(signedPoints(gain))}
        </span>
      ) : (
        <span className={styles.noGain}>{language.pane.fixes.noGain}</span>
      )}
      {rest > 0 && areShown(rest) ? (
        <span className={styles.noGain}>{language.pane.fixes.rest(pointsText(rest))}</span>
      ) : null}
    </>
  );
}
