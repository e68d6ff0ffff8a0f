import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { language } from '../../languages/language';
import { Notice } from '../shell/notice';
import { faultFindings, missingFindings } from '../store/pane-state';
import { useTables } from '../tables/use-tables';
import { usePane, usePaneCommands } from '../use-pane';
import { FixFirst } from './fix-first';
import { MissingFromPlan } from './missing';
import { ScoreParts } from './score-parts';
import { ScoreTitle } from './score-title';
import { SinceLastCheck } from './since/since-last-check';
import { WhatHolds } from './what-holds';
import { WhatWasRead } from './what-was-read';

/** The score and its parts, what changed since the last check, what to fix and what is missing, whichever costs more first, what holds, and the tables that all this rests on. */
export function Overview(): React.JSX.Element {
  const findings = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const missesMost = useMemo(() => {
    const most = (amounts: readonly { readonly points: number }[]): number =>
      amounts.reduce((largest, { points }) => Math.max(largest, points), 0);
    return most(missingFindings(findings)) > most(faultFindings(findings));
  }, [findings]);
  return (
    <>
      <ScoreTitle />
      <QuestionsNotice />
      <ScoreParts />
      <SinceLastCheck />
      {missesMost ? <MissingFromPlan /> : null}
      <FixFirst />
      {missesMost ? null : <MissingFromPlan />}
      <WhatHolds />
      <WhatWasRead />
    </>
  );
}

/** Where only the plan's owner knows how a table is to be read, the score is no more than a first guess. */
function QuestionsNotice(): React.JSX.Element | null {
  const { questions } = useTables();
  const { openSetup } = usePaneCommands();
  if (questions.length === 0) return null;
  return (
    <Notice
      tone="plain"
      title={language.pane.read.ask(questions.length)}
      actions={
        <Button appearance="primary" onClick={() => openSetup('questions')}>
          {language.pane.read.questions(questions.length)}
        </Button>
      }
    />
  );
}

const noFindings: readonly never[] = [];
