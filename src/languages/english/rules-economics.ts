import { enumerate, number, percent } from '../words';
import { count } from './count';

interface Shortfall {
  readonly strategy: string;
  readonly required: number;
  readonly planned: number;
}

const shortfall = ({ strategy, required, planned }: Shortfall): string =>
  `${strategy} must sell ${count(required, 'unit')} and its tactics plan ${number(planned)}: ${number(required - planned)} too few.`;

const requirementUnknown = (strategy: string): string => `The required volume of ${strategy} is not known`;

const missingFigure = {
  price: 'no Price',
  unitCost: 'no Unit cost',
  fixedCost: 'no Fixed cost or Target profit',
};

export const economicsRules = {
  'above-forecast': {
    title: 'Above the forecast',
    question: 'Are the units that the tactics plan of every product within what its sales history suggests?',
    reason:
      'A plan may aim higher than the past, but then something has to be different this time. If nothing is, the difference is a wish, and stock, people and budget are planned for sales that will not come. The forecast knows only the sales history: what a new price or discount would change is not in it.',
    pass: 'The planned units are not above the high end of the forecast, or the product has fewer than 8 periods of history or no tactic with Units and End ahead.',
    incomplete:
      'Units, Start, End or Period of a tactic for the product could not be read, or a tactic without a Start decides it.',
    inapplicable:
      'The plan has no products, no sales history with Period, Product and Units, or no tactics with Units and End.',
    finding: ({
      product,
      planned,
      high,
      until,
    }: {
      product: string;
      planned: number;
      high: number;
      until: string;
    }): string =>
      `The tactics of ${product} plan ${count(planned, 'unit')} by ${until}, but its sales history suggests ${number(high)} at most (high end of the 80% forecast). Plan fewer, or make sure that something sells more than before.`,
  },
  'discount-dependence': {
    title: 'Plan built on discounts',
    question: 'Is most of the spend on tactics without a discount?',
    reason:
      'Customers who always get a discount stop buying at full price. A plan that spends most of its money on discounts buys this year’s volume with next year’s price.',
    pass: 'Most of the spend is on tactics without a discount.',
    incomplete: 'Could not tell which tactics have a discount.',
    inapplicable: 'The tactics have no Discount.',
    finding: ({ share, tactics }: { share: number; tactics: number }): string =>
      `${percent(share)} of the spend is on ${tactics === 1 ? 'a tactic' : `${tactics} tactics`} with a discount. Move some of it to tactics that sell at full price.`,
  },
  'discount-not-repaid': {
    title: 'Discount not repaid',
    question: 'Does every tactic with a discount sell enough more to earn what it gives away?',
    reason:
      'A discount comes straight out of the margin, so it takes many more units to earn the same: with a margin of 40%, 10% off needs a third more. A discount that sells too little costs more than it brings.',
    pass: 'The tactic has no discount, sells enough to earn it back, or its Units or the figures of its products are not known.',
    incomplete: 'The Discount, Units, Product or Strategy of the tactic could not be read.',
    inapplicable:
      'The tactics have no Discount or no Units, or the plan has no products with Base volume, Price and Unit cost.',
    finding: ({
      tactic,
      discount,
      units,
      needed,
    }: {
      tactic: string;
      discount: number;
      units: number;
      needed: number;
    }): string =>
      `${tactic} takes ${percent(discount)} off the price and plans ${count(units, 'unit')}, but must sell ${number(needed)} to earn what the base volume earns without the discount. Lower the discount, or plan ${number(needed - units)} more.`,
  },
  'funding-off-target': {
    title: 'Funding off target',
    question: 'Does every strategy get its planned share of the spend?',
    reason:
      'Budgets show the real priorities. If they do not match the strategy, one of the two is wrong, and the money decides.',
    otherSeverities: { advice: 'the difference is no larger than the limit funding-difference-warning' },
    pass: 'The share of spend of the strategy is close to its Funding share.',
    incomplete: 'The Funding share or the Goal of the strategy could not be read.',
    inapplicable: 'The plan has no tactics, or its strategies have no Funding share.',
    finding: ({
      strategy,
      target,
      actual,
      isScaled,
      lacksOnlyGoal,
    }: {
      strategy: string;
      target: number;
      actual: number;
      /** The target is less than the strategy states. */
      isScaled: boolean;
      /** Its tactics spend, but without a goal that does not count. */
      lacksOnlyGoal: boolean;
    }): string => {
      const scaling = isScaled ? ' (its Funding share scaled down, because together they exceed 100%)' : '';
      const remedy = actual < target ? 'Move budget to its tactics' : 'Move budget away from its tactics';
      return lacksOnlyGoal
        ? `${strategy} should have ${percent(target)} of the spend${scaling}, but the spend of its tactics does not count because it has no live goal. Name its goal, or change its Funding share.`
        : `${strategy} should have ${percent(target)} of the spend${scaling} but has ${percent(actual)}. ${remedy}, or change its Funding share.`;
    },
  },
  'funding-target-missing': {
    title: 'Missing funding target',
    question: 'Do the Funding shares of the strategies add up to 100%?',
    reason:
      'Spend that is assigned to no strategy cannot be compared with a target. It tends to go to whoever asks first, and not to what matters most.',
    pass: 'The Funding shares add up to 100%.',
    incomplete: 'The Funding share of the strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
    findings: {
      strategy: ({ strategy, unassigned }: { strategy: string; unassigned: number }): string =>
        `${strategy} has no Funding share, and ${percent(unassigned)} of the spend is not assigned to any strategy. Enter the share of the spend that it should have.`,
      plan: (unassigned: number): string =>
        `The Funding shares of the strategies leave ${percent(unassigned)} of the spend unassigned. Raise them to a total of 100%.`,
      noOwnTable:
        'No strategy has a Funding share, so spend cannot be compared with a target. List the strategies in a table of their own, with a Funding share each.',
    },
    fixes: {
      shareOut: ({ strategies, part }: { strategies: readonly string[]; part: number }): string =>
        `Give ${enumerate(strategies)} a Funding share of ${percent(part)}${strategies.length === 1 ? '' : ' each'}`,
    },
  },
  'goal-not-reached': {
    title: 'Goal not reached',
    question: 'Do the tactics behind every goal in units, revenue or profit add up to its target?',
    reason:
      'If everything in the plan works and the goal is still missed, the plan is too small or the goal too large. It is better to find out before the year than at the end of it.',
    pass: 'The tactics behind the goal plan its Target, or it is not measured in units, revenue or profit.',
    incomplete:
      'A tactic behind the goal has no Units, or the Target, Metric, Unit or Product of the goal could not be read.',
    inapplicable: 'The goals have no Target, the strategies no Goal, or the tactics no Strategy or no Units.',
    finding: ({
      goal,
      measure,
      target,
      planned,
    }: {
      goal: string;
      measure: 'units' | 'revenue' | 'profit';
      target: number;
      planned: number;
    }): string => {
      const needed = measure === 'units' ? count(target, 'unit') : `${number(target)} of ${measure}`;
      return `${goal} needs ${needed}, and the tactics behind it plan ${number(planned)}: ${number(target - planned)} too little. Plan more, or lower the Target.`;
    },
  },
  'mixed-currency': {
    title: 'Different currencies',
    question: 'Are all amounts in the same currency?',
    reason:
      'Amounts in different currencies are added up as if they were one. Shares of spend, margins and required volumes are then wrong, and nobody sees it, because the numbers still look plausible.',
    pass: 'All amounts that show a currency show the same one.',
    incomplete: 'Could not tell which currencies the amounts are in.',
    inapplicable: 'Applies to every plan.',
    /** Each sign with the columns that show it. */
    finding: (places: readonly { readonly sign: string; readonly columns: readonly string[] }[]): string =>
      `The amounts are in different currencies: ${enumerate(places.map(({ sign, columns }) => `${sign} in ${enumerate(columns)}`))}. Convert them all to one currency.`,
  },
  'price-below-cost': {
    title: 'Sold at or below cost',
    question: 'Does every product earn something per unit, also at the discounts of the tactics?',
    reason:
      'A product that costs as much as it sells for loses more the better the plan works, and no volume brings that back. A discount that eats up the whole margin does the same to the units that it sells.',
    pass: 'The product earns something per unit, or its price or cost is not known.',
    incomplete:
      'The price, cost or discount of the product, or the Discount or Product of the tactic, could not be read.',
    inapplicable: 'The plan has no products with Price and Unit cost.',
    findings: {
      product: ({
        product,
        price,
        isDiscounted,
        cost,
        loss,
      }: {
        product: string;
        price: number;
        isDiscounted: boolean;
        cost: number;
        /** Per unit; null where it earns nothing and loses nothing. */
        loss: number | null;
      }): string =>
        `${product} sells for ${number(price)}${isDiscounted ? ' after its discount' : ''} and costs ${number(cost)}, so each unit ${loss === null ? 'earns nothing' : `loses ${number(loss)}`}. Raise the price, or lower the cost.`,
      tactic: ({
        tactic,
        discount,
        products,
      }: {
        tactic: string;
        discount: number;
        products: readonly string[];
      }): string =>
        `${tactic} takes ${percent(discount)} off the price, which leaves no margin on ${enumerate(products)}. Lower the discount, or raise the price.`,
    },
  },
  'push-spread-thin': {
    title: 'Too many big pushes',
    question: 'Are there few enough big pushes for each to get attention?',
    reason:
      'A push works because money, shelf and sales talks go to a few products at once. If many products are pushed, none is, and customers remember none of them.',
    pass: 'There are at most five big pushes, or at most a fifth of the products are.',
    incomplete: 'Could not tell which products are big pushes.',
    inapplicable: 'The plan has no products with Big push.',
    /** The category stands in quotes; null for products that have none. */
    finding: ({
      category,
      products,
      pushes,
    }: {
      category: string | null;
      products: number;
      pushes: number;
    }): string =>
      `${number(pushes)} of ${number(products)} products${category === null ? '' : ` in the category ${category}`} are big pushes, too many for each to get attention. Say which of them matter most.`,
  },
  'push-underfunded': {
    title: 'Big push underfunded',
    question: 'Does every big push get its part of the spend?',
    reason:
      'A product that is to bring a large part of the revenue needs a fitting part of the money. If the money goes elsewhere, either the forecast or the push is not meant seriously.',
    pass: 'The product is not a big push, gets its part of the spend, or its forecast revenue is not known.',
    incomplete: 'Big push, Forecast units, Price or Discount of the product could not be read.',
    inapplicable: 'The plan has no tactics, or no products with Big push, Forecast units and Price.',
    finding: ({ product, spent, expected }: { product: string; spent: number; expected: number }): string =>
      `${product} is a big push that should bring ${percent(expected)} of the forecast revenue, but gets ${percent(spent)} of the spend. Move budget to its tactics, or lower its forecast.`,
  },
  'push-without-tactic': {
    title: 'Big push without a tactic',
    question: 'Does every big push have a tactic?',
    reason:
      'A big push is a promise that this product gets the attention this year. Without a tactic nobody does anything for it, and its forecast rests on hope.',
    pass: 'The product is not a big push, or it has a tactic.',
    incomplete: 'Big push or the name of the product could not be read, and no tactic is known to sell it.',
    inapplicable: 'The plan has no tactics, or no products with Big push.',
    finding: (product: string): string =>
      `${product} is a big push, but no live tactic sells it. Plan one, or enter the product in the Product column of a tactic or strategy.`,
  },
  'requirement-unknown': {
    title: 'Required volume unknown',
    question: 'Is the required volume of every strategy known?',
    reason:
      'Without a required volume nobody can tell whether the tactics sell enough. The plan may be busy and still lose money on every strategy.',
    pass: 'The required volume of the strategy is known.',
    incomplete: 'The Product of the strategy could not be read.',
    inapplicable: 'The plan has no products, or its strategies name none.',
    /** A product that is not in the plan stands in quotes. */
    findings: {
      noOwnTable:
        'The strategies are read from the tactics, so nobody knows what volume they require. List them in a table of their own, with the products that each sells.',
      noProduct: (strategy: string): string =>
        `${requirementUnknown(strategy)}: it names no product. Enter what it sells in its Product column.`,
      ambiguousProduct: ({ strategy, product }: { strategy: string; product: string }): string =>
        `${requirementUnknown(strategy)}: it names ${product}, and several products have that name. Enter the ID of the right one.`,
      unknownProduct: ({ strategy, product }: { strategy: string; product: string }): string =>
        `${requirementUnknown(strategy)}: its product ${product} is not in the products. Add it there with price, unit cost and fixed cost.`,
      noMargin: ({ strategy, product }: { strategy: string; product: string }): string =>
        `${requirementUnknown(strategy)}: ${product} earns nothing per unit, so no volume covers its fixed cost. Raise its price or lower its cost.`,
      missingFigures: ({
        strategy,
        product,
        missing,
      }: {
        strategy: string;
        product: string;
        missing: readonly ('price' | 'unitCost' | 'fixedCost')[];
      }): string =>
        `${requirementUnknown(strategy)}: ${product} has ${enumerate(missing.map((figure) => missingFigure[figure]))}. Fill ${missing.length === 1 ? 'it' : 'them'} in.`,
    },
    cause: (product: string): string => requirementUnknown(product),
  },
  'single-push': {
    title: 'Only one big push',
    question: 'Does a range of several products have more than one big push?',
    reason:
      'If everything rests on a single product, one late delivery or one strong competitor takes the whole year with it. A second push costs focus, but it spreads the risk.',
    pass: 'Several products are big pushes, none is, or there are only a few products.',
    incomplete: 'Big push of the product could not be read.',
    inapplicable: 'The plan has no products with Big push.',
    finding: ({ product, products }: { product: string; products: number }): string =>
      `${product} is the only big push among ${number(products)} products, so the year depends on it. Name a second one.`,
  },
  'strategy-overspent': {
    title: 'Strategy over budget',
    question: 'Do the budgets of its tactics fit into the budget of every strategy?',
    reason:
      'Tactics are planned one by one, and nobody notices that together they cost more than their strategy may. If nobody decides what to drop, the strategy overspends or its last tactics never happen.',
    pass: 'The budgets of its tactics fit into that of the strategy, or it has none.',
    incomplete: 'The Budget of the strategy could not be read.',
    inapplicable: 'The strategies have no Budget, or the tactics no Strategy or no Budget.',
    finding: ({ strategy, budget, planned }: { strategy: string; budget: number; planned: number }): string =>
      `The tactics of ${strategy} cost ${number(planned)} and its budget is ${number(budget)}: ${number(planned - budget)} too much. Lower their budgets, or raise that of the strategy.`,
  },
  'tactic-overspent': {
    title: 'Tactic over budget',
    question: 'Does every tactic keep to its budget?',
    reason:
      'What one tactic overspends is missing for another, usually for the one that comes last. Seen early, it is a decision; seen at the end, it is a loss.',
    pass: 'The tactic has spent no more than its budget, or one of the two is not known.',
    incomplete: 'The Budget or the Actual spend of the tactic could not be read.',
    inapplicable: 'The tactics have no Budget or no Actual spend.',
    finding: ({
      tactic,
      budget,
      actualSpend,
    }: {
      tactic: string;
      budget: number;
      actualSpend: number;
    }): string =>
      `${tactic} has spent ${number(actualSpend)} of a budget of ${number(budget)}: ${number(actualSpend - budget)} too much. Raise the budget if the money is there, or move some from another tactic.`,
  },
  'units-missing': {
    title: 'Missing units',
    question: 'If a strategy has a required volume, do all its tactics have Units?',
    reason:
      'Tactics without Units add nothing to the planned volume, so the strategy looks weaker than it is. Nobody can then say whether the target is too high or only the plan unfinished.',
    pass: 'All tactics of the strategy have Units, or it need not sell any.',
    incomplete: 'The Product of the strategy could not be read.',
    inapplicable: 'The plan has no products, or no tactics with a Strategy column.',
    finding: ({
      strategy,
      required,
      silent,
    }: {
      strategy: string;
      required: number;
      silent: readonly string[];
    }): string =>
      `${strategy} must sell ${count(required, 'unit')}, and ${silent.length === 1 ? 'one of its tactics does' : `${number(silent.length)} of its tactics do`} not say how many: ${enumerate(silent)}. Enter their Units, or 0 if they sell none.`,
  },
  'volume-short': {
    title: 'Volume shortfall',
    question: 'Do the tactics of every strategy sell enough?',
    reason:
      'A lower price means a lower margin, and so more units that somebody has to sell. If the tactics do not plan them, the price does not carry the fixed cost and the profit that was promised.',
    pass: 'The tactics plan the required volume of the strategy, or that volume is not known.',
    incomplete: 'A tactic of the strategy has no Units, or its Product could not be read.',
    inapplicable: 'The plan lacks products with prices and costs, or tactics with Units.',
    findings: {
      noPriceHelps: (short: Shortfall): string => `${shortfall(short)} Plan more.`,
      onePriceHelps: (
        short: Shortfall,
        { product, from, to }: { product: string; from: number; to: number },
      ): string =>
        `${shortfall(short)} Plan more, or sell ${product} at ${number(to)} instead of ${number(from)}.`,
      higherPricesHelp: (short: Shortfall, rise: number): string =>
        `${shortfall(short)} Plan more, or raise the prices of its products by ${percent(rise)}.`,
    },
    fixes: {
      raiseUnits: ({ tactic, units }: { tactic: string; units: number }): string =>
        `Raise the Units of ${tactic} to ${number(units)}`,
      raisePrice: ({ product, price }: { product: string; price: number }): string =>
        `Sell ${product} at ${number(price)}`,
    },
  },
};
