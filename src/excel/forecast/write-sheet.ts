import { language } from '../../languages/language';
import { cellAddress } from '../../spreadsheet/address';
import { inAllCells } from '../all-cells';
import { ownLooks } from '../own-looks';
import { isWritten, wireCell } from '../written-cell';
import { type ForecastChart, periodColumns, sheetColumns } from './forecast-chart';
import { dayFormat, type ForecastSheet } from './forecast-sheet';
import type { ForecastLook, Look } from './sheet-draft';

const inputFill = '#FFF8E1';
const warningInk = '#A80000';
const edge = '#0F6CBD';

type Draw = (range: Excel.Range) => void;

const numbers =
  (format: string): Draw =>
  (range) => {
    range.numberFormat = inAllCells(format);
  };

const looks = ({ formats }: ForecastSheet): Readonly<Record<Look, Draw>> => ({
  title: ({ format }) => ownLooks.title(format),
  quiet: ({ format }) => ownLooks.quiet(format),
  heading: ({ format }) => ownLooks.heading(format),
  numberHeading: ({ format }) => ownLooks.numberHeading(format),
  warning: ({ format }) => {
    format.font.color = warningInk;
  },
  input: ({ format }) => {
    format.fill.color = inputFill;
  },
  left: ({ format }) => {
    format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  verdict: ({ format }) => {
    format.font.bold = true;
  },
  value: ({ format }) => {
    format.font.italic = true;
  },
  firstAhead: ({ format }) => {
    const border = format.borders.getItem(Excel.BorderIndex.edgeTop);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = edge;
  },
  period: (range) => {
    numbers(formats.period)(range);
    range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  date: numbers(dayFormat),
  units: numbers(formats.units),
  perDay: numbers('#,##0.00'),
  percent: numbers('0%'),
  ratio: numbers('0.00'),
});

/** Widths of the columns, in points: those of the figures, a gap, the chart, a gap, and what stands aside. */
const widths = { first: 150, figure: 84, gap: 16, chart: 64, aside: 120 } as const;

function widthOf(column: number): number {
  if (column === 0) return widths.first;
  if (column < sheetColumns.figures) return widths.figure;
  if (column >= sheetColumns.aside) return widths.aside;
  return column >= sheetColumns.chart && column <= sheetColumns.lastOfChart ? widths.chart : widths.gap;
}

/** What stands in place of the title until all of the sheet is written. */
export const unfinishedTitle = (): string => language.forecastSheet.unfinished(language.kept.titles.forecast);

/** Writes a forecast into its new sheet and shows it last, in the round trip that is under way. */
export function writeSheet(sheet: Excel.Worksheet, forecast: ForecastSheet): void {
  const { cells, spills, chart, frozenRows } = forecast;
  const inputs = inputsOf(forecast);
  const columns = cells[0]?.length ?? 1;
  const all = sheet.getRangeByIndexes(0, 0, cells.length, columns);
  const begun = wireCell(unfinishedTitle());
  all.formulas = inputs.map((row, place) => (place === 0 ? [begun, ...row.slice(1)] : [...row]));
  // A formula that is set on its cell alone is sure to spill.
  for (const { formula, top, left } of spills)
    sheet.getRangeByIndexes(top, left, 1, 1).formulas = [[formula]];
  // Excel gives a formula the format of what it refers to: formats come after the formulas.
  all.numberFormat = inAllCells('General');
  const draw = looks(forecast);
  for (const { look, ...area } of forecast.looks) draw[look](rangeOf(sheet, area));
  for (let column = 0; column < columns; column += 1)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthOf(column);
  addChart(sheet, chart, forecast.formats);
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(frozenRows);
  sheet.activate();
  // Whatever breaks off before leaves a sheet that says so, and that the next attempt knows.
  sheet.getRangeByIndexes(0, 0, 1, 1).formulas = [[inputs[0]?.[0] ?? '']];
}

const rangeOf = (
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Omit<ForecastLook, 'look'>,
): Excel.Range => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** What its cells are written as. */
const inputsOf = ({ cells }: ForecastSheet): (string | number)[][] => cells.map((row) => row.map(wireCell));

/** Whether cells, as `Range.formulas` tells them, are those of the forecast and no others, whatever its formulas spill. */
export function holdsAllOf(forecast: ForecastSheet, formulas: readonly (readonly unknown[])[]): boolean {
  const inputs = inputsOf(forecast);
  for (const { formula, top, left, bottom, right } of forecast.spills) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = inputs[row];
        if (cells !== undefined) cells[column] = formulas[row]?.[column] as string | number;
      }
    }
    const first = inputs[top];
    if (first !== undefined) first[left] = formula;
  }
  return isWritten(inputs, formulas);
}

/** Lets the figures and the chart beside them be printed on pages of one width. */
export function layOutPages({ pageLayout }: Excel.Worksheet, { cells, footer }: ForecastSheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(`A1:${cellAddress(cells.length - 1, sheetColumns.lastOfChart)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
}

/** Rows of the sheet, from 0, that the chart stands beside. */
const chartRows = { top: 4, bottom: 24 } as const;

/* A chart begins with the cells of its first line alone, and is told everything else: Excel would guess from what is in more cells. */
function addChart(
  sheet: Excel.Worksheet,
  { name, title, lines, top, bottom }: ForecastChart,
  { period, units }: ForecastSheet['formats'],
): void {
  const [first] = lines;
  if (first === undefined) return;
  const valuesOf = (column: number): Excel.Range => sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
  const added = sheet.charts.add(Excel.ChartType.line, valuesOf(first.column), Excel.ChartSeriesBy.columns);
  added.name = name;
  lines.forEach((line, index) => {
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(line.name);
    series.name = line.name;
    series.setValues(valuesOf(line.column));
    series.setXAxisValues(valuesOf(periodColumns.period));
    series.format.line.color = line.color;
    series.format.line.weight = line.weight;
  });
  added.title.visible = true;
  added.title.text = title;
  added.legend.visible = true;
  added.legend.position = Excel.ChartLegendPosition.bottom;
  const { categoryAxis, valueAxis } = added.axes;
  categoryAxis.title.visible = true;
  categoryAxis.title.text = language.forecastSheet.columns.period;
  categoryAxis.numberFormat = period;
  categoryAxis.majorGridlines.visible = false;
  valueAxis.title.visible = true;
  valueAxis.title.text = language.forecastSheet.units;
  valueAxis.numberFormat = units;
  added.setPosition(
    cellAddress(chartRows.top, sheetColumns.chart),
    cellAddress(chartRows.bottom, sheetColumns.lastOfChart),
  );
}
