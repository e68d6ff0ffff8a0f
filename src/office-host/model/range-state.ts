import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { areaAfter } from '../workbook/areas';
import type { HostWorkbook, SheetId, WorkbookEvent } from '../workbook/host-workbook';
import { areaOf, referenceOf } from '../workbook/reference-text';
import { type ExcelSession, isSameText } from './session';

/** A range. It moves along when rows or columns come and go; the area is null once all of it was deleted. */
export interface RangeState {
  readonly sheet: SheetId;
  area: Area | null;
}

export function areaIn({ area }: RangeState): Area {
  if (area === null) throw hostError('InvalidReference');
  return area;
}

/** Moves kept ranges along with an edit. */
export function followLines(
  ranges: readonly RangeState[],
  { sheet, edit }: Extract<WorkbookEvent, { kind: 'linesMoved' }>,
): void {
  for (const range of ranges) {
    if (range.sheet === sheet && range.area !== null) range.area = areaAfter(range.area, edit);
  }
}

/** The area that a formula such as `=Plan!$A$2:$A$9` names; null where it is not a plain reference. */
export function areaOfFormula(
  workbook: HostWorkbook,
  formula: string,
  home: SheetId | null,
): RangeState | null {
  const reference = referenceOf(formula.replace(/^=/u, ''));
  if (reference === null) return null;
  const { sheet: named } = reference;
  const sheet = named === null ? home : workbook.sheets().find(({ name }) => isSameText(name, named))?.id;
  return sheet == null ? null : { sheet, area: areaOf(reference) };
}

/** An address of a sheet as `getRange` takes it: cells, whole rows or columns, or a name of the workbook. */
export function rangeAt(session: ExcelSession, sheet: SheetId, address: string): RangeState {
  const { workbook, behaviour } = session;
  if (address.length > behaviour.addressLimit) throw hostError('InvalidArgument');
  const named = workbook
    .names()
    .find(({ name, scope }) => isSameText(name, address) && (scope === null || scope === sheet));
  const found = areaOfFormula(workbook, named?.formula ?? address, sheet);
  if (found === null) throw hostError('InvalidArgument');
  // A sheet named in the address must be the one that is asked.
  if (named === undefined && found.sheet !== sheet) throw hostError('InvalidArgument');
  return found;
}
