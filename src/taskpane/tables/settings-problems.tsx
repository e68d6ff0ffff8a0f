import { Button, makeStyles } from '@fluentui/react-components';
import type { SettingsProblem } from '../../alignment/settings';
import { language } from '../../languages/language';
import { addressOf } from '../../spreadsheet/address';
import { useSharedStyles } from '../look/shared-styles';
import { Notice } from '../shell/notice';
import { settingsProblems } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  notice: { margin: '0 -16px 20px' },
  problem: { padding: '6px 0' },
  message: { margin: '0 0 4px' },
});

/** The rows of the settings that were not understood, each with the way to its cell. */
export function SettingsProblems(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const problems = usePane(settingsProblems);
  if (problems.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="caution" title={language.tables.problems.title(problems.length)}>
        <ul className={shared.list}>
          {problems.map((problem) => (
            <Problem key={addressOf(problem.cell)} problem={problem} />
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Problem({
  problem: { sheet, cell, message },
}: {
  readonly problem: SettingsProblem;
}): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = usePaneCommands();
  return (
    <li className={styles.problem}>
      <p className={styles.message}>{message}</p>
      <Button size="small" onClick={() => goTo({ sheet, cells: [cell] })}>
        {language.tables.problems.goTo(addressOf(cell))}
      </Button>
    </li>
  );
}
