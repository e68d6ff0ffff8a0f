import { figureName } from '../../economics/scenario/figure-names';
import { nearestMultiple, roundStep } from '../../economics/scenario/round-prices';
import { language } from '../../languages/language';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';

/** The columns of the table of prices, from 0. */
export const priceColumns = {
  price: 0,
  margin: 1,
  required: 2,
  expected: 3,
  profit: 4,
  meetsTarget: 5,
} as const;

/** A line of a chart. */
export interface ScenarioSeries {
  readonly name: string;
  /** The column of its values in the table of prices. */
  readonly column: number;
  /** `#RRGGBB`. */
  readonly color: string;
  /** In points: lines are told apart without their colours. */
  readonly weight: number;
}

/** A chart of the table of prices, over the net price. */
export interface ScenarioChart {
  readonly name: string;
  readonly title: string;
  readonly valueTitle: string;
  /** Whether its values are money. */
  readonly isMoney: boolean;
  /** Rows of the table of prices. */
  readonly top: number;
  readonly bottom: number;
  readonly series: readonly ScenarioSeries[];
  /** The first and the last cell that it covers. */
  readonly from: string;
  readonly to: string;
  readonly priceEnds: AxisEnds;
}

export interface AxisEnds {
  readonly minimum: number;
  readonly maximum: number;
}

/* Excel lets the axis of prices begin at 0, however far the prices are from it. */
const steps = 8;

/** Round prices around some prices of which the last is above the first. */
export function axisEnds(first: number, last: number): AxisEnds {
  const step = roundStep((last - first) / steps);
  return {
    minimum: nearestMultiple(Math.floor(first / step + roundingTolerance) * step, step),
    maximum: nearestMultiple(Math.ceil(last / step - roundingTolerance) * step, step),
  };
}

const inks = { required: '#5C5C5C', expected: '#0F6CBD' } as const;

/** The charts of a scenario: volume above, profit below it, both at the right of its figures. */
export function scenarioCharts(top: number, prices: readonly number[]): readonly ScenarioChart[] {
  const [first = 0] = prices;
  const last = prices.at(-1) ?? first;
  // One price makes no line.
  if (last <= first) return [];
  const bottom = top + prices.length - 1;
  const priceEnds = axisEnds(first, last);
  const { charts } = language.scenarioSheet;
  const profit = figureName('profit', 'today');
  return [
    {
      name: charts.volume.name,
      title: charts.volume.title,
      valueTitle: charts.volume.axis,
      isMoney: false,
      top,
      bottom,
      series: [
        {
          name: figureName('requiredVolume', 'today'),
          column: priceColumns.required,
          color: inks.required,
          weight: 1.5,
        },
        {
          name: figureName('expectedVolume', 'today'),
          column: priceColumns.expected,
          color: inks.expected,
          weight: 2.75,
        },
      ],
      from: 'H5',
      to: 'O21',
      priceEnds,
    },
    {
      name: charts.profit.name,
      title: charts.profit.title,
      valueTitle: profit,
      isMoney: true,
      top,
      bottom,
      series: [{ name: profit, column: priceColumns.profit, color: inks.expected, weight: 2.75 }],
      from: 'H23',
      to: 'O39',
      priceEnds,
    },
  ];
}
