import type { Finding } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';

/** What linking tactics to strategies puts right. */
const linkedByRule: Partial<Readonly<Record<RuleId, true>>> = {
  'tactic-without-strategy': true,
  'unknown-strategy': true,
};

/** Whether linking tactics to strategies puts a finding right: it is about one of them, or says that all of them lack the column. */
export const isLinkedUp = ({ rule, field }: Finding): boolean =>
  linkedByRule[rule] === true || (rule === 'column-missing' && field === 'Strategy');

/** The way to where all tactics are linked at once. */
export function LinkUpOpener(): React.JSX.Element {
  const { small } = useSharedStyles();
  const { chooseView } = usePaneCommands();
  return (
    <button type="button" className={small} onClick={() => chooseView('link-up')}>
      {language.pane.findings.linkUp}
    </button>
  );
}
