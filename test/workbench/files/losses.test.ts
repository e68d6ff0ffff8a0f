import { createMemoryWorkbook } from '../../../src/office-host';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { type Loss, losses } from '../../../src/workbench/files/losses';
import {
  type HandMade,
  handMadeParts,
  relationshipsXml,
  workbookXml,
  worksheetXml,
  zip,
} from '../../xlsx/hand-made-workbook';
import { at, openedFile } from './opened-file';

const package_ = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/* A workbook with a part of some type more. */
const withPart = (part: string, type: string): Uint8Array =>
  zip(
    handMadeParts({
      parts: {
        [part]: '<any/>',
        '[Content_Types].xml': `<Types xmlns="${package_}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`,
      },
    }),
  );

const sheetWith = (elements: string, rows = ''): HandMade => ({
  sheet: `<sheetData>${rows}</sheetData>${elements}`,
});
const cellWith = (content: string, attributes = ''): HandMade => ({
  rows: `<row r="1"${attributes}><c r="A1"${content}</c></row>`,
});

describe('what is not kept is said once when the file is opened', () => {
  it.each<[loss: Loss, file: Uint8Array | HandMade]>([
    ['charts', withPart('xl/charts/chartEx1.xml', 'application/vnd.ms-office.chartex+xml')],
    ['pictures', withPart('xl/media/image1.png', 'image/png')],
    ['comments', withPart('xl/comments1.xml', `${spreadsheet}.comments+xml`)],
    ['pivots', withPart('xl/pivotTables/pivotTable1.xml', `${spreadsheet}.pivotTable+xml`)],
    ['macros', withPart('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject')],
    ['controls', withPart('xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml')],
    ['slicers', withPart('xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml')],
    ['other-workbooks', withPart('xl/externalLinks/externalLink1.xml', `${spreadsheet}.externalLink+xml`)],
    ['connections', withPart('xl/connections.xml', `${spreadsheet}.connections+xml`)],
    ['add-ins', withPart('xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml')],
    ['data-types', withPart('xl/richData/rdrichvalue.xml', 'application/vnd.ms-excel.rdrichvalue+xml')],
    [
      'custom-properties',
      withPart('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
    ],
    ['views', withPart('xl/namedSheetViews/v1.xml', 'application/vnd.ms-excel.namedsheetviews+xml')],
    ['outline', cellWith('><v>1</v>', ' outlineLevel="1"')],
    ['filters', sheetWith('<autoFilter ref="A1:B9"/>')],
    [
      'sparklines',
      sheetWith('<extLst><ext><sparklineGroups><sparklineGroup/></sparklineGroups></ext></extLst>'),
    ],
    ['scenarios', cellWith('><f t="dataTable" ref="A1"/><v>1</v>')],
    ['rich-text', cellWith(' t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is>')],
    ['passwords', sheetWith('<sheetProtection sheet="1" password="CC1A"/>')],
    ['protected-areas', sheetWith('<protectedRanges/>')],
    ['line-formats', { sheet: '<cols><col min="1" max="1" style="1"/></cols><sheetData/>' }],
    [
      'patterns',
      {
        styles:
          '<fills><fill><patternFill patternType="darkGrid"/></fill></fills><cellXfs><xf fillId="0"/></cellXfs>',
      },
    ],
    ['style-names', { styles: '<cellXfs><xf xfId="3"/></cellXfs>' }],
  ])('%s', async (loss, file) => {
    const { lost } = await openedFile(file);
    expect(lost).toEqual([losses[loss]]);
  });

  it('cells that read another workbook keep the value that they showed', async () => {
    const { lost, cell } = await openedFile(cellWith('><f>[1]Prices!B2*2</f><v>84</v>'));
    expect(cell(0, 0)).toMatchObject({ value: 84, formula: null });
    expect(lost).toEqual([losses['other-workbooks']]);
  });

  it('names that mean nothing are left out', async () => {
    const names = '<definedNames><definedName name="Gone" localSheetId="7">A1</definedName></definedNames>';
    const { lost, workbook } = await openedFile({
      parts: {
        'xl/workbook.xml': workbookXml(
          `<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>${names}`,
        ),
      },
    });
    expect(workbook.names()).toEqual([]);
    expect(lost).toEqual([losses['damaged-names']]);
  });

  it('a theme of its own', async () => {
    const { lost } = await openedFile({
      parts: {
        'xl/theme/theme1.xml':
          '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="AA0000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
        'xl/_rels/workbook.xml.rels': relationshipsXml(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'theme', 'theme/theme1.xml'],
        ),
      },
    });
    expect(lost).toEqual([losses.theme]);
  });

  it('drawings without a chart are pictures or shapes', async () => {
    const { lost } = await openedFile({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
          'rId1',
          'drawing',
          '../drawings/drawing1.xml',
        ]),
        'xl/drawings/drawing1.xml': worksheetXml(''),
      },
    });
    expect(lost).toEqual([losses.pictures]);
  });
});

describe('what a file cannot hold is said when it is saved', () => {
  it.each<[loss: Loss, change: (workbook: ReturnType<typeof createMemoryWorkbook>, sheet: string) => void]>([
    ['settings', (workbook) => workbook.putSetting('tolerance', 1)],
    [
      'comments',
      (workbook, sheet) =>
        workbook.addComment({
          sheet,
          row: 0,
          column: 0,
          content: 'Why?',
          author: 'User',
          created: new Date(),
        }),
    ],
    [
      'variables',
      (workbook, sheet) => workbook.write(sheet, at(0, 0), () => ({ input: { formula: '=LET(x,1,x)' } })),
    ],
    [
      'headings',
      (workbook, sheet) => {
        workbook.write(sheet, at(0, 0, 0, 1), () => ({ input: 2026 }));
        workbook.addTable({
          name: 'T',
          sheet,
          area: at(0, 0, 2, 1),
          showHeaders: true,
          showTotals: false,
          style: '',
        });
      },
    ],
  ])('%s', async (loss, change) => {
    const workbook = createMemoryWorkbook();
    change(workbook, workbook.activeSheet());
    const { lost } = await fileFromWorkbook(workbook);
    expect(lost).toEqual([losses[loss]]);
  });
});

it('every sentence ends and says what is left', () => {
  expect(Object.values(losses).filter((sentence) => !/^[A-Z].*[^.]\.$/u.test(sentence))).toEqual([]);
  expect(new Set(Object.values(losses)).size).toBe(Object.keys(losses).length);
});
