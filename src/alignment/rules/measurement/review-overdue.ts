import { language } from '../../../languages/language';
import { isUnreadable, type Strategy, type Tactic } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import type { Alignment } from '../../alignment';
import { type LimitId, limitOf } from '../../limits';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

type Reviewed = readonly { readonly row: Strategy | Tactic }[];

export const reviewOverdue = declareRule({
  id: 'review-overdue',
  group: 'measurement',
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
  message: ({ row, days, since }) => {
    const { findings } = language.rules['review-overdue'];
    return findings[row.reviewedOn === null ? 'never' : 'longAgo']({
      row: label(row),
      since: date(since),
      days,
    });
  },
});

const areReviewed = workedOutOnce((rows: Reviewed) => rows.some(({ row }) => row.reviewedOn !== null));

const limitIds = {
  strategies: 'strategy-review-days',
  tactics: 'tactic-review-days',
} as const satisfies Readonly<Record<'strategies' | 'tactics', LimitId>>;

const limitFor = ({ role }: Strategy | Tactic, { settings }: Alignment): number =>
  limitOf(settings.limits, limitIds[role]);
