import type { ListedTable } from '../../../src/spreadsheet/sheet';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { handMade, problemOf, relationshipsXml, tableXml } from '../hand-made-workbook';

/** Used from A1 to AA50001. */
const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="50001"><c r="AA50001"><v>1</v></c></row>';

const withTable = (table: string): Uint8Array =>
  handMade({
    sheet: `<sheetData>${corners}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'table', '../tables/left-over.xml'],
      ),
      'xl/tables/table1.xml': table,
    },
  });

const readTables = async (attributes: string): Promise<readonly ListedTable[] | undefined> =>
  (await readWorkbookBytes(withTable(tableXml(attributes)))).sheets[0]?.tables;

describe('an Excel table', () => {
  it('has the name by which formulas call it', async () => {
    expect(await readTables('name="Table1" displayName="Goals_2026" ref="A1:B3"')).toMatchObject([
      { name: 'Goals_2026' },
    ]);
  });

  it('has the area that its part declares, where cells are blank too', async () => {
    expect(await readTables('displayName="Goals" ref="B3:AA50001"')).toMatchObject([
      { top: 2, left: 1, bottom: 50_000, right: 26 },
    ]);
  });

  it('is not mistaken for the extension of the same name inside it', async () => {
    const whole = tableXml('displayName="Goals" ref="A1:B3"').replace(
      '/>',
      '><extLst><ext uri="x"><x14:table xmlns:x14="y" altText="Goals of 2026"/></ext></extLst></table>',
    );
    const { sheets } = await readWorkbookBytes(withTable(whole));
    expect(sheets[0]?.tables).toMatchObject([{ name: 'Goals', bottom: 2 }]);
  });

  it.each([
    ['', true, false],
    ['headerRowCount="1" totalsRowShown="1"', true, false],
    ['headerRowCount="1" totalsRowShown="0"', true, false],
    ['headerRowCount="0"', false, false],
    ['totalsRowCount="1"', true, true],
    ['totalsRowCount="0" totalsRowShown="1"', true, false],
  ])('with %j has a header row: %s, a totals row: %s', async (attributes, hasHeaderRow, hasTotalsRow) => {
    expect(await readTables(`displayName="Goals" ref="A1:B3" ${attributes}`)).toMatchObject([
      { hasHeaderRow, hasTotalsRow },
    ]);
  });

  it.each(['', 'ref="A0:B3"', 'ref="B3:A1"', 'ref="A1:XFE3"', 'ref="A1:B1048577"', 'ref="Goals"'])(
    'with the area %j is damaged',
    async (ref) => {
      expect(await problemOf(readTables(`displayName="Goals" ${ref}`))).toBe('damaged-part');
    },
  );

  it('that the sheet names but the file lacks is missed', async () => {
    const bytes = handMade({ sheet: '<sheetData/><tableParts><tablePart r:id="rId7"/></tableParts>' });
    expect(await problemOf(readWorkbookBytes(bytes))).toBe('missing-part');
  });
});
