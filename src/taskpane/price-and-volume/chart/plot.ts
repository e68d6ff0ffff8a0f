import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { isNoAnswer } from '../../../economics/no-answer';
import type { PriceScenario } from '../../../economics/scenario/price-scenario';
import { type ScenarioAtPrice, scenarioAtPrice } from '../../../economics/scenario/scenario-at-price';
import type { ScenarioFigures } from '../../../economics/scenario/scenario-figures';
import { type Panel, panelOf, type Scale, withZero } from '../../chart/panel';
import { type PlacedMark, placeMarks, type PriceMark, priceMarks } from './marks';

/** Points of a curve: enough for it to look round at any width of a pane. */
const samplesOfCurve = 160;

/** Pixels from top to bottom. */
const heights = { markRow: 15, title: 20, panel: 116, axis: 24 } as const;
const sidePadding = 6;

/** A volume beyond this multiple of those that matter is cut off: near the unit cost the required volume has no end. */
const highestVolume = 2;
/** A loss beyond this multiple of the profits that matter likewise. */
const deepestLoss = 1.1;
/** Everything of the chart that depends on figures and width, in pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly xTicks: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly profit: Panel;
  readonly units: Panel;
  /** Paths of SVG. */
  readonly curves: {
    readonly profit: string;
    readonly required: string;
    readonly expected: string;
    /** Where the profit lies above the target, and where more is expected than is required. */
    readonly overTarget: string;
    readonly overRequired: string;
  };
  readonly labels: { readonly required: CurveLabel; readonly expected: CurveLabel };
  readonly target: TargetLabel;
}

/** The line on which the text of a mark stands. */
export const markBaseline = ({ profit }: Plot, row: number): number =>
  profit.top - heights.title - 3 - heights.markRow * row;

/** Where a curve's name stands: above it or below it, away from the other curve. */
export interface CurveLabel {
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
}

/** Where the name of the target stands. */
export interface TargetLabel {
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
}

