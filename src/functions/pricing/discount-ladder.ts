import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { discountStep } from '../../economics/price-changes';
import { legible } from '../../economics/rounding';
import { isBlank } from '../../spreadsheet/cell-number';
import { shown } from '../../spreadsheet/cell-text';
import { isFailure } from '../../spreadsheet/failure';
import { toNumber } from '../coercion';
import { declareFunction } from '../function';
import { failure } from '../messages';
import { price, variableCost, volume } from '../shared/parameters';

export const DISCOUNT_LADDER = declareFunction({
  id: 'DISCOUNT_LADDER',
  group: 'pricing',
  description:
    'The price and unit margin at each discount, and the volume that keeps the contribution of today, one row per discount.',
  parameters: [
    { ...volume, description: 'The units sold today.', bounds: { atLeast: 0 } },
    { ...price, description: 'The net price of one unit today.' },
    variableCost,
    {
      name: 'discounts',
      kind: 'values',
      description:
        'Fractions of the price, up to 1; below 0 for an increase. An invalid one fails in its own row; a blank leaves its row blank.',
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'discount', value: 'rate', unit: 'of the price' },
      { name: 'net_price', value: 'number', unit: 'currency per unit' },
      { name: 'unit_margin', value: 'number', unit: 'currency per unit' },
      { name: 'required_volume', value: 'number', unit: 'units' },
      { name: 'change', value: 'rate', unit: 'of the volume today' },
    ],
  },
  errors: {
    'no-margin-left': {
      error: '#NUM!',
      when: 'a discount leaves no margin: no volume can make up for it',
      message:
        'No volume can make up for a discount of {discount}: each unit then sells for {net_price} and costs {variable_cost}, a unit margin of {unit_margin}. Enter a smaller discount.',
      mentions: ['discount', 'net_price', 'unit_margin'],
    },
    'no-margin-today': {
      error: '#NUM!',
      when: 'price is below variable_cost: there is no contribution today to keep',
      message:
        'Each unit sells for {price} today and costs {variable_cost}, so there is no contribution to keep. Enter a price of at least the variable cost.',
    },
  },
  example: {
    call: 'DISCOUNT_LADDER(1000,10,6,{0.1;0.2;0.25})',
    result: [
      [0.1, 9, 3, 4000 / 3, 1 / 3],
      [0.2, 8, 2, 2000, 1],
      [0.25, 7.5, 1.5, 8000 / 3, 5 / 3],
    ],
  },
  source: 'Nagle, The Strategy and Tactics of Pricing, chapter 9.',
  compute: ({ volume: units, price: today, variable_cost: cost, discounts }) =>
    discounts.flatMap((cells, row) =>
      cells.map((cell, column) => {
        if (isBlank(cell)) return [null, null, null, null, null];
        const subject = `Row ${row + 1}, column ${column + 1} of discounts`;
        const discount = toNumber(cell, subject, 'rate');
        if (isFailure(discount)) return [discount, discount, discount, discount, discount];
        if (discount > 1) {
          const failed = failure('rateOutOfBounds', { subject, seen: shown(cell), bounds: 'at most 1' });
          return [discount, failed, failed, failed, failed];
        }
        const step = discountStep(units, today, cost, discount);
        const seen = {
          discount,
          net_price: legible(step.netPrice),
          unit_margin: legible(step.unitMargin),
        };
        const [required, change] = [step.requiredVolume, step.change].map((answer) =>
          isNoAnswer(answer) ? noAnswer(answer.because, seen) : answer,
        );
        return [discount, step.netPrice, step.unitMargin, required ?? null, change ?? null];
      }),
    ),
});
