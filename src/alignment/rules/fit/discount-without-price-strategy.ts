import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { possibleStrategies, type StrategyChain } from '../../chains';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

const isAboutPrice = ({ row: { mix, pricePosition, targetMargin } }: StrategyChain): boolean =>
  mix === 'price' || pricePosition !== null || targetMargin !== null;

const someIsAboutPrice = workedOutOnce(({ strategies }: Alignment) => strategies.some(isAboutPrice));

export const discountWithoutPriceStrategy = declareRule({
  id: 'discount-without-price-strategy',
  group: 'fit',
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
  message: ({ tactic, discount, strategies }) =>
    language.rules['discount-without-price-strategy'].finding({
      tactic: label(tactic),
      discount,
      strategies: strategies.map(({ row }) => label(row)),
    }),
});
