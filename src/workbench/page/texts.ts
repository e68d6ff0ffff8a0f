import { enumerate } from '../../languages/words';

/** All texts of the page itself. Those of the ribbon come from the add-in's manifest. */
export const texts = {
  title: (workbook: string): string => `${workbook} – Plumbline workbench`,
  regions: {
    title: 'Workbook',
    ribbon: 'Ribbon',
    grid: 'Sheet',
    pane: 'Pane',
    status: 'Status',
  },
  unsaved: 'not saved',
  whatItIs: {
    label: 'Workbench, not Excel',
    title: 'This is a workbench, not Excel',
    paragraphs: [
      'The cells are drawn by Univer, an open-source spreadsheet. The add-in beside them is the one that Excel loads, running on the genuine Office.js. Only the address of that library differs, because it is served from this machine too.',
      'A stand-in for Excel answers the add-in, as far as Plumbline needs it. The usual chart types are shown and saved. Pivot tables, macros and much else are missing, and some things behave differently from Excel.',
      'Nothing that you open leaves this machine, and nothing is stored: save what you want to keep.',
    ],
    keys: 'F6 moves to the next part of the page, Shift+F6 to the previous one. To leave the pane, press Ctrl+F6.',
  },
  commands: {
    label: 'Workbook commands',
    open: 'Open',
    openFile: 'Open a file…',
    openTip:
      'Open a workbook (.xlsx or .xlsm) from this computer, or a worked example. You can also drop a file anywhere on this page.',
    save: 'Save',
    saveTip: 'Save the workbook as an .xlsx file in your Downloads folder.',
    undo: 'Undo',
    redo: 'Redo',
    undoOf: (step: string | undefined): string => (step === undefined ? 'Nothing to undo' : `Undo: ${step}`),
    redoOf: (step: string | undefined): string => (step === undefined ? 'Nothing to redo' : `Redo: ${step}`),
    dark: 'Dark colours',
    light: 'Light colours',
    schemeTip:
      'Changes the page, its cells and the pane, unless you chose a theme for the pane at its bottom.',
  },
  ribbon: {
    notStarted: 'The add-in is still starting.',
  },
  pane: {
    title: 'Plumbline',
    frame: 'Pane of the Plumbline add-in',
    hide: 'Hide the pane',
    reload: 'Reload the add-in',
    resize: 'Width of the pane',
    width: (pixels: number): string => `${pixels} pixels`,
  },
  /* As Excel names them until they are saved. */
  newWorkbook: (number: number): string => `Book${number}.xlsx`,
  opening: (name: string): string => `Opening ${name}…`,
  dropHere: 'Drop the workbook to open it',
  notOne: 'Drop one workbook at a time.',
  unsavedChanges: {
    title: 'Open another workbook?',
    text: (name: string): string =>
      `${name} has unsaved changes. They will be lost when another workbook opens.`,
    save: 'Save first',
    open: 'Open without saving',
    cancel: 'Cancel',
  },
  notices: {
    dismiss: 'Dismiss',
    opened: (name: string): string => `${name} is open, but without everything in the file.`,
    saved: (name: string): string => `${name} is saved in your Downloads folder.`,
    savedWithout: (name: string): string =>
      `${name} is saved in your Downloads folder, but without everything that was in it.`,
    lost: 'What could not be kept:',
    documentSettings: 'Settings that the add-in stores in the document are not saved.',
    notOpened: (name: string, reason: string): string => `${name} could not be opened. ${reason}`,
    notSaved: (reason: string): string => `The workbook could not be saved. ${reason}`,
    notStarted: (reason: string): string =>
      `The workbench could not start. ${reason} Stop npm start, run it again, and reload this page.`,
    unknownCommand: (label: string): string =>
      `The add-in did not run "${label}": it does not know this command, or is not ready yet.`,
  },
  status: {
    ready: 'Ready',
    starting: 'The add-in is starting…',
    calculating: 'Calculating…',
    editing: 'Editing a cell: the add-in waits until you finish',
    running: (labels: readonly string[]): string => `Running ${enumerate(labels)}…`,
    unknown: (amount: number): string =>
      amount === 1
        ? 'The add-in asked for something that is missing here'
        : `The add-in asked for ${amount} things that are missing here`,
    unknownTitle: 'Missing in the workbench',
    unknownText:
      'The stand-in for Excel refused these requests, as an older Excel would. If the add-in works anyway, you can ignore them; if it does not, include this list in your report.',
    crashes: (amount: number): string => (amount === 1 ? '1 internal error' : `${amount} internal errors`),
    crashesTitle: 'Internal errors of the workbench',
    crashesText: 'The stand-in for Excel failed, and the add-in received a general error.',
  },
  mirror: {
    caption: (sheet: string, range: string): string => `Cells of ${sheet} in view, ${range}`,
    charts: (sheet: string): string => `Charts of ${sheet}`,
    chart: (label: string, address: string): string => `${label} (at ${address})`,
    empty: 'empty',
    at: (address: string, text: string): string => `${address}: ${text}`,
  },
} as const;
