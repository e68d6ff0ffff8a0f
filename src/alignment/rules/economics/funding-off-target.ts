import { isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { declareRule, undecided } from '../../rule';
import { label, percent } from '../../wording';

/** Differences of the share of spend, as fractions: up to the first nothing is said, up to the second it is advice. */
const tolerance = 0.05;
const worthAWarning = 0.1;

export const fundingOffTarget = declareRule({
  id: 'funding-off-target',
  group: 'economics',
  title: 'Funding off target',
  question: 'Does every strategy get its planned share of the spend?',
  reason: 'Budgets show the real priorities. If they do not match the strategy, one of the two is wrong.',
  severity: 'warning',
  judges: { strategies: ['tactics', 'strategies.fundingShare'] },
  passesWithout: ['tactics.strategy', 'strategies.goal'],
  select: ({ strategies }) => [strategies],
  decide: (strategy, { spend, funding, goals }) => {
    const { row, hasValidGoal } = strategy;
    if (isUnreadable(row, 'fundingShare')) return undecided(row, 'fundingShare');
    if (row.fundingShare === null) return 'pass';
    const target = funding.target(strategy);
    const actual = spend.linkedShare(strategy);
    const severity = size(actual, target);
    if (
      !hasValidGoal &&
      isUnreadable(row, 'goal') &&
      goals.some(({ nameable }) => nameable) &&
      (size(spend.tacticsShare(strategy), target) === null) !== (severity === null)
    ) {
      return undecided(row, 'goal');
    }
    if (severity === null) return 'pass';
    return {
      outcome: 'finding',
      detail: {
        strategy: row,
        target,
        actual,
        isScaled: row.fundingShare > target + roundingTolerance,
        lacksOnlyGoal: !hasValidGoal && spend.tacticsShare(strategy) > 0,
      },
      fields: ['fundingShare'],
      severity,
    };
  },
  messages: {
    finding: ({ strategy, target, actual, isScaled, lacksOnlyGoal }) => {
      const scaling = isScaled ? ' (its Funding share scaled down, because together they exceed 100%)' : '';
      const remedy = actual < target ? 'Move budget to its tactics' : 'Move budget away from its tactics';
      return lacksOnlyGoal
        ? `${label(strategy)} should have ${percent(target)} of the spend${scaling}, but the spend of its tactics does not count because it has no live goal. Name its goal, or change its Funding share.`
        : `${label(strategy)} should have ${percent(target)} of the spend${scaling} but has ${percent(actual)}. ${remedy}, or change its Funding share.`;
    },
    pass: 'The share of spend of the strategy is within 5 points of its Funding share.',
    incomplete: 'The Funding share or the Goal of the strategy could not be read.',
    inapplicable: 'The plan has no tactics, or its strategies have no Funding share.',
  },
});

function size(actual: number, target: number): 'advice' | 'warning' | null {
  const difference = Math.abs(actual - target);
  if (difference <= tolerance + roundingTolerance) return null;
  return difference <= worthAWarning + roundingTolerance ? 'advice' : 'warning';
}
