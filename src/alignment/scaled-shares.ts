import { allocationGap } from '../plan/reading/link-shares';
import type { Tactic } from '../plan/rows';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';
import type { ProposedFix } from './rule';

/**
 * A share as a Strategy cell states it: with two digits behind the point where they say it exactly, else with so many that no
 * strategy gets more or less of the tactic than before.
 */
function shareText(share: number): string {
  const percentage = share * 100;
  const isShort = Math.abs(Number(percentage.toFixed(2)) - percentage) <= roundingTolerance;
  return `${percentage.toFixed(isShort ? 2 : 10).replace(/\.?0+$/u, '')}%`;
}

/** Proposes to scale the shares of a tactic to 100%, so that their proportions stay. Links without a share stay without one. */
export function scaleShares(tactic: Tactic): readonly ProposedFix[] {
  const sum = tactic.strategy.reduce((total, { statedShare }) => total + (statedShare ?? 0), 0);
  if (sum <= roundingTolerance) return [];
  const parts = tactic.strategy.map(({ text, statedShare }) => ({
    text,
    statedShare: statedShare === null ? null : statedShare / sum,
  }));
  if (allocationGap(parts) !== null) return [];
  const newValue = parts
    .map(({ text, statedShare }) => (statedShare === null ? text : `${text} ${shareText(statedShare)}`))
    .join('; ');
  return [{ label: 'Scale its shares to 100%', edits: [{ row: tactic, field: 'strategy', newValue }] }];
}
