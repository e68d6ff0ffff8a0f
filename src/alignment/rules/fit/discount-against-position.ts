import { isUnreadable } from '../../../plan/rows';
import { possibleStrategies } from '../../chains';
import { declareRule, undecided } from '../../rule';
import { enumerate, label, percent } from '../../wording';

export const discountAgainstPosition = declareRule({
  id: 'discount-against-position',
  group: 'fit',
  title: 'Discount on a premium position',
  question: 'Do tactics of premium strategies do without discounts?',
  reason:
    'A premium price says that the product is worth it, and a discount says that it is not. Customers remember the lower price, and wait for it the next time.',
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
  messages: {
    finding: ({ tactic, discount, premium }) =>
      `${label(tactic)} gives ${percent(discount)} off, but ${enumerate(premium.map(({ row }) => label(row)))} ${premium.length === 1 ? 'has' : 'have'} a premium price position. Replace the discount with something that adds value, or change the position.`,
    pass: 'The tactic gives no discount, or none of its strategies has a premium position.',
    incomplete: 'The Discount or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Discount column, or no strategy has a Price position.',
  },
});
