import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo } from 'react';
import { fixOfAll } from '../../alignment/causes';
import type { Finding } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import { ruleTexts } from '../../alignment/rule-texts';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import { number } from '../../languages/words';
import { ruleHelp } from '../help-pages';
import { Chevron } from '../look/chevron';
import { ink } from '../look/inks';
import { amountMark, enlarged, groupOpener, linkInText, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';
import { usePane, usePaneCommands } from '../use-pane';
import { FixOptions } from './fix-options';
import type { FindingGroup } from './group-findings';
import { isLinkedUp, LinkUpOpener } from './link-up-opener';
import { MuteOpener, MuteQuestion, useMuteQuestion } from './mute-question';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  opener: {
    ...groupOpener,
    gridTemplateColumns: 'auto 1fr auto auto',
    // The figures go under the words.
    [enlarged]: { gridTemplateColumns: 'auto 1fr auto' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  amount: { ...amountMark, [enlarged]: { gridColumnStart: 2, justifySelf: 'start' } },
  points: {
    color: ink.quiet,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '44px',
    textAlign: 'end',
    [enlarged]: { gridColumnStart: 3, gridRowStart: 2 },
  },
  left: { display: 'flex', alignItems: 'center', gap: '6px' },
  reason: { margin: '0 16px 4px 50px' },
  help: linkInText,
  off: { margin: '0 16px 4px 44px' },
  all: { marginInlineStart: '12px' },
});

interface GroupTitleProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
}

/** The title of a group, which opens it, and what is to be said of, and done with, all of its findings. */
export const GroupTitle = memo(function GroupTitle({ group, isOpen }: GroupTitleProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { toggleGroup } = usePaneCommands();
  return (
    <div className={shared.ruledOff}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => toggleGroup(group.id, !isOpen)}
        >
          <TitleWords group={group} isOpen={isOpen} />
        </button>
      </h3>
      {isOpen ? <AboutGroup group={group} /> : null}
    </div>
  );
});

function AboutGroup({ group }: { readonly group: FindingGroup }): React.JSX.Element {
  const styles = useStyles();
  const { findings, rule } = group;
  // What stands alone says why it matters once it is looked at.
  const tellsRule = usePane(({ selected }) => findings.length > 1 || findings[0]?.id === selected);
  return (
    <>
      {rule === null || !tellsRule ? null : <RuleWords rule={rule} />}
      {rule !== null && findings.some(isLinkedUp) ? (
        <div className={styles.off}>
          <LinkUpOpener />
        </div>
      ) : null}
      <FixAll group={group} />
    </>
  );
}

function RuleWords({ rule }: { readonly rule: RuleId }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { title, reason } = ruleTexts(rule);
  const switchingOff = useMuteQuestion(rule, language.pane.mute.rule, title);
  return (
    <>
      <p className={mergeClasses(shared.caption, styles.reason)}>
        {reason}{' '}
        <a className={styles.help} href={ruleHelp(rule)} target="_blank" rel="noreferrer">
          {language.pane.findings.aboutRule}
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
    const fix = fixOfAll(language.pane.fixes.allOf(title), findings);
    return fix === null ? [] : [fix];
  }, [title, findings]);
  if (!hasSeveral) return null;
  return (
    <div className={styles.all}>
      <FixOptions of={group} fixes={fixes} reason={null} />
    </div>
  );
}

/** So many findings tell whether a group has fixes to make at once. */
const tellingFindings = 20;

const haveSeveralFixes = (findings: readonly Finding[]): boolean =>
  findings.slice(0, tellingFindings).filter((finding) => finding.fixes().length === 1).length > 1;

function TitleWords({
  group: { severity, title, findings, points },
  isOpen,
}: GroupTitleProps): React.JSX.Element {
  const styles = useStyles();
  const { figures, visuallyHidden } = useSharedStyles();
  return (
    <>
      <span className={styles.left}>
        <Chevron isOpen={isOpen} />
        <SeveritySign severity={severity} />
      </span>
      <span className={styles.title}>{title}</span>
      {/* What stands alone says it itself, right below. */}
      {isOpen && findings.length === 1 ? null : (
        <>
          <span className={mergeClasses(figures, styles.amount)}>
            <span className={visuallyHidden}>, </span>
            {number(findings.length)}
            <span className={visuallyHidden}>{` ${language.pane.findings.countNoun(findings.length)}`}</span>
          </span>
          <span className={mergeClasses(figures, styles.points)}>
            {areShown(points) ? (
              <>
                <span aria-hidden>{signedPoints(-points)}</span>
                <span
                  className={visuallyHidden}
                >{`, ${language.pane.findings.lost(pointsText(points))}`}</span>
              </>
            ) : null}
          </span>
        </>
      )}
    </>
  );
}
