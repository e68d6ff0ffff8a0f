import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo } from 'react';
import { type Cause, fixOfAll } from '../../alignment/causes';
import type { Finding } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { ruleHelp } from '../help-pages';
import { Chevron } from '../look/chevron';
import { ink } from '../look/inks';
import { amountMark, groupOpener, linkInText, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';
import { findingsAtOnce } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { CauseWords } from './cause-words';
import { FindingRow, PointsLost } from './finding-row';
import { FixOptions, useFixesOfCause } from './fix-options';
import { GoRow } from './go-row';
import { entriesOf, type FindingGroup } from './group-findings';
import { isLinkedUp, LinkUpOpener } from './link-up-opener';
import { MuteOpener, MuteQuestion, useMuteQuestion } from './mute-question';
import { ruleFacts } from './rule-facts';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  opener: { ...groupOpener, gridTemplateColumns: 'auto 1fr auto auto' },
  title: { fontWeight: tokens.fontWeightSemibold },
  amount: amountMark,
  points: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold, minWidth: '44px', textAlign: 'end' },
  left: { display: 'flex', alignItems: 'center', gap: '6px' },
  reason: { margin: '0 16px 4px 50px' },
  help: linkInText,
  off: { margin: '0 16px 4px 44px' },
  all: { marginInlineStart: '12px' },
  cause: { padding: '0 8px 0 20px' },
  ofCause: { paddingInlineStart: '16px' },
  more: { padding: '4px 16px 12px 50px' },
});

/** The findings of a group, to be opened; only as many as are asked for are ever drawn. */
export function GroupSection({ group }: { readonly group: FindingGroup }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { id: key, findings, rule, severity } = group;
  const entries = useMemo(() => entriesOf(group), [group]);
  const shown = usePane((state) => state.shown.get(key)) ?? (findings.length === 1 ? 1 : 0);
  // What stands alone says why it matters once it is looked at.
  const tellsRule = usePane(({ selected }) => findings.length > 1 || findings[0]?.id === selected);
  const { toggleGroup } = usePaneCommands();
  const id = useId();
  const isOpen = shown > 0;
  return (
    <section className={shared.ruledOff}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => toggleGroup(key, !isOpen)}
        >
          <GroupHeading group={group} isOpen={isOpen} />
        </button>
      </h3>
      {isOpen ? (
        <div id={id}>
          {rule === null || !tellsRule ? null : <RuleWords rule={rule} />}
          {rule !== null && findings.some(isLinkedUp) ? (
            <div className={styles.off}>
              <LinkUpOpener />
            </div>
          ) : null}
          <FixAll group={group} />
          <ul className={shared.list}>
            {entries
              .slice(0, shown)
              .map((entry) =>
                entry.kind === 'finding' ? (
                  <FindingRow
                    key={entry.finding.id}
                    finding={entry.finding}
                    under={severity}
                    isReasonTold={rule !== null}
                  />
                ) : (
                  <CauseEntry key={entry.cause.id} cause={entry.cause} group={group} />
                ),
              )}
          </ul>
          <More of={key} shown={shown} all={entries.length} />
        </div>
      ) : null}
    </section>
  );
}

interface MoreProps {
  readonly of: string;
  readonly shown: number;
  readonly all: number;
}

function More({ of, shown, all }: MoreProps): React.JSX.Element | null {
  const styles = useStyles();
  const { showMore } = usePaneCommands();
  const left = all - shown;
  if (left <= 0) return null;
  return (
    <div className={styles.more}>
      <Button size="small" onClick={() => showMore(of, all)}>
        {texts.findings.showMore(Math.min(left, findingsAtOnce), left)}
      </Button>
    </div>
  );
}

