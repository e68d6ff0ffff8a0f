import { shownView } from '../store/pane-state';
import { usePane } from '../use-pane';
import { panelId, tabId } from './view-tabs';

/** What the chosen tab shows. */
export function ViewPanel({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const view = usePane(shownView);
  return (
    <div role="tabpanel" id={panelId} aria-labelledby={tabId(view)}>
      {children}
    </div>
  );
}
