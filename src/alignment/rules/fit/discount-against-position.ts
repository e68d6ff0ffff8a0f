import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { possibleStrategies } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const discountAgainstPosition = declareRule({
  id: 'discount-against-position',
  group: 'fit',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.discount', 'strategies.pricePosition'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const { discount } = row;
    const anyDiscount = isUnreadable(row, 'discount');
    if (!anyDiscount && (discount === null || discount <= 0)) return 'pass';
    const premium = possibleStrategies(tactic, alignment).filter(
      (strategy) => strategy.row.pricePosition === 'premium',
    );
    if (premium.length === 0) return 'pass';
    if (anyDiscount || isUnreadable(row, 'strategy')) return undecided(row, 'discount', 'strategy');
    return {
      outcome: 'finding',
      detail: { tactic: row, discount: discount ?? 0, premium },
      fields: ['discount'],
      related: premium.map((strategy) => ({ row: strategy.row, fields: ['pricePosition'] })),
    };
  },
  message: ({ tactic, discount, premium }) =>
    language.rules['discount-against-position'].finding({
      tactic: label(tactic),
      discount,
      strategies: premium.map(({ row }) => label(row)),
    }),
});
