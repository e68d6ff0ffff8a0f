import { enumerate, number, quote } from '../words';

type Side = 'marketing' | 'sales';

/** When a product comes out. */
interface Launch {
  readonly product: string;
  readonly from: string;
  readonly days: number;
}

export const coverageRules = {
  'channel-unserved': {
    title: 'Channel without a tactic',
    question: 'Does a tactic use every channel that its strategy names?',
    reason:
      'A channel that the strategy counts on and no tactic uses brings nothing. Either the work for it was forgotten, or the strategy promises more than anybody plans.',
    pass: 'The tactics of the strategy use all channels that it names, or they name none.',
    incomplete: 'The Channel of the strategy could not be read.',
    inapplicable: 'The strategies have no Channel, or the tactics no Strategy or no Channel.',
    finding: ({ strategy, channel }: { strategy: string; channel: string }): string =>
      `${strategy} counts on the channel ${channel}, but none of its tactics uses it. Plan a tactic there, or take the channel out of the strategy.`,
  },
  'component-missing': {
    title: 'Part of the plan is missing',
    question: 'Does the plan have every part that a marketing plan and a sales plan need?',
    reason:
      'Each part answers a question that somebody will ask before money is released. Where one is missing, the answer is made up in the meeting, and the plan changes with whoever speaks last.',
    pass: 'The marketing plan and the sales plan have all their parts.',
    incomplete: 'The Content, Status or Plan of the component could not be read.',
    inapplicable: 'The plan has no components sheet.',
    /** The parts that there should be. */
    parts: {
      'vision and goals': 'vision and goals',
      'value proposition': 'value proposition',
      SWOT: 'SWOT',
      initiatives: 'initiatives',
      'brand key': 'brand key',
      positioning: 'positioning',
      personas: 'personas',
      'competitive analysis': 'competitive analysis',
      'channel strategy': 'channel strategy',
      pricing: 'pricing',
      measurement: 'measurement',
      'voice of customer': 'voice of customer',
      goals: 'goals',
      strategies: 'strategies',
      tactics: 'tactics',
      forecast: 'forecast',
      prospecting: 'prospecting',
      'lead tracking': 'lead tracking',
      'channel support': 'channel support',
      'customer meetings': 'customer meetings',
      discounting: 'discounting',
      'opportunity tracking': 'opportunity tracking',
      territories: 'territories',
    },
    finding: ({
      plan,
      part,
      row,
      insteadOf,
    }: {
      plan: Side;
      /** As `parts` calls it. */
      part: string;
      /** The row of the components that lists it; null where none does. */
      row: string | null;
      /** What would do as well, as `carriers` says; null where nothing would. */
      insteadOf: string | null;
    }): string =>
      `The ${plan} plan has no ${part}. ${row === null ? `Add ${quote(part)} to the components, with its Content` : `Enter the Content of ${row} in the components, or set its Status to done`}${insteadOf === null ? '' : `; ${insteadOf}`}.`,
    /** What the plan can say instead of a part. */
    carriers: {
      goal: 'a goal would do as well',
      strategy: 'a strategy would do as well',
      tactic: 'a tactic would do as well',
      segment: 'a segment in the segments would do as well',
      benefit: 'the Benefit of a strategy would do as well',
      pricePosition: 'the Price position of a strategy would do as well',
      channelOfStrategy: 'the Channel of a strategy would do as well',
      target: 'the Target of a strategy would do as well',
      evidence: 'the Evidence of a strategy would do as well',
      price: 'the Price of a product would do as well',
      kpi: 'the KPI of a tactic would do as well',
      forecast: 'the Forecast units of a product, or the sales history would do as well',
      newCalls: 'a tactic with the Activity new calls would do as well',
      customerWork: 'a tactic with the Activity existing customers or relationships would do as well',
      channelOfTactic: 'the Channel of a tactic would do as well',
      discount: 'the Discount of a tactic would do as well',
      region: 'the Region of a tactic would do as well',
    },
  },
  'mix-gap': {
    title: 'Gap in the marketing mix',
    question: 'Is there a strategy for product, price, place and promotion?',
    reason:
      'The four parts of the mix work only together: the best promotion sells nothing that is overpriced or out of stock. A part without a strategy is left to habit.',
    pass: 'There are strategies for product, price, place and promotion, or none has a Mix.',
    incomplete: 'Could not tell what the strategies are about.',
    inapplicable: 'The strategies have no Mix.',
    finding: (mix: 'product' | 'price' | 'place' | 'promotion'): string =>
      `No live strategy is about ${mix}. Add one, or enter ${mix} as the Mix of the strategy that covers it.`,
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
    /** By the phase that has no tactic; a launch takes so many days before and after the first day of sale. */
    finding: {
      before: ({ product, from, days }: Launch): string =>
        `${product} is available from ${from}, but no live tactic for it starts over ${number(days)} days before that. Plan one, or enter the Phase of the tactic that prepares it.`,
      launch: ({ product, from, days }: Launch): string =>
        `${product} is available from ${from}, but no live tactic for it starts within ${number(days)} days of that. Plan one, or enter the Phase of the tactic that launches it.`,
      after: ({ product, from, days }: Launch): string =>
        `${product} is available from ${from}, but no live tactic for it starts over ${number(days)} days after that. Plan one, or enter the Phase of the tactic that follows it up.`,
    },
  },
  'segment-unserved': {
    title: 'Segment without a tactic',
    question: 'Does every segment of the plan have a tactic?',
    reason:
      'A segment that was chosen and then forgotten gets no message, no offer and no call. Its part of the target has to come from somewhere else, and nobody planned from where.',
    pass: 'Every segment has a tactic.',
    incomplete: 'The name of the segment could not be read.',
    inapplicable: 'The plan has no tactics, or neither segments nor strategies that name one.',
    finding: ({ segment, namedBy }: { segment: string; namedBy: number }): string =>
      `No live tactic is for the segment ${segment}${namedBy === 0 ? '' : `, which ${namedBy === 1 ? 'a strategy names' : `${namedBy} strategies name`}`}. Plan one, or enter the segment at the tactic that is for it.`,
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
    /** By the stage that has no tactic. */
    finding: {
      awareness: (row: string): string =>
        `${row} has no live tactic at the stage awareness. Plan one, or enter the Stage of the tactic that makes it known.`,
      consideration: (row: string): string =>
        `${row} has no live tactic at the stage consideration. Plan one, or enter the Stage of the tactic that makes people consider it.`,
      purchase: (row: string): string =>
        `${row} has no live tactic at the stage purchase. Plan one, or enter the Stage of the tactic that sells it.`,
      retention: (row: string): string =>
        `${row} has no live tactic at the stage retention. Plan one, or enter the Stage of the tactic that keeps its customers.`,
      advocacy: (row: string): string =>
        `${row} has no live tactic at the stage advocacy. Plan one, or enter the Stage of the tactic that makes customers recommend it.`,
    },
  },
  'support-gap': {
    title: 'Selling without support',
    question: 'Does another department support what sales plans to do?',
    reason:
      'Sales people who make calls without material, references or a campaign behind them work much harder for each order. What marketing does should make their work easier, or the two plans have nothing to do with each other.',
    pass: 'Each selling activity of sales is supported by another department, or sales plans none.',
    incomplete: 'Could not tell which tactics support which.',
    inapplicable: 'The tactics have no Activity or no Department.',
    finding: ({
      activity,
      tactics,
    }: {
      activity: 'new calls' | 'existing customers' | 'objections' | 'relationships';
      tactics: readonly string[];
    }): string => {
      const activities = {
        'new calls': 'calls on new customers',
        'existing customers': 'work with existing customers',
        objections: 'answers to objections',
        relationships: 'work on relationships',
      };
      return `No other department supports the ${activities[activity]} that sales plans: ${enumerate(tactics)}. Plan a tactic that does, or name ${tactics.length === 1 ? 'this one' : 'these'} under Supports in one that already does.`;
    },
  },
};
