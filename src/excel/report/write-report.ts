import { wireCell } from '../written-cell';
import type { ReportLayout, ReportStyle } from './report-layout';

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
const columnWidths = [130, 100, 130, 130, 480, 190, 20, 110, 60, 60, 60, 70, 60, 20, 190, 90, 90, 90, 110];

/** What the report is written over. */
export type WrittenOver = 'new sheet' | 'report' | 'report with other columns';

/** Writes the whole report into its sheet, in the round trip that is under way. */
export function writeReport(
  sheet: Excel.Worksheet,
  { blocks, styles }: ReportLayout,
  over: WrittenOver,
): void {
  if (over !== 'new sheet') sheet.getRange().clear();
  for (const { top, left, rows } of blocks) {
    const columns = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => wireCell(row[column])));
    sheet.getRangeByIndexes(top, left, rows.length, columns).formulas = cells;
  }
  for (const { top, left, rows, columns, look } of styles) {
    looks[look](sheet.getRangeByIndexes(top, left, rows, columns));
  }
  if (over === 'report') return;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.showGridlines = false;
}
