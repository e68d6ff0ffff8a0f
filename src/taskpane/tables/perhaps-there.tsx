import { makeStyles } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { notUsedColumns, type TableExplanation } from '../../plan/explain-tables';
import type { Plan } from '../../plan/plan';
import { linkInText, useSharedStyles } from '../look/shared-styles';
import { lastPlan } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { useTables } from './use-tables';

const useStyles = makeStyles({ inSetup: linkInText });

/** Where to say that a half of the plan that was not found is there already; nothing where it cannot be. */
export function PerhapsThere(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { openSetup } = usePaneCommands();
  const { tables } = useTables();
  const plan = usePane(lastPlan);
  const half = plan === null ? null : halfThere(plan, tables);
  if (half === null) return null;
  const { before, link } = language.pane.noScore.perhapsThere[half];
  return (
    <p className={shared.paragraph}>
      {before}
      <button type="button" className={styles.inSetup} onClick={() => openSetup('tables')}>
        {link}
      </button>
      .
    </p>
  );
}

/** The half of the plan that may stand in the tables that were read: in a column that is not used, or under another name. */
function halfThere(plan: Plan, tables: readonly TableExplanation[]): 'strategies' | 'tactics' | null {
  if (plan.tactics.length === 0) return plan.strategies.length === 0 ? null : 'tactics';
  const mayHold = tables.some(
    (table) => table.outcome === 'read' && table.role === 'tactics' && notUsedColumns(table).length > 0,
  );
  return plan.strategies.length === 0 && mayHold ? 'strategies' : null;
}
