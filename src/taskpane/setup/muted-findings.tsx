import { Button, makeStyles } from '@fluentui/react-components';
import type { Muting } from '../../alignment/settings';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import { comparable } from '../../plan/names';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  finding: { padding: '8px 0' },
  message: { margin: 0, color: ink.text },
  reason: { margin: '2px 0 6px', color: ink.quiet },
});

/** What was muted, and why. One that the check did not find again is told by its id. */
export function MutedFindings({ muted }: { readonly muted: readonly Muting[] }): React.JSX.Element {
  const styles = useStyles();
  const { list } = useSharedStyles();
  const busy = usePane(isBusy);
  const found = usePane(({ check }) => check?.result.muted) ?? nothing;
  const { changeSettings } = usePaneCommands();
  const messages = new Map(found.map(({ finding }) => [comparable(finding.id), finding.message]));
  return (
    <ul className={list}>
      {muted.map(({ finding, reason }) => {
        const message = messages.get(comparable(finding));
        const words = message ?? language.setup.muted.gone(finding);
        return (
          <li key={finding} className={styles.finding}>
            <p className={styles.message}>{words}</p>
            <p className={styles.reason}>
              {reason === '' ? language.setup.muted.noReason : language.setup.muted.reason(reason)}
            </p>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={language.setup.muted.showAgainLabelled(words)}
              onClick={() => changeSettings({ set: [edit.mute(finding, null)] })}
            >
              {language.setup.muted.showAgain}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const nothing: readonly never[] = [];
