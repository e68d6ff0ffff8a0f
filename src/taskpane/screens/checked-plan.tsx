import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck } from '../pane-host';
import { takesFocus } from '../shell/focus-keeper';
import { BeforeCheck } from './before-check';

const useStyles = makeStyles({ title: { paddingBottom: 0 } });

interface CheckedPlanProps {
  readonly title: string;
  /** What will be there once the plan is checked. */
  readonly beforeCheck: string;
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly children: (check: PaneCheck) => React.ReactNode;
}

/** A view of the checked plan under its title. */
export function CheckedPlan({ title, beforeCheck, check, children }: CheckedPlanProps): React.JSX.Element {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(shared.section, styles.title)}>
        <h2 className={shared.title} {...takesFocus}>
          {title}
        </h2>
        {check === null ? <BeforeCheck says={beforeCheck} /> : null}
      </div>
      {check === null ? null : children(check)}
    </>
  );
}
