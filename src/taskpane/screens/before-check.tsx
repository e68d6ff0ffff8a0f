import { Button } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { usePane, usePaneCommands } from '../use-pane';

/** What to do first in a view that shows a plan, where none was read; `says` is what will be there then. */
export function BeforeCheck({ says }: { readonly says: string }): React.JSX.Element {
  const shared = useSharedStyles();
  const { check, openSetup, openExample } = usePaneCommands();
  const noPlan = usePane((state) => state.noPlan);
  return (
    <>
      <p className={shared.paragraph}>{noPlan === null ? says : language.pane.noPlan.forViews}</p>
      <div className={shared.actions}>
        {noPlan === null ? (
          <Button appearance="primary" onClick={check}>
            {language.pane.commands.check}
          </Button>
        ) : (
          <Button onClick={() => openSetup('tables')}>{language.pane.commands.openSetup}</Button>
        )}
        <Button onClick={openExample}>{language.pane.commands.openExample}</Button>
      </div>
    </>
  );
}

interface NothingToShowProps {
  readonly says: string;
  readonly advice: string;
}

/** That a checked plan lacks what a view shows, and what to do about it. */
export function NothingToShow({ says, advice }: NothingToShowProps): React.JSX.Element {
  const shared = useSharedStyles();
  const { openSetup, openExample } = usePaneCommands();
  return (
    <>
      <h3 className={shared.heading}>{says}</h3>
      <p className={shared.paragraph}>{advice}</p>
      <div className={shared.actions}>
        <Button onClick={() => openSetup('tables')}>{language.pane.commands.openSetup}</Button>
        <Button onClick={openExample}>{language.pane.commands.openExample}</Button>
      </div>
    </>
  );
}
