import { language } from '../../../languages/language';
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
  message: (detail) => language.rules['discount-dependence'].finding(detail),
});

const wholePlan = [{ row: null }];
