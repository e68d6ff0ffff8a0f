const saveAsXlsx = 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".';
const repairIt = 'Open it in Excel, let Excel repair it and save it again, or get a fresh copy.';
const makeItSmaller =
  'Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.';

/** What is said of a file that cannot be read as a workbook. */
export const workbookFiles = {
  /** Every reason, as the user sees it. `{name}` stands for a fact of the case. */
  problems: {
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
    'encrypted-zip':
      'The zip archive is protected with a password. Unpack it and choose the workbook inside.',
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
  },
  /** What a file is instead. */
  kinds: {
    pdf: 'a PDF document',
    gzip: 'a gzip archive',
    sevenZip: 'a 7z archive',
    rar: 'a RAR archive',
    png: 'a picture (PNG)',
    jpeg: 'a picture (JPEG)',
    unknown: 'data of an unknown kind',
    word: 'a Word document',
    powerPoint: 'a PowerPoint presentation',
    visio: 'a Visio drawing',
    ods: 'an OpenDocument spreadsheet (.ods)',
    odt: 'an OpenDocument text (.odt)',
    openDocument: 'an OpenDocument file',
    epub: 'an electronic book (.epub)',
    iWork: 'an Apple Numbers, Pages or Keynote document',
    java: 'a Java archive',
  },
  separators: {
    tabs: 'tabs',
    semicolons: 'semicolons',
    commas: 'commas',
  },
  /** What is wrong with a file or a part of it, in a few words. */
  details: {
    tableOf: (sheetPart: string): string => `table of ${sheetPart}`,
    sheet: (name: string): string => `sheet ${name}`,
    tooManyAttributes: 'an element has too many attributes',
    notUnpacked: 'it cannot be unpacked, or its size or checksum is wrong',
    documentType: 'it declares a document type',
    notText: 'it has bytes that are not text',
    cutOff: 'it is cut off, and the list of its parts at the end is missing',
    usedTwice: 'it is used for two things',
    nestedTooDeep: 'its elements are nested too deep',
    listBroken: 'its list of parts is broken',
    listCutOff: 'its list of parts is cut off',
    wrongSize: 'its size is wrong',
    cellOutside: 'it has a cell outside the sheet',
    rowOutside: 'it has a row outside the sheet',
    empty: 'it is empty',
    areaOutside: 'its area is not within the sheet',
    noTruthValue: 'neither true nor false',
    noNumber: 'not a number',
    noText: 'the text it refers to is missing',
    otherRoot: (seen: string, wanted: string): string => `it begins with "${seen}" instead of "${wanted}"`,
    partCutOff: (part: string): string => `its part "${part}" is cut off`,
    partElsewhere: (part: string): string => `its part "${part}" is not where it should be`,
    unknownPacking: (part: string, method: number): string =>
      `its part "${part}" is packed in a way that no workbook uses (method ${method})`,
    cellInOtherRow: (cell: string, row: number): string => `cell ${cell} is in row ${row}`,
    noSuchCell: (cell: string): string => `it has a cell named "${cell}"`,
    twoParts: (part: string): string => `it has two parts named "${part}"`,
    unknownType: (type: string): string => `unknown type "${type}"`,
  },
};
