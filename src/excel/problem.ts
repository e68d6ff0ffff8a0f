/** What could not be done with the workbook, told to people. */
export interface WorkbookProblem {
  /** For tests and reports, such as `sheet-protected`. */
  readonly id: string;
  /** What was seen, and where: one sentence. */
  readonly sentence: string;
  /** What to do about it: one sentence. */
  readonly whatToDo: string;
}

/** A problem of one sheet, while the rest went well. */
export interface SheetProblem extends WorkbookProblem {
  readonly sheet: string;
}

const again = 'Try again in a moment.';

/** Every problem that working with Excel can meet, in its words. */
export const problems = {
  readOnly: (): WorkbookProblem => ({
    id: 'read-only',
    sentence: 'The workbook is read-only, so nothing can be written to it.',
    whatToDo: 'Choose Enable Editing, or save a copy and work in the copy.',
  }),
  structureProtected: (): WorkbookProblem => ({
    id: 'structure-protected',
    sentence:
      'The structure of the workbook is protected, so the Plumbline sheet cannot be added or removed.',
    whatToDo: 'Choose Protect Workbook on the Review tab to lift the protection, then try again.',
  }),
  noSheetAdded: (): WorkbookProblem => ({
    id: 'structure-protected',
    sentence: 'The structure of the workbook is protected, so no sheet can be added.',
    whatToDo: 'Choose Protect Workbook on the Review tab to lift the protection, then try again.',
  }),
  sheetProtected: (sheet: string): WorkbookProblem => ({
    id: 'sheet-protected',
    sentence: `The sheet ${sheet} is protected, so its formats cannot be changed.`,
    whatToDo: 'Choose Unprotect Sheet on the Review tab, or allow Format cells there, then try again.',
  }),
  cellProtected: (sheet: string, cell: string): WorkbookProblem => ({
    id: 'cell-protected',
    sentence: `The sheet ${sheet} is protected, so ${cell} cannot be changed.`,
    whatToDo: 'Choose Unprotect Sheet on the Review tab, then try again.',
  }),
  textTooLong: (sheet: string, cell: string): WorkbookProblem => ({
    id: 'text-too-long',
    sentence: `The fix would make the text in ${cell} on ${sheet} longer than the 32,767 characters that a cell can hold.`,
    whatToDo: 'Shorten the text of the cell first, then check again.',
  }),
  noRoomForColumn: (sheet: string, cell: string, heading: string): WorkbookProblem => ({
    id: 'no-room-for-column',
    sentence: `The column ${heading} cannot be added on ${sheet}, because ${cell} is not empty.`,
    whatToDo: 'Insert empty columns to the right of the table, then try again.',
  }),
  noHeaderRow: (sheet: string): WorkbookProblem => ({
    id: 'no-header-row',
    sentence: `The Excel table on ${sheet} has no header row, so the Plumbline columns cannot be added to it.`,
    whatToDo: 'Turn on Header Row on the Table Design tab, then check again.',
  }),
  columnsNotWritten: (sheet: string): WorkbookProblem => ({
    id: 'columns-not-written',
    sentence: `Excel did not accept the Plumbline columns on ${sheet}.`,
    whatToDo: again,
  }),
  reportProtected: (sheet: string): WorkbookProblem => ({
    id: 'report-protected',
    sentence: `The sheet ${sheet} is protected, so the result cannot be written to it.`,
    whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then check again.`,
  }),
  settingsProtected: (sheet: string): WorkbookProblem => ({
    id: 'settings-protected',
    sentence: `The sheet ${sheet} is protected, so no setting can be changed.`,
    whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then try again.`,
  }),
  nameTooLong: (length: number, most: number): WorkbookProblem => ({
    id: 'name-too-long',
    sentence: `The name of the scenario has ${length.toLocaleString('en-US')} characters, more than can be written.`,
    whatToDo: `Enter a name of at most ${most} characters, then try again.`,
  }),
  scenariosProtected: (sheet: string): WorkbookProblem => ({
    id: 'scenarios-protected',
    sentence: `The sheet ${sheet} is protected, so no scenario can be changed.`,
    whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then try again.`,
  }),
  noScenarioHeadings: (sheet: string): WorkbookProblem => ({
    id: 'no-scenario-headings',
    sentence: `The sheet ${sheet} lacks headings that scenarios are found by, so no scenario can be changed.`,
    whatToDo: `Put the headings back, or delete the sheet ${sheet} to begin again.`,
  }),
  noSettingsHeadings: (sheet: string): WorkbookProblem => ({
    id: 'no-settings-headings',
    sentence: `The sheet ${sheet} has no row with the headings Setting, Value and Note, so no setting can be changed.`,
    whatToDo: `Put the headings above the settings, or delete the sheet ${sheet} to begin again.`,
  }),
  formatsUnread: (sheet: string): WorkbookProblem => ({
    id: 'formats-unread',
    sentence: `Excel could not list the conditional formats of ${sheet}, so some of Plumbline's may still be there.`,
    whatToDo:
      'They no longer mark anything. To remove them, delete the rules that name Plumbline in Manage Rules.',
  }),
  noSuchSheet: (sheet: string): WorkbookProblem => ({
    id: 'no-such-sheet',
    sentence: `The sheet ${sheet} no longer exists.`,
    whatToDo: 'Check again to update the findings.',
  }),
  sheetNotFound: (sheet: string): WorkbookProblem => ({
    id: 'sheet-not-found',
    sentence: `The sheet ${sheet} was renamed or deleted since the last check.`,
    whatToDo: 'Check again to update the findings.',
  }),
  sheetHidden: (sheet: string): WorkbookProblem => ({
    id: 'sheet-hidden',
    sentence: `The sheet ${sheet} is hidden.`,
    whatToDo: 'Right-click a sheet tab and choose Unhide, then try again.',
  }),
  commentThere: (sheet: string, cell: string): WorkbookProblem => ({
    id: 'comment-there',
    sentence: `${cell} on ${sheet} already has a comment.`,
    whatToDo: 'Reply to it in Excel.',
  }),
  commentsProtected: (sheet: string): WorkbookProblem => ({
    id: 'comments-protected',
    sentence: `The sheet ${sheet} is protected, so no comment can be added.`,
    whatToDo: 'Choose Unprotect Sheet on the Review tab, or allow Edit objects there, then try again.',
  }),
  commentRefused: (sheet: string, cell: string): WorkbookProblem => ({
    id: 'comment-refused',
    sentence: `Excel did not accept a comment in ${cell} on ${sheet}.`,
    whatToDo: 'If the cell has a note, add to the note; otherwise add the comment in Excel.',
  }),
  rowGone: (sheet: string): WorkbookProblem => ({
    id: 'row-gone',
    sentence: `The row of this finding is no longer on ${sheet}.`,
    whatToDo: 'Check again to update the findings.',
  }),
  tableChanged: (sheet: string): WorkbookProblem => ({
    id: 'table-changed',
    sentence: `The columns of the table on ${sheet} have changed since the last check.`,
    whatToDo: 'Check again, then try again.',
  }),
  tableElsewhere: (sheet: string): WorkbookProblem => ({
    id: 'table-elsewhere',
    sentence: `The table on ${sheet} was moved, or its headings changed, since the last check.`,
    whatToDo: 'Check again, then try again.',
  }),
  sheetsChanged: (): WorkbookProblem => ({
    id: 'sheets-changed',
    sentence: 'Sheets or tables were deleted while Plumbline was reading them.',
    whatToDo: again,
  }),
  tooLarge: (): WorkbookProblem => ({
    id: 'too-large',
    sentence: 'Excel could not return so many cells at once.',
    whatToDo: 'Close other workbooks or shorten very long texts, then try again.',
  }),
  noCells: (): WorkbookProblem => ({
    id: 'no-cells-selected',
    sentence: 'The selection is not a single range of cells.',
    whatToDo: 'Select one cell or one range of cells, then try again.',
  }),
  formulaRefused: (sheet: string, cell: string): WorkbookProblem => ({
    id: 'formula-refused',
    sentence: `Excel does not accept the formula in ${cell} on ${sheet}.`,
    whatToDo: 'Check the arguments for a name, sheet or table that this workbook does not have.',
  }),
  tooOld: (): WorkbookProblem => ({
    id: 'excel-too-old',
    sentence: 'This version of Excel lacks what Plumbline needs (ExcelApi 1.14).',
    whatToDo: 'Use Excel 2021, Microsoft 365 or Excel on the web.',
  }),
  busy: (): WorkbookProblem => ({
    id: 'excel-busy',
    sentence: 'Excel is busy or was interrupted, and did not respond.',
    whatToDo: again,
  }),
  noNewWorkbook: (): WorkbookProblem => ({
    id: 'no-new-workbook',
    sentence: 'The worked example could not be opened in a new workbook.',
    whatToDo: 'Download it from the project page and open it from there.',
  }),
  unexpected: (code: string): WorkbookProblem => ({
    id: 'excel-error',
    sentence: `Excel reported an unexpected error (${code}).`,
    whatToDo: 'Try again. If it happens again, save the workbook, close it and reopen it.',
  }),
};

/* A map, as a code may be named like a member of every object. */
const byCode: ReadonlyMap<string, () => WorkbookProblem> = new Map(
  Object.entries({
    AccessDenied: problems.readOnly,
    ItemNotFound: problems.sheetsChanged,
    InvalidReference: problems.sheetsChanged,
    InvalidSelection: problems.noCells,
    ApiNotFound: problems.tooOld,
    RequestPayloadSizeLimitExceeded: problems.tooLarge,
    ResponsePayloadSizeLimitExceeded: problems.tooLarge,
    ActivityLimitReached: problems.busy,
    RequestAborted: problems.busy,
    ServiceNotAvailable: problems.busy,
    Timeout: problems.busy,
  }),
);

/** The code of an error that came from Excel; its name for any other. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const { code } = error;
    if (typeof code === 'string' || typeof code === 'number') return String(code);
  }
  return error instanceof Error ? error.name : 'unknown';
}

/** What an error from Excel means to people. */
export function problemOf(error: unknown): WorkbookProblem {
  const code = errorCode(error);
  return byCode.get(code)?.() ?? problems.unexpected(code);
}
