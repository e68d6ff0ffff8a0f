import { comparable } from '../../plan/names';
import type { Strategy, Tactic } from '../../plan/rows';
import type { Alignment } from '../alignment';
import type { StrategyChain, TacticChain } from '../chains';
import type { CheckSettings } from '../settings';
import { type ApprovedBy, type ApprovedChange, approverIn, changesSinceApproval } from './approved-content';

/**
 * How far a row is with its approval: approved in Plumbline and `changed` since, or as it was `approved`; approved by its cells alone,
 * so that nobody knows what was approved (`by the sheet`); not approved (`open`), or only an `idea`, which nobody approves yet.
 */
export type ApprovalState = 'changed' | 'open' | 'by the sheet' | 'approved' | 'idea';

export interface RowApproval extends ApprovedBy {
  readonly row: Strategy | Tactic;
  readonly chain: StrategyChain | TacticChain;
  readonly state: ApprovalState;
  readonly changes: readonly ApprovedChange[];
}

/** What was approved of a row in Plumbline, by its role and key; undefined for none. */
export function keptApproval({
  approvals,
}: Pick<CheckSettings, 'approvals'>): (row: Strategy | Tactic) => string | undefined {
  const contents = new Map(
    approvals.map(({ role, key, content }) => [`${role}/${comparable(key)}`, content]),
  );
  return ({ role, key }) => contents.get(`${role}/${comparable(key)}`);
}

/**
 * The approval of every live strategy and tactic that can be approved, strategies first, in the order of the plan. A row without a name
 * and an ID cannot be known again, so it is not among them. Linear in the rows and their links.
 */
export function rowApprovals({ strategies, tactics, settings }: Alignment): readonly RowApproval[] {
  const kept = keptApproval(settings);
  return [...strategies, ...tactics].flatMap((chain: StrategyChain | TacticChain): readonly RowApproval[] => {
    const { row } = chain;
    if (row.key === '') return [];
    const content = kept(row);
    if (content !== undefined) {
      const changes = changesSinceApproval(content, chain);
      const { by, on } = approverIn(content);
      return [
        {
          row,
          chain,
          state: changes.length === 0 ? 'approved' : 'changed',
          by: by ?? row.approvedBy,
          on: on ?? row.approvedOn,
          changes,
        },
      ];
    }
    const { approvedBy: by, approvedOn: on } = row;
    return [{ row, chain, state: stateBySheet(row), by, on, changes: [] }];
  });
}

function stateBySheet({ approvedBy, approvedOn, status }: Strategy | Tactic): ApprovalState {
  if (approvedOn !== null || approvedBy !== null || status === 'approved') return 'by the sheet';
  return status === 'idea' ? 'idea' : 'open';
}
