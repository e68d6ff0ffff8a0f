import { createMemoryWorkbook } from '../../../src/office-host';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import {
  handMadeParts,
  relationshipsXml,
  workbookXml,
  worksheetXml,
  zip,
} from '../../xlsx/hand-made-workbook';
import { at, openedFile } from './opened-file';
import { contentOf } from './workbook-content';

const x14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const data = '<sheetData/>';

describe('conditional formats', () => {
  const sheet = `${data}
    <conditionalFormatting sqref="A1:A9 C1">
      <cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$A1="a &amp; b"</formula></cfRule>
      <cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>Limits!$A$1</formula></cfRule>
    </conditionalFormatting>
    <conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="2">
      <dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>
      <extLst><ext ${x14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{BAR}</x14:id></ext></extLst>
    </cfRule></conditionalFormatting>
    <extLst><ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>
      <x14:conditionalFormatting><x14:cfRule type="dataBar" id="{BAR}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting>
      <x14:conditionalFormatting><x14:cfRule type="iconSet" priority="5" id="{ICONS}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>D1</xm:sqref></x14:conditionalFormatting>
      <x14:conditionalFormatting><x14:cfRule type="expression" priority="4" id="{FAR}"><xm:f>Other!A1&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>E1:E9</xm:sqref></x14:conditionalFormatting>
    </x14:conditionalFormattings></ext></extLst>`;
  const styles =
    '<dxfs><dxf><font><color rgb="FF9C0006"/><u/></font><numFmt numFmtId="170" formatCode="0.0&quot; !&quot;"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

  it('come in the order in which they count, the kinds that are not modelled too', async () => {
    const { workbook, sheet: view } = await openedFile({ sheet, styles });
    expect(
      workbook.conditionalFormats(view.id).map(({ type, formula, areas }) => ({ type, formula, areas })),
    ).toEqual([
      { type: 'CellValue', formula: '', areas: [at(0, 0, 8, 0), at(0, 2)] },
      { type: 'DataBar', formula: '', areas: [at(0, 1, 8, 1)] },
      { type: 'Custom', formula: '=$A1="a & b"', areas: [at(0, 0, 8, 0), at(0, 2)] },
      { type: 'Custom', formula: '=Other!A1>1', areas: [at(0, 4, 8, 4)] },
      { type: 'IconSet', formula: '', areas: [at(0, 3)] },
    ]);
  });

  it('look as the file says, their number formats among that', async () => {
    const { workbook, sheet: view } = await openedFile({ sheet, styles });
    const [, , custom] = workbook.conditionalFormats(view.id);
    expect(custom).toMatchObject({
      stopIfTrue: true,
      style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: null, italic: null, numberFormat: '0.0" !"' },
      carried: { look: { font: '<u/>' } },
    });
  });

  it('survive saving', async () => {
    const { workbook } = await openedFile({ sheet, styles });
    const again = await openedFile((await fileFromWorkbook(workbook)).bytes);
    expect(contentOf(again.workbook)).toEqual(contentOf(workbook));
  });
});

