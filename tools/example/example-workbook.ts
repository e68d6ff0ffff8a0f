import { type Cell, type DataValidation, type Fill, Workbook, type Worksheet } from 'exceljs';
import { type ExampleSheet, exampleSheets, type ExampleVersion } from '../../src/plan/example/example-sheets';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import type { ExampleRole } from '../../src/plan/example/row';
import { cellAddress } from '../../src/spreadsheet/address';
import { isCellError } from '../../src/spreadsheet/cell';
import { dayFromIso, partsOf } from '../../src/spreadsheet/day';
import { columnChoices } from './cell-choices';
import { columnLook } from './column-look';
import { repackStably } from './stable-zip';

const headingRow = 4;
const firstBodyRow = headingRow + 1;

const ink = 'FF1D2B3A';
const slate = 'FF5A6675';
const hairline = 'FFDCE1E7';
const paper = 'FFFFFFFF';
const font = 'Calibri';

const explanations: Readonly<Record<ExampleRole, string>> = {
  goals: 'What the launch is to reach, by when, and who answers for it.',
  strategies: 'What is sold, to whom, at which price and margin. Each strategy serves a goal.',
  tactics:
    'What is done to sell, by whom, when, at what cost and for how many units. Each tactic is backed by a strategy.',
  products: 'What one unit earns, and what all units together must carry. Money is in euros.',
  segments: 'Who the launch is for, and what they are looking for.',
};

const versionNames: Readonly<Record<ExampleVersion, string>> = {
  'as-first-written': 'as first written',
  fixed: 'fixed',
};

/** The worked example as the bytes of an .xlsx file: the same bytes whenever and wherever it is run. */
export async function exampleWorkbook(version: ExampleVersion): Promise<Uint8Array> {
  const workbook = new Workbook();
  const { year, month, day } = partsOf(dayFromIso(handbagLaunchDates.planDate) ?? 0);
  const written = new Date(Date.UTC(year, month - 1, day));
  workbook.creator = 'Plumbline';
  workbook.lastModifiedBy = 'Plumbline';
  workbook.created = written;
  workbook.modified = written;
  workbook.title = `Launch of the Tarn, ${versionNames[version]}`;
  workbook.subject = `Worked example; plan date ${handbagLaunchDates.planDate}`;
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 16_200, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const sheets = exampleSheets(version);
  for (const sheet of sheets) addSheet(workbook, sheet, sheets, version);
  const zip = await workbook.xlsx.writeBuffer();
  return repackStably(new Uint8Array(zip), withoutTotalsRow);
}

/** exceljs says of every table without a totals row that its totals row is shown. */
const withoutTotalsRow = (path: string, text: string): string =>
  path.startsWith('xl/tables/') ? text.replace(' totalsRowShown="1"', ' totalsRowShown="0"') : text;

function addSheet(
  workbook: Workbook,
  sheet: ExampleSheet,
  sheets: readonly ExampleSheet[],
  version: ExampleVersion,
): void {
  const namesEnd = sheet.fields[0] === 'id' ? 2 : 1;
  const worksheet = workbook.addWorksheet(sheet.title, {
    views: [
      {
        state: 'frozen',
        xSplit: namesEnd,
        ySplit: headingRow,
        topLeftCell: cellAddress(firstBodyRow - 1, namesEnd),
        activeCell: cellAddress(firstBodyRow - 1, namesEnd),
        showGridLines: false,
      },
    ],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headingRow}:${headingRow}`,
    },
  });
  const body = sheet.rows.map((row) => row.map((cell) => (isCellError(cell) ? { error: cell.error } : cell)));
  worksheet.addTable({
    name: sheet.title,
    ref: `A${headingRow}`,
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: sheet.headings.map((name) => ({ name, filterButton: true })),
    rows: body,
  });
  writeTitle(worksheet, sheet, version);
  styleColumns(worksheet, sheet, sheets);
}

function writeTitle(worksheet: Worksheet, sheet: ExampleSheet, version: ExampleVersion): void {
  const title = worksheet.getCell('A1');
  title.value = `${sheet.title} for the launch of the Tarn, spring 2027`;
  title.font = { name: font, size: 16, bold: true, color: { argb: ink } };
  title.alignment = { vertical: 'middle' };
  const explanation = worksheet.getCell('A2');
  explanation.value = `${explanations[sheet.role]} Plan of Orsavelle, ${versionNames[version]}.`;
  explanation.font = { name: font, size: 10, color: { argb: slate } };
  explanation.alignment = { vertical: 'top' };
  worksheet.getRow(1).height = 28;
  worksheet.getRow(2).height = 18;
  worksheet.getRow(3).height = 6;
  worksheet.getRow(headingRow).height = 32;
}

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

function styleColumns(worksheet: Worksheet, sheet: ExampleSheet, sheets: readonly ExampleSheet[]): void {
  sheet.headings.forEach((_heading, column) => {
    const look = columnLook(sheet, column);
    const choices = columnChoices(sheet, column, sheets, firstBodyRow);
    worksheet.getColumn(column + 1).width = look.width;
    const heading = worksheet.getCell(headingRow, column + 1);
    heading.font = { name: font, size: 10, bold: true, color: { argb: paper } };
    heading.fill = solid(ink);
    heading.alignment = { vertical: 'middle', horizontal: look.horizontal, wrapText: true };
    if (choices !== null) {
      const lastRow = firstBodyRow + sheet.rows.length - 1;
      validate(
        worksheet,
        `${cellAddress(firstBodyRow - 1, column)}:${cellAddress(lastRow - 1, column)}`,
        choices,
      );
    }
    sheet.rows.forEach((_row, index) => {
      const cell: Cell = worksheet.getCell(firstBodyRow + index, column + 1);
      cell.font = { name: font, size: 10, color: { argb: sheet.fields[column] === 'id' ? slate : ink } };
      cell.alignment = { vertical: 'top', horizontal: look.horizontal, wrapText: look.wraps };
      cell.border = { bottom: { style: 'hair', color: { argb: hairline } } };
      if (look.numberFormat !== null) cell.numFmt = look.numberFormat;
    });
  });
}

/**
 * Sets the validation of a whole range. Set cell by cell, exceljs would write ranges that overlap where rows reach ten;
 * its types do not know the collection.
 */
function validate(worksheet: Worksheet, range: string, validation: DataValidation): void {
  interface RangeValidations {
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
  (worksheet as Worksheet & RangeValidations).dataValidations.add(range, validation);
}
