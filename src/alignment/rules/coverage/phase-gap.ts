import { language } from '../../../languages/language';
import { isUnreadable, type Tactic } from '../../../plan/rows';
import type { Day } from '../../../spreadsheet/day';
import { date } from '../../../spreadsheet/day-in-words';
import type { Alignment } from '../../alignment';
import { oneOf, productsOfTactics } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

const phases = ['before', 'launch', 'after'] as const;
type Phase = (typeof phases)[number];

/** A tactic that starts no further than this from the first day of sale belongs to the launch. */
const daysOfLaunch = 14;

export const phaseGap = declareRule({
  id: 'phase-gap',
  group: 'coverage',
  severity: 'warning',
  judges: {
    products: ['products.availableFrom', productsOfTactics, oneOf('tactics.start', 'tactics.phase')],
  },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const { availableFrom } = row;
    const isOpen = isUnreadable(row, 'availableFrom');
    if (availableFrom === null && !isOpen) return 'pass';
    const days = daysOfPlan(alignment);
    if (days === null) return 'pass';
    if (availableFrom !== null && (availableFrom < days.first || availableFrom > days.last)) return 'pass';
    const reached = new Set<Phase | null>();
    for (const { tactic } of tacticsByProduct(alignment).get(row) ?? [])
      reached.add(phaseOf(tactic.row, availableFrom));
    if (phases.every((phase) => reached.has(phase))) return 'pass';
    if (availableFrom === null) return undecided(row, 'availableFrom');
    return phases
      .filter((phase) => !reached.has(phase))
      .map((phase) => ({
        outcome: 'finding',
        detail: { product: row, phase, availableFrom },
        fields: ['availableFrom'],
        name: `${row.key} / ${phase}`,
      }));
  },
  message: ({ product, phase, availableFrom }) =>
    language.rules['phase-gap'].finding[phase]({
      product: label(product),
      from: date(availableFrom),
      days: daysOfLaunch,
    }),
});

/** The phase that a tactic states, else that in which it starts; null where it does neither, or nobody knows the first day of sale. */
function phaseOf({ phase, start }: Tactic, availableFrom: Day | null): Phase | null {
  if (phase !== null || start === null || availableFrom === null) return phase;
  if (start < availableFrom - daysOfLaunch) return 'before';
  return start > availableFrom + daysOfLaunch ? 'after' : 'launch';
}

/** From the earliest Start to the latest End of live strategies and tactics; null where there is no such stretch. */
const daysOfPlan = workedOutOnce(({ strategies, tactics }: Alignment) => {
  let first = Infinity;
  let last = -Infinity;
  for (const { row } of [...strategies, ...tactics]) {
    if (row.start !== null && row.start < first) first = row.start;
    if (row.end !== null && row.end > last) last = row.end;
  }
  return first <= last ? { first, last } : null;
});
