import * as fc from 'fast-check';
import {
  type ChartAxisView,
  chartKinds,
  type ChartSeriesView,
  type ChartView,
  plainAxis,
} from '../../../src/office-host';

/* Charts with anything in them that a file can hold. */

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'Profit & loss',
    ' two  spaces ',
    'two\nlines',
    '<"€">',
    '_x0041_',
    '=no reference',
    'ä\t😀',
  ),
);
const quarters = (most: number): fc.Arbitrary<number> => fc.nat(most * 4).map((number) => number / 4);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const cells = fc.constantFrom(
  "='My sheet'!$A$1:$A$9",
  "='My sheet'!$C$1:$G$1",
  '=Lists!$B$2:$B$5',
  '=\'Ünï & "co"\'!$A:$A',
  '=#REF!',
);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((one) => one + 0);

const axis: fc.Arbitrary<ChartAxisView> = fc.record({
  title: fc.option(text),
  numberFormat: fc.option(fc.constantFrom('General', '#,##0', '0.0%', '"<"0">"', 'yyyy-mm-dd')),
  minimum: fc.option(number),
  maximum: fc.option(number),
  majorGridlines: fc.boolean(),
});

const series: fc.Arbitrary<ChartSeriesView> = fc.record({
  id: fc.uuid(),
  name: fc.oneof(text, fc.constantFrom("='My sheet'!$B$1", '=Lists!$A$1')),
  xValues: fc.option(cells),
  values: cells,
  color: fc.option(colour),
  weight: fc.option(quarters(20)),
  axisGroup: fc.constantFrom('Primary' as const, 'Secondary' as const),
});

/* A second axis is one beside the first: it says nothing where no series is on it. */
const withAxes = (chart: Omit<ChartView, 'id' | 'sheet'>): Omit<ChartView, 'id' | 'sheet'> => {
  const groups = new Set(chart.series.map(({ axisGroup }) => axisGroup));
  if (groups.size === 2) return chart;
  return {
    ...chart,
    series: chart.series.map((one) => ({ ...one, axisGroup: 'Primary' })),
    axes: { ...chart.axes, secondaryValue: plainAxis },
  };
};

export const randomChart: fc.Arbitrary<Omit<ChartView, 'id' | 'sheet'>> = fc
  .record({
    name: text,
    kind: fc.constantFrom(...chartKinds),
    title: fc.option(text),
    legend: fc.option(fc.constantFrom('Top' as const, 'Bottom' as const, 'Left' as const, 'Right' as const)),
    series: fc.array(series, { minLength: 1, maxLength: 4 }),
    axes: fc.record({ category: axis, value: axis, secondaryValue: axis }),
    place: fc.record({
      left: quarters(2000),
      top: quarters(2000),
      width: quarters(900),
      height: quarters(900),
    }),
    altText: text,
  })
  .map(withAxes);
