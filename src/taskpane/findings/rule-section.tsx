import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { ruleHelp } from '../help-pages';
import { Chevron } from '../look/chevron';
import { ink } from '../look/inks';
import { amountMark, groupOpener, linkInText, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsText, signedPoints } from '../points';
import { findingsAtOnce } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { FindingRow } from './finding-row';
import type { RuleGroup } from './group-findings';
import { MuteOpener, MuteQuestion, useMuteQuestion } from './mute-question';
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
  more: { padding: '4px 16px 12px 50px' },
});

/** The findings of one rule, to be opened; only as many as are asked for are ever drawn. */
export function RuleSection({ group }: { readonly group: RuleGroup }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const shown = usePane((state) => state.shown.get(group.rule) ?? 0);
  const { toggleRule, showMore } = usePaneCommands();
  const id = useId();
  const { findings, reason, rule, title } = group;
  const switchingOff = useMuteQuestion(texts.mute.rule, title);
  const isOpen = shown > 0;
  const left = findings.length - shown;
  return (
    <section className={shared.ruledOff}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => toggleRule(rule)}
        >
          <GroupHeading group={group} isOpen={isOpen} />
        </button>
      </h3>
      {isOpen ? (
        <div id={id}>
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
          <ul className={shared.list}>
            {findings.slice(0, shown).map((finding) => (
              <FindingRow key={finding.id} finding={finding} under={group.severity} />
            ))}
          </ul>
          {left > 0 ? (
            <div className={styles.more}>
              <Button size="small" onClick={() => showMore(rule, findings.length)}>
                {texts.findings.showMore(Math.min(left, findingsAtOnce), left)}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function GroupHeading({
  group: { severity, title, findings, points },
  isOpen,
}: {
  readonly group: RuleGroup;
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
