import { type Language, language } from '../../languages/language';
import { explainTables, type TableExplanation } from '../../plan/explain-tables';
import type { Plan } from '../../plan/plan';
import { askAboutTables, type TableQuestion } from '../../plan/table-questions';
import { lastPlan } from '../store/pane-state';
import { usePane } from '../use-pane';

interface Tables {
  /** Every table of the workbook, as it was understood. */
  readonly tables: readonly TableExplanation[];
  readonly questions: readonly TableQuestion[];
}

const none: Tables = { tables: [], questions: [] };

/* Several views show the same plan, and explaining one reads all its rows. */
const explained = new WeakMap<Plan, Tables & { readonly spoken: Language }>();

function tablesOf(plan: Plan): Tables {
  const known = explained.get(plan);
  // The explanations are sentences.
  if (known?.spoken === language) return known;
  const tables = explainTables(plan);
  const found = { tables, questions: askAboutTables(plan, tables), spoken: language };
  explained.set(plan, found);
  return found;
}

/** How the last check understood the tables of the workbook, and what it has to ask about them. */
export function useTables(): Tables {
  const plan = usePane(lastPlan);
  return plan === null ? none : tablesOf(plan);
}
