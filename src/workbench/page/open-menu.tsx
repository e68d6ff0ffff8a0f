import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { Icon } from './icons';
import { texts } from './texts';
import { useBarStyles } from './tool-button';
import { useWorkbench } from './use-workbench';
import type { Example } from './workbench-parts';
import type { WaitingFile } from './workbench-state';

/** What the picker offers, and what is read when it is dropped. */
const openedKinds = '.xlsx,.xlsm';

export const fileToOpen = (file: File): WaitingFile => ({
  name: file.name,
  load: async () => new Uint8Array(await file.arrayBuffer()),
});

/** Opens a file of one's own, or one of the worked examples. */
export function OpenMenu({ examples }: { readonly examples: readonly Example[] }): React.JSX.Element {
  const styles = useBarStyles();
  const { open } = useWorkbench();
  const picker = useRef<HTMLInputElement>(null);
  const { commands } = texts;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={commands.openTip} relationship="description">
            <Button appearance="transparent" className={styles.button} icon={<Icon name="open" />}>
              {commands.open}
            </Button>
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => picker.current?.click()}>{commands.openFile}</MenuItem>
            <MenuDivider />
            {examples.map((example) => (
              <MenuItem
                key={example.name}
                onClick={() => {
                  open(example);
                }}
              >
                {example.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        accept={openedKinds}
        hidden
        aria-label={commands.openFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) open(fileToOpen(file));
          // The same file can be picked again.
          target.value = '';
        }}
      />
    </>
  );
}
