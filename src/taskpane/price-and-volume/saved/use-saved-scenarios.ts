import { useCallback, useEffect, useState } from 'react';
import type { ScenariosChange } from '../../../economics/saved-scenarios/change-scenarios';
import { noScenarios, type SavedScenarios } from '../../../economics/saved-scenarios/saved-scenario';
import type { PaneCheck, PaneHost, Problem, ScenariosChangeOutcome } from '../../pane-host';

/** What the workbook keeps, and what was last done with it. */
export interface KeptScenarios {
  readonly saved: SavedScenarios;
  /** Whether something is being changed. */
  readonly isBusy: boolean;
  /** Why they could not be read. */
  readonly problem: Problem | null;
  readonly change: (change: ScenariosChange) => Promise<ScenariosChangeOutcome | null>;
  readonly readAgain: () => void;
}

/** The scenarios of the workbook: read when the view is opened and after each check, and changed one at a time. */
export function useSavedScenarios(
  host: Pick<PaneHost, 'savedScenarios' | 'changeScenarios'>,
  check: PaneCheck | null,
): KeptScenarios {
  const [saved, setSaved] = useState(noScenarios);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    void host.savedScenarios().then((outcome) => {
      if (!isWanted) return;
      setProblem(outcome.status === 'read' ? null : outcome.problem);
      if (outcome.status === 'read') setSaved(outcome.saved);
    });
    return () => {
      isWanted = false;
    };
  }, [host, check, attempt]);

  const change = useCallback(
    async (given: ScenariosChange): Promise<ScenariosChangeOutcome | null> => {
      setIsBusy(true);
      const outcome = await host.changeScenarios(given);
      setIsBusy(false);
      if (outcome.status === 'changed') setSaved(outcome.saved);
      // What was sought is gone: others have changed the sheet.
      if (outcome.status === 'gone') setAttempt((before) => before + 1);
      return outcome;
    },
    [host],
  );
  const readAgain = useCallback(() => setAttempt((before) => before + 1), []);
  return { saved, isBusy, problem, change, readAgain };
}
