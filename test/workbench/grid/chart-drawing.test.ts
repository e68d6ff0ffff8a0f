/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { chartKinds, type ChartView, type HostWorkbook } from '../../../src/office-host';
import { chartData, type Displayed } from '../../../src/workbench/grid/chart-data';
import { drawChart } from '../../../src/workbench/grid/chart-drawing';
import { plainChart, workbookWithChart } from '../files/chart-file';
import { at } from '../files/opened-file';
import { randomChart } from '../files/random-chart';

const size = { width: 480, height: 300 };
const [plainSeries] = plainChart.series;
if (plainSeries === undefined) throw new Error('The chart has no series.');

/* The formats that these tests use; the grid's own come with Univer, which does not run here. */
const displayed: Displayed = (value, format) => {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (format === '0%') return `${Math.round(value * 100)}%`;
  return /^0(?:\.0)?$/u.test(format) ? value.toFixed(format.length === 1 ? 0 : 1) : String(value);
};

/* The chart of a workbook whose B2:B4 hold these values. */
function workbookOf(
  chart: Partial<ChartView> = {},
  values?: readonly (number | string | null)[],
): HostWorkbook {
  const workbook = workbookWithChart(chart);
  const sheet = workbook.activeSheet();
  if (values !== undefined) {
    workbook.write(sheet, at(1, 1, values.length, 1), (row) => ({ input: values[row] ?? null }));
  }
  return workbook;
}

function drawnOf(workbook: HostWorkbook, isDark = false, { width, height } = size): SVGSVGElement {
  const [chart] = workbook.charts(workbook.activeSheet());
  if (chart === undefined) throw new Error('The workbook has no chart.');
  return drawChart(document, chartData(workbook, chart, displayed), { width, height }, isDark);
}
const drawn = (...given: Parameters<typeof workbookOf>): SVGSVGElement => drawnOf(workbookOf(...given));

const all = (picture: SVGSVGElement, name: string): readonly Element[] => [...picture.querySelectorAll(name)];
const texts = (picture: SVGSVGElement): readonly string[] =>
  all(picture, 'text').map(({ textContent }) => textContent);
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
/* The strokes of a line: as often as it begins anew. */
const strokes = (picture: SVGSVGElement): number =>
  all(picture, 'path').reduce((sum, path) => sum + (path.getAttribute('d')?.split('M').length ?? 1) - 1, 0);
/* In the plot, where the legend has none. */
const bars = (picture: SVGSVGElement): readonly Element[] => all(picture, 'svg svg rect');
const markers = (picture: SVGSVGElement): readonly Element[] => all(picture, 'svg svg circle');

