import { strToU8 } from 'fflate';
import { readFileWorkbook, workbenchLimits } from '../../../src/workbench/files/open-workbook';
import { workbookFromFile } from '../../../src/workbench/files/workbook-from-file';
import { readWorkbookBytes, type WorkbookProblem } from '../../../src/xlsx';
import { contentTypesXml, handMade, handMadeParts, problemOf, zip } from '../../xlsx/hand-made-workbook';
import { damagedWorkbooks, foreignFiles } from '../../xlsx/unreadable-files';

const compoundFile = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);
const damaged = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  // Inside the packed content of the first part, behind its header and name.
  copy.fill(0xff, 60, 80);
  return copy;
};
const ofMainType = (type: string): Uint8Array =>
  handMade({ parts: { '[Content_Types].xml': contentTypesXml(type) } });

describe('a file that cannot be opened is refused for what it is, as the command line refuses it', () => {
  it.each<[what: string, bytes: Uint8Array, problem: WorkbookProblem]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a CSV file', strToU8('ID,Name\nG1,Grow\n'), 'delimited-text'],
    ['a web page', strToU8('<!doctype html><html></html>'), 'web-page'],
    ['a PDF document', strToU8('%PDF-1.7 x'), 'not-a-zip'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', compoundFile('Workbook\0'), 'old-workbook'],
    ['an old Word document', compoundFile('WordDocument\0'), 'old-office-file'],
    [
      'a binary workbook',
      ofMainType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'binary-workbook',
    ],
    [
      'a Word document',
      ofMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'other-document',
    ],
    ['any zip archive', zip({ 'readme.txt': 'x' }), 'other-zip'],
    ['a zip archive with a workbook in it', zip({ 'plan.xlsx': 'x' }), 'workbook-in-zip'],
    ['half a workbook', handMade({}).slice(0, 400), 'damaged-zip'],
    ['a workbook with a broken part', damaged(handMade({})), 'damaged-part'],
    [
      'a workbook without its sheet',
      zip(handMadeParts({ parts: { 'xl/worksheets/sheet1.xml': null } })),
      'missing-part',
    ],
    [
      'a sheet that is no XML',
      handMade({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet>' } }),
      'damaged-part',
    ],
    [
      'a document type',
      handMade({ parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><worksheet/>' } }),
      'damaged-part',
    ],
    [
      'a cell that is no number',
      handMade({ rows: '<row r="1"><c r="A1"><v>x</v></c></row>' }),
      'damaged-cell',
    ],
    ['a cell in another row', handMade({ rows: '<row r="1"><c r="A2"><v>1</v></c></row>' }), 'damaged-part'],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(workbookFromFile(bytes, 'Plan.xlsx'))).toBe(problem);
    expect(await problemOf(readWorkbookBytes(bytes))).toBe(problem);
  });

  it.each([
    ...foreignFiles,
    ...damagedWorkbooks.map(([what, made, problem]) => [what, handMade(made), problem] as const),
  ])('%s, as in the table of the reader of values', async (_, bytes, problem) => {
    expect(await problemOf(workbookFromFile(bytes, 'Plan.xlsx'))).toBe(problem);
  });

  it('says it in the same words', async () => {
    const bytes = strToU8('ID,Name\nG1,Grow\n');
    await expect(workbookFromFile(bytes, 'Plan.csv')).rejects.toThrow(
      'This is plain text with commas between the values (CSV), not a workbook. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    );
  });
});

describe('a zip bomb is stopped while it is unpacked', () => {
  const bomb = (part: string): Uint8Array =>
    handMade({ parts: { [part]: new Uint8Array(30_000_000).fill(0x20) } });

  it.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'])(
    'in %s, by either reader',
    async (part) => {
      const bytes = bomb(part);
      expect(await problemOf(workbookFromFile(bytes, 'Plan.xlsx'))).toBe('expands-too-far');
      expect(await problemOf(readWorkbookBytes(bytes))).toBe('expands-too-far');
    },
  );
});

describe('a file that asks too much is refused before it is unpacked', () => {
  const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

  it.each<[limit: string, limits: Partial<typeof workbenchLimits>, problem: WorkbookProblem]>([
    ['bytes of the file', { fileBytes: 100 }, 'file-too-large'],
    ['parts', { zipEntries: 2 }, 'too-many-entries'],
    ['bytes of a sheet', { contentPartBytes: 100 }, 'part-too-large'],
    ['bytes of another part', { otherPartBytes: 100 }, 'part-too-large'],
    ['bytes in all', { totalBytes: 500 }, 'total-too-large'],
    ['expansion', { ratioAppliesFromBytes: 1, expansionRatio: 1 }, 'expands-too-far'],
    ['cells', { cells: 1 }, 'too-many-cells'],
    ['elements of a part', { listItems: 2 }, 'list-too-long'],
  ])('%s', async (_, limits, problem) => {
    const reading = readFileWorkbook(handMade({ rows: cells }), { ...workbenchLimits, ...limits });
    expect(await problemOf(reading)).toBe(problem);
  });

  it('cells that stand a whole sheet apart', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(await problemOf(workbookFromFile(handMade({ rows }), 'Plan.xlsx'))).toBe('too-many-cells');
  });
});

describe('the name of the workbook ends as the file that is saved', () => {
  it.each([
    ['Plan.xlsx', 'Plan.xlsx'],
    ['Plan.XLSM', 'Plan.xlsx'],
    ['Plan', 'Plan.xlsx'],
    ['2026.05 plan', '2026.05 plan.xlsx'],
  ])('%s: %s', async (name, expected) => {
    const { workbook } = await workbookFromFile(handMade({}), name);
    expect(workbook.name).toBe(expected);
  });
});
