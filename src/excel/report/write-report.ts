import { mostMarks } from '../mark-index';
import { wireCell, type WrittenCell } from '../written-cell';
import type { ReportBlock, ReportLayout, ReportStyle } from './report-layout';

const headingFill = '#ECEFF3';

const looks: Readonly<Record<ReportStyle['look'], (range: Excel.Range) => void>> = {
  title: ({ format }) => {
    format.font.bold = true;
    format.font.size = 14;
  },
  heading: ({ format }) => {
    format.font.bold = true;
    format.fill.color = headingFill;
  },
  numberHeading: ({ format }) => {
    format.font.bold = true;
    format.fill.color = headingFill;
    format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
  total: ({ format }) => {
    format.font.bold = true;
    format.font.size = 14;
  },
  quiet: ({ format }) => {
    format.font.color = '#6B6B6B';
  },
  wrapped: ({ format }) => {
    format.wrapText = true;
    format.verticalAlignment = Excel.VerticalAlignment.top;
  },
  points: (range) => {
    range.numberFormat = allOf('0.0');
  },
  share: (range) => {
    range.numberFormat = allOf('0.0%');
  },
  date: (range) => {
    range.numberFormat = allOf('yyyy-mm-dd');
  },
  time: (range) => {
    range.numberFormat = allOf('yyyy-mm-dd hh:mm');
  },
};

/* Excel gives a single format to every cell of a range; the types know only rows of formats. */
const allOf = (numberFormat: string): string[][] => numberFormat as unknown as string[][];

/** Widths of the columns, in points, from the first one on. */
const columnWidths = [
  130, 100, 130, 130, 480, 190, 20, 110, 60, 60, 60, 70, 60, 20, 190, 40, 40, 20, 50, 90, 90, 90, 110,
];

/** What a report is written over. */
export type WrittenOver = 'new sheet' | 'report' | 'report with other columns';

/** More rows than a report has: what people wrote further down is cleared apart. */
const mostRows = mostMarks + 1000;

/**
 * Writes what the report says into its sheet, in the round trip that is under way: all of it in one call, blanks over what was there
 * before. Should the round trip break off, the sheet holds the old report or the new one, with its history, and nothing between.
 */
export function writeReport(
  sheet: Excel.Worksheet,
  { blocks }: ReportLayout,
  cellsBefore: readonly (readonly unknown[])[],
): void {
  const ends = blocks.map(({ top, left, rows }) => ({
    bottom: top + rows.length,
    right: left + Math.max(...rows.map((row) => row.length)),
  }));
  const rowsBefore = cellsBefore.length;
  const columnsBefore = cellsBefore.reduce((most, { length }) => Math.max(most, length), 0);
  const bottom = Math.max(...ends.map((end) => end.bottom), Math.min(rowsBefore, mostRows));
  const right = Math.max(...ends.map((end) => end.right));
  const cells = Array.from({ length: bottom }, () => Array.from({ length: right }, () => wireCell(null)));
  for (const block of blocks) putBlock(cells, block);
  sheet.getRangeByIndexes(0, 0, bottom, right).formulas = cells;
  const { contents } = Excel.ClearApplyTo;
  if (rowsBefore > bottom)
    sheet.getRangeByIndexes(bottom, 0, rowsBefore - bottom, Math.max(right, columnsBefore)).clear(contents);
  if (columnsBefore > right) sheet.getRangeByIndexes(0, right, bottom, columnsBefore - right).clear(contents);
}

function putBlock(cells: (string | number)[][], { top, left, rows }: ReportBlock): void {
  rows.forEach((row, at) => {
    row.forEach((cell: WrittenCell, column) => {
      const target = cells[top + at];
      if (target !== undefined) target[left + column] = wireCell(cell);
    });
  });
}

/** Writes a part of the report alone. */
export function writeBlock(sheet: Excel.Worksheet, { top, left, rows }: ReportBlock): void {
  sheet.getRangeByIndexes(top, left, rows.length, 1).formulas = rows.map((row) => row.map(wireCell));
}

/** Makes the report look as it should, once it is written. */
export function layOutSheet(sheet: Excel.Worksheet, { styles }: ReportLayout, over: WrittenOver): void {
  if (over !== 'new sheet') sheet.getRange().clear(Excel.ClearApplyTo.formats);
  for (const { top, left, rows, columns, look } of styles) {
    looks[look](sheet.getRangeByIndexes(top, left, rows, columns));
  }
  if (over === 'report') return;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.showGridlines = false;
}