describe('a chart is drawn from its cells', () => {
  it.each([
    ['ColumnClustered', 3, 0, 0],
    ['BarClustered', 3, 0, 0],
    ['Line', 0, 1, 0],
    ['LineMarkers', 0, 1, 3],
    ['XYScatter', 0, 0, 3],
    ['XYScatterLines', 0, 1, 3],
    ['XYScatterLinesNoMarkers', 0, 1, 0],
    ['XYScatterSmooth', 0, 1, 3],
    ['XYScatterSmoothNoMarkers', 0, 1, 0],
  ] as const)('%s: %s bars, %s lines, %s markers', (kind, barCount, lineCount, markerCount) => {
    const picture = drawn({ kind }, [1, 3, 2]);
    expect([bars(picture).length, strokes(picture), markers(picture).length]).toEqual([
      barCount,
      lineCount,
      markerCount,
    ]);
  });

  it('columns are as high as their numbers, from the line at zero', () => {
    const [up, down, none] = bars(drawn({ kind: 'ColumnClustered' }, [20, -10, 0]));
    expect(number(up, 'height')).toBeCloseTo(2 * number(down, 'height'), 1);
    expect(number(up, 'y') + number(up, 'height')).toBeCloseTo(number(down, 'y'), 1);
    expect(number(none, 'height')).toBe(0);
  });

  it('bars that lie are as long as their numbers, the first at the bottom', () => {
    const [first, second] = bars(drawn({ kind: 'BarClustered' }, [10, 20, 5]));
    expect(number(second, 'width')).toBeCloseTo(2 * number(first, 'width'), 1);
    expect(number(first, 'y')).toBeGreaterThan(number(second, 'y'));
  });

  it('points of a scatter chart stand where their two numbers are', () => {
    const workbook = workbookOf({ kind: 'XYScatter' }, [0, 10, 20]);
    workbook.write(workbook.activeSheet(), at(1, 0, 3, 0), (row) => ({ input: [0, 10, 40][row] ?? null }));
    const [first, second, third] = markers(drawnOf(workbook));
    const along = (element: Element | undefined) => number(element, 'cx') - number(first, 'cx');
    const up = (element: Element | undefined) => number(first, 'cy') - number(element, 'cy');
    expect(along(third)).toBeCloseTo(4 * along(second), 1);
    expect(up(third)).toBeCloseTo(2 * up(second), 1);
  });

  it('texts, errors and blank cells make gaps', () => {
    const workbook = workbookOf({ kind: 'LineMarkers' }, [1, 'two', 3]);
    expect([strokes(drawnOf(workbook)), markers(drawnOf(workbook)).length]).toEqual([2, 2]);
    workbook.write(workbook.activeSheet(), at(2, 1), () => ({ input: { error: '#N/A' } }));
    expect(strokes(drawnOf(workbook))).toBe(2);
    workbook.write(workbook.activeSheet(), at(2, 1), () => ({ input: null }));
    expect(strokes(drawnOf(workbook))).toBe(2);
    workbook.write(workbook.activeSheet(), at(2, 1), () => ({ input: 2 }));
    expect(strokes(drawnOf(workbook))).toBe(1);
  });

  it('as in Excel, what is hidden is not drawn', () => {
    const workbook = workbookOf({ kind: 'ColumnClustered' }, [1, 2, 3]);
    workbook.hideRows(workbook.activeSheet(), [2], true);
    expect(bars(drawnOf(workbook))).toHaveLength(2);
    expect(texts(drawnOf(workbook))).not.toContain('June');
  });

  it('cells that are gone draw nothing', () => {
    expect(bars(drawn({ kind: 'ColumnClustered', series: [{ ...plainSeries, values: '=#REF!' }] }))).toEqual(
      [],
    );
  });

  it('is drawn whatever is in it, however small it is', () => {
    const sizes = fc.record({ width: fc.nat(1200), height: fc.nat(900) });
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.string());
    const cells = fc.array(cell, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(randomChart, sizes, fc.boolean(), cells, (chart, given, isDark, values) => {
        const workbook = workbookWithChart(chart);
        const sheet = workbook.activeSheet();
        workbook.write(sheet, at(0, 0, 8, 6), (row, column) => ({
          input: values[(row + column) % 9] ?? null,
        }));
        workbook.changeSheet(sheet, { name: 'My sheet' });
        const picture = drawnOf(workbook, isDark, given);
        for (const text of picture.querySelectorAll('text, title')) text.remove();
        picture.removeAttribute('aria-label');
        expect(picture.outerHTML).not.toMatch(/NaN|Infinity|undefined/u);
      }),
    );
  });
});

