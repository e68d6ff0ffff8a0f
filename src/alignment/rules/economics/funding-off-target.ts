import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { type ChangedLimits, limitOf } from '../../limits';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const fundingOffTarget = declareRule({
  id: 'funding-off-target',
  group: 'economics',
  severity: 'warning',
  limits: ['funding-difference', 'funding-difference-warning'],
  judges: { strategies: ['strategies.fundingShare', 'tactics.strategy'] },
  passesWithout: ['tactics.strategy', 'strategies.goal'],
  select: ({ strategies }) => [strategies],
  decide: (strategy, { spend, funding, goals, settings }) => {
    const { row, hasValidGoal } = strategy;
    const actual = spend.linkedShare(strategy);
    // With its Goal unreadable, the strategy could have what its tactics spend.
    const couldHaveGoal =
      !hasValidGoal && isUnreadable(row, 'goal') && goals.some(({ nameable }) => nameable);
    const possible = couldHaveGoal ? [actual, spend.tacticsShare(strategy)] : [actual];
    const isOff = (target: number): boolean =>
      possible.some((share) => size(share, target, settings.limits) !== null);
    if (isUnreadable(row, 'fundingShare'))
      return isOff(0) || isOff(funding.largestPossible) ? undecided(row, 'fundingShare', 'goal') : 'pass';
    if (row.fundingShare === null) return 'pass';
    const target = funding.target(strategy);
    const severity = size(actual, target, settings.limits);
    if (isOff(target) && possible.some((share) => size(share, target, settings.limits) === null))
      return undecided(row, 'goal');
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
  message: ({ strategy, ...detail }) =>
    language.rules['funding-off-target'].finding({ strategy: label(strategy), ...detail }),
});

/** How grave a difference of the share of spend is; null where it is small enough to say nothing. */
function size(actual: number, target: number, changed: ChangedLimits): 'advice' | 'warning' | null {
  const difference = Math.abs(actual - target) - roundingTolerance;
  if (difference <= limitOf(changed, 'funding-difference')) return null;
  return difference <= limitOf(changed, 'funding-difference-warning') ? 'advice' : 'warning';
}
