import type { Plan } from '../../plan/plan';
import { addressOf } from '../../spreadsheet/address';
import { isSameValue } from '../../spreadsheet/cell';
import { type Day, isoText } from '../../spreadsheet/day';
import type { Fix, FixEdit } from '../finding';
import { locateEdit } from '../locate';
import { edit, type SettingEdit } from '../workbook-settings/setting-edits';
import { type ApprovedBy, approvedContent } from './approved-content';
import type { RowApproval } from './row-approvals';

/** Who approves, and when. */
export interface Approver {
  readonly by: string;
  readonly on: Day;
}

/** Writes who approved rows, and when, into their cells where the tables have such columns, and keeps what was approved of them. */
export const approve = (
  plan: Plan,
  rows: readonly RowApproval[],
  approver: Approver,
  label: string,
): Fix => ({
  label,
  edits: approvalEdits(plan, rows, approver),
  settings: rows.map((each) => keep(each, approver)),
});

/** The cells that an approval of rows fills in. */
export const approvalEdits = (
  plan: Plan,
  rows: readonly RowApproval[],
  { by, on }: Approver,
): readonly FixEdit[] =>
  onceForEachCell(
    rows.flatMap(({ row }) => [
      ...editOf(plan, row, 'approvedBy', by),
      ...editOf(plan, row, 'approvedOn', isoText(on)),
    ]),
  );

/** Keeps what rows say now as what was approved of them, by whom and when their cells say. */
export const keepAsApproved = (rows: readonly RowApproval[], label: string): Fix => ({
  label,
  edits: [],
  settings: rows.map((each) => keep(each, each)),
});

/** Takes the approval of rows back: out of their cells, and out of what is kept. */
export const takeBackApproval = (plan: Plan, rows: readonly RowApproval[], label: string): Fix => ({
  label,
  edits: onceForEachCell(
    rows.flatMap(({ row }) => [
      ...editOf(plan, row, 'approvedBy', ''),
      ...editOf(plan, row, 'approvedOn', ''),
    ]),
  ),
  settings: rows.map(({ row: { role, key } }) => edit.approve(role, key, null)),
});

const keep = ({ chain, row: { role, key } }: RowApproval, approved: ApprovedBy): SettingEdit =>
  edit.approve(role, key, approvedContent(chain, approved));

/** None where the row has no cell of its own for it, or one that says so already. */
function editOf(
  plan: Plan,
  row: RowApproval['row'],
  field: 'approvedBy' | 'approvedOn',
  newValue: string,
): readonly FixEdit[] {
  const located = locateEdit(plan, { row, field, newValue });
  if (located === null || !('oldValue' in located)) return [];
  return isSameValue(located.oldValue, newValue === '' ? null : newValue) ? [] : [located];
}

/** Of several tactics in one cell each would write it. */
function onceForEachCell(edits: readonly FixEdit[]): readonly FixEdit[] {
  const byCell = new Map(edits.map((each) => [JSON.stringify([each.sheet, addressOf(each.cell)]), each]));
  return [...byCell.values()];
}
