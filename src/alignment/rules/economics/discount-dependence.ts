import { percent } from '../../../languages/words';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { limitOf } from '../../limits';
import { declareRule } from '../../rule';

export const discountDependence = declareRule({
  id: 'discount-dependence',
  group: 'economics',
  severity: 'advice',
  limits: ['discounted-spend'],
  judges: { plan: ['tactics.discount'] },
  select: () => [wholePlan],
  decide: (_, { tactics, spend, settings }) => {
    const discounted = tactics.filter(({ row }) => (row.discount ?? 0) > 0);
    const spent = discounted.reduce((sum, tactic) => sum + spend.weight(tactic), 0);
    const share = spend.total === 0 ? 0 : spent / spend.total;
    if (share <= limitOf(settings.limits, 'discounted-spend') + roundingTolerance) return 'pass';
    return { outcome: 'finding', detail: { share, tactics: discounted.length }, fields: [] };
  },
  message: ({ share, tactics }) =>
    `${percent(share)} of the spend is on ${tactics === 1 ? 'a tactic' : `${tactics} tactics`} with a discount. Move some of it to tactics that sell at full price.`,
});

const wholePlan = [{ row: null }];
