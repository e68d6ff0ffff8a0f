import { enumerate } from '../../alignment/wording';

/** Everything that the page says in words of its own. What the ribbon says comes from the add-in's manifest. */
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
      'The cells are those of Univer, a spreadsheet of open source. The add-in beside them is the one that Excel loads, on the genuine Office.js: only the address of that library is another one, since it is served from this machine too.',
      'What the add-in asks of Excel is answered by a stand-in that knows what Plumbline uses. Charts of the usual kinds show and are kept; pivot tables, macros and much else are not here, and some of what Excel does comes out differently.',
      'Nothing that you open leaves this machine, and nothing is kept: save what you want to keep.',
    ],
    keys: 'F6 goes on to the next part of the page, and Shift with F6 back; out of the pane it is Ctrl with F6.',
  },
  commands: {
    label: 'Workbook commands',
    open: 'Open',
    openFile: 'Open a file…',
    openTip:
      'Opens a workbook (.xlsx or .xlsm) of this computer, or a worked example. A file can also be dropped anywhere here.',
    save: 'Save',
    saveTip: 'Saves the workbook as an .xlsx file in the folder for downloads.',
    undo: 'Undo',
    redo: 'Redo',
    undoOf: (step: string | undefined): string => (step === undefined ? 'Nothing to undo' : `Undo: ${step}`),
    redoOf: (step: string | undefined): string => (step === undefined ? 'Nothing to redo' : `Redo: ${step}`),
    dark: 'Dark colours',
    light: 'Light colours',
    /* Office.js on the web tells an add-in nothing of its host's theme. */
    schemeTip: 'For page and cells. The pane follows this computer, and has a switch of its own at its end.',
  },
  ribbon: {
    notStarted: 'The add-in is still starting.',
  },
  pane: {
    title: 'Plumbline',
    frame: 'Pane of the Plumbline add-in',
    hide: 'Hide the pane',
    reload: 'Load the add-in anew',
    resize: 'Width of the pane',
    width: (pixels: number): string => `${pixels} pixels`,
  },
  opening: (name: string): string => `Opening ${name}…`,
  dropHere: 'Drop the workbook to open it',
  notOne: 'Drop one workbook at a time.',
  unsavedChanges: {
    title: 'Open another workbook?',
    text: (name: string): string =>
      `${name} has changes that are not saved. They are lost when another workbook opens.`,
    save: 'Save it first',
    open: 'Open without saving',
    cancel: 'Cancel',
  },
  notices: {
    dismiss: 'Dismiss',
    opened: (name: string): string => `${name} is open, but not with everything that is in the file.`,
    saved: (name: string): string => `${name} is saved in your folder for downloads.`,
    savedWithout: (name: string): string =>
      `${name} is saved in your folder for downloads, but without everything that was in it.`,
    lost: 'What could not be kept:',
    documentSettings: 'Settings that the add-in keeps in the document are not saved.',
    notOpened: (name: string, reason: string): string => `${name} could not be opened. ${reason}`,
    notSaved: (reason: string): string => `The workbook could not be saved. ${reason}`,
    notStarted: (reason: string): string =>
      `The workbench could not start. ${reason} Stop npm start, start it again, and load this page anew.`,
    unknownCommand: (label: string): string =>
      `The add-in did not carry out "${label}": it knows no such command, or is not ready yet.`,
  },
  status: {
    ready: 'Ready',
    starting: 'The add-in is starting…',
    calculating: 'Calculating…',
    editing: 'Editing a cell: the add-in waits until you are done',
    running: (labels: readonly string[]): string => `Running ${enumerate(labels)}…`,
    unknown: (amount: number): string =>
      amount === 1
        ? 'The add-in asked for something unknown here'
        : `The add-in asked for ${amount} things unknown here`,
    unknownTitle: 'Asked for, and not known here',
    unknownText:
      'The stand-in for Excel refused these, as an older Excel would. If the add-in does not mind, neither need you; if it does, this list belongs into a report.',
    crashes: (amount: number): string =>
      amount === 1 ? 'The workbench failed once' : `The workbench failed ${amount} times`,
    crashesTitle: 'Failures of the workbench',
    crashesText: 'The stand-in for Excel itself failed, and the add-in was told of a general exception.',
  },
  mirror: {
    caption: (sheet: string, range: string): string => `Cells of ${sheet} in view, ${range}`,
    charts: (sheet: string): string => `Charts of ${sheet}`,
    chart: (label: string, address: string): string => `${label} (at ${address})`,
    empty: 'empty',
    at: (address: string, text: string): string => `${address}: ${text}`,
  },
} as const;
