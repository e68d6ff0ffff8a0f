import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { has, oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { enumerate, label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** What is known of a strategy before sales planning starts, by property name of the field. */
const preparations = ['segment', 'benefit', 'channel'] as const;

const plannedColumns = workedOutOnce(({ plan }: Alignment) =>
  preparations.filter((field) => has(plan, `strategies.${field}`)),
);

export const strategyNotReady = declareRule({
  id: 'strategy-not-ready',
  group: 'order',
  title: 'Strategy not ready for tactics',
  question: 'Does every strategy say for whom, why and where before its tactics are scheduled?',
  reason:
    'Sales plans on what a strategy says about customers, benefit and channels. Dates that are set before this is known get set again, or the tactic sells something else to somebody else.',
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
  messages: {
    finding: ({ row, lacking, tactic }, lead) =>
      `${label(row)} has ${enumerate(lacking.map((field) => `no ${field}`))}, but ${label(tactic)} is already scheduled. ${lead === 'sales' ? 'Ask marketing for what is missing.' : 'Fill that in before sales builds on it.'}`,
    pass: 'The strategy names its segment, benefit and channel, or none of its tactics has dates.',
    incomplete: 'The Segment, Benefit or Channel of the strategy could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
});

const isEmpty = (value: string | readonly unknown[] | null): boolean => value === null || value.length === 0;
