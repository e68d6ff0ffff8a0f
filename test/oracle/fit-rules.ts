import { decide, type Decision, nameableStrategies, outcomeOf } from './decision';
import { type Plan, type Strategy, union } from './plan';

/** "A segment that the tactic itself names is named by none of its strategies, and each of them names some." */
export const namesSegmentOutside = (own: readonly string[], strategies: readonly Strategy[]): boolean =>
  strategies.length > 0 &&
  strategies.every((strategy) => strategy.segments.length > 0) &&
  own.some((segment) => !union(strategies.map((strategy) => strategy.segments)).includes(segment));

export function fitRules(plan: Plan): Decision[] {
  return plan.tactics.flatMap((tactic) => {
    const freeSegment = plan.isUnreadable(tactic.row, 'Segment');
    const freeStrategy = plan.isUnreadable(tactic.row, 'Strategy');
    const choices = freeStrategy ? nameableStrategies(plan).map((one) => [one]) : [tactic.strategies];
    const couldBeFound = choices.some((strategies) =>
      freeSegment
        ? strategies.length > 0 && strategies.every((strategy) => strategy.segments.length > 0)
        : namesSegmentOutside(tactic.segments, strategies),
    );
    return decide(
      'segment-outside-strategy',
      'warning',
      tactic.row,
      ['Segment'],
      outcomeOf(couldBeFound, couldBeFound && (freeSegment || freeStrategy)),
    );
  });
}
