import { language } from '../../../languages/language';
import { isBlank } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const tacticOverspent = declareRule({
  id: 'tactic-overspent',
  group: 'economics',
  severity: 'warning',
  judges: { tactics: ['tactics.actualSpend', 'tactics.budget'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    const { budget, actualSpend } = row;
    if (isBlank(row, 'budget') || isBlank(row, 'actualSpend')) return 'pass';
    if (actualSpend === null) return undecided(row, 'actualSpend', 'budget');
    // No budget is below 0, so nothing spent is never too much.
    if (actualSpend <= roundingTolerance) return 'pass';
    if (budget === null) return undecided(row, 'budget');
    if (actualSpend <= budget + roundingTolerance) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic: row, budget, actualSpend },
      fields: ['actualSpend', 'budget'],
    };
  },
  message: ({ tactic, ...amounts }) =>
    language.rules['tactic-overspent'].finding({ tactic: label(tactic), ...amounts }),
});
