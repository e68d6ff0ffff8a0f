import { Button } from '@fluentui/react-components';
import { useSharedStyles } from '../look/shared-styles';
import { WhatWasRead } from '../overview/what-was-read';
import { texts } from '../texts';
import { usePaneCommands } from '../use-pane';
import { Screen } from './screen';

/** Tables without a live strategy or tactic: nothing to score, and nothing to blame. */
export function EmptyPlan(): React.JSX.Element {
  const shared = useSharedStyles();
  const { openExample } = usePaneCommands();
  const { title, lead, advice } = texts.emptyPlan;
  return (
    <>
      <Screen level={2} title={title} lead={lead}>
        <p className={shared.paragraph}>{advice}</p>
        <p className={shared.paragraph}>{texts.noPlan.example}</p>
        <Button onClick={openExample}>{texts.commands.openExample}</Button>
      </Screen>
      <WhatWasRead />
    </>
  );
}
