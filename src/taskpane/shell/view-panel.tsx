import type { View } from '../store/pane-state';
import { panelId, tabId } from './view-tabs';

interface ViewPanelProps {
  readonly view: View;
  readonly children: React.ReactNode;
}

/** What the tab of a view shows. */
export function ViewPanel({ view, children }: ViewPanelProps): React.JSX.Element {
  return (
    <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)}>
      {children}
    </div>
  );
}
