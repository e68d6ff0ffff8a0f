/*
 * What Univer offers and the workbook does not keep: it would be lost on saving and could not be undone. It is neither
 * offered nor done.
 */

/** Commands that are not done. */
export const refusedCommands: ReadonlySet<string> = new Set([
  'sheet.command.move-range',
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-left',
  'sheet.command.delete-range-move-up',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.add-worksheet-merge-vertical',
  'sheet.command.add-worksheet-merge-horizontal',
  'sheet.command.remove-worksheet-merge',
  'sheet.command.set-border',
  'sheet.command.set-border-basic',
  'sheet.command.set-border-position',
  'sheet.command.set-underline',
  'sheet.command.set-stroke',
  'sheet.command.set-overline',
  'sheet.command.set-font-family',
  'sheet.command.set-text-rotation',
  'sheet.command.copy-sheet',
  'sheet.command.insert-defined-name',
  'sheet.command.set-defined-name',
  'sheet.command.remove-defined-name',
  'sheet.command.add-range-protection',
  'sheet.command.add-worksheet-protection',
  'sheet.command.set-col-hidden',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.toggle-gridlines',
  'sheet.command.split-text-to-columns',
  'univer.command.cut',
]);

/** What stands in toolbars and menus for it. */
export const hiddenMenuItems: readonly string[] = [
  ...refusedCommands,
  // The page has them, beside the name of the workbook.
  'univer.command.undo',
  'univer.command.redo',
  // It names keys of commands that are not done.
  'base-ui.operation.toggle-shortcut-panel',
  // Functions are offered while a formula is typed, those of the add-in among them.
  ...[
    ...['common', 'financial', 'logical', 'text', 'date', 'lookup', 'math'],
    ...['statistical', 'engineering', 'information', 'database'],
  ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
  'sheet.command.cut',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-range-font-family',
  'sheet.command.hide-col-confirm',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.toolbar.text-to-number',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.operation.open.defined-name',
  'sheet.menu.data-validation',
  'data-validation.operation.open-validation-panel',
  'data-validation.command.addRuleAndOpen',
];
