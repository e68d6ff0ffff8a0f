import { isBlank } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { declareRule, undecided } from '../../rule';
import { label, number } from '../../wording';

export const tacticOverspent = declareRule({
  id: 'tactic-overspent',
  group: 'economics',
  title: 'Tactic over budget',
  question: 'Does every tactic keep to its budget?',
  reason:
    'What one tactic overspends is missing for another, usually for the one that comes last. Seen early, it is a decision; seen at the end, it is a loss.',
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
  messages: {
    finding: ({ tactic, budget, actualSpend }) =>
      `${label(tactic)} has spent ${number(actualSpend)} of a budget of ${number(budget)}: ${number(actualSpend - budget)} too much. Raise the budget if the money is there, or move some from another tactic.`,
    pass: 'The tactic has spent no more than its budget, or one of the two is not known.',
    incomplete: 'The Budget or the Actual spend of the tactic could not be read.',
    inapplicable: 'The tactics have no Budget or no Actual spend.',
  },
});
