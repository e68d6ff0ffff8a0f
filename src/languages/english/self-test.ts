import { enumerate } from '../words';

const things = { sheet: 'the sheet', table: 'the table', name: 'the name' };

/** What the self-test says, in the pane and in its report. */
export const selfTest = {
  problems: {
    notBlank: (found: readonly { readonly kind: 'sheet' | 'table' | 'name'; readonly name: string }[]) => ({
      sentence: `This workbook is not blank: it has ${enumerate(found.map(({ kind, name }) => `${things[kind]} ${name}`))}.`,
      whatToDo: 'Open a blank workbook, open Plumbline in it, and start the self-test there.',
    }),
    left: (code: string) => ({
      sentence: `Some sheets of the self-test could not be removed (${code}).`,
      whatToDo: 'Close this workbook without saving it.',
    }),
  },
  needs: (version: string): string => `Needs ExcelApi ${version}, which this Excel does not support.`,
  claimsWrongly: (version: string, error: string): string =>
    `This Excel says that it supports ExcelApi ${version}, but reported ${error}.`,
  theError: (error: string): string => `the error ${error}`,
  noAnswer: (seconds: number): string => `no answer within ${seconds} seconds`,
  nothing: 'nothing',
  report: {
    title: 'Plumbline self-test',
    application: (host: string, platform: string, version: string): string =>
      `Application: ${host}, ${platform}, ${version}`,
    requirementSets: (claims: string): string => `Requirement sets: ${claims}`,
    statuses: { passed: 'passed', failed: 'failed', 'not supported': 'not supported' },
    counts: (ran: number, all: number, counts: string, isCancelled: boolean): string =>
      `${ran} of ${all} cases: ${counts}${isCancelled ? ', then cancelled' : ''}`,
    /* Of one width, so that what was expected and what was seen stand below each other. */
    expected: 'expected',
    actual: 'actual  ',
  },
  cases: {
    valuesOfRange: {
      name: 'values, types, formats and address of a range',
      shows: 'A plan is read as values, and sheet names are not case-sensitive.',
    },
    oneValueForAll: {
      name: 'a single value fills every cell, null leaves a cell as it is, and a text is read as if typed',
      shows:
        'What looks like a number or a date becomes one, so texts are written with a leading apostrophe.',
    },
    apostrophe: {
      name: 'a text with a leading apostrophe stays a text, without the apostrophe',
      shows: 'Fixes and the report write texts this way, as values and as formulas.',
    },
    errorsAndBlanks: {
      name: 'an error is read as its text, a blank cell as an empty text',
      shows: 'Errors, texts and blank cells are told apart without asking for their types.',
    },
    wrongSize: {
      name: 'values for the wrong number of cells are refused with InvalidArgument at Range.values',
      shows: 'Values that do not fit are not written at all.',
    },
    oneFormatForAll: {
      name: 'one number format given to a range goes to every cell',
      shows: 'The report formats whole columns of figures at once.',
    },
    mixedLooks: {
      name: 'fill and font of a range are null where its cells differ',
      shows: 'The format of the first cell is not taken for the format of all cells.',
    },
    hiddenRows: {
      name: 'hidden rows are reported row by row',
      shows: 'Findings say which rows a filter or the user has hidden.',
    },
    trackedRange: {
      name: 'a tracked range moves down when rows are inserted above it',
      shows: 'References that Excel keeps up to date still point to the same cells.',
    },
    dateSystem: {
      name: 'DATE(1904,1,1) reveals the date system without using a cell',
      shows: 'Days are counted from 1900 or from 1904, and before ExcelApi 1.21 no property says which.',
    },
    missingSheet: {
      name: 'a missing sheet is a null object, and so is everything requested from it',
      shows: 'Plumbline notices that a sheet is gone without running into an error.',
    },
    blankSheet: {
      name: 'the used range of a blank sheet is a null object',
      shows: 'A sheet without values is read as empty, even if its cells have formats.',
    },
    itemNotFound: {
      name: 'ItemNotFound names the statement that failed',
      shows: 'What went wrong can be recognised by its code.',
    },
    newSheet: {
      name: 'a new sheet is still the same sheet in the next batch',
      shows: 'The report gets a sheet of its own, last in the workbook.',
    },
    selectElsewhere: {
      name: 'a cell on another sheet can be selected',
      shows: 'Clicking a finding goes to its cell.',
    },
    partsOfTables: {
      name: 'tables report their parts and columns',
      shows: 'Excel tables are recognised by their headings, and totals rows are left out.',
    },
    newTableRow: {
      name: 'a new table row moves the cells below the table down',
      shows: 'Rows added to a table do not overwrite what is below it.',
    },
    names: {
      name: 'names can be added, found, changed and deleted',
      shows: 'The index of the marks is found through names of the workbook.',
    },
    emptyName: {
      name: 'a name set to ="" is empty, and a lookup in it finds nothing',
      shows: 'Marks can be switched off at once by emptying the names that they use.',
    },
    oneComment: {
      name: 'a cell takes one comment, and has none before',
      shows: 'A finding is written as a comment only into a cell without one.',
    },
    ownChanges: {
      name: 'changes by the add-in itself raise events with the source ThisLocalAddin',
      shows: "The pane does not mistake its own marks for the user's edits.",
    },
    customFormat: {
      name: 'a custom conditional format can be found by its id and deleted',
      shows: 'A mark is a fill and a symbol that a formula switches on.',
    },
    refusedFormula: {
      name: 'the formula of a conditional format is refused where Excel does not allow it',
      shows: 'Marks look up rows by plain references and names, because nothing else is allowed.',
    },
    formulaWithName: {
      name: 'the formula of a conditional format can use a name of the workbook',
      shows: 'A mark looks up its row in an index on another sheet, by two names.',
    },
    twoAreas: {
      name: 'one format covers two areas, with a lower priority than that of the user',
      shows: "Marks cover the columns that identify a row, and never hide the user's own formats.",
    },
    listedFormats: {
      name: 'all conditional formats of a sheet are listed when it has several',
      shows: "Clearing the marks deletes only Plumbline's own formats.",
    },
    wholeCheck: {
      name: 'a plan is read, checked, marked and cleared again',
      shows: 'Plumbline as a whole works in this Excel, and leaves nothing behind.',
    },
    markFormulas: {
      name: 'the formulas of the marks are true in the marked rows, and false once the marks are cleared',
      shows: 'Excel can look up the content of a row in the index of the marks.',
    },
  },
};
