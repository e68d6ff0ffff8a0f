import { isUnreadable, type Strategy, type Tactic } from '../../plan/rows';
import type { Alignment } from '../alignment';
import type { StrategyChain } from '../chains';
import { couldStateDate } from '../strategy-periods';
import { workedOutOnce } from '../worked-out-once';

const saysApproved = ({ row }: { readonly row: Strategy | Tactic }): boolean =>
  row.approvedOn !== null || row.approvedBy !== null;

/** Whether the plan uses approvals: some live row says when or by whom it was approved. */
const usesApprovals = workedOutOnce(
  ({ strategies, tactics }: Alignment) => strategies.some(saysApproved) || tactics.some(saysApproved),
);

/** Whether a tactic that is not done has started, or is active. */
function isUnderWay(row: Tactic, { plan }: Alignment): boolean | 'unsure' {
  if (row.status === 'active') return true;
  if (row.status === 'done') return false;
  if (isUnreadable(row, 'status') || couldStateDate(row, 'start')) return 'unsure';
  return row.start !== null && row.start <= plan.date;
}

/**
 * Whether a tactic and its strategies should be approved by now; unsure where that depends on cells that could not be read. Of its own
 * cells `couldShow` are those that could show that the plan uses approvals, and leave the question open.
 */
export function isApprovalDue(
  row: Tactic,
  alignment: Alignment,
  couldShow: readonly ('approvedOn' | 'approvedBy')[] = ['approvedOn', 'approvedBy'],
): boolean | 'unsure' {
  const couldSayApproved = couldShow.some((field) => isUnreadable(row, field));
  const inUse = usesApprovals(alignment) || (couldSayApproved && 'unsure');
  if (inUse === false) return false;
  const isUnder = isUnderWay(row, alignment);
  return inUse === true ? isUnder : isUnder && 'unsure';
}

/** The fields of a tactic that say whether its approval is due. */
export const dueFields = (row: Tactic, alignment: Alignment): readonly string[] => [
  'status',
  ...(row.status === 'active' ? [] : ['start', 'period']),
  ...(usesApprovals(alignment) ? [] : ['approvedOn', 'approvedBy']),
];

/** Neither Approved on nor a status of approved or later. */
export const isUnapproved = ({ row: { approvedOn, status } }: StrategyChain): boolean =>
  approvedOn === null && status !== 'approved' && status !== 'active' && status !== 'done';
