import { isNoAnswer } from '../../economics/no-answer';
import { bridgeModes, priceVolumeMix } from '../../economics/variances';
import { declareFunction } from '../function';
import { listsDiffer, unlikeLists } from '../shared/matching-lists';

export const PVM_BRIDGE = declareFunction({
  id: 'PVM_BRIDGE',
  group: 'variance',
  parameters: [
    { name: 'price_0', kind: 'numbers' },
    { name: 'volume_0', kind: 'numbers' },
    { name: 'price_1', kind: 'numbers' },
    { name: 'volume_1', kind: 'numbers' },
    { name: 'mode', kind: 'text', choices: bridgeModes, default: 'standard' },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'price', value: 'number' },
      { name: 'volume', value: 'number' },
      { name: 'mix', value: 'number' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'price-missing': { error: '#VALUE!', mentions: ['row', 'list'] },
    'nothing-sold-before': { error: '#DIV/0!' },
  },
  example: {
    call: 'PVM_BRIDGE({10;15;20},{1000;800;500},{11;15;23},{1000;700;800},"base_volume")',
    result: [[2500, 4500, 900]],
  },
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
