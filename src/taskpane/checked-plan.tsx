import { FindingsView } from './findings/findings-view';
import { Overview } from './overview/overview';
import { shownView } from './store/pane-state';
import { usePane } from './use-pane';

/** What a check found, in the view that the user has chosen. */
export function CheckedPlan(): React.JSX.Element {
  const view = usePane(shownView);
  return view === 'findings' ? <FindingsView /> : <Overview />;
}
