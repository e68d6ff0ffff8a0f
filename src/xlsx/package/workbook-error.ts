const saveAsXlsx = 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".';
const repairIt = 'Open it in Excel, let Excel repair it, and save it again; or fetch a fresh copy.';
const makeItSmaller =
  'Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.';

/** Every reason for which a workbook is not read, as the user sees it. `{name}` stands for a fact of the case. */
export const workbookProblems = {
  missing: 'There is no such file. Check the path and the spelling of the name.',
  folder: 'This is a folder, not a file. Name the workbook inside it.',
  'not-permitted':
    'The file may not be read by this user. Ask its owner for the right to read it, or copy it to a place of yours.',
  'not-a-file': 'This is a device or a pipe, not a file. Save the workbook to disk first.',
  unreadable:
    'The file could not be read ({code}). If another program holds it, close it there and try again.',
  'lock-file':
    'This is the note that Excel leaves while a workbook is open, not the workbook. Name the file without "~$" at the start.',
  empty: 'The file is empty. Save the workbook again, or name another file.',

  'web-page': `This is a web page (HTML), whatever the name of the file says. ${saveAsXlsx}`,
  'xml-text': `This is an XML text (such as an "XML Spreadsheet 2003"), not a workbook. ${saveAsXlsx}`,
  'delimited-text': `This is plain text with {separator} between the values (CSV), not a workbook. ${saveAsXlsx}`,
  'plain-text': 'This is plain text, not a workbook. Name an .xlsx or .xlsm file.',
  'not-a-zip': 'This is no Excel workbook: it holds {what}. Name an .xlsx or .xlsm file.',
  'old-workbook': `This is a workbook of Excel 97 to 2003 (.xls). ${saveAsXlsx}`,
  'old-office-file': 'This is an old Office file that holds no workbook. Name an .xlsx or .xlsm file.',
  encrypted:
    'The workbook is protected with a password, so that nothing in it can be read. Remove the password in Excel (File > Info > Protect Workbook > Encrypt with Password), or save a copy without it.',
  'encrypted-zip': 'The zip archive is protected with a password. Unpack it, and name the workbook inside.',
  'binary-workbook': `This is a binary workbook (.xlsb). ${saveAsXlsx}`,
  'other-document': 'This is {what}, not an Excel workbook. If it holds the plan, save it as .xlsx first.',
  'workbook-in-zip': 'This is a zip archive that holds "{name}". Unpack it, and name the workbook inside.',
  'other-zip': 'This is a zip archive, but no Excel workbook. Name an .xlsx or .xlsm file.',

  'damaged-zip': `The file is damaged: {detail}. ${repairIt}`,
  'damaged-part': `The file is damaged: "{part}" inside it is not readable ({detail}). ${repairIt}`,
  'missing-part': `The file is damaged: "{part}" is missing inside it. ${repairIt}`,
  'damaged-cell': `The file is damaged: cell {cell} of sheet "{sheet}" is not readable ({detail}). ${repairIt}`,
  'no-worksheets':
    'The workbook has no worksheets, only charts or macros. Name the workbook that holds the plan.',

  'file-too-large': `The file has {size} MB; at most {limit} MB are read. ${makeItSmaller}`,
  'too-many-entries': `The file consists of {count} parts; at most {limit} are read. ${makeItSmaller}`,
  'part-too-large': `"{part}" inside the file expands to more than {limit} MB, which is as much as is read. ${makeItSmaller}`,
  'total-too-large': `The file expands to more than {limit} MB, which is as much as is read. ${makeItSmaller}`,
  'expands-too-far':
    '"{part}" inside the file expands to more than {limit} times its packed size, as only a file does that was made to do harm or is nearly all repetition. If you trust it, copy the plan to a new workbook and try again.',
  'too-many-cells':
    'Sheet "{sheet}" uses the cells {area}, which takes the workbook beyond the {limit} million cells that are read. Delete what stands far away from the plan (Ctrl+End goes to the last used cell), save, and try again.',
  'list-too-long': `"{part}" inside the file has more than {limit} entries, which is as many as are read. ${makeItSmaller}`,
} as const;

export type WorkbookProblem = keyof typeof workbookProblems;

/** A workbook that is not read. The message says what was seen and what to do; it does not repeat the path of the file. */
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
