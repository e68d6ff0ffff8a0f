import type { HostWorkbook, NameView, SheetView, SheetVisibility } from '../../office-host';
import { formulaForFile } from './formula-in-file';
import { type Loss, sentencesOf } from './losses';
import { createPackageWriter, type PackageWriter } from './package-writer';
import { type Saving, spillMark } from './save-cells';
import { chartPart, drawingPart } from './save-charts';
import { createLookNumbers } from './save-looks';
import { sheetPart } from './save-sheet';
import { tablePart, withHeadings } from './save-table';
import { themePart } from './save-theme';
import { createSharedTexts } from './shared-texts';
import { attributeText, element, escaped, xmlHead } from './xml-text';

export interface SavedWorkbook {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** What of the workbook the file does not hold, a sentence each. */
  readonly lost: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainPart = 'xl/workbook.xml';

const states: Readonly<Record<SheetVisibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/* Says of the cells with this mark that their formulas may spill (MS-XLSX 2.4.6, dynamicArrayProperties). */
const spillMetadata = `${xmlHead}<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

function nameText({ name, formula, scope, visible, comment }: NameView, workbook: HostWorkbook): string {
  const index = scope === null ? -1 : workbook.sheets().findIndex(({ id }) => id === scope);
  return element(
    'definedName',
    {
      name,
      comment: comment || null,
      localSheetId: index === -1 ? null : index,
      hidden: visible || name.startsWith('_xlnm.') ? null : true,
    },
    escaped(formulaForFile(formula, '')),
  );
}

function workbookPart(workbook: HostWorkbook, sheetIds: readonly string[]): string {
  const sheets = workbook.sheets();
  const listed = sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: states[visibility],
      'r:id': sheetIds[index],
    }),
  );
  const names = workbook.names().map((name) => nameText(name, workbook));
  const front = sheets.findIndex(({ id }) => id === workbook.activeSheet());
  return [
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}">`,
    element('workbookPr', { date1904: workbook.dateSystem === 1904 || null }),
    workbook.isStructureProtected() ? element('workbookProtection', { lockStructure: true }) : '',
    element('bookViews', {}, element('workbookView', { activeTab: Math.max(front, 0) })),
    element('sheets', {}, listed.join('')),
    names.length === 0 ? '' : element('definedNames', {}, names.join('')),
    // What another program makes of the formulas may differ: Excel calculates them when it opens the file.
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    '</workbook>',
  ].join('');
}

function addCustomXml(workbook: HostWorkbook, file: PackageWriter): void {
  workbook.customXmlParts().forEach(({ id, xml }, index) => {
    const part = `customXml/item${index + 1}.xml`;
    file.add(mainPart, 'customXml', part, xml);
    const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
    const properties = `<ds:datastoreItem xmlns:ds="${namespace}" ds:itemID="${attributeText(id)}"><ds:schemaRefs/></ds:datastoreItem>`;
    file.add(part, 'customXmlProps', `customXml/itemProps${index + 1}.xml`, xmlHead + properties);
  });
}

/* Gives the id of the relationship from the sheet's part; null where no charts stand over the sheet. Parts are numbered. */
function addCharts(
  workbook: HostWorkbook,
  sheet: SheetView,
  sheetPartName: string,
  file: PackageWriter,
  count: { drawings: number; charts: number },
): string | null {
  const charts = workbook.charts(sheet.id);
  if (charts.length === 0) return null;
  count.drawings += 1;
  const part = `xl/drawings/drawing${count.drawings}.xml`;
  const chartIds = charts.map((chart) => {
    count.charts += 1;
    return file.add(part, 'chart', `xl/charts/chart${count.charts}.xml`, chartPart(chart, workbook));
  });
  return file.add(sheetPartName, 'drawing', part, drawingPart(sheet, charts, chartIds));
}

/**
 * The workbook as an .xlsx file. Beside each formula stands what it gives now, so that programs which calculate nothing
 * show it; Excel calculates all when it opens the file. What is still being calculated is waited for.
 */
export async function fileFromWorkbook(workbook: HostWorkbook): Promise<SavedWorkbook> {
  await workbook.settled();
  const lost = new Set<Loss>();
  const saving: Saving = { workbook, looks: createLookNumbers(), texts: createSharedTexts(), lost };
  const file = createPackageWriter();
  file.add('', 'officeDocument', mainPart, null);

  const tables = workbook.tables().map((table) => withHeadings(table, workbook, lost));
  const spilling = new Set<string>();
  const charts = { drawings: 0, charts: 0 };
  const sheetIds = workbook.sheets().map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const sheetId = file.add(mainPart, 'worksheet', part, null);
    const own = tables.filter((table) => table.sheet === sheet.id);
    const tableIds = own.map((table) => {
      const number = tables.indexOf(table) + 1;
      return file.add(part, 'table', `xl/tables/table${number}.xml`, tablePart(table, number, workbook));
    });
    const drawingId = addCharts(workbook, sheet, part, file, charts);
    const content = sheetPart(sheet, own, tableIds, drawingId, saving, (target) => file.link(part, target));
    if (content.includes(spillMark)) spilling.add(part);
    file.put(part, content);
    return sheetId;
  });

  file.put(mainPart, workbookPart(workbook, sheetIds));
  if (charts.charts > 0) file.add(mainPart, 'theme', 'xl/theme/theme1.xml', themePart);
  file.add(mainPart, 'styles', 'xl/styles.xml', saving.looks.part());
  if (saving.texts.count() > 0) {
    file.add(mainPart, 'sharedStrings', 'xl/sharedStrings.xml', saving.texts.part());
  }
  if (spilling.size > 0) file.add(mainPart, 'sheetMetadata', 'xl/metadata.xml', spillMetadata);
  addCustomXml(workbook, file);
  if (workbook.settings().size > 0) lost.add('settings');
  if (workbook.sheets().some(({ id }) => workbook.comments(id).length > 0)) lost.add('comments');
  return { bytes: file.bytes(), lost: sentencesOf(lost) };
}
