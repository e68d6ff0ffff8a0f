import type { Cell, CellFormulaValue, Worksheet } from 'exceljs';
import { cellAddress } from '../../spreadsheet/address';
import { isCellError } from '../../spreadsheet/cell';
import type { PageCell, PageLook, PageSheet } from '../../template/template-workbook';
import { cellInFile } from './cell-in-file';
import { fontOf, inks, solid } from './file-looks';
import { validate } from './validation-in-file';

const inputFill = 'FFFFF8E1';

const looks: Readonly<Record<PageLook, (cell: Cell) => void>> = {
  title: (cell) => {
    cell.font = fontOf(inks.ink, 16, { bold: true });
  },
  explanation: (cell) => {
    cell.font = fontOf(inks.slate, 10);
  },
  section: (cell) => {
    cell.font = fontOf(inks.ink, 12, { bold: true });
  },
  heading: (cell) => {
    cell.font = fontOf(inks.paper, 10, { bold: true });
    cell.fill = solid(inks.ink);
  },
  numberHeading: (cell) => {
    looks.heading(cell);
    cell.alignment = { horizontal: 'right' };
  },
  text: (cell) => {
    cell.font = fontOf(inks.ink, 10);
  },
  figure: (cell) => {
    cell.font = fontOf(inks.ink, 10);
  },
  step: (cell) => {
    cell.font = fontOf(inks.ink, 10);
    cell.alignment = { horizontal: 'left' };
  },
  input: (cell) => {
    cell.font = fontOf(inks.ink, 10);
    cell.fill = solid(inputFill);
  },
  result: (cell) => {
    cell.font = fontOf(inks.ink, 16, { bold: true });
    cell.alignment = { horizontal: 'left' };
  },
};

/** A sheet that holds no part of the plan, into a blank sheet of a file. */
export function writePageSheet(worksheet: Worksheet, { widths, cells, formats }: PageSheet): void {
  worksheet.views = [{ state: 'normal', showGridLines: false }];
  Object.assign(worksheet.pageSetup, {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  widths.forEach((width, column) => {
    worksheet.getColumn(column + 1).width = width;
  });
  for (const { top, bottom, column, numberFormat } of formats) {
    for (let row = top; row <= bottom; row += 1) {
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.numFmt = numberFormat;
      cell.font = fontOf(inks.ink, 10);
    }
  }
  for (const each of cells) writePageCell(worksheet, each);
  // Excel makes no row higher for what a program wrote into it.
  for (const { row, look } of cells) {
    if (look === 'title' || look === 'result') worksheet.getRow(row + 1).height = highRow;
  }
}

const highRow = 26;

/** A file names the functions of an add-in otherwise than Excel shows them. */
const formulaInFile = (formula: string): string => formula.replaceAll('PLUMB.', '_xldudf_PLUMB_');

function writePageCell(
  worksheet: Worksheet,
  { row, column, content, look, numberFormat, rule }: PageCell,
): void {
  const cell = worksheet.getCell(row + 1, column + 1);
  looks[look](cell);
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
  if (rule !== undefined) validate(worksheet, cellAddress(row, column), rule);
  if (typeof content !== 'object' || content === null || isCellError(content)) {
    cell.value = cellInFile(content);
    return;
  }
  if ('sheet' in content) {
    cell.value = content.text;
    cell.font = fontOf('FF0B57A4', 10, { underline: true });
    return;
  }
  const { formula, result, spills } = content;
  result.forEach((cells, down) =>
    cells.forEach((value, right) => {
      const at = worksheet.getCell(row + 1 + down, column + 1 + right);
      looks[look](at);
      if (down > 0 || right > 0) at.value = cellInFile(value);
    }),
  );
  const own = { formula: formulaInFile(formula), result: cellInFile(result[0]?.[0] ?? null) ?? '' };
  const area = `${cellAddress(row, column)}:${cellAddress(row + result.length - 1, column + (result[0]?.length ?? 1) - 1)}`;
  const value: CellFormulaValue & { shareType?: string; ref?: string } = spills
    ? { ...own, shareType: 'array', ref: area }
    : own;
  cell.value = value;
}
