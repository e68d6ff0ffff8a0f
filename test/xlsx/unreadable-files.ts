import { strToU8 } from 'fflate';
import type { WorkbookProblem } from '../../src/xlsx';
import {
  contentTypesXml,
  type HandMade,
  handMade,
  relationshipsXml,
  workbookXml,
  worksheetXml,
  zip,
} from './hand-made-workbook';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A compound file as far as it is looked at: its signature, and the names of its streams. */
const compoundFile = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...['Root Entry', ...streams].map((name) => Buffer.concat([Buffer.from(name, 'utf16le')], 128)),
  ]);

const ofMainType = (type: string): Uint8Array =>
  handMade({ parts: { '[Content_Types].xml': contentTypesXml(type) } });

const wideText = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Files that are not .xlsx workbooks, with what every reader says of them. */
export const foreignFiles: readonly (readonly [what: string, bytes: Uint8Array, problem: WorkbookProblem])[] =
  [
    ['nothing', new Uint8Array(), 'empty'],
    ['a CSV file', strToU8('ID,Name\nG1,Grow\n'), 'delimited-text'],
    ['a CSV file that begins like a zip archive', strToU8('PK,Name\n1,Grow\n'), 'delimited-text'],
    ['a CSV file of Excel in German', strToU8('\ufeffID;Name\r\nG1;"Größe, alt"'), 'delimited-text'],
    ['a CSV file in an old code page', Buffer.from('ID;Größe\nG1;1', 'latin1'), 'delimited-text'],
    ['a text of Excel in UTF-16', wideText('ID\tName\nG1\tGrow'), 'delimited-text'],
    ['plain text', strToU8('Our plan for 2026'), 'plain-text'],
    ['a web page', strToU8('\n<!DOCTYPE html><html><body><table>'), 'web-page'],
    ['a table of a web page', strToU8('<table border="1"><tr><td>ID'), 'web-page'],
    [
      'a web page in XML',
      strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'),
      'web-page',
    ],
    [
      'an XML Spreadsheet 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
      'xml-text',
    ],
    ['a PDF document', strToU8('%PDF-1.7\n'), 'not-a-zip'],
    ['bytes', new Uint8Array([1, 2, 0, 3, 9]), 'not-a-zip'],
    ['an .xls workbook', compoundFile('Workbook'), 'old-workbook'],
    ['an older .xls workbook', compoundFile('Book'), 'old-workbook'],
    ['an encrypted workbook', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an old Word document', compoundFile('WordDocument'), 'old-office-file'],
    [
      'an .xlsb workbook',
      ofMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'binary-workbook',
    ],
    [
      'a Word document',
      ofMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'other-document',
    ],
    [
      'an .ods spreadsheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'other-document',
    ],
    ['a Numbers document', zip({ 'Index/Document.iwa': 'x' }), 'other-document'],
    ['a zip archive with a workbook in it', zip({ 'plans/Plan 2026.xlsx': 'x' }), 'workbook-in-zip'],
    ['another zip archive', zip({ 'notes.txt': 'x' }), 'other-zip'],
    ['an empty zip archive', zip({}), 'other-zip'],
    [
      'a workbook with charts only',
      handMade({
        parts: {
          'xl/_rels/workbook.xml.rels': relationshipsXml(['rId1', 'chartsheet', 'chartsheets/sheet1.xml']),
        },
      }),
      'no-worksheets',
    ],
    [
      'a workbook without sheets',
      handMade({ parts: { 'xl/workbook.xml': workbookXml('<sheets/>') } }),
      'no-worksheets',
    ],
  ];

/** Workbooks that are damaged, or made to do harm, with what every reader says of them. */
export const damagedWorkbooks: readonly (readonly [
  what: string,
  workbook: HandMade,
  problem: WorkbookProblem,
])[] = [
  [
    'a sheet that is cut off',
    { parts: { [sheetPart]: worksheetXml('<sheetData><row r="1">').slice(0, -12) } },
    'damaged-part',
  ],
  ['a sheet with crossed elements', { rows: '<row r="1"><c r="A1"><v>1</c></v></row>' }, 'damaged-part'],
  ['an empty part', { parts: { [sheetPart]: '' } }, 'damaged-part'],
  ['a part with another root', { parts: { [sheetPart]: '<html/>' } }, 'damaged-part'],
  [
    'bytes that are no UTF-8',
    { parts: { [sheetPart]: Buffer.from(worksheetXml('é'), 'latin1') } },
    'damaged-part',
  ],
  [
    'a document type',
    { parts: { 'xl/workbook.xml': '<!DOCTYPE workbook SYSTEM "http://localhost/x.dtd"><workbook/>' } },
    'damaged-part',
  ],
  ['an entity of its own', { rows: '<row r="1"><c r="A1" t="str"><v>&plan;</v></c></row>' }, 'damaged-part'],
  ['an attribute twice', { rows: '<row r="1" r="2"/>' }, 'damaged-part'],
  ['elements too deep inside each other', { rows: '<a>'.repeat(200) + '</a>'.repeat(200) }, 'damaged-part'],
  [
    'too many attributes',
    { rows: `<row ${Array.from({ length: 2000 }, (_, index) => `a${index}=""`).join(' ')}/>` },
    'damaged-part',
  ],
  ['no content types', { parts: { '[Content_Types].xml': null } }, 'missing-part'],
  ['no package relationships', { parts: { '_rels/.rels': null } }, 'missing-part'],
  ['no main part', { parts: { 'xl/workbook.xml': null } }, 'missing-part'],
  ['no relationships of the main part', { parts: { 'xl/_rels/workbook.xml.rels': null } }, 'missing-part'],
  ['no sheet part', { parts: { [sheetPart]: null } }, 'missing-part'],
  ['a cell outside the sheet', { rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }, 'damaged-part'],
  ['a cell of no address', { rows: '<row r="1"><c r="1A"><v>1</v></c></row>' }, 'damaged-part'],
  ['a cell in the row of another', { rows: '<row r="1"><c r="A2"><v>1</v></c></row>' }, 'damaged-part'],
  ['a cell without a row', { rows: '<c r="A1"><v>1</v></c>' }, 'damaged-part'],
  ['a row outside the sheet', { rows: '<row r="1048577"/>' }, 'damaged-part'],
  ['a row of no number', { rows: '<row r="one"/>' }, 'damaged-part'],
  ['a number that is none', { rows: '<row r="1"><c r="A1"><v>1,5</v></c></row>' }, 'damaged-cell'],
  ['a number beyond all bounds', { rows: '<row r="1"><c r="A1"><v>1e999</v></c></row>' }, 'damaged-cell'],
  ['a truth value that is none', { rows: '<row r="1"><c r="A1" t="b"><v>2</v></c></row>' }, 'damaged-cell'],
  [
    'a shared text that is missing',
    { rows: '<row r="1"><c r="A1" t="s"><v>3</v></c></row>' },
    'damaged-cell',
  ],
  [
    'a cell type that is none',
    { rows: '<row r="1"><c r="A1" t="toString"><v>3</v></c></row>' },
    'damaged-cell',
  ],
];
