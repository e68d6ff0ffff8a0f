import { EDITOR_ACTIVATED, type ICommand, IContextService, RedoCommand, UndoCommand } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { areaAddress, type HostWorkbook, type SheetId } from '../../office-host';
import type { CalculableFormulas } from './calculable-formulas';
import { areaOfChanges, type CapturedCells, capturedChanges, enterChanges } from './captured-cells';
import { filterTables } from './filtering';
import type { Mirror } from './mirror';
import { sheetMutations } from './sheet-mutations';
import { checkWhatIsSorted } from './sorting';
import type { Spreadsheet } from './spreadsheet';
import { translatedCommands } from './translated-commands';
import { refusedCommands } from './unsupported';

/*
 * What a person does in Univer, done to the workbook. Commands that move cells are not left to Univer at all: the workbook
 * carries them out and the mirror shows it. What changes cells in their places Univer does first: it is captured, done to
 * the workbook, and shown again as the workbook understood it.
 */

export interface HandOptions {
  readonly workbook: HostWorkbook;
  readonly spreadsheet: Spreadsheet;
  readonly formulas: CalculableFormulas;
  readonly mirror: Mirror;
}

/* As the undo list names what a command did. */
const labels: Readonly<Record<string, string>> = {
  'sheet.command.set-range-values': 'Typing',
  'sheet.command.clear-selection-content': 'Clear',
  'sheet.command.clear-selection-all': 'Clear',
  'sheet.command.clear-selection-format': 'Clear formats',
  'sheet.command.auto-fill': 'AutoFill',
  'sheet.command.paste': 'Paste',
  'univer.command.paste': 'Paste',
  'sheet.command.set-style': 'Format cells',
  'sheet.mutation.set-row-hidden': 'Hide rows',
  'sheet.mutation.set-row-visible': 'Show rows',
  'sheet.mutation.set-filter-criteria': 'Filter',
  'sheet.mutation.remove-filter': 'Filter',
};

const typingLabel = (cells: readonly CapturedCells[]): string => {
  const area = cells.map(areaOfChanges).find((one) => one !== null);
  return area == null ? 'Typing' : `Typing in ${areaAddress(area)}`;
};

export function followHand({ workbook, spreadsheet, formulas, mirror }: HandOptions): () => void {
  const { commands } = spreadsheet;
  let captured: CapturedCells[] = [];
  let works: (() => void)[] = [];
  let label = 'Edit';
  let isScheduled = false;

  const step = (name: string, work: () => void, undo: 'step' | 'ends' = 'step'): void => {
    workbook.step({ author: 'user', label: name, undo }, work);
  };

  /* All that one command did is one step. */
  const flush = (): void => {
    isScheduled = false;
    const cells = captured;
    const others = works;
    captured = [];
    works = [];
    step(label === 'Typing' ? typingLabel(cells) : label, () => {
      for (const one of cells) enterChanges(workbook, one);
      for (const work of others) work();
    });
    label = 'Edit';
  };
  const later = (trigger: string | undefined): void => {
    label = labels[trigger ?? ''] ?? label;
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(flush);
  };

  const isInCell = (): boolean => spreadsheet.get(IContextService).getContextValue(EDITOR_ACTIVATED);

  for (const [id, run] of translatedCommands({ workbook, spreadsheet, step })) {
    spreadsheet.replaceCommand(id, (_, params) => {
      run(params ?? {});
      return true;
    });
  }
  checkWhatIsSorted(workbook, spreadsheet);
  filterTables(workbook, spreadsheet);
  for (const id of refusedCommands) spreadsheet.replaceCommand(id, () => false);
  const history = (inCell: ICommand, inWorkbook: () => boolean): void => {
    // Inside a cell it is the typing that is undone.
    spreadsheet.replaceCommand(inCell.id, (accessor) =>
      isInCell() ? inCell.handler(accessor) : inWorkbook(),
    );
  };
  history(UndoCommand, workbook.undo);
  history(RedoCommand, workbook.redo);

  const mutations = sheetMutations(workbook, spreadsheet);

  const after = commands.onCommandExecuted(({ id, params }, options) => {
    if (spreadsheet.isChanging() || options?.fromFormula === true) return;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
      const sheet: SheetId = subUnitId;
      const cells = capturedChanges(workbook, spreadsheet, formulas, sheet, cellValue ?? {});
      if (cells.changes.length === 0) return;
      for (const { row, column } of cells.changes) mirror.distrust(sheet, row, column);
      captured.push(cells);
      later(trigger);
      return;
    }
    const work = mutations.get(id)?.(params as object);
    if (work === undefined) return;
    works.push(work);
    later(id);
  });

  return () => {
    after.dispose();
  };
}
