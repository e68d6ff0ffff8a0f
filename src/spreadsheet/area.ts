/** A rectangle of a sheet; rows and columns are counted from 0, and both ends are inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