describe('around the plot', () => {
  it('stand title, names of series and titles of axes', () => {
    const axes = {
      ...plainChart.axes,
      category: { ...plainChart.axes.category, title: 'Month' },
      value: { ...plainChart.axes.value, title: 'Pieces' },
    };
    const found = texts(drawn({ title: 'Sales\nof 2026', legend: 'Bottom', axes }, [1, 2, 3]));
    for (const text of ['Sales', 'of 2026', 'Month', 'Pieces']) expect(found).toContain(text);
    expect(texts(drawn({ legend: 'Right' }))).toContain('Sales');
    expect(texts(drawn({ legend: null }))).not.toContain('Sales');
  });

  it('stand the categories, and round numbers in the format of the axis or of the cells', () => {
    expect(texts(drawn({}, [1, 2, 4]))).toEqual(
      expect.arrayContaining(['May', 'June', 'July', '0.0', '1.0', '2.0', '3.0', '4.0']),
    );
    const value = { ...plainChart.axes.value, numberFormat: '0%', minimum: 0, maximum: 1 };
    expect(texts(drawn({ axes: { ...plainChart.axes, value } }, [0.2, 0.4, 0.9]))).toEqual(
      expect.arrayContaining(['0%', '20%', '100%']),
    );
  });

  it('no number stands twice where the format has few decimals', () => {
    const value = { ...plainChart.axes.value, numberFormat: '0' };
    const found = texts(drawn({ axes: { ...plainChart.axes, value } }, [0.1, 1.2, 1.4]));
    expect(found.filter((text) => text === '1')).toHaveLength(1);
  });

  it('a second axis counts for itself', () => {
    const second = { ...plainSeries, id: 't', values: '=Sheet1!$C$2:$C$4', axisGroup: 'Secondary' as const };
    const workbook = workbookOf({ kind: 'Line', series: [plainSeries, second] }, [1, 2, 3]);
    workbook.write(workbook.activeSheet(), at(1, 2, 3, 2), (row) => ({ input: (row + 1) * 1000 }));
    const picture = drawnOf(workbook);
    expect(texts(picture)).toEqual(expect.arrayContaining(['3.0', '3000']));
    const [one, other] = all(picture, 'path').map((path) => path.getAttribute('d'));
    expect(one).toBe(other);
  });

  it('names that would not stand beside each other stand in lines, lean, or are left out one by one', () => {
    const workbook = (names: readonly string[]): HostWorkbook => {
      const last = names.length + 1;
      const made = workbookOf({
        kind: 'ColumnClustered',
        series: [{ ...plainSeries, xValues: `=Sheet1!$A$2:$A$${last}`, values: `=Sheet1!$B$2:$B$${last}` }],
      });
      made.write(made.activeSheet(), at(1, 0, names.length, 1), (row, column) => ({
        input: column === 0 ? (names[row] ?? null) : row,
      }));
      return made;
    };
    const inLines = drawnOf(
      workbook(['Shop in the town', 'Shop on the web', 'Shop by the road', 'Fair', 'Export']),
    );
    expect(texts(inLines)).toEqual(expect.arrayContaining(['Shop in the', 'town']));
    const leaning = drawnOf(workbook(Array.from({ length: 10 }, (_, index) => `Department ${index}`)));
    expect(all(leaning, 'text[transform]')).toHaveLength(10);
    const many = texts(drawnOf(workbook(Array.from({ length: 200 }, (_, index) => `Day ${index}`))));
    const days = many.filter((text) => text.startsWith('Day'));
    expect(days[0]).toBe('Day 0');
    expect(days.length).toBeGreaterThan(3);
    expect(days.length).toBeLessThan(12);
  });
});

describe('for those who cannot see it', () => {
  it.each([
    [{ altText: 'Sales rise.' }, 'Sales rise.'],
    [{ title: 'Sales of 2026' }, 'Chart: Sales of 2026, with Sales'],
    [{ title: null, series: [] }, 'Chart: Chart 1'],
  ])('a chart with %j is an image that reads %s', (chart, label) => {
    const picture = drawn(chart);
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).toEqual(['img', label]);
  });

  it('who points at a mark reads its series, category and number', () => {
    const [first] = bars(drawn({ kind: 'ColumnClustered' }, [12, 3, 4]));
    expect(first?.querySelector('title')?.textContent).toBe('Sales\nMay: 12.0');
  });
});

describe('in the dark', () => {
  it.each(chartKinds)('a %s of black is lighter than what is behind it', (kind) => {
    const series = [{ ...plainSeries, color: '#000000' }];
    const picture = drawnOf(workbookOf({ kind, series }, [1, 2, 3]), true);
    expect(picture.outerHTML).not.toContain('#000000');
    expect(drawn({ kind, series }, [1, 2, 3]).outerHTML).toContain('#000000');
  });
});
