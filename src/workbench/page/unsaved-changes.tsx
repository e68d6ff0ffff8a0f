import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { texts } from './texts';
import { useWorkbench, useWorkbenchState } from './use-workbench';

/** Asks before changes are lost: to another workbook here, to a closed page by the browser's own question. */
export function UnsavedChanges(): React.JSX.Element {
  const { answer } = useWorkbench();
  const isAsking = useWorkbenchState(({ waiting }) => waiting !== null);
  const name = useWorkbenchState(({ workbookName }) => workbookName);
  const hasChanges = useWorkbenchState((state) => state.hasChanges);
  useEffect(() => {
    if (!hasChanges) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [hasChanges]);
  const { title, text, save, open, cancel } = texts.unsavedChanges;
  return (
    <Dialog
      open={isAsking}
      modalType="alert"
      onOpenChange={(_, { open: isOpen }) => {
        if (!isOpen) answer('cancel');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text(name)}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                answer('save');
              }}
            >
              {save}
            </Button>
            <Button
              onClick={() => {
                answer('open');
              }}
            >
              {open}
            </Button>
            <Button
              onClick={() => {
                answer('cancel');
              }}
            >
              {cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
