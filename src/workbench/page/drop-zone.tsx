import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fileToOpen } from './open-menu';
import { texts } from './texts';
import { useWorkbench } from './use-workbench';

const useStyles = makeStyles({
  zone: {
    position: 'fixed',
    inset: 0,
    zIndex: 10_000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    margin: '16px',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    // What lies over the frame and the grid takes the drop; the words in it take nothing from it.
    '& > *': { pointerEvents: 'none' },
  },
});

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes a file that is dropped anywhere on the page. */
export function DropZone(): React.JSX.Element | null {
  const styles = useStyles();
  const { open, notify } = useWorkbench();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const entered = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    };
    const left = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [file] = files;
      if (files.length > 1) notify({ kind: 'failed', message: texts.notOne });
      else if (file !== undefined) open(fileToOpen(file));
    };
    // Before the grid, which would take what is dropped for cells.
    const first = { capture: true };
    window.addEventListener('dragenter', entered, first);
    window.addEventListener('dragover', entered, first);
    window.addEventListener('dragleave', left, first);
    window.addEventListener('drop', dropped, first);
    return () => {
      window.removeEventListener('dragenter', entered, first);
      window.removeEventListener('dragover', entered, first);
      window.removeEventListener('dragleave', left, first);
      window.removeEventListener('drop', dropped, first);
    };
  }, [open, notify]);
  return isOver ? (
    <div className={styles.zone}>
      <span>{texts.dropHere}</span>
    </div>
  ) : null;
}
