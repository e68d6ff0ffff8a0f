import { language } from '../../languages/language';
import { inAllCells } from '../all-cells';
import { ownLooks } from '../own-looks';
import { wireCell } from '../written-cell';
import type { Look, RuleName, TimelineLook, TimelineSheet } from './timeline-sheet';

const fills: Readonly<Record<RuleName, string>> = {
  tactic: '#0F6CBD',
  late: '#C50F1F',
  period: '#CFE4FA',
  today: '#FFF1B8',
};

const lateInk = '#A80000';
const inputFill = '#FFF8E1';
const strategyFill = '#F5F7FA';
const lines = { between: '#FFFFFF', group: '#C8CED6' } as const;
const smallFont = 9;

type Draw = (range: Excel.Range) => void;

const filled =
  (name: RuleName): Draw =>
  ({ format }) => {
    format.fill.color = fills[name];
  };

const drawn = (border: Excel.RangeBorder, color: string): void => {
  border.style = Excel.BorderLineStyle.continuous;
  border.color = color;
};

/** Excel forgets the indent of cells that are aligned anew: it comes last. */
function indent(format: Excel.RangeFormat): void {
  format.horizontalAlignment = Excel.HorizontalAlignment.left;
  format.indentLevel = 1;
}

const looks = ({ formats }: TimelineSheet): Readonly<Record<Look, Draw>> => ({
  title: ({ format }) => ownLooks.title(format),
  quiet: ({ format }) => ownLooks.quiet(format),
  dayLabel: ({ format }) => {
    format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
  day: (range) => {
    range.numberFormat = inAllCells(dayFormat);
    range.format.fill.color = inputFill;
  },
  group: (range) => {
    range.numberFormat = inAllCells(formats.group);
    range.format.font.bold = true;
    range.format.font.size = smallFont;
    range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  heading: ({ format }) => ownLooks.heading(format),
  stepHeading: (range) => {
    range.numberFormat = inAllCells(formats.step);
    ownLooks.heading(range.format);
    range.format.font.size = smallFont;
    range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  numberHeading: ({ format }) => ownLooks.numberHeading(format),
  legend: ({ format }) => {
    ownLooks.quiet(format);
    indent(format);
  },
  indented: ({ format }) => {
    indent(format);
  },
  rows: ({ format }) => {
    format.verticalAlignment = Excel.VerticalAlignment.center;
  },
  wrapped: ({ format }) => {
    format.wrapText = true;
  },
  strategy: ({ format }) => {
    format.font.bold = true;
    format.fill.color = strategyFill;
  },
  date: (range) => {
    range.numberFormat = inAllCells(dayFormat);
    range.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
  share: (range) => {
    range.numberFormat = inAllCells('0%');
  },
  value: ({ format }) => {
    format.font.italic = true;
  },
  sign: ({ format }) => {
    format.font.color = lateInk;
    indent(format);
  },
  lines: ({ format }) => {
    drawn(format.borders.getItem(Excel.BorderIndex.insideHorizontal), lines.between);
  },
  groupEdge: ({ format }) => {
    drawn(format.borders.getItem(Excel.BorderIndex.edgeLeft), lines.group);
  },
  tactic: filled('tactic'),
  late: filled('late'),
  period: filled('period'),
  today: filled('today'),
});

/** What stands in place of the title until all of the sheet is written. */
export const unfinishedTitle = (): string => language.timelineSheet.unfinished(language.kept.titles.timeline);

/** Excel shows it in the order of its user's own country. */
const dayFormat = 'm/d/yyyy';

/** Writes the plan over time into its new sheet and shows it last, in the round trip that is under way. */
export function writeSheet(sheet: Excel.Worksheet, timeline: TimelineSheet): void {
  const { cells, rules, widths, frozen } = timeline;
  const inputs = inputsOf(timeline);
  const all = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
  const begun = wireCell(unfinishedTitle());
  all.formulas = inputs.map((row, place) => (place === 0 ? [begun, ...row.slice(1)] : [...row]));
  // Excel gives a formula the format of what it refers to: formats come after the formulas.
  all.numberFormat = inAllCells('General');
  const draw = looks(timeline);
  for (const { look, ...area } of timeline.looks) draw[look](rangeOf(sheet, area));
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { name, formula, ...area } of rules) {
    const format = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fills[name];
  }
  // Long names go on in the next line.
  sheet
    .getRangeByIndexes(frozen.rows, 0, cells.length - frozen.rows, 1)
    .getEntireRow()
    .format.autofitRows();
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  sheet.activate();
  // Whatever breaks off before leaves a sheet that says so, and that the next attempt knows.
  sheet.getRangeByIndexes(0, 0, 1, 1).formulas = [[inputs[0]?.[0] ?? '']];
}

const rangeOf = (
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Omit<TimelineLook, 'look'>,
): Excel.Range => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** What its cells are written as. */
export const inputsOf = ({ cells }: TimelineSheet): (string | number)[][] =>
  cells.map((row) => row.map(wireCell));

/** Lets it be printed on pages of one width, with the headings and the page's number on each. */
export function layOutPages(
  { pageLayout }: Excel.Worksheet,
  { titleRow, frozen, footer }: TimelineSheet,
): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${frozen.rows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
}
