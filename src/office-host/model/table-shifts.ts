import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { spanOf } from '../workbook/areas';
import type { SheetId } from '../workbook/host-workbook';
import type { ExcelSession } from './session';

/**
 * Moves the cells of a table's columns from a row on: down by so many rows, or up where `count` is below 0. What stands
 * beside the table stays. Refused, as in Excel, where it would pull another table apart.
 */
export function shiftUnder(
  session: ExcelSession,
  sheet: SheetId,
  { left, right }: Pick<Area, 'left' | 'right'>,
  at: number,
  count: number,
): void {
  const across = { first: left, last: right };
  const splitsTable = session.workbook.tables().some(({ sheet: home, area }) => {
    const columns = spanOf(area, 'column');
    const meets = columns.first <= right && columns.last >= left;
    const isInside = columns.first >= left && columns.last <= right;
    return home === sheet && area.bottom >= at && meets && !isInside;
  });
  if (splitsTable) {
    throw hostError('InvalidOperation', {
      message: 'This operation would shift cells in a table on your worksheet.',
    });
  }
  session.workbook.editLines(sheet, { axis: 'row', at, count, across });
}

/** Whether all cells of an area are blank. */
export function isBlankArea({ workbook }: ExcelSession, sheet: SheetId, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = workbook.cellAt(sheet, row, column);
      if (value !== null || formula !== null) return false;
    }
  }
  return true;
}
