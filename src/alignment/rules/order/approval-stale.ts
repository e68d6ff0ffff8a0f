import { language } from '../../../languages/language';
import type { Strategy, Tactic } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { changesSinceApproval } from '../../approvals/approved-content';
import { changeInWords } from '../../approvals/change-words';
import { keptApproval } from '../../approvals/row-approvals';
import type { StrategyChain, TacticChain } from '../../chains';
import { declareRule } from '../../rule';
import { label } from '../../wording';

/** A row that was approved in Plumbline. */
interface ApprovedRow {
  readonly row: Strategy | Tactic;
  readonly chain: StrategyChain | TacticChain;
  readonly content: string;
}

function approvedRows({ settings, strategies, tactics }: Alignment): readonly (readonly ApprovedRow[])[] {
  if (settings.approvals.length === 0) return [];
  const kept = keptApproval(settings);
  return [strategies, tactics].map((chains: readonly (StrategyChain | TacticChain)[]) =>
    chains.flatMap((chain) => {
      const content = kept(chain.row);
      return content === undefined ? [] : [{ row: chain.row, chain, content }];
    }),
  );
}

export const approvalStale = declareRule({
  id: 'approval-stale',
  group: 'order',
  severity: 'error',
  judges: { strategies: ['strategies'], tactics: ['tactics'] },
  select: approvedRows,
  decide: ({ row, chain, content }) => {
    const changes = changesSinceApproval(content, chain);
    return changes.length === 0
      ? 'pass'
      : { outcome: 'finding', detail: { row, changes }, fields: ['approvedOn', 'approvedBy'] };
  },
  message: ({ row, changes }, lead) =>
    language.rules['approval-stale'].finding({ row: label(row), changes: changes.map(changeInWords), lead }),
});
