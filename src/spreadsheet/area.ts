/** A rectangle of a sheet; rows and columns are counted from 0, and both ends are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The part of an area that lies within another; null where they have no cell in common. */
export function commonArea(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}
