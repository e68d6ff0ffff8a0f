import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { hairline } from './look';
import type { RibbonButton, RibbonGroup } from './manifest';
import { texts } from './texts';
import { useWorkbench, useWorkbenchState } from './use-workbench';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    minHeight: '44px',
    padding: '0 12px',
    borderBottom: hairline,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
  },
  group: { display: 'flex', alignItems: 'center', gap: '4px' },
  label: {
    marginRight: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  button: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', flexShrink: 0 },
});

/** The add-in's commands, as its manifest has them. */
export function RibbonStrip(): React.JSX.Element {
  const styles = useStyles();
  const groups = useWorkbenchState((state) => state.groups);
  return (
    <nav className={styles.strip} aria-label={texts.regions.ribbon} data-region="ribbon" tabIndex={-1}>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </nav>
  );
}

function Group({ group }: { readonly group: RibbonGroup }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={group.label}>
      <span className={styles.label} aria-hidden>
        {group.label}
      </span>
      {group.buttons.map((button) => (
        <CommandButton key={button.id} button={button} />
      ))}
    </div>
  );
}

function CommandButton({ button }: { readonly button: RibbonButton }): React.JSX.Element {
  const styles = useStyles();
  const { press } = useWorkbench();
  const isStarted = useWorkbenchState((state) => state.isStarted);
  const isRunning = useWorkbenchState(({ running }) => running.includes(button.label));
  const isIdle = (button.runs !== null && !isStarted) || isRunning;
  return (
    <Tooltip
      content={isStarted ? button.tip : `${button.tip} ${texts.ribbon.notStarted}`}
      relationship="description"
    >
      <Button
        appearance="subtle"
        className={styles.button}
        icon={button.icon === null ? null : <img src={button.icon} width={20} height={20} alt="" />}
        disabledFocusable={isIdle}
        onClick={() => {
          press(button);
        }}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}
