import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { readFileBytes } from '../../../src/cli/workbook-file';
import { workbookLimits } from '../../../src/xlsx/package/limits';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { readWorkbookFile } from '../../../src/cli/workbook-file';
import type { WorkbookProblem } from '../../../src/xlsx/package/workbook-error';
import {
  contentTypesXml,
  handMade,
  handMadeParts,
  problemOf,
  relationshipsXml,
  workbookXml,
  worksheetXml,
  zip,
} from '../hand-made-workbook';

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

describe('a file that is no .xlsx workbook is refused for what it is', () => {
  it.each<[what: string, bytes: Uint8Array, problem: WorkbookProblem]>([
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
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(readWorkbookBytes(bytes))).toBe(problem);
  });

  it('and what it is stands in the message', async () => {
    await expect(readWorkbookBytes(strToU8('ID;Name\nG1;1'))).rejects.toThrow(
      'plain text with semicolons between the values',
    );
    await expect(
      readWorkbookBytes(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).rejects.toThrow('This is an OpenDocument spreadsheet (.ods), not an Excel workbook.');
  });
});

describe('what is read beside plain workbooks', () => {
  it.each([
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ])('%s', async (type) => {
    const parts = {
      '[Content_Types].xml': contentTypesXml(type),
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    };
    const { sheets } = await readWorkbookBytes(
      handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', parts }),
    );
    expect(sheets).toMatchObject([{ name: 'Plan', cells: [[1]] }]);
  });

  it('a workbook whose charts stand between the worksheets', async () => {
    const parts = {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Chart" r:id="rId9"/><sheet name="Plan" r:id="rId1"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ),
    };
    expect((await readWorkbookBytes(handMade({ parts }))).sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  it('part names in another case and with backslashes', async () => {
    const renamed = Object.entries(handMadeParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })).map(
      ([name, content]) => [name.replace('xl/worksheets/', 'XL\\Worksheets\\'), content] as const,
    );
    expect((await readWorkbookBytes(zip(Object.fromEntries(renamed)))).sheets).toMatchObject([
      { cells: [[1]] },
    ]);
  });

  it.each<[what: string, encode: (xml: string) => Uint8Array]>([
    ['UTF-8 with a mark', (xml) => Buffer.from(`\ufeff${xml}`)],
    ['UTF-16 with a mark', wideText],
    ['UTF-16 without one', (xml) => Buffer.from(xml, 'utf16le')],
    ['UTF-16 of the other byte order', (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()],
    ['UTF-16 of the other byte order without a mark', (xml) => Buffer.from(xml, 'utf16le').swap16()],
  ])('parts in %s', async (_, encode) => {
    const sheet = worksheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>Größe</v></c></row></sheetData>');
    const { sheets } = await readWorkbookBytes(
      handMade({ parts: { 'xl/worksheets/sheet1.xml': encode(sheet) } }),
    );
    expect(sheets).toMatchObject([{ cells: [['Größe']] }]);
  });

  it('parts that are not packed', async () => {
    const parts = handMadeParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect((await readWorkbookBytes(zip(parts, 0))).sheets).toMatchObject([{ cells: [[1]] }]);
  });
});

describe('a path', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-'));
    await mkdir(join(folder, 'plans.xlsx'));
    await writeFile(join(folder, 'empty.xlsx'), '');
    await writeFile(join(folder, '~$plan.xlsx'), 'owner');
    await writeFile(join(folder, 'large.xlsx'), 'PK too large');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[name: string, problem: WorkbookProblem]>([
    ['no-such.xlsx', 'missing'],
    ['empty.xlsx/plan.xlsx', 'missing'],
    ['plans.xlsx', 'folder'],
    ['empty.xlsx', 'empty'],
    ['~$plan.xlsx', 'lock-file'],
    [`${'n'.repeat(300)}.xlsx`, 'unreadable'],
    ['nul\0.xlsx', 'unreadable'],
  ])('%j is refused as %s', async (name, problem) => {
    expect(await problemOf(readWorkbookFile(join(folder, name)))).toBe(problem);
  });

  it('to a device is refused', async () => {
    expect(await problemOf(readWorkbookFile('/dev/null'))).toBe('not-a-file');
  });

  it('to a file that is too large is refused before it is read', async () => {
    const reading = readFileBytes(join(folder, 'large.xlsx'), { ...workbookLimits, fileBytes: 10 });
    expect(await problemOf(reading)).toBe('file-too-large');
  });
});
