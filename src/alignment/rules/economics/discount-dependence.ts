import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { limitOf } from '../../limits';
import { declareRule } from '../../rule';
import { percent } from '../../wording';

export const discountDependence = declareRule({
  id: 'discount-dependence',
  group: 'economics',
  title: 'Plan built on discounts',
  question: 'Is most of the spend on tactics without a discount?',
  reason:
    'Customers who always get a discount stop buying at full price. A plan that spends most of its money on discounts buys this year’s volume with next year’s price.',
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
  messages: {
    finding: ({ share, tactics }) =>
      `${percent(share)} of the spend is on ${tactics === 1 ? 'a tactic' : `${tactics} tactics`} with a discount. Move some of it to tactics that sell at full price.`,
    pass: 'Most of the spend is on tactics without a discount.',
    incomplete: 'Could not tell which tactics have a discount.',
    inapplicable: 'The tactics have no Discount.',
  },
});

const wholePlan = [{ row: null }];
