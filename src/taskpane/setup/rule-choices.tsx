import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { rules } from '../../alignment/catalogue';
import { type Rule, ruleGroups } from '../../alignment/rule';
import { ruleTexts } from '../../alignment/rule-texts';
import { severities, type Severity } from '../../alignment/settings';
import { groupTitle } from '../../alignment/what-holds';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import type { WorkbookSettings } from '../../alignment/workbook-settings/workbook-settings';
import { language } from '../../languages/language';
import { Fold } from '../look/fold';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { ChoiceField } from '../tables/choice-field';
import { usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(152px, 45%)',
    columnGap: '10px',
    alignItems: 'center',
    padding: '8px 0',
  },
  label: { color: ink.text },
  about: { gridColumn: '1 / -1', marginTop: '2px' },
});

type SetRules = WorkbookSettings['rules'];

/** Every rule by group, each with what it does in this workbook; a group is folded away until somebody looks for it. */
export function RuleChoices({ set }: { readonly set: SetRules }): React.JSX.Element {
  return (
    <>
      {ruleGroups.map((group) => {
        const ofGroup = rules.filter((rule) => rule.group === group);
        const changed = ofGroup.filter(({ id }) => set[id] !== undefined).length;
        return (
          <div key={group}>
            <Fold title={language.setup.rules.group(groupTitle(group), ofGroup.length, changed)}>
              {ofGroup.map((rule) => (
                <RuleChoice key={rule.id} rule={rule} set={set[rule.id] ?? null} />
              ))}
            </Fold>
          </div>
        );
      })}
    </>
  );
}

const usual = 'usual';
const settable = ['off', ...severities] as const;

interface RuleChoiceProps {
  readonly rule: Rule;
  readonly set: 'off' | Severity | null;
}

function RuleChoice({ rule, set }: RuleChoiceProps): React.JSX.Element {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const { changeSettings } = usePaneCommands();
  const id = useId();
  const { severity, usuallyOff, onlyIn } = rule;
  const { title, question, otherSeverities = {} } = ruleTexts(rule.id);
  const ordinarily = usuallyOff ? 'off' : severity;
  const about = [
    question,
    ...severities.flatMap((other) => {
      const when = otherSeverities[other];
      return when === undefined ? [] : language.setup.rules.inCase[other](when);
    }),
    ...(onlyIn === null ? [] : [language.setup.rules.onlyIn[onlyIn]]),
  ];
  const choices = [
    { value: usual, words: language.setup.rules.usual[ordinarily] },
    ...settable.map((value) => ({ value, words: language.setup.rules.choices[value] })),
  ];
  return (
    <div className={styles.rule}>
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
      <ChoiceField
        id={id}
        setting={edit.rule(rule.id, null).setting}
        describedBy={`${id}about`}
        value={set ?? usual}
        choices={choices}
        onChoose={(value) =>
          changeSettings({
            set: [edit.rule(rule.id, settable.find((each) => each === value) ?? null)],
          })
        }
      />
      <p id={`${id}about`} className={mergeClasses(caption, styles.about)}>
        {about.join(' ')}
      </p>
    </div>
  );
}
