import { cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { parseArea } from '../../spreadsheet/cell-reference';

/** The areas of a list such as `A1:B2 D4`; what names none is left out. */
export const areasOf = (references: string | undefined): readonly Area[] =>
  (references ?? '').split(/\s+/u).flatMap((reference) => parseArea(reference) ?? []);

/** An area as files write it, whole rows and columns by their corners. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

export const areasReference = (areas: readonly Area[]): string => areas.map(areaReference).join(' ');
