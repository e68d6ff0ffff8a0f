/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { plainAxis } from '../../../src/office-host';
import { misplaced } from './chart-elements';
import { partsOf, plainChart, workbookWithChart } from './chart-file';
import { randomChart } from './random-chart';

const part = async (name: string, chart: Parameters<typeof workbookWithChart>[0] = {}): Promise<string> =>
  (await partsOf(workbookWithChart(chart)))[name] ?? '';
const chartPart = 'xl/charts/chart1.xml';

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

describe('a saved chart', () => {
  it('is well-formed, and its elements stand in the order of the schema, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(randomChart, async (chart) => {
        const parts = await partsOf(workbookWithChart(chart));
        for (const name of [chartPart, 'xl/drawings/drawing1.xml', 'xl/theme/theme1.xml']) {
          const { documentElement } = parsed(parts[name] ?? '');
          expect(documentElement.localName).not.toBe('parsererror');
          expect(misplaced(documentElement)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is declared and related: sheet, drawing, chart', async () => {
    const parts = await partsOf(workbookWithChart());
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<drawing r:id="rId1"/>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../drawings/drawing1.xml"');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Target="../charts/chart1.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/charts/chart1.xml"');
  });

  it('holds what its cells show, with gaps where no number is', async () => {
    const xml = await part(chartPart);
    expect(xml).toContain(
      '<c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:pt idx="1"><c:v>June</c:v></c:pt>');
    expect(xml).toContain(
      '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Sales</c:v></c:pt></c:strCache>',
    );
  });

  it('stands from cell to cell', async () => {
    const xml = await part('xl/drawings/drawing1.xml');
    expect(xml).toContain(
      '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    );
    expect(xml).toContain(
      '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
  });

  it('has two pairs of axes that cross each other where a series is on the second', async () => {
    const [first] = plainChart.series;
    if (first === undefined) throw new Error('The chart has no series.');
    const xml = parsed(
      await part(chartPart, {
        kind: 'XYScatter',
        series: [first, { ...first, axisGroup: 'Secondary' }],
        axes: { ...plainChart.axes, secondaryValue: { ...plainAxis, title: 'Volume' } },
      }),
    );
    const values = (name: string): readonly (string | null)[] =>
      [...xml.getElementsByTagName(name)].map((one) => one.getAttribute('val'));
    expect(values('c:axId')).toEqual(['1', '2', '3', '4', '1', '2', '4', '3']);
    expect(values('c:crossAx')).toEqual(['2', '1', '3', '4']);
    expect(values('c:delete')).toEqual(['0', '0', '0', '1']);
    expect(values('c:crosses')).toEqual(['autoZero', 'autoZero', 'max', 'autoZero']);
  });

  it('tells what a screen reader says of it', async () => {
    expect(await part('xl/drawings/drawing1.xml', { altText: 'Sales "rise"\n& fall' })).toContain(
      'name="Chart 1" descr="Sales &quot;rise&quot;&#10;&amp; fall"',
    );
  });

  it('brings a theme along, which a workbook without charts has none of', async () => {
    const workbook = workbookWithChart();
    const names = async (): Promise<readonly string[]> => Object.keys(await partsOf(workbook));
    expect(await names()).toContain('xl/theme/theme1.xml');
    for (const { id } of workbook.charts(workbook.activeSheet())) workbook.deleteChart(id);
    expect((await names()).filter((name) => /theme|drawing|chart/u.test(name))).toEqual([]);
  });
});
