import type { ShownBar, ShownLane } from './shown-lanes';

/** A bar by the places of its lane and of itself in it. */
export interface BarAt {
  readonly lane: number;
  readonly bar: number;
}

type Lanes = readonly Pick<ShownLane, 'bars'>[];

export const barAt = (lanes: Lanes, { lane, bar }: BarAt): ShownBar | undefined => lanes[lane]?.bars[bar];

/** The first bar of all; null where there is none. */
export const firstBar = (lanes: Lanes): BarAt | null => inLane(lanes, 0, 1, null);

/**
 * Where a key leads from a bar: left and right in time within the lane, up and down to the bar of the next lane that is nearest in
 * time. Null for keys that lead nowhere.
 */
export function barByKey(key: string, lanes: Lanes, at: BarAt): BarAt | null {
  const last = (lanes[at.lane]?.bars.length ?? 0) - 1;
  const to = (bar: number): BarAt => ({ lane: at.lane, bar: Math.min(Math.max(bar, 0), last) });
  const from = barAt(lanes, at) ?? null;
  switch (key) {
    case 'ArrowRight':
      return to(at.bar + 1);
    case 'ArrowLeft':
      return to(at.bar - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowDown':
      return inLane(lanes, at.lane + 1, 1, from) ?? at;
    case 'ArrowUp':
      return inLane(lanes, at.lane - 1, -1, from) ?? at;
    default:
      return null;
  }
}

/** The bar that is nearest to another in time, in the first lane in a direction that has bars. */
function inLane(lanes: Lanes, start: number, step: 1 | -1, near: ShownBar | null): BarAt | null {
  for (let lane = start; lane >= 0 && lane < lanes.length; lane += step) {
    const bars = lanes[lane]?.bars ?? [];
    if (bars.length === 0) continue;
    let nearest = 0;
    if (near !== null)
      for (const [bar, { left }] of bars.entries())
        if (Math.abs(left - near.left) < Math.abs((bars[nearest]?.left ?? Infinity) - near.left))
          nearest = bar;
    return { lane, bar: nearest };
  }
  return null;
}
