import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { discountStep } from '../../economics/price-changes';
import { legible } from '../../economics/rounding';
import { isBlank } from '../../spreadsheet/cell-number';
import { shown } from '../../spreadsheet/cell-text';
import { isFailure } from '../../spreadsheet/failure';
import { boundsInWords } from '../bounds';
import { toNumber } from '../coercion';
import { declareFunction } from '../function';
import { failure } from '../messages';
import { price, variableCost, volume } from '../shared/parameters';
import { cellSubject } from '../subjects';

export const DISCOUNT_LADDER = declareFunction({
  id: 'DISCOUNT_LADDER',
  group: 'pricing',
  parameters: [
    { ...volume, bounds: { atLeast: 0 } },
    price,
    variableCost,
    { name: 'discounts', kind: 'values' },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'discount', value: 'rate' },
      { name: 'net_price', value: 'number' },
      { name: 'unit_margin', value: 'number' },
      { name: 'required_volume', value: 'number' },
      { name: 'change', value: 'rate' },
    ],
  },
  errors: {
    'no-margin-left': { error: '#NUM!', mentions: ['discount', 'net_price', 'unit_margin'] },
    'no-margin-today': { error: '#NUM!' },
  },
  example: {
    call: 'DISCOUNT_LADDER(1000,10,6,{0.1;0.2;0.25})',
    result: [
      [0.1, 9, 3, 4000 / 3, 1 / 3],
      [0.2, 8, 2, 2000, 1],
      [0.25, 7.5, 1.5, 8000 / 3, 5 / 3],
    ],
  },
  compute: ({ volume: units, price: today, variable_cost: cost, discounts }) =>
    discounts.flatMap((cells, row) =>
      cells.map((cell, column) => {
        if (isBlank(cell)) return [null, null, null, null, null];
        const subject = cellSubject(row, column, 'discounts');
        const discount = toNumber(cell, subject, 'rate');
        if (isFailure(discount)) return [discount, discount, discount, discount, discount];
        if (discount > 1) {
          const failed = failure('rateOutOfBounds', {
            subject,
            seen: shown(cell),
            bounds: boundsInWords({ atMost: 1 }),
          });
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
