import { enumerate, percent } from '../words';
import { count } from './count';

/** What a tactic names and its strategies do not; the names stand in quotes. */
interface OutsideStrategies {
  readonly tactic: string;
  readonly outside: readonly string[];
  /** How many strategies it has. */
  readonly strategies: number;
  readonly named: readonly string[];
}

const strategiesNameOnly = ({ strategies, named }: OutsideStrategies): string =>
  `${strategies === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named)}`;

export const fitRules = {
  'channel-outside-strategy': {
    title: 'Channel not in the strategy',
    question: 'Does every tactic use channels that one of its strategies names?',
    reason:
      'A strategy chooses the channels in which its customers can be reached. Money spent in another channel is likely to reach somebody else.',
    pass: 'The channels of the tactic are among those of its strategies.',
    incomplete: 'The Channel or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Channel column, or no strategy names a channel.',
    finding: (found: OutsideStrategies): string =>
      `${found.tactic} uses ${enumerate(found.outside)}, but ${strategiesNameOnly(found)}. Move it to a channel of the strategy, or add the channel to the strategy.`,
  },
  'discount-against-position': {
    title: 'Discount on a premium position',
    question: 'Do tactics of premium strategies do without discounts?',
    reason:
      'A premium price says that the product is worth it, and a discount says that it is not. Customers remember the lower price, and wait for it the next time.',
    pass: 'The tactic gives no discount, or none of its strategies has a premium position.',
    incomplete: 'The Discount or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Discount column, or no strategy has a Price position.',
    finding: ({
      tactic,
      discount,
      strategies,
    }: {
      tactic: string;
      discount: number;
      strategies: readonly string[];
    }): string =>
      `${tactic} gives ${percent(discount)} off, but ${enumerate(strategies)} ${strategies.length === 1 ? 'has' : 'have'} a premium price position. Replace the discount with something that adds value, or change the position.`,
  },
  'discount-without-price-strategy': {
    title: 'Discount without a price strategy',
    question: 'Does every tactic with a discount support a strategy about price?',
    reason:
      'A discount is the dearest tool of marketing, for it comes straight out of the profit. Without a strategy that says what the price is to do, nobody can tell whether it was worth it.',
    pass: 'The tactic gives no discount, or one of its strategies is about price.',
    incomplete: 'The Discount or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy or no Discount column.',
    finding: ({
      tactic,
      discount,
      strategies,
    }: {
      tactic: string;
      discount: number;
      strategies: readonly string[];
    }): string =>
      `${tactic} gives ${percent(discount)} off, but ${enumerate(strategies)} ${strategies.length === 1 ? 'is not a strategy' : 'are not strategies'} about price. Link it to one that is, or drop the discount.`,
  },
  'margin-below-target': {
    title: 'Margin below the target',
    question: 'Does every tactic keep the target margin of its strategies after its discount?',
    reason:
      'A strategy promises a margin, and tactics sell the product at a price that does not earn it. What is missing per unit has to come from a volume that nobody has planned.',
    pass: 'The products of the tactic keep the target margin, or a price, a cost or a target is not known.',
    incomplete: 'The Strategy, the Product or the Discount of the tactic could not be read.',
    inapplicable:
      'The tactics have no Strategy column, no strategy has a Target margin, or the products have no Price or no Unit cost.',
    finding: ({
      tactic,
      product,
      margin,
      others,
      strategy,
      targetMargin,
    }: {
      tactic: string;
      product: string;
      /** Null where nothing is charged. */
      margin: number | null;
      /** How many other products miss the target too. */
      others: number;
      strategy: string;
      targetMargin: number;
    }): string => {
      const earned = margin === null ? 'is given away' : `has a margin of ${percent(margin)}`;
      const more =
        others > 0
          ? `, and ${count(others, 'other product')} of it ${others === 1 ? 'misses' : 'miss'} it too`
          : '';
      return `With ${tactic}, ${product} ${earned}, below the target of ${percent(targetMargin)} of ${strategy}${more}. Lower the discount or the cost, or correct the target.`;
    },
  },
  'message-off-benefit': {
    title: 'Message without the benefit',
    question: 'Does every message speak of a benefit that its strategy promises?',
    reason:
      'Customers remember one thing of a brand, and only if everybody says it. A message about something else costs as much, and is forgotten.',
    pass: 'The message of the tactic speaks of the benefit of one of its strategies, or there is none of either.',
    incomplete: 'The Message or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Message column, or no strategy states a Benefit.',
    /** The message and the benefits stand in quotes. */
    finding: ({
      tactic,
      message,
      benefits,
      strategies,
    }: {
      tactic: string;
      message: string;
      benefits: readonly string[];
      strategies: readonly string[];
    }): string =>
      `The message of ${tactic}, ${message}, does not speak of ${enumerate(benefits)}, the benefit of ${enumerate(strategies)}. Name the benefit in the message, or correct the benefit.`,
  },
  'no-customer-evidence': {
    title: 'No evidence from customers',
    question: 'If other strategies rest on evidence from customers, does every strategy?',
    reason:
      'A strategy that rests on what customers said or did can be defended when results disappoint. Without evidence it is an opinion, and the first bad month overturns it.',
    pass: 'The strategy names its evidence.',
    incomplete: 'The Evidence of the strategy could not be read.',
    inapplicable: 'The strategies have no Evidence column.',
    finding: (strategy: string): string =>
      `${strategy} has no evidence from customers, although other strategies have some. Add what they said or did that speaks for it.`,
  },
  'product-outside-strategy': {
    title: 'Product not in the strategy',
    question: 'Does every tactic sell products that one of its strategies names?',
    reason:
      'A tactic for another product than its strategy spends the money of the strategy on something else. The strategy then lacks the sales that it counts on.',
    pass: 'The products of the tactic are among those of its strategies.',
    incomplete: 'The Product or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Product column, or no strategy names a product.',
    finding: (found: OutsideStrategies): string =>
      `${found.tactic} is for ${enumerate(found.outside)}, but ${strategiesNameOnly(found)}. Correct the product, or link the tactic to the strategy that it supports.`,
  },
  'segment-outside-strategy': {
    title: 'Segment not in the strategy',
    question: 'Is every tactic aimed at segments that one of its strategies names?',
    reason: 'A tactic aimed at other customers than its strategy does not support it.',
    pass: 'The segments of the tactic are among those of its strategies.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Segment column, or no strategy names a segment.',
    finding: (found: OutsideStrategies): string =>
      `${found.tactic} is aimed at ${enumerate(found.outside)}, but ${strategiesNameOnly(found)}. Agree on who it is for.`,
  },
  'strategy-reads-like-tactic': {
    title: 'Strategy worded as a tactic',
    question: 'Does every strategy say where to win, and not what to send or print?',
    reason:
      'A strategy that names one action leaves nothing to choose for the tactics below it. When the action is over, so is the strategy.',
    pass: 'The strategy does not read like a tactic.',
    incomplete: 'The Strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
    finding: (strategy: string): string =>
      `${strategy} reads like a tactic: it says what to do, not where to win. Say what it should achieve with whom, or move it to the tactics.`,
  },
  'tactic-reads-like-strategy': {
    title: 'Tactic worded as a strategy',
    question: 'Does every tactic say what somebody will do?',
    reason:
      'A tactic that says where to win, and not what to do, cannot be carried out or ticked off. Whoever is to do it has to guess, and the strategy behind it is planned twice.',
    pass: 'The tactic does not read like a strategy.',
    incomplete: 'The Tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
    finding: (tactic: string): string =>
      `${tactic} reads like a strategy: it says where to win, not what to do. Say what somebody will do, or move it to the strategies.`,
  },
  'unknown-product': {
    title: 'Unknown product',
    question: 'Is every product that a row names in the products?',
    reason:
      'A product that is not in the products has no price, no cost and no launch date. Whatever is planned for it is missing from every sum of that product.',
    pass: 'Every product that the row names is in the products.',
    incomplete: 'The Product of the row could not be read.',
    inapplicable: 'The plan has no products, or no strategy and no tactic names one.',
    /** The product stands in quotes. */
    findings: {
      unknown: ({ row, product }: { row: string; product: string }): string =>
        `${row} names the product ${product}, which is not in the products. Enter the ID or name of one that is, or add it.`,
      ambiguous: ({ row, product }: { row: string; product: string }): string =>
        `${row} names the product ${product}, and several products have that name. Enter the ID of the right one, or give them different names.`,
    },
  },
  'wrong-side-owner': {
    title: 'Work of the other side',
    question: 'Is every tactic done by the side that usually does such work?',
    reason:
      'Closing a deal and running a campaign take different people. Work that the wrong side does gets less practice and less time, and is often done twice.',
    pass: 'The side that usually does such work does it.',
    incomplete: 'The Activity or the Department of the tactic could not be read.',
    inapplicable: 'The tactics have no Activity or no Department column.',
    finding: ({
      tactic,
      activity,
      department,
    }: {
      tactic: string;
      activity: string;
      department: 'marketing' | 'sales';
    }): string =>
      `The activity of ${tactic} is ${activity}, which ${department === 'marketing' ? 'sales' : 'marketing'} usually does, but its department is ${department}. Agree on who does it.`,
  },
};
