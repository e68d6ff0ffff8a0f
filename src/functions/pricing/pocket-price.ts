import { pocketPrice } from '../../economics/price-waterfall';
import { declareFunction } from '../function';
import { listPrice } from '../shared/parameters';

const given = (list: readonly (number | null)[] | null): readonly number[] =>
  (list ?? []).filter((cell) => cell !== null);

export const POCKET_PRICE = declareFunction({
  id: 'POCKET_PRICE',
  group: 'pricing',
  description:
    'What is left of a list price after discounts, each taken from the price left so far, and then fixed amounts.',
  parameters: [
    listPrice,
    {
      name: 'pct_discounts',
      kind: 'numbers',
      unit: 'of what is left of the price',
      description: 'The discounts as fractions, in any order; blanks, or no list at all, deduct nothing.',
      bounds: { atLeast: 0, atMost: 1 },
      default: null,
    },
    {
      name: 'amount_deductions',
      kind: 'numbers',
      unit: 'currency per unit',
      description: 'Rebates, freight and the like per unit, below 0 for a surcharge; blanks deduct nothing.',
      default: null,
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {},
  example: { call: 'POCKET_PRICE(500,{0.12;0.05},{18})', result: 400 },
  source: 'Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
  compute: ({ list_price, pct_discounts, amount_deductions }) =>
    pocketPrice(list_price, given(pct_discounts), given(amount_deductions)),
});
