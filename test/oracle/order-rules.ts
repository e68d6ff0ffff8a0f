import { approvalRules } from './approval-rules';
import {
  decide,
  type Decision,
  eachAndAllOf,
  eachOf,
  judge,
  judgeTactic,
  nameableStrategies,
  outcomeOf,
} from './decision';
import type { Plan, Strategy, Tactic } from './plan';
import { distinctTexts } from './references';
import type { Row } from './rows';

export function orderRules(plan: Plan): Decision[] {
  return [
    ...endBeforeStart(plan),
    ...outsideStrategyPeriod(plan),
    ...approvalRules(plan),
    ...strategyNotReady(plan),
    ...horizonInverted(plan),
    ...promotedBeforeAvailable(plan),
  ];
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

/** Of its segment, benefit and channel, those columns that the plan has; unreadable cells may be filled or not. */
function strategyNotReady(plan: Plan): Decision[] {
  const fields = ['Segment', 'Benefit', 'Channel'].filter((field) => plan.hasColumn('strategies', field));
  return plan.strategies.flatMap((strategy) => {
    const { row } = strategy;
    const hasDatedTactic = plan
      .validTactics(strategy)
      .some((tactic) => tactic.start !== null || tactic.end !== null);
    const lacking = fields.filter((field) => plan.text(row, field) === null);
    const isCertain = lacking.some((field) => !plan.isUnreadable(row, field));
    return decide(
      'strategy-not-ready',
      'warning',
      row,
      lacking,
      outcomeOf(hasDatedTactic && lacking.length > 0, hasDatedTactic && lacking.length > 0 && !isCertain),
    );
  });
}

/** Days from Start to End, both included; null without both dates, or where they are not in order. */
export function spanOf(start: number | null, end: number | null): number | null {
  return start === null || end === null || end < start ? null : end - start + 1;
}

function horizonInverted(plan: Plan): Decision[] {
  const judged = (row: Row, isInverted: (span: number) => boolean): Decision[] => {
    const dates = [plan.number(row, 'Start'), plan.number(row, 'End')] as const;
    const [start, end] = dates;
    // Spans of a single day, and of more than a year where the dates allow it.
    const others = {
      Start: end === null ? [1, 800] : [end, Math.max(1, end - 400)],
      End: start === null ? [800] : [start, start + 400],
    };
    return decide(
      'horizon-inverted',
      'advice',
      row,
      ['Start', 'End'],
      judge(plan, row, others, (one) => {
        const span = spanOf(plan.number(one, 'Start'), plan.number(one, 'End'));
        return span !== null && isInverted(span);
      }),
    );
  };
  return [
    ...plan.strategies.flatMap(({ row }) => judged(row, (span) => span < 90)),
    ...plan.tactics.flatMap(({ row }) => judged(row, (span) => span > 365)),
  ];
}

export const sellingActivities = ['new calls', 'existing customers', 'objections', 'relationships'];

function promotedBeforeAvailable(plan: Plan): Decision[] {
  const channelsOf = (product: Row): string[] => distinctTexts(plan.entries(product, 'Channel'));
  const startsTooEarly = (tactic: Tactic): boolean =>
    plan.choice(tactic.row, 'Phase') !== 'before' &&
    !['awareness', 'consideration'].includes(plan.choice(tactic.row, 'Stage') ?? '') &&
    tactic.allProducts.some((product) => {
      const from = typeof product === 'string' ? null : plan.number(product, 'Available from');
      return from !== null && tactic.start !== null && tactic.start < from;
    });
  const isNotSoldThere = (tactic: Tactic): boolean =>
    tactic.allProducts.some((product) => {
      const sold = typeof product === 'string' ? [] : channelsOf(product);
      return sold.length > 0 && tactic.allChannels.some((channel) => !sold.includes(channel));
    });
  const others = {
    Start: [1],
    Product: eachOf(plan, 'products'),
    Channel: ['No such channel', ...plan.live.products.flatMap(channelsOf)],
    Phase: ['before'],
    Stage: ['awareness'],
    // What a strategy adds makes more products and channels, so that none and all are the ends.
    Strategy: eachAndAllOf(plan, 'strategies'),
  };
  return plan.tactics.flatMap((tactic) => {
    const { row } = tactic;
    const activity = plan.choice(row, 'Activity') ?? '';
    const isGrave =
      isNotSoldThere(tactic) ||
      plan.choice(row, 'Stage') === 'purchase' ||
      (plan.number(row, 'Discount') ?? 0) > 0 ||
      activity === 'closing' ||
      sellingActivities.includes(activity);
    return decide(
      'promoted-before-available',
      isGrave ? 'error' : 'advice',
      row,
      ['Start', 'Channel'],
      judgeTactic(plan, tactic, others, (one) => startsTooEarly(one) || isNotSoldThere(one)),
    );
  });
}
