import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { type DaySpan, isoText } from '../../../spreadsheet/day';
import { date } from '../../../spreadsheet/day-in-words';
import type { TacticChain } from '../../chains';
import { oneOf } from '../../needs';
import { declareRule, type ProposedFix, undecided } from '../../rule';
import {
  areCovered,
  couldStateDate,
  daysOutside,
  overlap,
  strategyPeriod,
  tacticDays,
} from '../../strategy-periods';
import { label } from '../../wording';

export const outsideStrategyPeriod = declareRule({
  id: 'outside-strategy-period',
  group: 'order',
  severity: 'warning',
  judges: {
    tactics: [
      'strategies',
      'tactics.strategy',
      'tactics.start',
      'tactics.end',
      oneOf('strategies.start', 'strategies.end'),
    ],
  },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row, strategies } = tactic;
    const days = possibleDays(tactic);
    if (days === null) return 'pass';
    const isUnsure = days.isOpen || isUnreadable(row, 'strategy');
    const choices = isUnreadable(row, 'strategy')
      ? alignment.nameableStrategies.map((one) => [one])
      : [strategies];
    if (choices.every((some) => some.length === 0 || areCovered(days, some))) return 'pass';
    if (isUnsure) return undecided(row, 'start', 'end', 'period', 'strategy');
    return {
      outcome: 'finding',
      detail: { tactic, outside: daysOutside(days, strategies) },
      fields: ['start', 'end'],
      related: strategies.map((strategy) => ({ row: strategy.row, fields: ['start', 'end'] })),
    };
  },
  message: ({ tactic, outside }) =>
    language.rules['outside-strategy-period'].finding({
      tactic: label(tactic.row),
      days: outside,
      strategies: tactic.strategies.map(({ row: { start, end }, row }) => ({
        strategy: label(row),
        from: start === null ? null : date(start),
        to: end === null ? null : date(end),
      })),
    }),
  fixes: ({ row, strategies }, { tactic }) => {
    const days = tacticDays(tactic);
    if (days === null) return [];
    const { runOn, runFromTo } = language.rules['outside-strategy-period'].fixes;
    return strategies
      .map(strategyPeriod)
      .filter((period) => period.end >= period.start && overlap(period, days))
      .map((period): DaySpan => ({
        start: Math.max(days.start, period.start),
        end: Math.min(days.end, period.end),
      }))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
      .slice(0, mostProposed)
      .map(({ start, end }): ProposedFix => ({
        label: start === end ? runOn(date(start)) : runFromTo({ from: date(start), to: date(end) }),
        edits: [
          ...(start === days.start ? [] : [{ row, field: 'start', newValue: isoText(start) }]),
          ...(end === days.end ? [] : [{ row, field: 'end', newValue: isoText(end) }]),
        ],
      }));
  },
});

/** Of several strategies, the periods that keep most of its days. */
const mostProposed = 3;

/** The days that a tactic may run on, without end where a date could be any; null where it has no two dates in order. */
function possibleDays({ row }: TacticChain): (DaySpan & { readonly isOpen: boolean }) | null {
  const openStart = couldStateDate(row, 'start');
  const openEnd = couldStateDate(row, 'end');
  const start = openStart ? -Infinity : row.start;
  const end = openEnd ? Infinity : row.end;
  return start === null || end === null || end < start ? null : { start, end, isOpen: openStart || openEnd };
}
