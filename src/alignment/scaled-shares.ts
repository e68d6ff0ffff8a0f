import { language } from '../languages/language';
import type { Tactic } from '../plan/rows';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';
import type { ProposedFix } from './rule';

/** A share as a Strategy cell states it: with so many digits that no strategy gets more or less of the tactic than before. */
const shareText = (share: number): string => `${(share * 100).toFixed(10).replace(/\.?0+$/u, '')}%`;

/** Proposes to scale the shares of a tactic to 100%, so that their proportions stay. Links without a share stay without one. */
export function scaleShares(tactic: Tactic): readonly ProposedFix[] {
  const sum = tactic.strategy.reduce((total, { statedShare }) => total + (statedShare ?? 0), 0);
  if (sum <= roundingTolerance) return [];
  const parts = tactic.strategy.map(({ text, statedShare }) => ({
    text,
    statedShare: statedShare === null ? null : statedShare / sum,
  }));
  const newValue = parts
    .map(({ text, statedShare }) => (statedShare === null ? text : `${text} ${shareText(statedShare)}`))
    .join('; ');
  return [
    { label: language.ruleWords.fixes.scaleShares, edits: [{ row: tactic, field: 'strategy', newValue }] },
  ];
}
