import { useEffect } from 'react';
import { FetchedView, lazyPart } from '../shell/fetched-view';
import { texts } from '../texts';
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
  <FetchedView title={texts.views.overview} part={checkedPlan} props={{}} />
);
