import type { Area } from '../../spreadsheet/area';
import { areaIn, type RangeState } from './range-state';
import type { ExcelSession } from './session';

/** The area over which a formula spills that holds a cell; null where none does, and for several cells. */
export function spillAt({ workbook }: ExcelSession, it: RangeState): Area | null {
  const { top, left, bottom, right } = areaIn(it);
  if (top !== bottom || left !== right) return null;
  const spills = workbook.spills(it.sheet);
  return (
    spills.find((area) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right) ??
    null
  );
}
