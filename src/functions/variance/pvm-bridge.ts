import { isNoAnswer } from '../../economics/no-answer';
import { bridgeModes, priceVolumeMix } from '../../economics/variances';
import { declareFunction } from '../function';
import { listsDiffer, unlikeLists } from '../shared/matching-lists';

export const PVM_BRIDGE = declareFunction({
  id: 'PVM_BRIDGE',
  group: 'variance',
  description:
    'The change in revenue between two periods, split into price, volume and mix, which add up to it exactly.',
  notes:
    'In standard mode, price counts at current units and volume at the average base price; mix is the rest. In base_volume mode, price counts at base units and volume at the base price of each product; the third part is the joint effect of both. The new_to_mix mode is like standard, but new and discontinued products have no price effect: all of theirs is volume and mix.',
  parameters: [
    {
      name: 'price_0',
      kind: 'numbers',
      unit: 'currency per unit',
      description:
        'The net price of each product in the base period. Blank if nothing was sold: the other price is used.',
    },
    {
      name: 'volume_0',
      kind: 'numbers',
      unit: 'units',
      description: 'The units of each product in the base period; a blank counts as 0.',
    },
    {
      name: 'price_1',
      kind: 'numbers',
      unit: 'currency per unit',
      description: 'The net price of each product now. Blank if nothing is sold: the other price is used.',
    },
    {
      name: 'volume_1',
      kind: 'numbers',
      unit: 'units',
      description: 'The units of each product now; a blank counts as 0.',
    },
    {
      name: 'mode',
      kind: 'text',
      choices: bridgeModes,
      description: 'How the change is split: the notes of the function explain the three modes.',
      default: 'standard',
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'price', value: 'number', unit: 'currency' },
      { name: 'volume', value: 'number', unit: 'currency' },
      { name: 'mix', value: 'number', unit: 'currency' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'price-missing': {
      error: '#VALUE!',
      when: 'a product has units but no price in the same period',
      message:
        'Cell {row} of {list} is blank, but units were sold at that price. Enter the price (0 if they were given away).',
      mentions: ['row', 'list'],
    },
    'nothing-sold-before': {
      error: '#DIV/0!',
      when: 'volume_0 adds up to 0, and mode is not base_volume: the base period has no average price',
      message:
        'volume_0 adds up to 0, so the base period has no average price and no mix. Choose a base period with sales, or mode base_volume.',
    },
  },
  example: {
    call: 'PVM_BRIDGE({10;15;20},{1000;800;500},{11;15;23},{1000;700;800},"base_volume")',
    result: [[2500, 4500, 900]],
  },
  source: 'Horngren, Cost Accounting, sales variances; CIMA; the example is from accountancyindex.com.',
  compute: ({ price_0, volume_0, price_1, volume_1, mode }) => {
    const unlike = unlikeLists({ price_0, volume_0, price_1, volume_1 });
    if (unlike !== null) return unlike;
    const products = price_0.map((price0, index) => ({
      price0,
      volume0: volume_0[index] ?? 0,
      price1: price_1[index] ?? null,
      volume1: volume_1[index] ?? 0,
    }));
    const parts = priceVolumeMix(products, mode);
    return isNoAnswer(parts) ? parts : [parts];
  },
});
