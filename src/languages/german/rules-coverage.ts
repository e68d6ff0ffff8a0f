export const coverageRules = {
  'channel-unserved': {
    title: 'Channel without a tactic',
    question: 'Does a tactic use every channel that its strategy names?',
    reason:
      'A channel that the strategy counts on and no tactic uses brings nothing. Either the work for it was forgotten, or the strategy promises more than anybody plans.',
    pass: 'The tactics of the strategy use all channels that it names, or they name none.',
    incomplete: 'The Channel of the strategy could not be read.',
    inapplicable: 'The strategies have no Channel, or the tactics no Strategy or no Channel.',
  },
  'component-missing': {
    title: 'Part of the plan is missing',
    question: 'Does the plan have every part that a marketing plan and a sales plan need?',
    reason:
      'Each part answers a question that somebody will ask before money is released. Where one is missing, the answer is made up in the meeting, and the plan changes with whoever speaks last.',
    pass: 'The marketing plan and the sales plan have all their parts.',
    incomplete: 'The Content, Status or Plan of the component could not be read.',
    inapplicable: 'The plan has no components sheet.',
  },
  'mix-gap': {
    title: 'Gap in the marketing mix',
    question: 'Is there a strategy for product, price, place and promotion?',
    reason:
      'The four parts of the mix work only together: the best promotion sells nothing that is overpriced or out of stock. A part without a strategy is left to habit.',
    pass: 'There are strategies for product, price, place and promotion, or none has a Mix.',
    incomplete: 'Could not tell what the strategies are about.',
    inapplicable: 'The strategies have no Mix.',
  },
  'phase-gap': {
    title: 'Gap around a launch',
    question:
      'Does every product that comes out within the plan have a tactic before, at and after its launch?',
    reason:
      'A launch that nobody was told of starts slowly, and one that nobody follows up fades after the first weeks. Both cost the sales of the time when the product is new.',
    pass: 'The product has tactics before, at and after its launch, or it does not come out within the plan.',
    incomplete: 'Available from of the product could not be read.',
    inapplicable: 'The plan has no tactics, or no products with Available from.',
  },
  'segment-unserved': {
    title: 'Segment without a tactic',
    question: 'Does every segment of the plan have a tactic?',
    reason:
      'A segment that was chosen and then forgotten gets no message, no offer and no call. Its part of the target has to come from somewhere else, and nobody planned from where.',
    pass: 'Every segment has a tactic.',
    incomplete: 'The name of the segment could not be read.',
    inapplicable: 'The plan has no tactics, or neither segments nor strategies that name one.',
  },
  'stage-gap': {
    title: 'Gap on the way to purchase',
    question: 'Does every big push, or every strategy where no product is one, have a tactic at each stage?',
    reason:
      'Customers first hear of a product, then weigh it up, then buy. A stage without a tactic is a gap in that chain: the money spent on the stages before it is lost there.',
    otherSeverities: { advice: 'the stage is retention or advocacy' },
    pass: 'There is a tactic at every stage.',
    incomplete: 'Big push of the product could not be read.',
    inapplicable: 'The tactics have no Stage, or the plan has neither big pushes nor strategies.',
  },
  'support-gap': {
    title: 'Selling without support',
    question: 'Does another department support what sales plans to do?',
    reason:
      'Sales people who make calls without material, references or a campaign behind them work much harder for each order. What marketing does should make their work easier, or the two plans have nothing to do with each other.',
    pass: 'Each selling activity of sales is supported by another department, or sales plans none.',
    incomplete: 'Could not tell which tactics support which.',
    inapplicable: 'The tactics have no Activity or no Department.',
  },
};
