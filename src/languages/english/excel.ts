import { number } from '../words';

const again = 'Try again in a moment.';
const liftStructure = 'Choose Protect Workbook on the Review tab to lift the protection, then try again.';

/** What is said of working with a workbook in Excel. */
export const excel = {
  /** What could not be done: what was seen, and where; and what to do about it. */
  problems: {
    readOnly: () => ({
      sentence: 'The workbook is read-only, so nothing can be written to it.',
      whatToDo: 'Choose Enable Editing, or save a copy and work in the copy.',
    }),
    structureProtected: () => ({
      sentence:
        'The structure of the workbook is protected, so the Plumbline sheet cannot be added or removed.',
      whatToDo: liftStructure,
    }),
    noSheetAdded: () => ({
      sentence: 'The structure of the workbook is protected, so no sheet can be added.',
      whatToDo: liftStructure,
    }),
    sheetProtected: (sheet: string) => ({
      sentence: `The sheet ${sheet} is protected, so its formats cannot be changed.`,
      whatToDo: 'Choose Unprotect Sheet on the Review tab, or allow Format cells there, then try again.',
    }),
    cellProtected: (sheet: string, cell: string) => ({
      sentence: `The sheet ${sheet} is protected, so ${cell} cannot be changed.`,
      whatToDo: 'Choose Unprotect Sheet on the Review tab, then try again.',
    }),
    textTooLong: (sheet: string, cell: string) => ({
      sentence: `The fix would make the text in ${cell} on ${sheet} longer than the 32,767 characters that a cell can hold.`,
      whatToDo: 'Shorten the text of the cell first, then check again.',
    }),
    noRoomForColumn: (sheet: string, cell: string, heading: string) => ({
      sentence: `The column ${heading} cannot be added on ${sheet}, because ${cell} is not empty.`,
      whatToDo: 'Insert empty columns to the right of the table, then try again.',
    }),
    noHeaderRow: (sheet: string) => ({
      sentence: `The Excel table on ${sheet} has no header row, so the Plumbline columns cannot be added to it.`,
      whatToDo: 'Turn on Header Row on the Table Design tab, then check again.',
    }),
    columnsNotWritten: (sheet: string) => ({
      sentence: `Excel did not accept the Plumbline columns on ${sheet}.`,
      whatToDo: again,
    }),
    reportProtected: (sheet: string) => ({
      sentence: `The sheet ${sheet} is protected, so the result cannot be written to it.`,
      whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then check again.`,
    }),
    settingsProtected: (sheet: string) => ({
      sentence: `The sheet ${sheet} is protected, so no setting can be changed.`,
      whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then try again.`,
    }),
    nameTooLong: (length: number, most: number) => ({
      sentence: `The name of the scenario has ${number(length)} characters, more than can be written.`,
      whatToDo: `Enter a name of at most ${most} characters, then try again.`,
    }),
    scenariosProtected: (sheet: string) => ({
      sentence: `The sheet ${sheet} is protected, so no scenario can be changed.`,
      whatToDo: `Go to ${sheet}, choose Unprotect Sheet on the Review tab, then try again.`,
    }),
    noScenarioHeadings: (sheet: string) => ({
      sentence: `The sheet ${sheet} lacks headings that scenarios are found by, so no scenario can be changed.`,
      whatToDo: `Put the headings back, or delete the sheet ${sheet} to begin again.`,
    }),
    noSettingsHeadings: (sheet: string) => ({
      sentence: `The sheet ${sheet} has no row with the headings Setting, Value and Note, so no setting can be changed.`,
      whatToDo: `Put the headings above the settings, or delete the sheet ${sheet} to begin again.`,
    }),
    formatsUnread: (sheet: string) => ({
      sentence: `Excel could not list the conditional formats of ${sheet}, so some of Plumbline's may still be there.`,
      whatToDo:
        'They no longer mark anything. To remove them, delete the rules that name Plumbline in Manage Rules.',
    }),
    noSuchSheet: (sheet: string) => ({
      sentence: `The sheet ${sheet} no longer exists.`,
      whatToDo: 'Check again to update the findings.',
    }),
    sheetNotFound: (sheet: string) => ({
      sentence: `The sheet ${sheet} was renamed or deleted since the last check.`,
      whatToDo: 'Check again to update the findings.',
    }),
    sheetHidden: (sheet: string) => ({
      sentence: `The sheet ${sheet} is hidden.`,
      whatToDo: 'Right-click a sheet tab and choose Unhide, then try again.',
    }),
    commentThere: (sheet: string, cell: string) => ({
      sentence: `${cell} on ${sheet} already has a comment.`,
      whatToDo: 'Reply to it in Excel.',
    }),
    commentsProtected: (sheet: string) => ({
      sentence: `The sheet ${sheet} is protected, so no comment can be added.`,
      whatToDo: 'Choose Unprotect Sheet on the Review tab, or allow Edit objects there, then try again.',
    }),
    commentRefused: (sheet: string, cell: string) => ({
      sentence: `Excel did not accept a comment in ${cell} on ${sheet}.`,
      whatToDo: 'If the cell has a note, add to the note; otherwise add the comment in Excel.',
    }),
    rowGone: (sheet: string) => ({
      sentence: `The row of this finding is no longer on ${sheet}.`,
      whatToDo: 'Check again to update the findings.',
    }),
    tableChanged: (sheet: string) => ({
      sentence: `The columns of the table on ${sheet} have changed since the last check.`,
      whatToDo: 'Check again, then try again.',
    }),
    tableElsewhere: (sheet: string) => ({
      sentence: `The table on ${sheet} was moved, or its headings changed, since the last check.`,
      whatToDo: 'Check again, then try again.',
    }),
    sheetsChanged: () => ({
      sentence: 'Sheets or tables were deleted while Plumbline was reading them.',
      whatToDo: again,
    }),
    tooLarge: () => ({
      sentence: 'Excel could not return so many cells at once.',
      whatToDo: 'Close other workbooks or shorten very long texts, then try again.',
    }),
    noCells: () => ({
      sentence: 'The selection is not a single range of cells.',
      whatToDo: 'Select one cell or one range of cells, then try again.',
    }),
    formulaRefused: (sheet: string, cell: string) => ({
      sentence: `Excel does not accept the formula in ${cell} on ${sheet}.`,
      whatToDo: 'Check the arguments for a name, sheet or table that this workbook does not have.',
    }),
    tooOld: () => ({
      sentence: 'This version of Excel lacks what Plumbline needs (ExcelApi 1.14).',
      whatToDo: 'Use Excel 2021, Microsoft 365 or Excel on the web.',
    }),
    busy: () => ({
      sentence: 'Excel is busy or was interrupted, and did not respond.',
      whatToDo: again,
    }),
    noNewWorkbook: () => ({
      sentence: 'The worked example could not be opened in a new workbook.',
      whatToDo: 'Download it from the project page and open it from there.',
    }),
    unexpected: (code: string) => ({
      sentence: `Excel reported an unexpected error (${code}).`,
      whatToDo: 'Try again. If it happens again, save the workbook, close it and reopen it.',
    }),
  },
  /** What of a sheet that is too large was not read; `read` counts the rows that were. */
  rowsLeftOut: (sheet: string, rows: number, read: number): string =>
    `Sheet "${sheet}" has ${number(rows)} rows; Plumbline read ${read === 0 ? 'none of them' : `the first ${number(read)}`}.`,
};
