import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { priceWaterfall } from '../../economics/price-waterfall';
import { isCellError } from '../../spreadsheet/cell';
import { isBlank } from '../../spreadsheet/cell-number';
import { failureOf } from '../../spreadsheet/failure';
import { declareFunction } from '../function';
import { listPrice } from '../shared/parameters';

export const PRICE_WATERFALL = declareFunction({
  id: 'PRICE_WATERFALL',
  group: 'pricing',
  parameters: [
    listPrice,
    { name: 'labels', kind: 'values' },
    { name: 'deductions', kind: 'numbers', bounds: { atLeast: 0 } },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'label', value: 'text' },
      { name: 'amount', value: 'number' },
      { name: 'price_left', value: 'number' },
    ],
  },
  errors: {
    'lists-differ': { error: '#VALUE!', mentions: ['labels_length', 'deductions_length'] },
    'nothing-left-to-discount': { error: '#NUM!', mentions: ['row', 'left', 'rate'] },
  },
  example: {
    call: 'PRICE_WATERFALL(500,{"Volume discount";"Promotion";"Freight"},{0.12;0.05;18})',
    result: [
      ['List price', 0, 500],
      ['Volume discount', 60, 440],
      ['Promotion', 22, 418],
      ['Freight', 18, 400],
      ['Pocket price', 0, 400],
    ],
  },
  compute: ({ list_price, labels, deductions }) => {
    const names = labels.flat();
    if (names.length !== deductions.length) {
      return noAnswer('lists-differ', { labels_length: names.length, deductions_length: deductions.length });
    }
    const rows = names.flatMap((name, index) => {
      const deduction = deductions[index] ?? null;
      return isBlank(name) && deduction === null ? [] : [{ name, deduction: deduction ?? 0 }];
    });
    const steps = priceWaterfall(
      list_price,
      rows.map(({ deduction }) => deduction),
    );
    if (isNoAnswer(steps)) return steps;
    return [
      ['List price', 0, list_price],
      ...steps.map(({ amount, left }, index) => {
        const name = rows[index]?.name ?? null;
        return [isCellError(name) ? failureOf(name, 'labels') : name, amount, left];
      }),
      ['Pocket price', 0, steps.at(-1)?.left ?? list_price],
    ];
  },
});
