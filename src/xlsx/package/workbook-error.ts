const saveAsXlsx = 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".';
const repairIt = 'Open it in Excel, let Excel repair it and save it again, or get a fresh copy.';
const makeItSmaller =
  'Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.';

/** Every reason why a workbook cannot be read, as the user sees it. `{name}` stands for a fact of the case. */
export const workbookProblems = {
  missing: 'File not found. Check the path and the spelling of the name.',
  folder: 'This is a folder, not a file. Give the path of the workbook inside it.',
  'not-permitted':
    'You do not have permission to read this file. Ask its owner for access, or copy it to a folder of your own.',
  'not-a-file': 'This is a device or a pipe, not a file. Save the workbook to disk first.',
  unreadable:
    'The file could not be read ({code}). If it is open in another program, close it there and try again.',
  'lock-file':
    'This is the lock file that Excel creates while a workbook is open, not the workbook itself. Use the name without "~$" at the start.',
  empty: 'The file is empty. Save the workbook again, or choose another file.',

  'web-page': `This is a web page (HTML), whatever its file name says. ${saveAsXlsx}`,
  'xml-text': `This is an XML file (such as an "XML Spreadsheet 2003"), not a workbook. ${saveAsXlsx}`,
  'delimited-text': `This is plain text with {separator} between the values (CSV), not a workbook. ${saveAsXlsx}`,
  'plain-text': 'This is plain text, not a workbook. Choose an .xlsx or .xlsm file.',
  'not-a-zip': 'This is not an Excel workbook: it contains {what}. Choose an .xlsx or .xlsm file.',
  'old-workbook': `This is an Excel 97 to 2003 workbook (.xls). ${saveAsXlsx}`,
  'old-office-file': 'This is an old Office file, but not a workbook. Choose an .xlsx or .xlsm file.',
  encrypted:
    'The workbook is protected with a password and cannot be read. Remove the password in Excel (File > Info > Protect Workbook > Encrypt with Password), or save a copy without one.',
  'encrypted-zip': 'The zip archive is protected with a password. Unpack it and choose the workbook inside.',
  'binary-workbook': `This is a binary workbook (.xlsb). ${saveAsXlsx}`,
  'other-document': 'This is {what}, not an Excel workbook. If the plan is in it, save it as .xlsx first.',
  'workbook-in-zip': 'This is a zip archive with "{name}" in it. Unpack it and choose the workbook inside.',
  'other-zip': 'This is a zip archive, but not an Excel workbook. Choose an .xlsx or .xlsm file.',

  'damaged-zip': `The file is damaged: {detail}. ${repairIt}`,
  'damaged-part': `The file is damaged: "{part}" inside it cannot be read ({detail}). ${repairIt}`,
  'missing-part': `The file is damaged: "{part}" is missing inside it. ${repairIt}`,
  'damaged-cell': `The file is damaged: cell {cell} of sheet "{sheet}" cannot be read ({detail}). ${repairIt}`,
  'no-worksheets':
    'The workbook has no worksheets, only charts or macros. Choose the workbook that contains the plan.',

  'file-too-large': `The file is {size} MB; the limit is {limit} MB. ${makeItSmaller}`,
  'too-many-entries': `The file has {count} parts inside; the limit is {limit}. ${makeItSmaller}`,
  'part-too-large': `"{part}" inside the file unpacks to more than the limit of {limit} MB. ${makeItSmaller}`,
  'total-too-large': `The file unpacks to more than the limit of {limit} MB. ${makeItSmaller}`,
  'expands-too-far':
    '"{part}" inside the file unpacks to more than {limit} times its packed size. Only files made to do harm, or full of repetition, do that. If you trust the file, copy the plan to a new workbook and try again.',
  'too-many-cells':
    'Sheet "{sheet}" uses the cells {area}, which takes the workbook over the limit of {limit} million cells. Delete what is far away from the plan (Ctrl+End goes to the last used cell), save, and try again.',
  'too-much-text': `The texts in the cells up to sheet "{sheet}" take the workbook over the limit of {limit} million characters. ${makeItSmaller}`,
  'list-too-long': `"{part}" inside the file has more than the limit of {limit} entries. ${makeItSmaller}`,
} as const;

export type WorkbookProblem = keyof typeof workbookProblems;

/** A workbook that cannot be read. The message says what was found and what to do; it does not repeat the path of the file. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(
      workbookProblems[problem].replace(/\{([a-z]+)\}/g, (_, name: string) =>
        printable(String(facts[name] ?? '')),
      ),
    );
    this.name = 'WorkbookError';
  }
}

const longestFact = 120;

/** Names inside a file are the file's own: without control characters they cannot steer a terminal. */
const printable = (fact: string): string => {
  const shown = fact.length > longestFact ? `${fact.slice(0, longestFact)}…` : fact;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?');
};
