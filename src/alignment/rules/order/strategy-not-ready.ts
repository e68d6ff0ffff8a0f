import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { has, oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** What is known of a strategy before sales planning starts, by property name of the field. */
const preparations = ['segment', 'benefit', 'channel'] as const;

const plannedColumns = workedOutOnce(({ plan }: Alignment) =>
  preparations.filter((field) => has(plan, `strategies.${field}`)),
);

export const strategyNotReady = declareRule({
  id: 'strategy-not-ready',
  group: 'order',
  severity: 'warning',
  judges: {
    strategies: [
      'strategies',
      'tactics.strategy',
      oneOf('tactics.start', 'tactics.end'),
      oneOf('strategies.segment', 'strategies.benefit', 'strategies.channel'),
    ],
  },
  select: ({ strategies }) => [strategies],
  decide: (strategy, alignment) => {
    const { row } = strategy;
    if (row.derived) return 'pass';
    const lacking = plannedColumns(alignment).filter((field) => isEmpty(row[field]));
    if (lacking.length === 0) return 'pass';
    const scheduled = strategy.tactics.find(
      ({ tactic }) => tactic.row.start !== null || tactic.row.end !== null,
    );
    if (scheduled === undefined) return 'pass';
    const blank = lacking.filter((field) => !isUnreadable(row, field));
    if (blank.length === 0) return undecided(row, ...lacking);
    return {
      outcome: 'finding',
      detail: { row, lacking: blank, tactic: scheduled.tactic.row },
      fields: blank,
      related: [{ row: scheduled.tactic.row, fields: ['start', 'end'] }],
    };
  },
  message: ({ row, lacking, tactic }, lead) =>
    language.rules['strategy-not-ready'].finding({
      strategy: label(row),
      lacks: lacking,
      tactic: label(tactic),
      lead,
    }),
});

const isEmpty = (value: string | readonly unknown[] | null): boolean => value === null || value.length === 0;
