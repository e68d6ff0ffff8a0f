import type { Workbook } from '../../../src/spreadsheet/sheet';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { handMade, problemOf, relationshipsXml, tableXml, workbookXml } from '../hand-made-workbook';

/* A file can declare any area in a few bytes: what it declares costs no more than the cells that it has. */

const everything = 'A1:XFD1048576';

/** Two headings in B2 and C2 with two rows below them. */
const rows =
  '<row r="2"><c r="B2" t="str"><v>ID</v></c><c r="C2" t="str"><v>Tactic</v></c></row>' +
  '<row r="3"><c r="B3" t="str"><v>T1</v></c><c r="C3" t="str"><v>Shop</v></c></row>' +
  '<row r="4"><c r="B4" t="str"><v>T2</v></c><c r="C4" t="str"><v>Film</v></c></row>';
const used = { top: 1, left: 1, bottom: 3, right: 2 };

const withTables = (...tables: readonly string[]): Promise<Workbook> =>
  readWorkbookBytes(
    handMade({
      sheet: `<sheetData>${rows}</sheetData><tableParts>${tables
        .map((_, place) => `<tablePart r:id="rId${place + 1}"/>`)
        .join('')}</tableParts>`,
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
          ...tables.map(
            (_, place) => [`rId${place + 1}`, 'table', `../tables/table${place + 1}.xml`] as const,
          ),
        ),
        ...Object.fromEntries(
          tables.map((attributes, place) => [`xl/tables/table${place + 1}.xml`, tableXml(attributes)]),
        ),
      },
    }),
  );

const withMerges = async (...areas: readonly string[]): Promise<Workbook['sheets'][number]['merges']> => {
  const merges = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const sheet = `<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>`;
  return (await readWorkbookBytes(handMade({ sheet }))).sheets[0]?.merges ?? [];
};

describe('an Excel table', () => {
  it.each([
    ['B2:C4', { hasHeaderRow: true, hasTotalsRow: true }],
    ['B2:C1048576', { hasHeaderRow: true, hasTotalsRow: false }],
    ['B2:XFD4', { hasHeaderRow: true, hasTotalsRow: true }],
    ['A1:C4', { hasHeaderRow: false, hasTotalsRow: true }],
    [everything, { hasHeaderRow: false, hasTotalsRow: false }],
  ])('over %s reaches as far as cells are used, with the rows that are there', async (ref, kept) => {
    const { sheets, leftOut } = await withTables(`name="Plan" ref="${ref}" totalsRowCount="1"`);
    expect(sheets[0]?.tables).toEqual([{ name: 'Plan', ...used, ...kept }]);
    expect(leftOut).toEqual([]);
  });

  it('over cells that nobody used is none', async () => {
    const { sheets } = await withTables('name="Far" ref="X9:Z1048576"');
    expect(sheets[0]?.tables).toEqual([]);
  });

  it('that overlaps another is left out, and said to be', async () => {
    const { sheets, leftOut } = await withTables('name="One" ref="B2:C3"', 'name="Two" ref="C3:C4"');
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(['One']);
    expect(leftOut).toEqual([
      'Sheet "Plan": an Excel table overlaps another one; its cells were read as plain cells.',
    ]);
  });

  it('over a sheet is read once, however many say the same', async () => {
    const many = Array.from({ length: 1_500 }, (_, place) => `name="T${place}" ref="${everything}"`);
    const { sheets, leftOut } = await withTables(...many);
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(['T0']);
    expect(leftOut).toEqual([
      'Sheet "Plan": 1,499 Excel tables overlap others; their cells were read as plain cells.',
    ]);
  });
});

describe('a merged area', () => {
  it.each([
    ['B3:B4', [{ top: 2, left: 1, bottom: 3, right: 1 }]],
    ['B3:XFD1048576', [{ top: 2, left: 1, bottom: 3, right: 2 }]],
    [everything, [used]],
    ['C4:XFD1048576', []],
    ['A9:Z99', []],
  ])('over %s reaches as far as cells are used', async (ref, merges) => {
    expect(await withMerges(ref)).toEqual(merges);
  });

  it('that overlaps another merges nothing, however many there are', async () => {
    const nested = Array.from({ length: 20_000 }, (_, place) => `B2:C${1_048_576 - place}`);
    expect(await withMerges('B2:B3', ...nested, 'B4:C4')).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 1, bottom: 3, right: 2 },
    ]);
  });
});

describe('a row', () => {
  it('that only has a format costs nothing', async () => {
    const formatted = Array.from(
      { length: 10_000 },
      (_, place) =>
        `<row r="${place + 5}" s="1" customFormat="1" hidden="1"><c r="A${place + 5}" s="1"/></row>`,
    );
    const { sheets } = await readWorkbookBytes(handMade({ rows: rows + formatted.join('') }));
    expect(sheets[0]).toMatchObject({ top: 1, left: 1 });
    expect(sheets[0]?.cells).toHaveLength(3);
    expect(sheets[0]?.hiddenRows.size).toBe(0);
  });
});

describe('a sheet that is listed without a part', () => {
  const workbookWith = (entry: string): Uint8Array =>
    handMade({
      rows,
      parts: {
        'xl/workbook.xml': workbookXml(
          `<sheets>${entry}<sheet name="Plan" sheetId="2" r:id="rId1"/></sheets>`,
        ),
        'xl/_rels/workbook.xml.rels': relationshipsXml(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId4', 'dialogsheet', 'dialogsheets/sheet1.xml'],
          ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId6', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
        ),
      },
    });

  it.each([
    ['with an empty id', '<sheet name="Module1" sheetId="1" state="veryHidden" r:id=""/>'],
    ['with no id', '<sheet name="Module1" sheetId="1"/>'],
    ['with an id that leads nowhere', '<sheet name="Module1" sheetId="1" r:id="rId9"/>'],
    ['as a dialogue', '<sheet name="Dialog1" sheetId="1" r:id="rId4"/>'],
    ['as a chart', '<sheet name="Chart1" sheetId="1" r:id="rId5"/>'],
    ['as macros of Excel 4', '<sheet name="Macro1" sheetId="1" r:id="rId6"/>'],
  ])('%s is passed over', async (_, entry) => {
    const { sheets } = await readWorkbookBytes(workbookWith(entry));
    expect(sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  it.each([
    ['leads nowhere', '<sheet name="Plan" sheetId="1" r:id="rId9"/>', 'missing-part'],
    ['has none', '<sheet name="Module1" sheetId="1" r:id=""/>', 'no-worksheets'],
  ])('as the only one, which %s, is no workbook to check', async (_, entry, problem) => {
    const parts = { 'xl/workbook.xml': workbookXml(`<sheets>${entry}</sheets>`) };
    expect(await problemOf(readWorkbookBytes(handMade({ rows, parts })))).toBe(problem);
  });

  it('but is said to be a worksheet is missed', async () => {
    const parts = {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Plan" r:id="rId1"/><sheet name="Lost" r:id="rId2"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ),
    };
    expect(await problemOf(readWorkbookBytes(handMade({ rows, parts })))).toBe('missing-part');
  });
});
