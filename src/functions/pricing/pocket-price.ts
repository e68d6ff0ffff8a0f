import { pocketPrice } from '../../economics/price-waterfall';
import { declareFunction } from '../function';
import { listPrice } from '../shared/parameters';

const given = (list: readonly (number | null)[] | null): readonly number[] =>
  (list ?? []).filter((cell) => cell !== null);

export const POCKET_PRICE = declareFunction({
  id: 'POCKET_PRICE',
  group: 'pricing',
  parameters: [
    listPrice,
    { name: 'pct_discounts', kind: 'numbers', bounds: { atLeast: 0, atMost: 1 }, default: null },
    { name: 'amount_deductions', kind: 'numbers', default: null },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'POCKET_PRICE(500,{0.12;0.05},{18})', result: 400 },
  compute: ({ list_price, pct_discounts, amount_deductions }) =>
    pocketPrice(list_price, given(pct_discounts), given(amount_deductions)),
});
