import { nearestMultiple, roundStep } from '../../economics/scenario/round-prices';
import type { InputName } from '../../economics/scenario/scenario-inputs';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { FieldState } from './read-scenario';

export interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** How far a slider reaches: multiples of today's figure, or the values that are usual for anything. */
type Reach =
  | { readonly of: 'basis'; readonly from: number; readonly to: number }
  | { readonly of: 'all'; readonly from: number; readonly to: number; readonly step: number };

const reaches: Readonly<Partial<Record<InputName, Reach>>> = {
  price: { of: 'basis', from: 0.5, to: 1.5 },
  discount: { of: 'all', from: 0, to: 0.5, step: 0.01 },
  unitCost: { of: 'basis', from: 0.5, to: 1.5 },
  fixedCost: { of: 'basis', from: 0, to: 2 },
  targetProfit: { of: 'basis', from: 0, to: 2 },
  elasticity: { of: 'all', from: -4, to: -0.1, step: 0.1 },
  volumeSpread: { of: 'all', from: 0, to: 0.5, step: 0.01 },
};

/** Steps from one end of a slider to the other. */
const steps = 100;

/** The range of a field's slider, wide enough for what was typed; null where there is nothing to derive one from. */
export function sliderRange(name: InputName, { basis, value }: FieldState): SliderRange | null {
  const reach = reaches[name];
  if (reach === undefined || value === null) return null;
  if (reach.of === 'all') return widened(reach.from, reach.to, reach.step, value);
  const of = basis ?? value;
  if (of <= 0) return null;
  const step = roundStep(((reach.to - reach.from) * of) / steps);
  return widened(of * reach.from, of * reach.to, step, value);
}

function widened(from: number, to: number, step: number, value: number): SliderRange {
  const least = nearestMultiple(Math.floor(Math.min(from, value) / step + roundingTolerance) * step, step);
  const most = nearestMultiple(Math.ceil(Math.max(to, value) / step - roundingTolerance) * step, step);
  return { least, most, step };
}
