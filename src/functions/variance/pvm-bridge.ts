import { isNoAnswer } from '../../economics/no-answer';
import { bridgeModes, priceVolumeMix } from '../../economics/variances';
import { declareFunction } from '../function';
import { listsDiffer, unlikeLists } from '../shared/matching-lists';

export const PVM_BRIDGE = declareFunction({
  id: 'PVM_BRIDGE',
  group: 'variance',
  description:
    'The change of revenue between two periods as what price, volume and mix make of it. The three add up to it.',
  notes:
    'In standard, price counts at the units of now and volume at the average price before; mix is what they leave. In base_volume, price counts at the units before and the volume of each product at its price before; the third part is what both changes do together. In new_to_mix all is as in standard, but new and discontinued products have no price effect: all of theirs is volume and mix.',
  parameters: [
    {
      name: 'price_0',
      kind: 'numbers',
      unit: 'currency for each unit',
      description:
        'The net price of each product in the base period. Blank where nothing was sold: the other price stands in.',
    },
    {
      name: 'volume_0',
      kind: 'numbers',
      unit: 'units',
      description: 'The units of each product in the base period; a blank is 0.',
    },
    {
      name: 'price_1',
      kind: 'numbers',
      unit: 'currency for each unit',
      description:
        'The net price of each product now. Blank where nothing is sold: the other price stands in.',
    },
    {
      name: 'volume_1',
      kind: 'numbers',
      unit: 'units',
      description: 'The units of each product now; a blank is 0.',
    },
    {
      name: 'mode',
      kind: 'text',
      choices: bridgeModes,
      description: 'How the change is divided: the notes of the function tell the three ways.',
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
      when: 'a product has units and no price in the same period',
      message:
        'Cell {row} of {list} is blank, though units were sold at that price. Enter the price (0 where they were given away).',
      mentions: ['row', 'list'],
    },
    'nothing-sold-before': {
      error: '#DIV/0!',
      when: 'volume_0 adds up to 0, and mode is not base_volume: there is no average price before',
      message:
        'volume_0 adds up to 0, so there is no average price and no mix before. Choose a base period with sales, or mode base_volume.',
    },
  },
  example: {
    call: 'PVM_BRIDGE({10;15;20},{1000;800;500},{11;15;23},{1000;700;800},"base_volume")',
    result: [[2500, 4500, 900]],
  },
  source: 'Horngren, Cost Accounting, sales variances; CIMA; the example is of accountancyindex.com.',
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
