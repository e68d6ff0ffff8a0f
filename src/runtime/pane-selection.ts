import type { ExcelRunner } from '../workbook/excel-runner';
import { createExcelRunner } from '../workbook/excel-runner';
import { problemOf, type WorkbookProblem } from '../workbook/problem';
import type { ExplainedSelection } from '../workbook/selection/explain-selection';
import type { FormulaToInsert, InsertedFormula } from '../workbook/selection/insert-formula';
import type { SelectedReference } from '../workbook/selection/selected-reference';

interface Failed {
  readonly status: 'failed';
  readonly problem: WorkbookProblem;
}

const failed = (error: unknown): Failed => ({ status: 'failed', problem: problemOf(error) });

const loadEngine = () => import(/* webpackChunkName: "selection" */ './selection-engine');

/** What the pane asks of the cells that are selected. No method rejects. */
export function createPaneSelection(runner: ExcelRunner) {
  // Who merely moves through cells and edits them is not told that something waits for that.
  const quietRunner = createExcelRunner(() => undefined);

  return {
    explainSelection: async (isAsked: boolean): Promise<ExplainedSelection | Failed> => {
      try {
        const { explainSelection } = await loadEngine();
        return await explainSelection(isAsked ? runner : quietRunner);
      } catch (error) {
        return failed(error);
      }
    },

    selectedReference: async (
      from: string | null,
    ): Promise<({ readonly status: 'named' } & SelectedReference) | Failed> => {
      try {
        const { selectedReference } = await loadEngine();
        return { status: 'named', ...(await selectedReference(runner, from)) };
      } catch (error) {
        return failed(error);
      }
    },

    insertFormula: async (insertion: FormulaToInsert): Promise<InsertedFormula> => {
      try {
        const { insertFormula } = await loadEngine();
        return await insertFormula(runner, insertion);
      } catch (error) {
        return failed(error);
      }
    },

    listenToSelection: (changed: () => void): (() => void) => {
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
