import { declareRule } from '../../rule';

export const mixGap = declareRule({
  id: 'mix-gap',
  group: 'coverage',
  title: 'Gap in the marketing mix',
  question: 'Is there a strategy for product, price, place and promotion?',
  reason:
    'The four parts of the mix work only together: the best promotion sells nothing that is overpriced or out of stock. A part without a strategy is left to habit.',
  severity: 'advice',
  judges: { plan: ['strategies.mix'] },
  select: () => [mixes],
  decide: ({ mix }, { strategies }) =>
    strategies.every(({ row }) => row.mix === null) || strategies.some(({ row }) => row.mix === mix)
      ? 'pass'
      : { outcome: 'finding', detail: { mix }, fields: [], name: mix },
  messages: {
    finding: ({ mix }) =>
      `No live strategy is about ${mix}. Add one, or enter ${mix} as the Mix of the strategy that covers it.`,
    pass: 'There are strategies for product, price, place and promotion, or none has a Mix.',
    incomplete: 'Could not tell what the strategies are about.',
    inapplicable: 'The strategies have no Mix.',
  },
});

const mixes = (['product', 'price', 'place', 'promotion'] as const).map((mix) => ({ row: null, mix }));
