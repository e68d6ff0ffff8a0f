import type { Alignment } from '../../alignment/alignment';
import { changeInWords } from '../../alignment/approvals/change-words';
import { type ApprovalState, type RowApproval, rowApprovals } from '../../alignment/approvals/row-approvals';
import type { CheckResult } from '../../alignment/check';
import type { CellPlaces } from '../../alignment/finding';
import { cellsOf } from '../../alignment/locate';
import type { RuleId } from '../../alignment/rule-id';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { fieldKeys, fieldName, sheetCatalogue } from '../../plan/fields/catalogue';
import { comparable, folded } from '../../plan/names';
import type { Plan } from '../../plan/plan';
import type { Strategy, Tactic } from '../../plan/rows';
import { date } from '../../spreadsheet/day-in-words';

/** The sections of the view, in their order. */
export const sectionStates = [
  'changed',
  'open',
  'by the sheet',
  'approved',
] as const satisfies readonly ApprovalState[];
export type SectionState = (typeof sectionStates)[number];

/** A row that can be approved, as the list shows it. */
export interface ApprovalItem {
  /** The same after a check. */
  readonly id: string;
  readonly approval: RowApproval;
  readonly state: SectionState;
  readonly title: string;
  /** By whom and when it was approved; null where that is not said. */
  readonly approvedBy: string | null;
  readonly changes: readonly string[];
  /** What rules find about its approval. */
  readonly remarks: readonly string[];
  readonly place: CellPlaces;
  readonly isHidden: boolean;
  /** What a search looks through. */
  readonly searched: string;
}

export interface ApprovalItems {
  readonly items: readonly ApprovalItem[];
  readonly ideas: number;
}

const aboutApproval: ReadonlySet<RuleId> = new Set<RuleId>([
  'strategy-not-approved',
  'tactic-not-approved',
  'approved-late',
  'approved-by-wrong-side',
]);

/** The rows that can be approved, those that changed first; ideas are only counted. */
export function approvalItems({ alignment, findings }: CheckResult): ApprovalItems {
  const approvals = rowApprovals(alignment);
  const remarks = new Map<unknown, string[]>();
  for (const { rule, row, message } of findings) {
    if (row === null || !aboutApproval.has(rule)) continue;
    const known = remarks.get(row);
    if (known === undefined) remarks.set(row, [message]);
    else known.push(message);
  }
  const items = approvals.flatMap((approval): readonly ApprovalItem[] => {
    const { state } = approval;
    return state === 'idea' ? [] : [itemOf(alignment, approval, state, remarks.get(approval.row) ?? [])];
  });
  const ordered = sectionStates.flatMap((state) => items.filter((item) => item.state === state));
  return { items: ordered, ideas: approvals.length - items.length };
}

function itemOf(
  { plan }: Alignment,
  approval: RowApproval,
  state: SectionState,
  remarks: readonly string[],
): ApprovalItem {
  const { row, by, on, changes } = approval;
  const title = label(row);
  const strategies = row.role === 'tactics' ? row.strategy.map(({ text }) => text) : [];
  return {
    id: `${row.role}/${comparable(row.key)}`,
    approval,
    state,
    title,
    approvedBy: approvalWords(by, on === null ? null : date(on)),
    changes: changes.map(changeInWords),
    remarks,
    place: placeOf(
      plan,
      row,
      changes.map(({ field }) => field),
    ),
    isHidden: row.hidden,
    searched: folded([title, row.key, row.owner ?? '', by ?? '', ...strategies].join(' ')),
  };
}

/** By whom and when it was approved, as far as that is said. */
function approvalWords(by: string | null, on: string | null): string | null {
  const { approvedOn, approvedBy, approvedByOn } = language.approvals;
  if (by === null) return on === null ? null : approvedOn(on);
  return on === null ? approvedBy(by) : approvedByOn(by, on);
}

/** The cells of its own that changed, else the one that names it. */
function placeOf(plan: Plan, row: Strategy | Tactic, changed: readonly string[]): CellPlaces {
  const fields = fieldKeys(row.role).filter((key) => changed.includes(fieldName(row.role, key)));
  return cellsOf(plan, { row, fields: fields.length > 0 ? fields : [sheetCatalogue[row.role].nameField] });
}

/** The items that a search finds: all of its words occur. */
export function foundIn(items: readonly ApprovalItem[], search: string): readonly ApprovalItem[] {
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0
    ? items
    : items.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

/** What the user selected: an item is selected as long as its approval stands as it did then. */
export type Selected = ReadonlyMap<string, SectionState>;

export const isSelected = (selected: Selected, { id, state }: ApprovalItem): boolean =>
  selected.get(id) === state;

export function withSelected(
  selected: Selected,
  items: readonly ApprovalItem[],
  isChosen: boolean,
): Selected {
  const changed = new Map(selected);
  for (const { id, state } of items) {
    if (isChosen) changed.set(id, state);
    else changed.delete(id);
  }
  return changed;
}