function RuleWords({ rule }: { readonly rule: RuleId }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { title, reason } = ruleFacts(rule);
  const switchingOff = useMuteQuestion(texts.mute.rule, title);
  return (
    <>
      <p className={mergeClasses(shared.caption, styles.reason)}>
        {reason}{' '}
        <a className={styles.help} href={ruleHelp(rule)} target="_blank" rel="noreferrer">
          {texts.findings.aboutRule}
          <span className={shared.visuallyHidden}>{` ${title}`}</span>
        </a>
      </p>
      <div className={styles.off}>
        <MuteOpener question={switchingOff} />
      </div>
      <MuteQuestion question={switchingOff} edit={(why) => edit.rule(rule, 'off', why)} />
    </>
  );
}

/** One fix for all findings of a group that leave no choice; nothing where there are not several. */
function FixAll({ group }: { readonly group: FindingGroup }): React.JSX.Element | null {
  const styles = useStyles();
  const { title, findings } = group;
  const hasSeveral = useMemo(() => haveSeveralFixes(findings), [findings]);
  const fixes = useCallback(() => {
    const fix = fixOfAll(texts.fixes.allOf(title), findings);
    return fix === null ? [] : [fix];
  }, [title, findings]);
  if (!hasSeveral) return null;
  return (
    <div className={styles.all}>
      <FixOptions of={group} fixes={fixes} reason={null} />
    </div>
  );
}

/** Whether there is more than one fix to make at once; the fixes of the first findings, which are shown with them, tell it. */
const haveSeveralFixes = (findings: readonly Finding[]): boolean =>
  findings.slice(0, findingsAtOnce).filter((finding) => finding.fixes().length === 1).length > 1;

interface CauseEntryProps {
  readonly cause: Cause;
  readonly group: FindingGroup;
}

/** Findings that come from one thing: one decision fixes all of them. */
function CauseEntry({ cause, group }: CauseEntryProps): React.JSX.Element {
  const styles = useStyles();
  const { list, small } = useSharedStyles();
  const fixes = useFixesOfCause(cause);
  const shown = usePane((state) => state.shown.get(cause.id) ?? 0);
  const { toggleGroup } = usePaneCommands();
  const id = useId();
  const isOpen = shown > 0;
  const { findings, points, severity } = cause;
  const [first] = findings;
  const sheet = first?.sheet ?? null;
  return (
    <li className={styles.cause}>
      <GoRow of={cause} place={first === undefined || sheet === null ? null : { sheet, cells: first.cells }}>
        <SeveritySign severity={severity} isDrawn={severity !== group.severity} />
        <CauseWords cause={cause} />
        <PointsLost points={points} />
      </GoRow>
      <FixOptions
        of={cause}
        fixes={fixes}
        reason={group.rule !== null || first === undefined ? null : ruleFacts(first.rule).reason}
        beside={
          <button
            type="button"
            className={small}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => toggleGroup(cause.id, !isOpen)}
          >
            <Chevron isOpen={isOpen} />
            {texts.findings.each(findings.length)}
          </button>
        }
      />
      {isOpen ? (
        <div id={id} className={styles.ofCause}>
          <ul className={list}>
            {findings.slice(0, shown).map((finding) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                under={group.severity}
                isReasonTold={group.rule !== null}
              />
            ))}
          </ul>
          <More of={cause.id} shown={shown} all={findings.length} />
        </div>
      ) : null}
    </li>
  );
}

function GroupHeading({
  group: { severity, title, findings, points },
  isOpen,
}: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const { figures, visuallyHidden } = useSharedStyles();
  return (
    <>
      <span className={styles.left}>
        <Chevron isOpen={isOpen} />
        <SeveritySign severity={severity} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={mergeClasses(figures, styles.amount)}>
        <span className={visuallyHidden}>, </span>
        {texts.findings.amount(findings.length)}
        <span className={visuallyHidden}>{` ${texts.findings.countNoun(findings.length)}`}</span>
      </span>
      <span className={mergeClasses(figures, styles.points)}>
        {areShown(points) ? (
          <>
            <span aria-hidden>{signedPoints(-points)}</span>
            <span className={visuallyHidden}>{`, ${texts.findings.lost(pointsText(points))}`}</span>
          </>
        ) : null}
      </span>
    </>
  );
}