interface PlotInputs {
  readonly scenario: PriceScenario;
  readonly figures: ScenarioFigures;
  /** The net prices at both ends, ascending. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly textOf: (mark: PriceMark) => string;
}

export function plotOf({ scenario, figures, from, to, width, textOf }: PlotInputs): Plot {
  const x = scaleLinear([from, to], [sidePadding, width - sidePadding]);
  const marks = placeMarks(priceMarks(scenario, figures, from, to), x, width, textOf);
  const samples = Array.from({ length: samplesOfCurve + 1 }, (_, place) =>
    scenarioAtPrice(scenario, from + ((to - from) * place) / samplesOfCurve),
  );
  const rows = 1 + Math.max(-1, ...marks.map(({ row }) => row));
  const profitTop = rows * heights.markRow + heights.title;
  const profitBottom = profitTop + heights.panel;
  const unitsTop = profitBottom + heights.title + 10;
  const unitsBottom = unitsTop + heights.panel;
  const profit = panelOf(profitDomain(samples, scenario, figures), profitTop, profitBottom);
  const units = panelOf(unitsDomain(samples, scenario, figures), unitsTop, unitsBottom);
  const required = ({ requiredVolume }: ScenarioAtPrice): number =>
    isNoAnswer(requiredVolume) ? Infinity : requiredVolume;
  const xOf = ({ price }: ScenarioAtPrice): number => x(price);
  // What lies far outside of a panel is drawn just outside: browsers round large coordinates.
  const unitsY = (volume: number): number => Math.max(units.scale(volume), unitsTop - heights.panel);
  const profitY = (value: number): number =>
    Math.min(Math.max(profit.scale(value), profitTop - heights.panel), profitBottom + heights.panel);

  const path = line<ScenarioAtPrice>().x(xOf);
  const between = area<ScenarioAtPrice>().x(xOf);
  const target = profitY(scenario.targetProfit);
  return {
    width,
    height: unitsBottom + heights.axis,
    x,
    xTicks: x.ticks(Math.max(3, Math.floor(width / 72))),
    marks,
    profit,
    units,
    curves: {
      profit: path.y((at) => profitY(at.profit))(samples) ?? '',
      expected: path.y((at) => unitsY(at.expectedVolume))(samples) ?? '',
      required:
        path.defined((at) => required(at) !== Infinity).y((at) => unitsY(required(at)))(samples) ?? '',
      overTarget: between.y0(target).y1((at) => Math.min(profitY(at.profit), target))(samples) ?? '',
      overRequired:
        between
          .defined((at) => at.expectedVolume >= required(at))
          .y0((at) => unitsY(required(at)))
          .y1((at) => unitsY(at.expectedVolume))(samples) ?? '',
    },
    labels: curveLabels(samples, xOf, units, required),
    target: targetLabel(samples, x, profitY, profit, target, width),
  };
}

function profitDomain(
  samples: readonly ScenarioAtPrice[],
  { targetProfit }: PriceScenario,
  { profit }: ScenarioFigures,
): readonly [number, number] {
  const profits = [...samples.map((at) => at.profit), targetProfit, profit];
  const most = Math.max(...profits);
  const matters = Math.max(Math.abs(most), Math.abs(targetProfit), Math.abs(profit));
  return withZero(Math.max(Math.min(...profits), -matters * deepestLoss), most);
}

function unitsDomain(
  samples: readonly ScenarioAtPrice[],
  { today }: PriceScenario,
  { expectedVolume, requiredVolume }: ScenarioFigures,
): readonly [number, number] {
  const required = isNoAnswer(requiredVolume) ? 0 : requiredVolume;
  const expected = Math.max(today.volume, expectedVolume);
  const cut =
    highestVolume * (expected === 0 ? required : Math.max(expected, Math.min(required, 2 * expected)));
  const volumes = samples.flatMap((at) =>
    isNoAnswer(at.requiredVolume) ? [at.expectedVolume] : [at.expectedVolume, at.requiredVolume],
  );
  return withZero(Math.min(...volumes), Math.min(Math.max(...volumes), cut));
}

/** Both names stand where the curves are farthest apart inside of the panel. */
function curveLabels(
  samples: readonly ScenarioAtPrice[],
  xOf: (at: ScenarioAtPrice) => number,
  { scale, top }: Panel,
  required: (at: ScenarioAtPrice) => number,
): Plot['labels'] {
  const room = 16;
  const yOf = (volume: number): number => Math.max(scale(volume), top);
  let best = { gap: -1, x: 0, required: top, expected: top };
  // A name needs space to its side.
  for (const at of samples.slice(samplesOfCurve * 0.3, samplesOfCurve * 0.72)) {
    const [ofRequired, ofExpected] = [yOf(required(at)), yOf(at.expectedVolume)];
    const isInside = Math.min(ofRequired, ofExpected) >= top + room;
    const gap = Math.abs(ofRequired - ofExpected) + (isInside ? 1000 : 0);
    if (gap > best.gap) best = { gap, x: xOf(at), required: ofRequired, expected: ofExpected };
  }
  const isRequiredAbove = best.required < best.expected;
  return {
    required: { x: best.x, y: best.required, isAbove: isRequiredAbove },
    expected: { x: best.x, y: best.expected, isAbove: !isRequiredAbove },
  };
}

/** Pixels that the name of the target takes, and that the values of the axis take at the left edge. */
const targetName = { width: 96, left: 40 } as const;
/** Pixels from the middle of the name to a curve that does not disturb it. */
const enoughRoom = 14;

/** Puts the name of the target at that end and side of its line where the curve is farthest from it. */
function targetLabel(
  samples: readonly ScenarioAtPrice[],
  x: Scale,
  profitY: (profit: number) => number,
  { top, bottom }: Panel,
  line: number,
  width: number,
): TargetLabel {
  const places = (['end', 'start'] as const).flatMap((anchor) =>
    [line - 5, line + 14].map((y) => {
      const left = anchor === 'end' ? width - targetName.width : targetName.left;
      const crossing = samples.filter((at) => x(at.price) >= left && x(at.price) <= left + targetName.width);
      const isInside = y - 10 >= top && y <= bottom;
      const room = Math.min(...crossing.map((at) => Math.abs(profitY(at.profit) - (y - 4))));
      return { anchor, x: anchor === 'end' ? width : left, y, room: isInside ? room : -1 };
    }),
  );
  const [roomy] = places.filter(({ room }) => room >= enoughRoom);
  return roomy ?? places.reduce((best, place) => (place.room > best.room ? place : best));
}
