import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckResult } from '../../alignment/check';
import { withoutScore } from '../../alignment/without-score';
import { useSharedStyles } from '../look/shared-styles';
import { WhatWasRead } from '../overview/what-was-read';
import { FirstChangeNote } from '../tables/first-change-note';
import { OtherTables } from '../tables/other-tables';
import { QuestionList } from '../tables/question-list';
import { SettingsProblems } from '../tables/settings-problems';
import { useTables } from '../tables/use-tables';
import { texts } from '../texts';
import { usePaneCommands } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({ otherwise: { marginBottom: '8px' } });

/** A half of the plan was not found: what was, what may be the other half, and what to add if nothing is. */
export function NoScore({ result }: { readonly result: CheckResult }): React.JSX.Element {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { openExample } = usePaneCommands();
  const { tables, questions } = useTables();
  const { found, advice } = withoutScore(result.alignment.plan);
  const hasMore = questions.length > 0 || tables.some(({ outcome }) => outcome === 'left alone');
  return (
    <>
      <Screen
        level={2}
        title={texts.noScore.title}
        lead={found}
        advice={questions.length === 0 ? advice : undefined}
      >
        <SettingsProblems />
        {hasMore ? <FirstChangeNote /> : null}
        <QuestionList questions={questions} />
        {questions.length === 0 ? null : (
          <section className={styles.otherwise}>
            <h3 className={shared.heading}>{texts.noScore.otherwise}</h3>
            <p className={shared.paragraph}>{advice}</p>
          </section>
        )}
        <OtherTables tables={tables} />
        <p className={shared.paragraph}>{texts.noPlan.example}</p>
        <Button onClick={openExample}>{texts.commands.openExample}</Button>
      </Screen>
      <WhatWasRead />
    </>
  );
}
