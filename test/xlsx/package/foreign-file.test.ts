import { strToU8 } from 'fflate';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
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
import { foreignFiles } from '../unreadable-files';

const wideText = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a file that is not an .xlsx workbook is refused for what it is', () => {
  it.each(foreignFiles)('%s', async (_, bytes, problem) => {
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

  it('a workbook that lists a module of old macros, which has no part', async () => {
    const parts = {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Module1" state="veryHidden" r:id=""/><sheet name="Plan" r:id="rId1"/></sheets>',
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
