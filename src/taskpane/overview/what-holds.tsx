import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { ruleTexts } from '../../alignment/rule-texts';
import { answerOf, whatHolds } from '../../alignment/what-holds';
import { language } from '../../languages/language';
import { Fold } from '../look/fold';
import { ink } from '../look/inks';
import { linkInText, useSharedStyles } from '../look/shared-styles';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 16px 4px' },
  group: { margin: '8px 0 0 22px' },
  title: { margin: 0, color: ink.text, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  rule: { display: 'flex', justifyContent: 'space-between', gap: '12px', color: ink.text },
  counts: { color: ink.quiet },
  note: { margin: '8px 0 0 22px' },
  setup: linkInText,
});

/** The rules without a finding, by group, and those that were not asked; folded away, for who wants to know what was checked. */
export function WhatHolds(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const result = usePane(({ check }) => check?.result ?? null);
  const { openSetup } = usePaneCommands();
  const groups = useMemo(() => whatHolds(result?.asked ?? []), [result]);
  if (result === null || groups.length === 0) return null;
  const { asked, off } = result;
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const holding = sum(groups.map(({ holds }) => holds.length));
  const waiting = asked.filter((each) => answerOf(each) === 'column missing');
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={shared.heading}>{language.pane.holds.title}</h3>
      <Fold title={language.pane.holds.rules(holding, sum(groups.map((group) => group.asked)))}>
        {groups.map(({ group, title, holds, asked: amount }) => (
          <div key={group} className={styles.group}>
            <h4 className={styles.title}>{language.pane.holds.group(title, holds.length, amount)}</h4>
            <ul className={shared.list}>
              {holds.map(({ rule, passed }) => (
                <li key={rule} className={styles.rule}>
                  <span>{ruleTexts(rule).title}</span>
                  <span className={mergeClasses(shared.figures, styles.counts)}>
                    {language.pane.holds.passed(passed)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {waiting.length === 0 ? null : (
          <p className={mergeClasses(shared.caption, styles.note)}>
            {language.pane.holds.waiting(waiting.map(({ rule }) => ruleTexts(rule).title))}
          </p>
        )}
      </Fold>
      {off.length === 0 ? null : (
        <div>
          <Fold title={language.pane.holds.off(off.length)}>
            <p className={mergeClasses(shared.caption, styles.note)}>
              {off.map((rule) => ruleTexts(rule).title).join(' · ')}
            </p>
            <p className={mergeClasses(shared.caption, styles.note)}>
              <button type="button" className={styles.setup} onClick={() => openSetup('rules')}>
                {language.pane.holds.change}
              </button>
            </p>
          </Fold>
        </div>
      )}
    </section>
  );
}
