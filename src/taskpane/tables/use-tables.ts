import { useMemo } from 'react';
import { explainTables, type TableExplanation } from '../../plan/explain-tables';
import { askAboutTables, type TableQuestion } from '../../plan/table-questions';
import { lastPlan } from '../store/pane-state';
import { usePane } from '../use-pane';

interface Tables {
  /** Every table of the workbook, as it was understood. */
  readonly tables: readonly TableExplanation[];
  readonly questions: readonly TableQuestion[];
}

/** How the last check understood the tables of the workbook, and what it has to ask about them. */
export function useTables(): Tables {
  const plan = usePane(lastPlan);
  return useMemo(() => {
    if (plan === null) return none;
    const tables = explainTables(plan);
    return { tables, questions: askAboutTables(plan, tables) };
  }, [plan]);
}

const none: Tables = { tables: [], questions: [] };