it('data bars that were copied with their rows have ids of their own in the file', async () => {
  const workbook = createMemoryWorkbook();
  const id = workbook.activeSheet();
  const extension =
    '<x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar/></x14:cfRule>';
  const carried = {
    attributes: { type: 'dataBar' },
    formulas: [],
    content: '<dataBar/>',
    extension,
    look: null,
  };
  const format = workbook.addConditionalFormat(id, [at(0, 0)], 'DataBar');
  workbook.changeConditionalFormat(format, { carried });
  workbook.pasteRows(id, 0, 1, 5);
  const again = await openedFile((await fileFromWorkbook(workbook)).bytes);
  const formats = again.workbook.conditionalFormats(again.sheet.id);
  expect(formats.map(({ areas }) => areas)).toEqual([[at(0, 0)], [at(5, 0)]]);
  expect(new Set(formats.map((one) => /id="([^"]*)"/u.exec(one.carried?.extension ?? '')?.[1])).size).toBe(2);
});

describe('data validations', () => {
  const sheet = `${data}
    <dataValidations count="2">
      <dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Goal" prompt="Pick_x000a_one" sqref="A2:A1048576"><formula1>"Yes,No"</formula1></dataValidation>
      <dataValidation type="date" operator="greaterThan" errorStyle="warning" showErrorMessage="1" errorTitle="Late" error="Too early" sqref="B2:B9 D2"><formula1>A2+1</formula1></dataValidation>
    </dataValidations>
    <extLst><ext ${x14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list" showDropDown="1"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

  it('say what may be entered, from beside the cells and from the extension', async () => {
    const { workbook, sheet: view } = await openedFile({ sheet });
    expect(workbook.validations(view.id)).toMatchObject([
      {
        areas: [at(1, 0, 1_048_575, 0)],
        type: 'List',
        formulas: ['="Yes,No"'],
        ignoreBlank: true,
        inCellDropDown: true,
        prompt: { title: 'Goal', message: 'Pick\none' },
        alert: { style: 'Stop', title: '', message: '' },
      },
      {
        areas: [at(1, 1, 8, 1), at(1, 3)],
        type: 'Date',
        operator: 'GreaterThan',
        formulas: ['=A2+1'],
        prompt: null,
        alert: { style: 'Warning', title: 'Late', message: 'Too early' },
      },
      {
        areas: [at(1, 2, 8, 2)],
        type: 'List',
        formulas: ['=Lists!$A$1:$A$9'],
        inCellDropDown: false,
        alert: null,
      },
    ]);
  });
});

describe('a sheet', () => {
  it('keeps sizes, hidden lines, merges, panes, links, print settings and protection', async () => {
    const { sheet, lost } = await openedFile({
      sheet: `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>
        <sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
        <cols><col min="1" max="2" width="8.7109375"/><col min="4" max="4" hidden="1"/></cols>
        <sheetData><row r="1" ht="30" customHeight="1"/><row r="2" ht="15"/><row r="3" hidden="1"/></sheetData>
        <sheetProtection sheet="1" objects="1" formatCells="0"/>
        <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
        <hyperlinks><hyperlink ref="A5" location="Plan!A1" tooltip="Up"/></hyperlinks>
        <pageSetup orientation="landscape"/>`,
    });
    expect(lost).toEqual([]);
    expect(sheet).toMatchObject({
      tabColor: '#00B050',
      showGridlines: false,
      frozen: { rows: 2, columns: 1 },
      hiddenColumns: new Set([3]),
      hiddenRows: new Set([2]),
      rowHeights: new Map([[0, 30]]),
      columnWidths: new Map([
        [0, 45.732422],
        [1, 45.732422],
      ]),
      merges: [at(0, 0, 0, 1)],
      links: [{ area: at(4, 0), target: '', location: 'Plan!A1', tip: 'Up' }],
      printing: { page: '<pageSetUpPr fitToPage="1"/>', elements: '<pageSetup orientation="landscape"/>' },
    });
    expect(sheet.protection?.options).toMatchObject({
      allowFormatCells: true,
      allowEditObjects: false,
      allowSort: false,
    });
  });
});

it('names belong to the workbook or to the sheet that they are of, though another sheet is left out', async () => {
  const parts = handMadeParts({
    parts: {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Chart" sheetId="9" r:id="rId9"/><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>' +
          '<definedNames><definedName name="Rate">0.05</definedName><definedName name="Rate" localSheetId="1" hidden="1" comment="own">Plan!$B$2</definedName>' +
          '<definedName name="_xlnm._FilterDatabase" localSheetId="1">Plan!$A$1</definedName></definedNames>',
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/chartsheets/sheet1.xml': worksheetXml(''),
    },
  });
  const { workbook, sheet, lost } = await openedFile(zip(parts));
  expect(workbook.names()).toEqual([
    { name: 'Rate', formula: '=0.05', scope: null, visible: true, comment: '' },
    { name: 'Rate', formula: '=Plan!$B$2', scope: sheet.id, visible: false, comment: 'own' },
  ]);
  expect(lost).toEqual(['Chart, macro and dialog sheets are not kept.']);
});

it('opening is no step of the history, and nothing that ended it', async () => {
  const { workbook } = await openedFile({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(workbook.history()).toEqual({ steps: [], undoneSteps: [], endedBy: null });
  expect(workbook.undo()).toBe(false);
});
