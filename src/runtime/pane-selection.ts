import { createExcelRunner, type ExcelRunner } from '../excel/excel-runner';
import { problemOf } from '../excel/problem';
import type { Failed, PaneHost } from '../taskpane/pane-host';

const failed = (error: unknown): Failed => ({ status: 'failed', problem: problemOf(error) });

const loadEngine = () => import(/* webpackChunkName: "selection" */ './selection-engine');

/** What the pane asks of the cells that are selected, and of formulas, answered by Excel. */
export function createPaneSelection(
  runner: ExcelRunner,
): Pick<
  PaneHost,
  | 'explainSelection'
  | 'selectedReference'
  | 'insertFormula'
  | 'listenToSelection'
  | 'repairFormulas'
  | 'countFormulas'
  | 'freezeValues'
> {
  // Who merely moves through cells and edits them is not told that something waits for that.
  const quietRunner = createExcelRunner(() => undefined);

  return {
    explainSelection: async (isAsked) => {
      try {
        const { explainSelection } = await loadEngine();
        return await explainSelection(isAsked ? runner : quietRunner);
      } catch (error) {
        return failed(error);
      }
    },

    selectedReference: async (from) => {
      try {
        const { selectedReference } = await loadEngine();
        return { status: 'named', ...(await selectedReference(runner, from)) };
      } catch (error) {
        return failed(error);
      }
    },

    insertFormula: async (insertion) => {
      try {
        const { insertFormula } = await loadEngine();
        return await insertFormula(runner, insertion);
      } catch (error) {
        return failed(error);
      }
    },

    repairFormulas: async () => {
      try {
        return await (await loadEngine()).repairFormulas(runner);
      } catch (error) {
        return failed(error);
      }
    },

    countFormulas: async () => {
      try {
        return await (await loadEngine()).countPlumbFormulas(runner);
      } catch (error) {
        return failed(error);
      }
    },

    freezeValues: async () => {
      try {
        return await (await loadEngine()).freezeValues(runner);
      } catch (error) {
        return failed(error);
      }
    },

    listenToSelection: (changed) => {
      // Without events the explanation is there at the press of its button.
      const stop = loadEngine()
        .then(({ listenToSelection }) => listenToSelection(changed))
        .catch(() => () => Promise.resolve());
      return () => {
        void stop.then((end) => end()).catch(() => undefined);
      };
    },
  };
}
