import * as fc from 'fast-check';
import type { HostWorkbook, SheetView } from '../../../src/office-host';
import { type Area, commonArea } from '../../../src/spreadsheet/area';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { disjointAreas } from '../../../src/spreadsheet/disjoint-areas';
import type { Sheet, Workbook } from '../../../src/spreadsheet/sheet';
import { usedTables } from '../../../src/spreadsheet/used-tables';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { workbookFromFile } from '../../../src/workbench/files/workbook-from-file';
import { readWorkbookBytes } from '../../../src/xlsx';
import {
  type HandMade,
  handMade,
  relationshipsXml,
  tableXml,
  workbookXml,
} from '../../xlsx/hand-made-workbook';
import { randomContent, workbookOf } from './random-workbook';

/* What both readers know of a workbook, in one shape. */
interface Known {
  readonly dateSystem: number;
  readonly sheets: readonly unknown[];
}

const byPlace = (cells: readonly (readonly [string, CellValue, string])[]): unknown =>
  Object.fromEntries(cells.map(([place, value, format]) => [place, [value, format]]));

function knownOfValues({ sheets, dateSystem }: Workbook): Known {
  const cellsOf = ({ top, left, cells, formats }: Sheet): unknown =>
    byPlace(
      cells.flatMap((line, row) =>
        line.flatMap((value, column) =>
          value === null
            ? []
            : [[`${top + row} ${left + column}`, value, formats?.[row]?.[column] ?? 'General'] as const],
        ),
      ),
    );
  return {
    dateSystem,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet),
      hidden: [...sheet.hiddenRows],
      merges: sheet.merges,
      tables: sheet.tables,
    })),
  };
}

function knownOfWorkbench(workbook: HostWorkbook, values: Workbook): Known {
  const isUsed = (row: number, index: number): boolean => {
    const sheet = values.sheets[index];
    return sheet !== undefined && row >= sheet.top && row < sheet.top + sheet.cells.length;
  };
  /* Only the check has no use for what is declared beyond the used cells. */
  const usedOf = (index: number): Area | null => {
    const { top = 0, left = 0, cells = [] } = values.sheets[index] ?? {};
    const [first] = cells;
    return first === undefined
      ? null
      : { top, left, bottom: top + cells.length - 1, right: left + first.length - 1 };
  };
  const cellsOf = ({ id }: SheetView): unknown => {
    const cells: (readonly [string, CellValue, string])[] = [];
    const height = Math.max(workbook.rows(id).length, ...workbook.spills(id).map(({ bottom }) => bottom + 1));
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < 40; column += 1) {
        const value = workbook.valueAt(id, row, column);
        const { numberFormat } = workbook.cellAt(id, row, column);
        if (value !== null && value !== '') cells.push([`${row} ${column}`, value, numberFormat]);
      }
    }
    return byPlace(cells);
  };
  return {
    dateSystem: workbook.dateSystem,
    sheets: workbook.sheets().map((sheet, index) => ({
      name: sheet.name,
      cells: cellsOf(sheet),
      hidden: [...sheet.hiddenRows].filter((row) => isUsed(row, index)).sort((one, other) => one - other),
      merges: disjointAreas(
        sheet.merges.flatMap((merge) => {
          const used = usedOf(index);
          const area = used && commonArea(merge, used);
          return area === null || (area.top === area.bottom && area.left === area.right) ? [] : [area];
        }),
      ),
      tables: usedTables(
        sheet.name,
        workbook
          .tables()
          .filter((table) => table.sheet === sheet.id)
          .map(({ name, area, showHeaders, showTotals }) => ({
            name,
            ...area,
            hasHeaderRow: showHeaders,
            hasTotalsRow: showTotals,
          })),
        usedOf(index),
      ).tables,
    })),
  };
}

async function expectAgreement(bytes: Uint8Array): Promise<void> {
  const values = await readWorkbookBytes(bytes);
  const { workbook } = await workbookFromFile(bytes, 'Plan.xlsx');
  expect(knownOfWorkbench(workbook, values)).toEqual(knownOfValues(values));
}

describe('the command line and the workbench read the same', () => {
  it('in any workbook that was saved here', async () => {
    await fc.assert(
      fc.asyncProperty(randomContent, async (content) => {
        const { bytes } = await fileFromWorkbook(workbookOf(content));
        await expectAgreement(bytes);
      }),
      { numRuns: 100 },
    );
  });

  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  it.each<[what: string, made: HandMade]>([
    ['dates of old Mac workbooks', { rows, workbookProperties: '<workbookPr date1904="1"/>' }],
    [
      'rows that the sheet hides unless it says otherwise',
      {
        sheet:
          '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row><row r="5" hidden="1"><c r="A5"><v>2</v></c></row></sheetData>',
      },
    ],
    ['rows without a height', { rows: '<row r="1" ht="0"><c r="A1"><v>1</v></c></row>' }],
    [
      'values beside an extension',
      { rows: '<row r="1"><c r="A1"><v>3</v><extLst><ext><x:v xmlns:x="y">7</x:v></ext></extLst></c></row>' },
    ],
    [
      'inline texts, and those that are not of their type',
      {
        rows: '<row r="1"><c r="A1"><v>1</v><is><t>x</t></is></c><c r="B1" t="inlineStr"><is><r><t>y</t></r></is></c></row>',
      },
    ],
    [
      'cells without a style, in the format of the first one',
      { rows, styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
    ],
    [
      'cells and rows without an address',
      { rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' },
    ],
    [
      'tables that the sheet names, and no others',
      {
        sheet: `<sheetData>${rows}</sheetData><tableParts><tablePart r:id="rId1"/></tableParts>`,
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
            ['rId1', 'table', '../tables/table1.xml'],
            ['rId2', 'table', '../tables/left-over.xml'],
          ),
          'xl/tables/table1.xml': tableXml('displayName="Goals" ref="A1:B3" totalsRowShown="1"'),
        },
      },
    ],
    [
      'modules of old macros among the sheets',
      {
        rows,
        parts: {
          'xl/workbook.xml': workbookXml(
            '<sheets><sheet name="Module1" r:id=""/><sheet name="Plan" r:id="rId1"/></sheets>',
          ),
        },
      },
    ],
    [
      'the strict edition of the standard',
      {
        rows,
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
          'xl/workbook.xml':
            '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
        },
      },
    ],
  ])('in %s', async (_, made) => {
    await expectAgreement(handMade(made));
  });
});
