import { CommandType } from '@univerjs/core';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
  type MenuSchemaType,
} from '@univerjs/preset-sheets-core';
import type { Spreadsheet } from './spreadsheet';

/** Something that the menu of a cell offers beside Univer's own. */
export interface CellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Puts items at the end of the menu of a cell. */
export function offerInCellMenu({ commands, get }: Spreadsheet, items: readonly CellMenuItem[]): void {
  for (const { id, run } of items) {
    commands.registerCommand({
      id: commandOf(id),
      type: CommandType.OPERATION,
      handler: () => {
        run();
        return true;
      },
    });
  }
  const offered: Record<string, MenuSchemaType> = {};
  for (const [place, { id, label }] of items.entries()) {
    offered[commandOf(id)] = {
      order: afterOthers + place,
      menuItemFactory: () => ({ id: commandOf(id), type: MenuItemType.BUTTON, title: label }),
    };
  }
  get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: offered },
  });
}

const afterOthers = 100;

const commandOf = (id: string): string => `add-in.command.${id}`;
