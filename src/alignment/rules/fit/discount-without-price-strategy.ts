import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { possibleStrategies, type StrategyChain } from '../../chains';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { enumerate, label, percent } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

const isAboutPrice = ({ row: { mix, pricePosition, targetMargin } }: StrategyChain): boolean =>
  mix === 'price' || pricePosition !== null || targetMargin !== null;

const someIsAboutPrice = workedOutOnce(({ strategies }: Alignment) => strategies.some(isAboutPrice));

export const discountWithoutPriceStrategy = declareRule({
  id: 'discount-without-price-strategy',
  group: 'fit',
  title: 'Discount without a price strategy',
  question: 'Does every tactic with a discount support a strategy about price?',
  reason:
    'A discount is the dearest tool of marketing, for it comes straight out of the profit. Without a strategy that says what the price is to do, nobody can tell whether it was worth it.',
  severity: 'warning',
  judges: {
    tactics: [
      'strategies',
      'tactics.strategy',
      'tactics.discount',
      oneOf('strategies.mix', 'strategies.pricePosition', 'strategies.targetMargin'),
    ],
  },
  select: (alignment) => (someIsAboutPrice(alignment) ? [alignment.tactics] : []),
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const { discount } = row;
    const anyDiscount = isUnreadable(row, 'discount');
    if (!anyDiscount && (discount === null || discount <= 0)) return 'pass';
    const anyStrategy = isUnreadable(row, 'strategy');
    const strategies = possibleStrategies(tactic, alignment);
    const isPossible = anyStrategy
      ? !strategies.every(isAboutPrice)
      : strategies.length > 0 && !strategies.some(isAboutPrice);
    if (!isPossible) return 'pass';
    if (anyDiscount || anyStrategy) return undecided(row, 'discount', 'strategy');
    return {
      outcome: 'finding',
      detail: { tactic: row, discount: discount ?? 0, strategies },
      fields: ['discount'],
      related: strategies.map((strategy) => ({
        row: strategy.row,
        fields: ['mix', 'pricePosition', 'targetMargin'],
      })),
    };
  },
  messages: {
    finding: ({ tactic, discount, strategies }) =>
      `${label(tactic)} gives ${percent(discount)} off, but ${enumerate(strategies.map(({ row }) => label(row)))} ${strategies.length === 1 ? 'is not a strategy' : 'are not strategies'} about price. Link it to one that is, or drop the discount.`,
    pass: 'The tactic gives no discount, or one of its strategies is about price.',
    incomplete: 'The Discount or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy or no Discount column.',
  },
});
