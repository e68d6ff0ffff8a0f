import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { intersection } from '../workbook/areas';
import type { SheetId } from '../workbook/host-workbook';
import { type ExcelSession, sheetView } from './session';

/** Anything at all may be changed. */
export function mayWrite(session: ExcelSession): void {
  if (session.behaviour.isReadOnly) throw hostError('AccessDenied');
}

/** Sheets may be added, deleted, renamed, moved, shown and hidden. */
export function mayChangeStructure(session: ExcelSession): void {
  mayWrite(session);
  if (session.workbook.isStructureProtected()) throw hostError('AccessDenied');
}

function isUnlocked(session: ExcelSession, sheet: SheetId, area: Area): boolean {
  const used = session.workbook.usedArea(sheet, false);
  if (used === null || intersection(used, area) === null) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (session.workbook.cellAt(sheet, row, column).style.locked) return false;
    }
  }
  return true;
}

/** The contents of an area may be changed: its sheet is not protected, or every cell is unlocked. */
export function mayEdit(session: ExcelSession, sheet: SheetId, area: Area): void {
  mayWrite(session);
  if (sheetView(session, sheet).protection === null) return;
  if (!isUnlocked(session, sheet, area)) throw hostError('AccessDenied');
}

/** What a protected sheet may allow beside. */
type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowEditObjects';

export function mayIf(session: ExcelSession, sheet: SheetId, allowance: Allowance | null): void {
  mayWrite(session);
  const { protection } = sheetView(session, sheet);
  if (protection === null) return;
  if (allowance === null || protection.options[allowance] !== true) throw hostError('AccessDenied');
}
