import { FindingsView } from './findings/findings-view';
import { Overview } from './overview/overview';
import { NoPlan } from './screens/no-plan';
import { NoScore } from './screens/no-score';
import { shownView } from './store/pane-state';
import { usePane } from './use-pane';

/** What a check found, in the view that the user has chosen; what to do where there is no score. */
export function CheckedPlan(): React.JSX.Element {
  const view = usePane(shownView);
  const check = usePane((state) => state.check);
  const noPlan = usePane((state) => state.noPlan);
  if (check === null) return <>{noPlan === null ? null : <NoPlan noPlan={noPlan} />}</>;
  if (check.result.score.score === null) return <NoScore result={check.result} />;
  return view === 'findings' ? <FindingsView /> : <Overview />;
}
