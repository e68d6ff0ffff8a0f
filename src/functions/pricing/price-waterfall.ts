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
  description: 'From list price to pocket price: what each deduction takes off, and the price left after it.',
  notes:
    'The first row is the list price and the last one the pocket price, with one row per deduction in between, in the given order. The amounts add up exactly to the list price less the pocket price.',
  parameters: [
    listPrice,
    {
      name: 'labels',
      kind: 'values',
      description: 'The name of each deduction. A row with neither label nor deduction is left out.',
    },
    {
      name: 'deductions',
      kind: 'numbers',
      unit: 'of what is left of the price, or currency per unit',
      description:
        'Below 1: a rate of the price left so far. 1 or more: currency per unit. A blank deducts nothing.',
      bounds: { atLeast: 0 },
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'label', value: 'text' },
      { name: 'amount', value: 'number', unit: 'currency per unit' },
      { name: 'price_left', value: 'number', unit: 'currency per unit' },
    ],
  },
  errors: {
    'lists-differ': {
      error: '#VALUE!',
      when: 'labels and deductions differ in length',
      message:
        'The lists differ in length: labels {labels_length}, deductions {deductions_length}. Choose ranges of the same size.',
      mentions: ['labels_length', 'deductions_length'],
    },
    'nothing-left-to-discount': {
      error: '#NUM!',
      when: 'a rate follows deductions that have already taken more than the list price',
      message:
        'The deductions before number {row} leave {left} of the list price, so there is nothing to take its rate of {rate} from. Put rates before amounts, or make the deductions smaller.',
      mentions: ['row', 'left', 'rate'],
    },
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
  source: 'Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
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
