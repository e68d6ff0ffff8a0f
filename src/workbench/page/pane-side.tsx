import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { type RefObject, useState } from 'react';
import { Icon } from './icons';
import { hairline } from './look';
import { Splitter, usualPaneWidth } from './splitter';
import { texts } from './texts';
import { useWorkbench, useWorkbenchState } from './use-workbench';

const useStyles = makeStyles({
  side: { display: 'flex', flexShrink: 0, minHeight: 0 },
  hidden: { display: 'none' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 4px 4px 16px',
    borderBottom: hairline,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    '& iframe': { display: 'block', width: '100%', height: '100%', border: 'none' },
  },
  dragging: { '& iframe': { pointerEvents: 'none' } },
});

/** The add-in's pane. Hidden, it goes on running, as Excel's shared runtime does. */
export function PaneSide({ place }: { readonly place: RefObject<HTMLDivElement | null> }): React.JSX.Element {
  const styles = useStyles();
  const { showPane, reloadAddIn } = useWorkbench();
  const isVisible = useWorkbenchState((state) => state.isPaneVisible);
  const [width, setWidth] = useState(usualPaneWidth);
  const [isDragging, setIsDragging] = useState(false);
  const { title, hide, reload } = texts.pane;
  return (
    <aside
      className={mergeClasses(styles.side, !isVisible && styles.hidden)}
      aria-label={texts.regions.pane}
      data-region="pane"
      tabIndex={-1}
    >
      <Splitter width={width} onWidth={setWidth} onDragging={setIsDragging} />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.header}>
          <h2 className={styles.title}>{title}</h2>
          <Tooltip content={reload} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<Icon name="reload" size={16} />}
              onClick={reloadAddIn}
            />
          </Tooltip>
          <Tooltip content={hide} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<Icon name="close" size={16} />}
              onClick={() => {
                showPane(false);
              }}
            />
          </Tooltip>
        </div>
        <div ref={place} className={mergeClasses(styles.frame, isDragging && styles.dragging)} />
      </div>
    </aside>
  );
}
