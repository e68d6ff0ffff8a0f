import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { Icon } from './icons';
import { bar } from './look';
import { OpenMenu } from './open-menu';
import { texts } from './texts';
import { ToolButton, useBarStyles } from './tool-button';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { Example } from './workbench-parts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto 1fr',
    alignItems: 'center',
    gap: '12px',
    minHeight: '44px',
    padding: '0 8px',
    backgroundColor: bar.ground,
    color: bar.ink,
  },
  commands: { display: 'flex', alignItems: 'center', gap: '2px' },
  end: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: '4px' },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: '40ch' },
  unsaved: { color: bar.quiet, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  explanation: { maxWidth: '44ch' },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: '0 0 8px', textWrap: 'pretty' },
  notExcel: {
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '1px',
    borderTopColor: bar.quiet,
    borderRightColor: bar.quiet,
    borderBottomColor: bar.quiet,
    borderLeftColor: bar.quiet,
    height: '28px',
    whiteSpace: 'nowrap',
  },
});

/** The workbook, what can be done with it as a whole, and that this is no Excel. */
export function TitleBar({ examples }: { readonly examples: readonly Example[] }): React.JSX.Element {
  const styles = useStyles();
  const { undo, redo, save, choose } = useWorkbench();
  const name = useWorkbenchState(({ workbookName }) => workbookName);
  const hasChanges = useWorkbenchState((state) => state.hasChanges);
  const undoStep = useWorkbenchState((state) => state.undo);
  const redoStep = useWorkbenchState((state) => state.redo);
  const isClosed = useWorkbenchState(({ grid }) => grid === null);
  const scheme = useWorkbenchState((state) => state.scheme);
  const other = scheme === 'dark' ? 'light' : 'dark';
  const { commands } = texts;
  return (
    <header className={styles.bar} aria-label={texts.regions.title} data-region="title" tabIndex={-1}>
      <div className={styles.commands} role="group" aria-label={commands.label}>
        <OpenMenu examples={examples} />
        <ToolButton
          icon="save"
          label={commands.save}
          tip={commands.saveTip}
          showsLabel
          isIdle={isClosed}
          onPress={() => void save()}
        />
        <ToolButton
          icon="undo"
          label={commands.undo}
          tip={commands.undoOf(undoStep)}
          isIdle={undoStep === undefined}
          onPress={undo}
        />
        <ToolButton
          icon="redo"
          label={commands.redo}
          tip={commands.redoOf(redoStep)}
          isIdle={redoStep === undefined}
          onPress={redo}
        />
      </div>
      <h1 className={styles.name}>
        <span className={styles.text}>{name}</span>
        {hasChanges ? <span className={styles.unsaved}>{texts.unsaved}</span> : null}
      </h1>
      <div className={styles.end}>
        <WhatItIs />
        <ToolButton
          icon={other}
          label={commands[other]}
          tip={commands.schemeTip}
          onPress={() => {
            choose(other);
          }}
        />
      </div>
    </header>
  );
}

function WhatItIs(): React.JSX.Element {
  const styles = useStyles();
  const barStyles = useBarStyles();
  const { label, title, paragraphs, keys } = texts.whatItIs;
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          icon={<Icon name="info" size={16} />}
          className={mergeClasses(barStyles.button, styles.notExcel)}
        >
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.explanation} aria-label={title} tabIndex={-1}>
        <h2 className={styles.heading}>{title}</h2>
        {[...paragraphs, keys].map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </PopoverSurface>
    </Popover>
  );
}
