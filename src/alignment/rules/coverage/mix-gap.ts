import { language } from '../../../languages/language';
import { declareRule } from '../../rule';

export const mixGap = declareRule({
  id: 'mix-gap',
  group: 'coverage',
  severity: 'advice',
  judges: { plan: ['strategies.mix'] },
  select: () => [mixes],
  decide: ({ mix }, { strategies }) =>
    strategies.every(({ row }) => row.mix === null) || strategies.some(({ row }) => row.mix === mix)
      ? 'pass'
      : { outcome: 'finding', detail: { mix }, fields: [], name: mix },
  message: ({ mix }) => language.rules['mix-gap'].finding(mix),
});

const mixes = (['product', 'price', 'place', 'promotion'] as const).map((mix) => ({ row: null, mix }));
