import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../alignment/check';
import { withoutScore } from '../../alignment/without-score';
import { language } from '../../languages/language';
import type { Plan } from '../../plan/plan';
import { linkInText, useSharedStyles } from '../look/shared-styles';
import { WhatWasRead } from '../overview/what-was-read';
import { FirstChangeNote } from '../tables/first-change-note';
import { OtherTables } from '../tables/other-tables';
import { PerhapsThere } from '../tables/perhaps-there';
import { QuestionList } from '../tables/question-list';
import { SettingsProblems } from '../tables/settings-problems';
import { useTables } from '../tables/use-tables';
import { usePaneCommands } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({ otherwise: { marginBottom: '8px' }, linkUp: linkInText });

/** A half of the plan was not found: what was, what may be the other half, and what to add if nothing is. */
export function NoScore({ result }: { readonly result: CheckResult }): React.JSX.Element {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { openExample } = usePaneCommands();
  const { tables, questions } = useTables();
  const { plan } = result.alignment;
  const { found, advice } = withoutScore(plan);
  const hasMore = questions.length > 0 || tables.some(({ outcome }) => outcome === 'left alone');
  return (
    <>
      <Screen level={2} title={language.pane.noScore.title} lead={found}>
        {questions.length === 0 ? <WhatToAdd advice={advice} plan={plan} /> : null}
        <SettingsProblems />
        {hasMore ? <FirstChangeNote /> : null}
        <QuestionList questions={questions} />
        {questions.length === 0 ? null : (
          <section className={styles.otherwise}>
            <h3 className={shared.heading}>{language.pane.noScore.otherwise}</h3>
            <WhatToAdd advice={advice} plan={plan} />
          </section>
        )}
        <OtherTables tables={tables} />
        <p className={shared.paragraph}>{language.pane.noPlan.example}</p>
        <Button onClick={openExample}>{language.pane.commands.openExample}</Button>
      </Screen>
      <WhatWasRead />
    </>
  );
}

interface WhatToAddProps {
  readonly advice: string;
  readonly plan: Plan;
}

/** What to add, where to say that it is there already, and what the strategies can be made of. */
function WhatToAdd({ advice, plan }: WhatToAddProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { chooseView } = usePaneCommands();
  const canMakeStrategies = plan.strategies.length === 0 && plan.tactics.length > 0;
  return (
    <>
      <p className={shared.paragraph}>{advice}</p>
      <PerhapsThere />
      {canMakeStrategies ? (
        <p className={shared.paragraph}>
          {language.pane.noScore.linkUp.before}
          <button type="button" className={styles.linkUp} onClick={() => chooseView('link-up')}>
            {language.pane.noScore.linkUp.link}
          </button>
          .
        </p>
      ) : null}
    </>
  );
}
