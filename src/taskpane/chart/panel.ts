import { type ScaleLinear, scaleLinear } from 'd3-scale';

export type Scale = ScaleLinear<number, number>;

/** A drawing of values above an axis, in pixels. */
export interface Panel {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/** A curve that changes by less is drawn as what it is, without enlarging what may be rounding. */
const flat = 1e-6;
/** Values that come down to this part of the greatest are shown from 0. */
const nearZero = 0.4;

export function panelOf(domain: readonly [number, number], top: number, bottom: number): Panel {
  const scale = scaleLinear(domain, [bottom, top]).nice(4);
  return { scale, top, bottom, ticks: scale.ticks(4) };
}

/** 0 belongs to the panel where the values come near to it; and no panel is without height. */
export function withZero(least: number, most: number): readonly [number, number] {
  const from = least > 0 && least < most * nearZero ? 0 : least;
  const to = most < 0 && most > least * nearZero ? 0 : most;
  if (to - from > flat * Math.max(Math.abs(from), Math.abs(to), 1)) return [from, to];
  const space = Math.max(1, Math.abs(to) / 10);
  return [Math.abs(from) < flat ? 0 : from - space, to + space];
}
