import { decide, type Decision, nameableStrategies, outcomeOf } from './decision';
import type { Plan, Strategy, Tactic } from './plan';

export function orderRules(plan: Plan): Decision[] {
  return [...endBeforeStart(plan), ...outsideStrategyPeriod(plan)];
}

function endBeforeStart(plan: Plan): Decision[] {
  return [...plan.strategies, ...plan.tactics].flatMap(({ row, start, end }) => {
    const freeStart = plan.isUnreadable(row, 'Start');
    const freeEnd = plan.isUnreadable(row, 'End');
    const couldDiffer = (freeStart || freeEnd) && (freeStart || start !== null) && (freeEnd || end !== null);
    return decide(
      'end-before-start',
      'error',
      row,
      ['Start', 'End'],
      outcomeOf(start !== null && end !== null && end < start, couldDiffer),
    );
  });
}

/** Both ends are inside it; an end that is open is infinite. Null for a period that has no day. */
function periodOf(strategy: Strategy): { readonly from: number; readonly to: number } | null {
  const from = strategy.start ?? -Infinity;
  const to = strategy.end ?? Infinity;
  return to < from ? null : { from, to };
}

/** Whether each day from `first` to `last` is in the period of at least one of the strategies. */
export function allDaysInPeriods(first: number, last: number, strategies: readonly Strategy[]): boolean {
  let day = first;
  while (day <= last) {
    const period = strategies.map(periodOf).find((one) => one !== null && one.from <= day && day <= one.to);
    if (!period) return false;
    if (period.to === Infinity) return true;
    day = period.to + 1;
  }
  return true;
}

export const datesInOrder = (tactic: Tactic): boolean =>
  tactic.start !== null && tactic.end !== null && tactic.start <= tactic.end;

function outsideStrategyPeriod(plan: Plan): Decision[] {
  return plan.tactics.flatMap((tactic) => {
    const { row, strategies } = tactic;
    const freeStart = plan.isUnreadable(row, 'Start');
    const freeEnd = plan.isUnreadable(row, 'End');
    const freeStrategy = plan.isUnreadable(row, 'Strategy');
    const first = freeStart ? -Infinity : tactic.start;
    const last = freeEnd ? Infinity : tactic.end;
    // Fewer strategies admit fewer days: where any set of them would do, a single one does.
    const choices = freeStrategy ? nameableStrategies(plan).map((one) => [one]) : [strategies];
    const couldBeFound =
      first !== null &&
      last !== null &&
      first <= last &&
      choices.some((some) => some.length > 0 && !allDaysInPeriods(first, last, some));
    return decide(
      'outside-strategy-period',
      'warning',
      row,
      ['Start', 'End'],
      outcomeOf(couldBeFound, couldBeFound && (freeStart || freeEnd || freeStrategy)),
    );
  });
}
