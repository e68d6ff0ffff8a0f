import { type CellValue, notCalculated } from '../../../src/spreadsheet/cell';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { type HandMade, handMade } from '../hand-made-workbook';

async function readSheet(description: HandMade): Promise<Sheet> {
  const [sheet] = (await readWorkbookBytes(handMade(description))).sheets;
  if (sheet === undefined) throw new Error('no sheet was read');
  return sheet;
}

const readCell = async (cell: string, rest: HandMade = {}): Promise<CellValue | undefined> =>
  (await readSheet({ rows: `<row r="1"><c r="A1"><v>0</v></c>${cell}</row>`, ...rest })).cells[0]?.[1];

describe('the cells of a worksheet', () => {
  it.each<[what: string, cell: string, value: CellValue]>([
    ['a number', '<c r="B1"><v>12.5</v></c>', 12.5],
    ['a number with an exponent', '<c r="B1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['a number that is amid white space', '<c r="B1"><v>\n 7 </v></c>', 7],
    ['a truth value in letters', '<c r="B1" t="b"><v>true</v></c>', true],
    ['a text result', '<c r="B1" t="str"><f>A1</f><v> a &lt; b </v></c>', ' a < b '],
    ['a text in a CDATA section', '<c r="B1" t="str"><v>a<![CDATA[ < ]]>b</v></c>', 'a < b'],
    ['an error', '<c r="B1" t="e"><v>#NAME?</v></c>', { error: '#NAME?' }],
    ['an inline text', '<c r="B1" t="inlineStr"><is><t>Grow</t></is></c>', 'Grow'],
    [
      'an inline text with runs',
      '<c r="B1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r></is></c>',
      'a b',
    ],
    ['an escaped carriage return', '<c r="B1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['an escaped escape', '<c r="B1" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    [
      'a value beside an unknown element',
      '<c r="B1"><v>3</v><extLst><ext><x:v xmlns:x="y"/></ext></extLst></c>',
      3,
    ],
    ['a value that a comment interrupts', '<c r="B1"><v>1<!-- <v>9</v> -->2</v></c>', 12],
    ['a date of the ISO kind', '<c r="B1" t="d"><v>2026-07-01</v></c>', 46204],
    ['a date and time of the ISO kind', '<c r="B1" t="d"><v>2026-07-01T06:00:00Z</v></c>', 46204.25],
    ['a date before the leap day that never was', '<c r="B1" t="d"><v>1900-02-28</v></c>', 59],
    ['a time of the ISO kind', '<c r="B1" t="d"><v>18:00:00.000</v></c>', 0.75],
    ['a date with half a time', '<c r="B1" t="d"><v>2026-07-01T6</v></c>', '2026-07-01T6'],
    ['a text that is no ISO date', '<c r="B1" t="d"><v>2026-13-01</v></c>', '2026-13-01'],
  ])('%s is read', async (_, cell, value) => {
    expect(await readCell(cell)).toEqual(value);
  });

  it.each([
    ['a formula whose result is an empty text', '<c r="B1" t="str"><f>""</f><v></v></c>'],
    ['an empty inline text', '<c r="B1" t="inlineStr"><is><t/></is></c>'],
    ['a number without digits', '<c r="B1"><v/></c>'],
    ['a formatted cell', '<c r="B1" s="1"/>'],
  ])('%s is blank', async (_, cell) => {
    expect(await readCell(`${cell}<c r="C1"><v>1</v></c>`)).toBeNull();
  });

  it.each([
    ['nothing', '<c r="B1"><f>1+1</f></c>'],
    ['an empty value of no type', '<c r="B1"><f>1+1</f><v></v></c>'],
    ['an empty value that closes itself', '<c r="B1" t="n"><f>1+1</f><v/></c>'],
    ['nothing, though it is said to be a text', '<c r="B1" t="str"><f>"a"</f></c>'],
    ['nothing, where the formula is that of another cell', '<c r="B1"><f t="shared" si="0"/></c>'],
  ])('a formula that was saved with %s was never calculated', async (_, cell) => {
    expect(await readCell(cell)).toEqual(notCalculated);
  });

  it('a text is cut where Excel has no room for more', async () => {
    const long = '<c r="B1" t="inlineStr"><is><t>' + 'x'.repeat(32_768) + '</t></is></c>';
    expect(await readCell(long)).toBe('x'.repeat(32_767));
  });

  it.each([
    ['a whole text', '<si><t>Grow</t></si>', 'Grow'],
    ['a text in runs', '<si><r><t>Gr</t></r><r><rPr><b/></rPr><t>ow</t></r></si>', 'Grow'],
    ['white space that is to be kept', '<si><t xml:space="preserve"> Grow </t></si>', ' Grow '],
    ['white space that is not', '<si><t>\n Grow </t></si>', 'Grow'],
    ['a text with a reading aid', '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>', '東京'],
    ['an emoji in two escapes', '<si><t>_xD83D__xDE80_</t></si>', '🚀'],
  ])('%s is taken from the shared texts', async (_, item, text) => {
    expect(await readCell('<c r="B1" t="s"><v>0</v></c>', { sharedStrings: item })).toBe(text);
  });

  it('an inline text that is not of its type does not reach the next cell', async () => {
    const { cells } = await readSheet({
      rows: '<row r="1"><c r="A1"><v>1</v><is><t>x</t></is></c><c r="B1" t="inlineStr"><is><t>y</t></is></c></row>',
    });
    expect(cells).toEqual([[1, 'y']]);
  });

  it('rows and cells without an address follow the one before', async () => {
    const { cells } = await readSheet({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    });
    expect(cells).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });

  it('cells in any order, rows in any order, and any prefix of the namespace are read', async () => {
    const { cells } = await readSheet({
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>4</x:v></x:c><x:c r="A2"><x:v>3</x:v></x:c></x:row><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(cells).toEqual([
      [1, null],
      [3, 4],
    ]);
  });

  it('parts that are declared but left out are not missed where no cell refers to them', async () => {
    const parts = { 'xl/sharedStrings.xml': null, 'xl/styles.xml': null };
    const sheet = await readSheet({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', parts });
    expect(sheet).toMatchObject({ cells: [[1]], formats: [[null]] });
  });

  it('a merged area that names no cells is passed over', async () => {
    const sheet = `<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A:B"/><mergeCell ref="A1:B1"/></mergeCells>`;
    expect((await readSheet({ sheet })).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('a wrong dimension in the file is not believed', async () => {
    const { cells } = await readSheet({
      sheet:
        '<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
    });
    expect(cells).toEqual([[1, 2]]);
  });

  it('ISO dates are counted in the date system of the workbook', async () => {
    const { cells } = await readSheet({
      workbookProperties: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>',
    });
    expect(cells).toEqual([[1]]);
  });

  it('two cells in opposite corners make no grid of the whole sheet', async () => {
    const { cells } = await readSheet({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>',
    });
    expect(cells).toHaveLength(1_048_576);
    expect([cells[0], cells[1_048_575]]).toEqual([
      [1, null],
      [null, 2],
    ]);
    expect(new Set(cells).size).toBe(3);
  });
});

describe('the rows of a worksheet', () => {
  const cell = (row: number): string => `<c r="A${row}"><v>1</v></c>`;

  it.each([
    ['hidden or filtered', '<row r="2" hidden="1">'],
    ['hidden, in letters', '<row r="2" hidden="true">'],
    ['of no height', '<row r="2" ht="0" customHeight="1">'],
  ])('that are %s are hidden', async (_, open) => {
    const rows = `<row r="1">${cell(1)}</row>${open}${cell(2)}</row><row r="3" ht="15">${cell(3)}</row>`;
    expect([...(await readSheet({ rows })).hiddenRows]).toEqual([1]);
  });

  it('that the sheet hides unless it says otherwise are hidden between the used ones', async () => {
    const sheet = `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1">${cell(1)}</row><row r="4">${cell(4)}</row><row r="5" hidden="1">${cell(5)}</row></sheetData>`;
    expect([...(await readSheet({ sheet })).hiddenRows]).toEqual([1, 2, 4]);
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; k&quot;"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="49"/><xf numFmtId="199"/><xf/></cellXfs>';

  it.each([
    [0, null],
    [1, '0.0" k"'],
    [2, 'm/d/yyyy'],
    [3, '0.00%'],
    [4, null],
    [5, '@'],
    [6, null],
    [7, null],
    [8, null],
  ])('of style %d are %j', async (style, format) => {
    const sheet = await readSheet({ rows: `<row r="1"><c r="A1" s="${style}"><v>1</v></c></row>`, styles });
    expect(sheet.formats).toEqual([[format]]);
  });
});
