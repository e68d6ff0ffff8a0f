import type { Area } from '../../spreadsheet/area';
import type { LineEdit } from './areas';
import type { ChartSeriesView, ChartView } from './charts';
import { formulaAfterLines, formulaAfterRename, withReferences } from './formula-references';
import type { SheetId, SheetView } from './host-workbook';
import { stretchAfter, stretchAfterSizes } from './line-places';
import { areaOf } from './reference-text';

/* What structural edits do to the cells that charts draw, and to the place where charts stand. */

type Charts = readonly ChartView[];

/* The name of a series is a text unless it begins like a formula. */
const seriesWith = (series: ChartSeriesView, rewrite: (formula: string) => string): ChartSeriesView => ({
  ...series,
  name: series.name.startsWith('=') ? rewrite(series.name) : series.name,
  xValues: series.xValues === null ? null : rewrite(series.xValues),
  values: rewrite(series.values),
});

const chartsWith = (charts: Charts, rewrite: (formula: string) => string): Charts =>
  charts.map((chart) => ({ ...chart, series: chart.series.map((one) => seriesWith(one, rewrite)) }));

/* A series has no sheet of its own to count from: a reference without one means none. */
const nowhere = '';

/** The charts of a workbook after rows or columns of a sheet came or went; `sheet` is as it was before. */
export const chartsAfterLines = (charts: Charts, sheet: SheetView, edit: LineEdit): Charts =>
  chartsWith(charts, (formula) => formulaAfterLines(formula, nowhere, sheet.name, edit)).map((chart) => {
    // A chart keeps its place while cells move under it.
    if (chart.sheet !== sheet.id || edit.across !== undefined) return chart;
    const { left, top, width, height } = chart.place;
    const along = edit.axis === 'row' ? { from: top, length: height } : { from: left, length: width };
    const { from, length } = stretchAfter(sheet, along, edit);
    const place = edit.axis === 'row' ? { top: from, height: length } : { left: from, width: length };
    return { ...chart, place: { ...chart.place, ...place } };
  });

/** After rows or columns of a sheet changed their size, were hidden or shown: a chart stays over its cells, and grows with them. */
export const chartsAfterSizes = (charts: Charts, before: SheetView, after: SheetView): Charts =>
  charts.map((chart) => {
    if (chart.sheet !== after.id) return chart;
    const { left, top, width, height } = chart.place;
    const across = stretchAfterSizes(before, after, 'column', { from: left, length: width });
    const down = stretchAfterSizes(before, after, 'row', { from: top, length: height });
    const place = { left: across.from, width: across.length, top: down.from, height: down.length };
    return { ...chart, place };
  });

/** After a sheet got another name; null for one that was deleted, which takes the charts on it along. */
export const chartsAfterRename = (
  charts: Charts,
  { id, name }: { readonly id: SheetId; readonly name: string },
  after: string | null,
): Charts =>
  chartsWith(after === null ? charts.filter(({ sheet }) => sheet !== id) : charts, (formula) =>
    formulaAfterRename(formula, name, after),
  );

/** After a table took in rows below it: what drew the whole of a column of its body draws the new rows too. */
export const chartsAfterGrowth = (charts: Charts, sheetName: string, body: Area, bottom: number): Charts =>
  chartsWith(charts, (formula) =>
    withReferences(formula, (reference) => {
      if (reference.sheet?.toLowerCase() !== sheetName.toLowerCase()) return reference;
      const area = areaOf(reference);
      const isBody = area.top === body.top && area.bottom === body.bottom;
      if (!isBody || area.left < body.left || area.right > body.right) return reference;
      const end = reference.end ?? reference.start;
      return { ...reference, end: { ...end, row: bottom } };
    }),
  );
