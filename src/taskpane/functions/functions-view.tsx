import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneHost } from '../pane-host';
import { takesFocus } from '../shell/focus-keeper';
import { ExplainedCell } from './explained-cell';
import { FunctionBrowser } from './function-browser';
import { functionTexts } from './texts';

const useStyles = makeStyles({ top: { paddingBottom: 0 } });

/** The functions of PLUMB: what one does in the selected cell, and all that can be put into one. */
export function FunctionsView({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <div className={mergeClasses(shared.section, styles.top)}>
        <h2 className={shared.title} {...takesFocus}>
          {functionTexts.title}
        </h2>
      </div>
      <ExplainedCell host={host} />
      <FunctionBrowser host={host} />
    </>
  );
}
