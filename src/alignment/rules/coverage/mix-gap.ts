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
  message: ({ mix }) =>
    `No live strategy is about ${mix}. Add one, or enter ${mix} as the Mix of the strategy that covers it.`,
});

const mixes = (['product', 'price', 'place', 'promotion'] as const).map((mix) => ({ row: null, mix }));
