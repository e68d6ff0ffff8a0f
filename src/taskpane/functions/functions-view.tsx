import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneHost } from '../pane-host';
import { takesFocus } from '../shell/focus-keeper';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { ExplainedCell } from './explained-cell';
import { FunctionBrowser } from './function-browser';

const useStyles = makeStyles({ top: { paddingBottom: 0 } });

/** What can be done with all formulas of the workbook at once. */
function InThisWorkbook(): React.JSX.Element {
  const shared = useSharedStyles();
  const { repairFormulas, askFreeze } = usePaneCommands();
  const busy = usePane(isBusy);
  const { title, repair, repairWhy, freeze, freezeWhy } = language.functionBrowser.inThisWorkbook;
  const deeds = [
    { words: repair, why: repairWhy, act: repairFormulas },
    { words: freeze, why: freezeWhy, act: askFreeze },
  ];
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{title}</h3>
      {deeds.map(({ words, why, act }) => (
        <div key={words}>
          <p className={shared.paragraph}>{why}</p>
          <Button disabledFocusable={busy} onClick={act}>
            {words}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** The functions of PLUMB: what one does in the selected cell, and all that can be put into one. */
export function FunctionsView({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <div className={mergeClasses(shared.section, styles.top)}>
        <h2 className={shared.title} {...takesFocus}>
          {language.functionBrowser.title}
        </h2>
      </div>
      <ExplainedCell host={host} />
      <FunctionBrowser host={host} />
      <InThisWorkbook />
    </>
  );
}
