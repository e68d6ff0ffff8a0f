import { language } from '../../languages/language';
import type { MoneySign } from '../../plan/money-sign';
import { ownLooks } from '../own-looks';
import { wireCell } from '../written-cell';
import { priceColumns, type ScenarioChart } from './scenario-charts';
import { numberFormat } from './scenario-rows';
import type { Look, ScenarioSheet } from './scenario-sheet';

const inputFill = '#FFF8E1';

const looks: Readonly<Record<Look, (format: Excel.RangeFormat) => void>> = {
  ...ownLooks,
  verdict: ({ font }) => {
    font.bold = true;
  },
  input: ({ fill }) => {
    fill.color = inputFill;
  },
  right: (format) => {
    format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
};

/** Widths of the columns, in points, from the first one on; the last parts the figures from the charts. */
const widths = [160, 92, 92, 92, 92, 104, 16];

/** Writes a scenario into its new sheet and shows it last, in the round trip that is under way. */
export function writeSheet(sheet: Excel.Worksheet, scenario: ScenarioSheet): void {
  const { cells, charts, currency, frozenRows } = scenario;
  const all = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
  const inputs = inputsOf(scenario);
  all.formulas = withTitle(inputs, language.scenarioSheet.unfinished);
  // Excel gives what refers to a share the format of a share: formats come after the formulas.
  all.numberFormat = cells.map((row) => row.map(({ format }) => format));
  for (const { look, top, left, bottom, right } of scenario.looks) {
    looks[look](sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).format);
  }
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const chart of charts) addChart(sheet, chart, currency);
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(frozenRows);
  sheet.activate();
  // Whatever breaks off before leaves a sheet that says so, and that the next attempt knows.
  sheet.getRangeByIndexes(0, 0, 1, 1).formulas = [[inputs[0]?.[0] ?? '']];
}

/** Whether cells, as `Range.formulas` tells them, are those of the scenario and no others. */
export function holdsAllOf(scenario: ScenarioSheet, formulas: readonly (readonly unknown[])[]): boolean {
  const inputs = inputsOf(scenario);
  const isHeld = (input: string | number, formula: unknown): boolean =>
    formula === (typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input);
  return (
    formulas.length === inputs.length &&
    inputs.every(
      (row, place) =>
        row.length === formulas[place]?.length &&
        row.every((input, column) => isHeld(input, formulas[place]?.[column])),
    )
  );
}

/** What its cells are written as. */
const inputsOf = ({ cells }: ScenarioSheet): (string | number)[][] =>
  cells.map((row) => row.map(({ input }) => wireCell(input)));

const withTitle = (
  [first = [], ...rest]: readonly (readonly (string | number)[])[],
  title: string,
): (string | number)[][] => [[title, ...first.slice(1)], ...rest.map((row) => [...row])];

/** Lets the figures and the charts beside them be printed on pages of one width. */
export function layOutPages({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/*
 * A chart begins with the cells of its first series alone, and is told everything else: what Excel would guess from more cells, of
 * headings and of the axis, depends on what is in them.
 */
function addChart(sheet: Excel.Worksheet, chart: ScenarioChart, currency: MoneySign | null): void {
  const { top, bottom, series, priceEnds } = chart;
  const [first] = series;
  if (first === undefined) return;
  const valuesOf = (column: number): Excel.Range => sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
  const added = sheet.charts.add(
    Excel.ChartType.xyscatterLinesNoMarkers,
    valuesOf(first.column),
    Excel.ChartSeriesBy.columns,
  );
  added.name = chart.name;
  series.forEach(({ name, column, color, weight }, index) => {
    const line = index === 0 ? added.series.getItemAt(0) : added.series.add(name);
    line.name = name;
    line.setValues(valuesOf(column));
    line.setXAxisValues(valuesOf(priceColumns.price));
    line.format.line.color = color;
    line.format.line.weight = weight;
  });
  added.title.visible = true;
  added.title.text = chart.title;
  added.legend.visible = series.length > 1;
  if (series.length > 1) added.legend.position = Excel.ChartLegendPosition.bottom;
  const { categoryAxis, valueAxis } = added.axes;
  categoryAxis.title.visible = true;
  categoryAxis.title.text = language.scenarioSheet.charts.price;
  categoryAxis.minimum = priceEnds.minimum;
  categoryAxis.maximum = priceEnds.maximum;
  categoryAxis.numberFormat = numberFormat(
    Number.isInteger(priceEnds.maximum) ? 'money' : 'unitMoney',
    currency,
  );
  categoryAxis.majorGridlines.visible = false;
  valueAxis.title.visible = true;
  valueAxis.title.text = chart.valueTitle;
  valueAxis.numberFormat = numberFormat(chart.isMoney ? 'money' : 'units', currency);
  added.setPosition(chart.from, chart.to);
}
