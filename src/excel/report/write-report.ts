import { language } from '../../languages/language';
import { cellAddress, columnLetters } from '../../spreadsheet/address';
import { inAllCells } from '../all-cells';
import { mostMarks } from '../mark-index';
import { ownLooks } from '../own-looks';
import { cutToCell, wireCell, type WrittenCell } from '../written-cell';
import { findingsTop, type ReportBlock, type ReportLayout, type ReportStyle } from './report-layout';

/** How cells look, by what they are; numbers only have a format. */
const looks: Readonly<Record<Exclude<ReportStyle['look'], NumberLook>, (format: Excel.RangeFormat) => void>> =
  {
    ...ownLooks,
    wrapped: (format) => {
      format.wrapText = true;
    },
    left: (format) => {
      format.horizontalAlignment = Excel.HorizontalAlignment.left;
    },
  };

const numberFormats = {
  points: '0.0',
  // Away from the words at their right.
  pointsApart: '0.0"  "',
  wordsApart: '@"  "',
  share: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
} as const satisfies Partial<Record<ReportStyle['look'], string>>;

type NumberLook = keyof typeof numberFormats;

const isNumberLook = (look: ReportStyle['look']): look is NumberLook => look in numberFormats;

/** Widths of the columns, in points, from the first one on. */
const columnWidths = [
  145, 115, 130, 130, 480, 190, 20, 110, 60, 60, 60, 70, 60, 20, 190, 40, 40, 20, 50, 90, 90, 90, 110,
];

/** More rows than a report has: what people wrote further down is cleared apart. */
const mostRows = mostMarks + 1000;

/** The first of the columns beside the report in which it is made ready. */
const stagingColumn = 40;

/**
 * Writes what the report says into its sheet, in the round trip that is under way, with blanks over what was there before. The library
 * sends large ranges in parts. So the report is made ready beside its place, and one call puts all of it there: should the round trip
 * break off, the sheet holds the old report or the new one, with its history, and nothing between.
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
  const staging = sheet.getRangeByIndexes(0, stagingColumn, bottom, right);
  staging.formulas = cells;
  sheet.getRangeByIndexes(0, 0, bottom, right).copyFrom(staging);
  staging.clear();
  if (rowsBefore > bottom)
    sheet.getRangeByIndexes(bottom, 0, rowsBefore - bottom, Math.max(right, columnsBefore)).clear();
  if (columnsBefore > right) sheet.getRangeByIndexes(0, right, bottom, columnsBefore - right).clear();
}

function putBlock(cells: (string | number)[][], { top, left, rows }: ReportBlock): void {
  rows.forEach((row, at) => {
    row.forEach((cell: WrittenCell, column) => {
      const target = cells[top + at];
      if (target !== undefined)
        target[left + column] = wireCell(typeof cell === 'string' ? cutToCell(cell) : cell);
    });
  });
}

/** Clears what was made ready and never got to its place. */
export function clearStaging(sheet: Excel.Worksheet): void {
  const letters = [stagingColumn, stagingColumn + columnWidths.length - 1].map(columnLetters);
  sheet.getRange(letters.join(':')).clear();
}

/** Writes a part of the report alone. */
export function writeBlock(sheet: Excel.Worksheet, { top, left, rows }: ReportBlock): void {
  sheet.getRangeByIndexes(top, left, rows.length, 1).formulas = rows.map((row) => row.map(wireCell));
}

/**
 * Prepares a sheet for a report whose columns it does not have yet. It comes before the report: a sheet that holds one is prepared,
 * wherever the round trip breaks off.
 */
export function prepareSheet(sheet: Excel.Worksheet): void {
  for (const [place, width] of columnWidths.entries()) {
    if (columnWidths[place - 1] === width) continue;
    const next = columnWidths.findIndex((other, at) => at > place && other !== width);
    const end = next < 0 ? columnWidths.length : next;
    sheet.getRangeByIndexes(0, place, 1, end - place).format.columnWidth = width;
  }
  sheet.showGridlines = false;
}

/**
 * Prepares the pages of a report: its summary on the first, its findings on those behind it, landscape and one page wide, whatever the
 * paper of the printer, with their headings on each. What else is on the sheet is not printed. Where no printer is installed Excel may
 * refuse it.
 */
export function preparePages({ pageLayout, horizontalPageBreaks }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(`A:${columnLetters(language.kept.report.findings.length - 1)}`);
  pageLayout.setPrintTitleRows(`$${findingsTop + 1}:$${findingsTop + 1}`);
  horizontalPageBreaks.removePageBreaks();
  horizontalPageBreaks.add(cellAddress(findingsTop, 0));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = language.report.footer.left;
  defaultForAllPages.rightFooter = language.report.footer.right;
}

/** Whether Excel refused the pages, and nothing else. */
export const isAboutPages = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  /^(?:PageLayout|PageBreak|HeaderFooter)/u.test(error.debugInfo.errorLocation ?? '');

/** Lets the findings be filtered. */
export function addFilter(sheet: Excel.Worksheet, { findings }: ReportLayout): void {
  if (findings === null) return;
  const { top, left, bottom, right } = findings;
  sheet.autoFilter.apply(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** Makes the report look as it should, once it is written: all cells of one look in one call. */
export function styleReport(sheet: Excel.Worksheet, { styles }: ReportLayout): void {
  sheet.getRange().format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const look of new Set(styles.map((style) => style.look))) {
    const alike = styles.filter((style) => style.look === look);
    if (!isNumberLook(look)) {
      looks[look](sheet.getRanges(alike.map(addressOfStyle).join(',')).format);
      continue;
    }
    for (const style of alike)
      sheet.getRange(addressOfStyle(style)).numberFormat = inAllCells(numberFormats[look]);
  }
}

const addressOfStyle = ({ top, left, rows, columns }: ReportStyle): string =>
  `${cellAddress(top, left)}:${cellAddress(top + rows - 1, left + columns - 1)}`;
