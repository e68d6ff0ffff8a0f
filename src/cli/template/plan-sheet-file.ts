import type { Worksheet } from 'exceljs';
import { cellAddress } from '../../spreadsheet/address';
import { headingRow, type PlanColumn, type PlanSheet } from '../../template/template-workbook';
import { cellInFile } from './cell-in-file';
import { fontOf, inks, solid } from './file-looks';
import { validate } from './validation-in-file';

/** A sheet of the plan, into a blank sheet of a file. exceljs counts rows and columns from 1. */
export function writePlanSheet(worksheet: Worksheet, sheet: PlanSheet): void {
  const { rows, columns, table, frozenColumns } = sheet;
  const firstCell = cellAddress(headingRow + 1, frozenColumns);
  worksheet.views = [
    {
      state: 'frozen',
      xSplit: frozenColumns,
      ySplit: headingRow + 1,
      topLeftCell: firstCell,
      activeCell: firstCell,
      showGridLines: false,
    },
  ];
  Object.assign(worksheet.pageSetup, {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headingRow + 1}:${headingRow + 1}`,
  });
  worksheet.addTable({
    name: table,
    ref: cellAddress(headingRow, 0),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => row.map(cellInFile)),
  });
  writeTitle(worksheet, sheet);
  columns.forEach((column, place) => {
    writeColumn(worksheet, column, place, rows.length);
  });
}

function writeTitle(worksheet: Worksheet, { title: text, explanation: words }: PlanSheet): void {
  const title = worksheet.getCell('A1');
  title.value = text;
  title.font = fontOf(inks.ink, 16, { bold: true });
  title.alignment = { vertical: 'middle' };
  const explanation = worksheet.getCell('A2');
  explanation.value = words;
  explanation.font = fontOf(inks.slate, 10);
  explanation.alignment = { vertical: 'top' };
  worksheet.getRow(1).height = 28;
  worksheet.getRow(2).height = 18;
  worksheet.getRow(3).height = 6;
  worksheet.getRow(headingRow + 1).height = 32;
}

function writeColumn(
  worksheet: Worksheet,
  { note, look, rule }: PlanColumn,
  place: number,
  rows: number,
): void {
  const { width, wraps, numberFormat, horizontal, isQuiet } = look;
  worksheet.getColumn(place + 1).width = width;
  const heading = worksheet.getCell(headingRow + 1, place + 1);
  heading.font = fontOf(inks.paper, 10, { bold: true });
  heading.fill = solid(inks.ink);
  heading.alignment = { vertical: 'middle', horizontal, wrapText: true };
  if (note !== null) {
    heading.note = {
      texts: [
        { text: note.title, font: { bold: true, size: 9 } },
        { text: `\n${note.text}`, font: { size: 9 } },
      ],
    };
  }
  if (rule !== null && rows > 0) {
    const cells = [headingRow + 1, headingRow + rows].map((row) => cellAddress(row, place));
    validate(worksheet, cells.join(':'), rule);
  }
  for (let row = 1; row <= rows; row += 1) {
    const cell = worksheet.getCell(headingRow + 1 + row, place + 1);
    cell.font = fontOf(isQuiet ? inks.slate : inks.ink, 10);
    cell.alignment = { vertical: 'top', horizontal, wrapText: wraps };
    cell.border = { bottom: { style: 'hair', color: { argb: inks.hairline } } };
    if (numberFormat !== null) cell.numFmt = numberFormat;
  }
}
