import type { ChartView } from '../../../src/office-host';
import { type Loss, losses } from '../../../src/workbench/files/losses';
import { fileWith, workbookWithChart } from './chart-file';
import { openedFile } from './opened-file';

const chartPart = 'xl/charts/chart1.xml';
const drawing = 'xl/drawings/drawing1.xml';

interface Opened {
  readonly charts: readonly ChartView[];
  readonly lost: readonly string[];
}

async function openedWith(
  part: string,
  rewrite: (content: string) => string,
  chart: Partial<ChartView> = {},
): Promise<Opened> {
  const { workbook, sheet, lost } = await openedFile(
    await fileWith(workbookWithChart(chart), { [part]: rewrite }),
  );
  return { charts: workbook.charts(sheet.id), lost };
}

const replaced =
  (before: string, after: string) =>
  (content: string): string => {
    if (!content.includes(before)) throw new Error(`${before} is not in the part.`);
    return content.replace(before, after);
  };

const reference = (cells: string): string => `<c:numRef><c:f>Sheet1!${cells}</c:f></c:numRef>`;
const theirSeries = (looks = '', more = ''): string =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Sales</c:v></c:pt></c:strCache></c:strRef></c:tx>${looks}<c:cat>${reference('$A$2:$A$4')}</c:cat><c:val>${reference('$B$2:$B$4')}</c:val>${more}</c:ser>`;
const axes =
  '<c:catAx><c:axId val="7"/><c:axPos val="b"/></c:catAx><c:valAx><c:axId val="8"/><c:axPos val="l"/></c:valAx>';
const ids = '<c:axId val="7"/><c:axId val="8"/>';
const theirChart = (plot: string, around = ''): string =>
  `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${around}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
const columns = (series: string, grouping = 'clustered'): string =>
  `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/>${series}${ids}</c:barChart>${axes}`;
const opened = (xml: string): Promise<Opened> => openedWith(chartPart, () => xml);
const fill = (colour: string): string => `<c:spPr><a:solidFill>${colour}</a:solidFill></c:spPr>`;

describe('a chart of another program', () => {
  it('opens with what is modelled of it', async () => {
    const { charts, lost } = await opened(theirChart(columns(theirSeries()), '<c:title/>'));
    expect(lost).toEqual([]);
    expect(charts).toMatchObject([
      {
        kind: 'ColumnClustered',
        name: 'Chart 1',
        // A title without a text is the name of the one series.
        title: 'Sales',
        legend: null,
        series: [{ name: '=Sheet1!$B$1', xValues: '=Sheet1!$A$2:$A$4', values: '=Sheet1!$B$2:$B$4' }],
        place: { left: 150, top: 30, width: 240, height: 150 },
      },
    ]);
  });

  it.each([
    ['of its place among the series is none', '<a:schemeClr val="accent1"/>', null],
    ['of another place is one', '<a:schemeClr val="accent2"/>', '#E97132'],
    ['that is darker', '<a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr>', '#0A3041'],
    [
      'that is lighter',
      '<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>',
      '#808080',
    ],
    ['by its parts', '<a:srgbClr val="ab12cd"/>', '#AB12CD'],
  ])('a colour of the theme %s', async (_, colour, expected) => {
    const { charts } = await opened(theirChart(columns(theirSeries(fill(colour)))));
    expect(charts[0]?.series[0]?.color).toBe(expected);
  });

  it.each<[anchor: string, place: string, left: number, width: number]>([
    [
      'oneCellAnchor',
      '<xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:ext cx="1270000" cy="635000"/>',
      48,
      100,
    ],
    ['absoluteAnchor', '<xdr:pos x="254000" y="127000"/><xdr:ext cx="1270000" cy="635000"/>', 20, 100],
  ])('stands where a %s puts it', async (anchor, place, left, width) => {
    const { charts } = await openedWith(drawing, (content) =>
      content.replaceAll('twoCellAnchor', anchor).replace(/<xdr:from>.*<\/xdr:to>/u, place),
    );
    expect(charts[0]?.place).toMatchObject({ left, width, height: 50 });
  });
});

describe('what of charts is not kept is said', () => {
  const line = (series: string, more = ''): string =>
    `<c:lineChart><c:grouping val="standard"/>${series}${more}<c:marker val="1"/>${ids}</c:lineChart>${axes}`;

  it.each<[what: string, loss: Loss | null, kept: number, xml: string]>([
    ['nothing of a plain one', null, 1, theirChart(line(theirSeries()))],
    ['a pie', 'charts', 0, theirChart(`<c:pieChart>${theirSeries()}</c:pieChart>`)],
    ['stacked columns', 'charts', 0, theirChart(columns(theirSeries(), 'stacked'))],
    [
      'three dimensions',
      'charts',
      0,
      theirChart(columns(theirSeries()).replaceAll('barChart', 'bar3DChart')),
    ],
    ['columns and a line', 'charts', 0, theirChart(columns(theirSeries()) + line(theirSeries()))],
    [
      'numbers that are in no cells',
      'charts',
      0,
      theirChart(line(theirSeries().replaceAll('numRef', 'numLit'))),
    ],
    [
      'cells of another workbook',
      'charts',
      0,
      theirChart(line(theirSeries().replaceAll('Sheet1!', '[1]Sheet1!'))),
    ],
    [
      'a chart of a pivot table',
      'charts',
      0,
      theirChart(line(theirSeries())).replace('<c:chart>', '<c:pivotSource/><c:chart>'),
    ],
    ['a trendline', 'chart-details', 1, theirChart(line(theirSeries('', '<c:trendline/>')))],
    [
      'labels',
      'chart-details',
      1,
      theirChart(line(theirSeries('', '<c:dLbls><c:showVal val="1"/></c:dLbls>'))),
    ],
    [
      'labels that are off',
      null,
      1,
      theirChart(line(theirSeries('', '<c:dLbls><c:showVal val="0"/></c:dLbls>'))),
    ],
    ['smooth lines', 'chart-details', 1, theirChart(line(theirSeries('', '<c:smooth val="1"/>')))],
    [
      'an axis that is turned around',
      'chart-details',
      1,
      theirChart(line(theirSeries())).replace(
        '<c:axPos val="l"/>',
        '<c:scaling><c:orientation val="maxMin"/></c:scaling><c:axPos val="l"/>',
      ),
    ],
    [
      'hidden cells that show',
      'chart-details',
      1,
      theirChart(line(theirSeries())).replace('</c:plotArea>', '</c:plotArea><c:plotVisOnly val="0"/>'),
    ],
    ['what cannot be read', 'charts', 0, '<c:chartSpace><c:chart>'],
  ])('%s', async (_, loss, kept, xml) => {
    const { charts, lost } = await opened(xml);
    expect(charts).toHaveLength(kept);
    expect(lost).toEqual(loss === null ? [] : [losses[loss]]);
  });

  it.each<[what: string, loss: Loss, content: string]>([
    ['a picture beside charts', 'pictures', '<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>'],
    [
      'charts in a group of shapes',
      'charts',
      '<xdr:twoCellAnchor><xdr:grpSp><xdr:graphicFrame><c:chart xmlns:c="c"/></xdr:graphicFrame></xdr:grpSp></xdr:twoCellAnchor></xdr:wsDr>',
    ],
  ])('%s', async (_, loss, content) => {
    const { charts, lost } = await openedWith(drawing, replaced('</xdr:wsDr>', content));
    expect(charts).toHaveLength(1);
    expect(lost).toEqual([losses[loss]]);
  });
});
