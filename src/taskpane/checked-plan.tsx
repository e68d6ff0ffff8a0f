import { FindingsView } from './findings/findings-view';
import { Overview } from './overview/overview';
import { panelId, tabId } from './shell/view-tabs';
import { usePane } from './use-pane';

const contents = { overview: Overview, findings: FindingsView } as const;

/** What a check found, in the view that the user has chosen. */
export function CheckedPlan(): React.JSX.Element {
  const view = usePane((state) => state.view);
  const View = contents[view];
  return (
    <div role="tabpanel" id={panelId} aria-labelledby={tabId(view)}>
      <View />
    </div>
  );
}
