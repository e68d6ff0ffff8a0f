import {
  decide,
  type Decision,
  eachAndAllOf,
  eachOf,
  judge,
  judgeTactic,
  nameableStrategies,
  outcomeOf,
  whereOthersHave,
} from './decision';
import { type Plan, type Strategy, type Tactic, union } from './plan';
import { slack } from './plan-sheets';
import { discountOf, netPriceOf, readPriced } from './prices';
import type { Row } from './rows';

export function fitRules(plan: Plan): Decision[] {
  return [
    ...segmentOutsideStrategy(plan),
    ...productOutsideStrategy(plan),
    ...channelOutsideStrategy(plan),
    ...discountAgainstPosition(plan),
    ...marginBelowTarget(plan),
    ...discountWithoutPriceStrategy(plan),
    ...wrongSideOwner(plan),
    ...unknownProduct(plan),
    ...noCustomerEvidence(plan),
  ];
}

/** "One that the tactic itself names is named by none of its strategies, and each of them names some." */
const namesOutside = <Value>(own: readonly Value[], theirs: readonly (readonly Value[])[]): boolean =>
  theirs.length > 0 &&
  theirs.every((some) => some.length > 0) &&
  own.some((one) => !union(theirs).includes(one));

export const namesSegmentOutside = (own: readonly string[], strategies: readonly Strategy[]): boolean =>
  namesOutside(
    own,
    strategies.map((strategy) => strategy.segments),
  );

function segmentOutsideStrategy(plan: Plan): Decision[] {
  return plan.tactics.flatMap((tactic) => {
    const freeSegment = plan.isUnreadable(tactic.row, 'Segment');
    const freeStrategy = plan.isUnreadable(tactic.row, 'Strategy');
    const choices = freeStrategy ? nameableStrategies(plan).map((one) => [one]) : [tactic.strategies];
    const couldBeFound = choices.some((strategies) =>
      freeSegment
        ? strategies.length > 0 && strategies.every((strategy) => strategy.segments.length > 0)
        : namesSegmentOutside(tactic.segments, strategies),
    );
    return decide(
      'segment-outside-strategy',
      'warning',
      tactic.row,
      ['Segment'],
      outcomeOf(couldBeFound, couldBeFound && (freeSegment || freeStrategy)),
    );
  });
}

const productOutsideStrategy = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'product-outside-strategy',
      'warning',
      tactic.row,
      ['Product'],
      judgeTactic(
        plan,
        tactic,
        { Product: ['No such product'], Strategy: eachOf(plan, 'strategies') },
        ({ products, strategies }) =>
          namesOutside(
            products,
            strategies.map((strategy) => strategy.products),
          ),
      ),
    ),
  );

const channelOutsideStrategy = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'channel-outside-strategy',
      'advice',
      tactic.row,
      ['Channel'],
      judgeTactic(
        plan,
        tactic,
        { Channel: ['No such channel'], Strategy: eachOf(plan, 'strategies') },
        ({ channels, strategies }) =>
          namesOutside(
            channels,
            strategies.map((strategy) => strategy.channels),
          ),
      ),
    ),
  );

const discountAgainstPosition = (plan: Plan): Decision[] =>
  plan.tactics.flatMap((tactic) =>
    decide(
      'discount-against-position',
      'warning',
      tactic.row,
      ['Discount'],
      judgeTactic(
        plan,
        tactic,
        { Discount: [0.5], Strategy: eachOf(plan, 'strategies') },
        ({ row, strategies }) =>
          discountOf(plan, row) > 0 &&
          strategies.some((strategy) => plan.choice(strategy.row, 'Price position') === 'premium'),
      ),
    ),
  );

/** "(Net price − Unit cost) ÷ net price is below the Target margin of any of its strategies (a net price of 0 counts as below)." */
function marginBelowTarget(plan: Plan): Decision[] {
  const isBelow = ({ row, allProducts, strategies }: Tactic): boolean => {
    const targets = strategies
      .map((strategy) => plan.number(strategy.row, 'Target margin'))
      .filter((target) => target !== null);
    return allProducts.some((product) => {
      const priced = readPriced(plan, product);
      if (priced === null || priced.cost === null) return false;
      const net = netPriceOf(priced, discountOf(plan, row));
      const { cost } = priced;
      return targets.some((target) => net <= slack || (net - cost) / net < target - slack);
    });
  };
  const others = {
    Discount: [1, -1_000_000],
    Product: eachAndAllOf(plan, 'products'),
    Strategy: eachAndAllOf(plan, 'strategies'),
  };
  return plan.tactics.flatMap((tactic) =>
    decide(
      'margin-below-target',
      'error',
      tactic.row,
      ['Discount'],
      judgeTactic(plan, tactic, others, isBelow),
    ),
  );
}

function discountWithoutPriceStrategy(plan: Plan): Decision[] {
  const isAboutPrice = ({ row }: Strategy): boolean =>
    plan.choice(row, 'Mix') === 'price' ||
    plan.choice(row, 'Price position') !== null ||
    plan.number(row, 'Target margin') !== null;
  if (!plan.strategies.some(isAboutPrice)) return [];
  return plan.tactics.flatMap((tactic) =>
    decide(
      'discount-without-price-strategy',
      'warning',
      tactic.row,
      ['Discount'],
      judgeTactic(
        plan,
        tactic,
        { Discount: [0.5], Strategy: eachOf(plan, 'strategies') },
        ({ row, strategies }) =>
          discountOf(plan, row) > 0 && strategies.length > 0 && !strategies.some(isAboutPrice),
      ),
    ),
  );
}

const doneBy: Readonly<Record<string, readonly string[]>> = {
  marketing: ['new calls', 'closing'],
  sales: ['advertising', 'public relations', 'content', 'events'],
};

function wrongSideOwner(plan: Plan): Decision[] {
  if (plan.settings.smallFirm) return [];
  const disagree = (row: Row): boolean =>
    (doneBy[plan.choice(row, 'Department') ?? ''] ?? []).includes(plan.choice(row, 'Activity') ?? '');
  const others = {
    Activity: ['new calls', 'advertising', 'research'],
    Department: ['marketing', 'sales', 'finance'],
  };
  return plan.live.tactics.flatMap((row) =>
    decide('wrong-side-owner', 'advice', row, ['Activity', 'Department'], judge(plan, row, others, disagree)),
  );
}

/** One finding for each part. */
const unknownProduct = (plan: Plan): Decision[] =>
  [...plan.live.tactics, ...plan.live.strategies].flatMap((row) => {
    if (plan.isUnreadable(row, 'Product'))
      return decide('unknown-product', 'warning', row, ['Product'], 'incomplete');
    return plan
      .entries(row, 'Product')
      .filter((part) => plan.directories.products.resolve(part) === null)
      .flatMap(() => decide('unknown-product', 'warning', row, ['Product'], 'finding'));
  });

const noCustomerEvidence = (plan: Plan): Decision[] =>
  whereOthersHave(plan, 'strategies', 'Evidence', 'no-customer-evidence');
