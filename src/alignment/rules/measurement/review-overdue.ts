import { isUnreadable, type Strategy, type Tactic } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { type LimitId, limitOf } from '../../limits';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { count, date, label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

type Reviewed = readonly { readonly row: Strategy | Tactic }[];

export const reviewOverdue = declareRule({
  id: 'review-overdue',
  group: 'measurement',
  title: 'Review overdue',
  question: 'If rows are reviewed, is every running row reviewed often enough?',
  reason:
    'Markets move while a plan runs. A row that nobody has looked at for a long time keeps costing money after it has stopped working.',
  severity: 'advice',
  limits: ['tactic-review-days', 'strategy-review-days'],
  judges: {
    strategies: ['strategies.reviewedOn', 'strategies.start', 'strategies.end'],
    tactics: ['tactics.reviewedOn', 'tactics.start', 'tactics.end'],
  },
  comparesTactics: true,
  select: ({ strategies, tactics }): readonly Reviewed[] => [strategies, tactics],
  decide: ({ row }, alignment) => {
    const { plan } = alignment;
    const { start, end, status, reviewedOn } = row;
    const anyReview = isUnreadable(row, 'reviewedOn');
    // Where no other row says so, only what stands in its own cell can show that the sheet is reviewed.
    if (status === 'done' || !(anyReview || areReviewed(alignment[row.role]))) return 'pass';
    const anyStart = couldStateDate(row, 'start');
    const anyEnd = couldStateDate(row, 'end');
    const isPossiblyRunning =
      (anyStart || (start !== null && start <= plan.date)) && (anyEnd || (end !== null && end >= plan.date));
    if (!isPossiblyRunning) return 'pass';
    const since = reviewedOn ?? start;
    const isAnySince = anyReview || (reviewedOn === null && anyStart);
    const days = since === null ? 0 : plan.date - since;
    if (!isAnySince && days <= limitFor(row, alignment)) return 'pass';
    if (isAnySince || anyStart || anyEnd || isUnreadable(row, 'status'))
      return undecided(row, 'reviewedOn', 'status', 'start', 'end', 'period');
    return { outcome: 'finding', detail: { row, days, since: since ?? 0 }, fields: ['reviewedOn'] };
  },
  messages: {
    finding: ({ row, days, since }) =>
      row.reviewedOn === null
        ? `${label(row)} has been running since ${date(since)}, for ${count(days, 'day')}, without a review. Look at its results, and enter the day under Reviewed on.`
        : `${label(row)} was last reviewed on ${date(since)}, ${count(days, 'day')} ago. Look at its results, and enter the day under Reviewed on.`,
    pass: 'The row was reviewed not long ago, or is not running.',
    incomplete: 'Reviewed on, the Status or a date of the row could not be read.',
    inapplicable: 'No sheet of the plan has a Reviewed on column.',
  },
});

const areReviewed = workedOutOnce((rows: Reviewed) => rows.some(({ row }) => row.reviewedOn !== null));

const limitIds = {
  strategies: 'strategy-review-days',
  tactics: 'tactic-review-days',
} as const satisfies Readonly<Record<'strategies' | 'tactics', LimitId>>;

const limitFor = ({ role }: Strategy | Tactic, { settings }: Alignment): number =>
  limitOf(settings.limits, limitIds[role]);
