import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { hairline } from './look';
import { texts } from './texts';
import { useWorkbenchState } from './use-workbench';
import type { WorkbenchState } from './workbench-state';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    minHeight: '28px',
    padding: '0 12px',
    borderTop: hairline,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: { flexGrow: 1 },
  popover: { maxWidth: '52ch', maxHeight: '50vh', overflowY: 'auto' },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: '0 0 8px' },
  list: { margin: 0, paddingLeft: '20px', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What goes on, in a few words; the most urgent where several things do. */
function statusText(state: WorkbenchState): string {
  const { status } = texts;
  if (state.opening !== null) return texts.opening(state.opening);
  if (state.grid === null) return '';
  if (state.isEditing) return status.editing;
  if (state.running.length > 0) return status.running(state.running);
  if (state.isCalculating) return status.calculating;
  return state.isStarted ? status.ready : status.starting;
}

/** What goes on, and what did not go well. */
export function StatusLine(): React.JSX.Element {
  const styles = useStyles();
  const text = useWorkbenchState(statusText);
  const unknown = useWorkbenchState((state) => state.unknown);
  const crashes = useWorkbenchState((state) => state.crashes);
  const { status } = texts;
  return (
    <footer className={styles.line} aria-label={texts.regions.status} data-region="status" tabIndex={-1}>
      <span className={styles.text} role="status">
        {text}
      </span>
      <Listed
        items={unknown}
        label={status.unknown(unknown.length)}
        title={status.unknownTitle}
        text={status.unknownText}
      />
      <Listed
        items={crashes}
        label={status.crashes(crashes.length)}
        title={status.crashesTitle}
        text={status.crashesText}
      />
    </footer>
  );
}

interface ListedProps {
  readonly items: readonly string[];
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

function Listed({ items, label, title, text }: ListedProps): React.JSX.Element | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small">
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.popover} aria-label={title} tabIndex={-1}>
        <h2 className={styles.heading}>{title}</h2>
        <p className={styles.paragraph}>{text}</p>
        <ul className={styles.list}>
          {items.map((item, index) => (
            <li key={`${index} ${item}`}>{item}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
