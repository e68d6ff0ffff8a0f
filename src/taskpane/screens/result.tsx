import { useEffect } from 'react';
import { language } from '../../languages/language';
import { FetchedView, lazyPart } from '../shell/fetched-view';
import { usePane } from '../use-pane';

const checkedPlan = lazyPart<object>(async () => {
  const { CheckedPlan } = await import(/* webpackChunkName: "checked-plan" */ '../checked-plan');
  return CheckedPlan;
});

/** Fetches what shows a checked plan while the plan is still being checked. */
export function usePreparedResult(): void {
  const isRunning = usePane(({ running }) => running !== null);
  useEffect(() => {
    // Where it does not come, the view says so and tries again.
    if (isRunning) checkedPlan.fetch().catch(() => undefined);
  }, [isRunning]);
}

/** What a check found. */
export const Result = (): React.JSX.Element => (
  <FetchedView title={language.pane.views.overview} part={checkedPlan} props={{}} />
);
