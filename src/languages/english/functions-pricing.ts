import { cost, marginOfPrice, price, variableCost } from './functions-shared';

const volumeToday = { description: 'The units sold today.', unit: 'units' };

const priceToday = { description: 'The net price of one unit today.', unit: 'currency per unit' };

const listPrice = { description: 'The price of one unit before any discount.', unit: 'currency per unit' };

const targetMarginOfPrice = {
  description: 'The target margin as a share of the price.',
  unit: 'of the price',
};

export const pricingFunctions = {
  BREAKEVEN_SALES_CHANGE: {
    description:
      'The volume change to break even: the change that keeps the total contribution the same after a price change.',
    parameters: {
      price_change: { description: 'The price change, below 0 for a cut.', unit: 'of the price today' },
      contribution_margin: {
        description: 'The margin of one unit today. All three may be amounts instead: currency per unit.',
        unit: 'of the price today',
      },
      variable_cost_change: {
        description: 'The change in variable cost that comes with it.',
        unit: 'of the price today',
      },
    },
    unit: 'of the volume today',
    errors: {
      'no-margin-left': {
        when: 'no margin is left after the change: no volume can make up for it',
        message:
          'No volume can make up for it: a price change of {price_change} with a variable cost change of {variable_cost_change} leaves nothing of a margin of {contribution_margin}. Change the price by less.',
      },
      'no-margin-today': {
        when: 'contribution_margin is below 0: there is no contribution to keep',
        message:
          'contribution_margin is {contribution_margin}: each unit sells below cost, so there is no contribution to keep. Enter a margin of 0 or more.',
      },
    },
    source: 'Nagle, The Strategy and Tactics of Pricing, chapter 9.',
  },
  BREAKEVEN_VOLUME_AFTER_CHANGE: {
    description: 'The units to sell after a change in price or cost to earn as much as today.',
    notes: 'It is 0 where a saving in fixed cost alone is enough.',
    parameters: {
      volume: volumeToday,
      price: priceToday,
      variable_cost: { description: 'The variable cost of one unit today.', unit: 'currency per unit' },
      new_price: { description: 'The net price of one unit after the change.', unit: 'currency per unit' },
      new_variable_cost: {
        description: 'The variable cost of one unit after the change; if omitted, it stays the same.',
        unit: 'currency per unit',
      },
      fixed_cost_change: {
        description: 'What the change adds to the fixed cost of the period, below 0 for a saving.',
        unit: 'currency',
      },
    },
    unit: 'units',
    errors: {
      'no-margin-left': {
        when: 'no margin is left after the change: no volume can make up for it',
        message:
          'No volume can earn as much as today: after the change each unit sells for {new_price} and costs {new_unit_cost}, a unit margin of {unit_margin}. Raise new_price or lower the cost.',
      },
      'no-margin-today': {
        when: 'price is below variable_cost: there is no contribution today to keep',
        message:
          'Each unit sells for {price} today and costs {variable_cost}, a unit margin of {unit_margin}, so there is no contribution to keep. Use REQUIRED_VOLUME for the volume that the new price needs.',
      },
    },
    source:
      'Nagle, The Strategy and Tactics of Pricing, chapter 9, with the changes of variable and fixed cost.',
  },
  CANNIBALIZATION_BREAKEVEN: {
    description:
      'The share of the volume of a new product that may come from an old one before the launch loses money.',
    notes: 'Above 1, no cannibalization does harm; below 0, the launch does not cover its own fixed cost.',
    parameters: {
      new_unit_margin: {
        description: 'Price less variable cost of one unit of the new product.',
        unit: 'currency per unit',
      },
      old_unit_margin: {
        description: 'Price less variable cost of one unit of the product that loses sales to it.',
        unit: 'currency per unit',
      },
      fixed_cost: { description: 'The fixed cost of the launch.', unit: 'currency' },
      new_volume: {
        description:
          'The units of the new product over which the fixed cost is spread; needed if there is one.',
        unit: 'units',
      },
    },
    unit: 'of the volume of the new product',
    errors: {
      'no-old-margin': {
        when: 'old_unit_margin is not above 0: there is nothing to lose',
        message:
          'old_unit_margin is {old_unit_margin}: the old product earns nothing that could be lost. Enter a margin above 0.',
      },
      'volume-missing': {
        when: 'there is a fixed_cost but no new_volume to spread it over',
        message:
          'fixed_cost is {fixed_cost}, but there is no new_volume to spread it over. Enter new_volume.',
      },
      'no-volume': {
        when: 'there is a fixed_cost and new_volume is 0',
        message:
          'new_volume is 0, and a fixed_cost of {fixed_cost} cannot be spread over 0 units. Enter a new_volume above 0.',
      },
    },
    source: 'Kerin and Peterson, Strategic Marketing Problems; Farris and others, Marketing Metrics.',
  },
  DISCOUNT_LADDER: {
    description:
      'The price and unit margin at each discount, and the volume that keeps the contribution of today, one row per discount.',
    parameters: {
      volume: volumeToday,
      price: priceToday,
      variable_cost: variableCost,
      discounts: {
        description:
          'Fractions of the price, up to 1; below 0 for an increase. An invalid one fails in its own row; a blank leaves its row blank.',
      },
    },
    columns: {
      discount: { title: 'discount', unit: 'of the price' },
      net_price: { title: 'net_price', unit: 'currency per unit' },
      unit_margin: { title: 'unit_margin', unit: 'currency per unit' },
      required_volume: { title: 'required_volume', unit: 'units' },
      change: { title: 'change', unit: 'of the volume today' },
    },
    errors: {
      'no-margin-left': {
        when: 'a discount leaves no margin: no volume can make up for it',
        message:
          'No volume can make up for a discount of {discount}: each unit then sells for {net_price} and costs {variable_cost}, a unit margin of {unit_margin}. Enter a smaller discount.',
      },
      'no-margin-today': {
        when: 'price is below variable_cost: there is no contribution today to keep',
        message:
          'Each unit sells for {price} today and costs {variable_cost}, so there is no contribution to keep. Enter a price of at least the variable cost.',
      },
    },
    source: 'Nagle, The Strategy and Tactics of Pricing, chapter 9.',
  },
  MARGIN_TO_MARKUP: {
    description: 'The markup on cost that gives a margin, as a share of the price.',
    parameters: { margin_ratio: marginOfPrice },
    unit: 'of the cost',
    errors: {
      'margin-is-whole-price': {
        when: 'margin_ratio is 1 or more: the price has to cover the cost too',
        message:
          'No markup gives a margin of {margin_ratio}: the price has to cover the cost too. Enter margin_ratio as a fraction below 1 (40% is 0.4).',
      },
    },
    source: 'Farris and others, Marketing Metrics, chapter 3.',
  },
  MARKUP_TO_MARGIN: {
    description: 'The margin, as a share of the price, that a markup on cost gives.',
    parameters: { markup: { description: 'What is added to the cost.', unit: 'of the cost' } },
    unit: 'of the price',
    errors: {
      'no-price-left': {
        when: 'markup is -1 or less, which leaves no price to take a margin from',
        message:
          'A markup of {markup} leaves no price to take a margin from. Enter markup as a fraction above -1 (50% is 0.5).',
      },
    },
    source: 'Farris and others, Marketing Metrics, chapter 3.',
  },
  POCKET_PRICE: {
    description:
      'What is left of a list price after discounts, each taken from the price left so far, and then fixed amounts.',
    parameters: {
      list_price: listPrice,
      pct_discounts: {
        description: 'The discounts as fractions, in any order; blanks, or no list at all, deduct nothing.',
        unit: 'of what is left of the price',
      },
      amount_deductions: {
        description:
          'Rebates, freight and the like per unit, below 0 for a surcharge; blanks deduct nothing.',
        unit: 'currency per unit',
      },
    },
    unit: 'currency per unit',
    errors: {},
    source: 'Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
  },
  PRICE_FOR_MARGIN: {
    description: 'The price that gives a margin, as a share of that price.',
    parameters: { cost, margin_ratio: targetMarginOfPrice },
    unit: 'currency per unit',
    errors: {
      'margin-is-whole-price': {
        when: 'margin_ratio is 1 or more: the price has to cover the cost too',
        message:
          'No price has a margin of {margin_ratio}: it has to cover the cost too. Enter margin_ratio as a fraction below 1 (40% is 0.4).',
      },
    },
    source: 'Saylor, Managerial Accounting, 7.7, solved for the price.',
  },
  PRICE_FOR_MARKUP: {
    description: 'The price at a markup on cost.',
    parameters: {
      cost,
      markup: {
        description: 'What is added to the cost, below 0 for a sale below cost.',
        unit: 'of the cost',
      },
    },
    unit: 'currency per unit',
    errors: {},
    source: 'Saylor, Managerial Accounting, 7.7.',
  },
  PRICE_WATERFALL: {
    description:
      'From list price to pocket price: what each deduction takes off, and the price left after it.',
    notes:
      'The first row is the list price and the last one the pocket price, with one row per deduction in between, in the given order. The amounts add up exactly to the list price less the pocket price.',
    parameters: {
      list_price: listPrice,
      labels: {
        description: 'The name of each deduction. A row with neither label nor deduction is left out.',
      },
      deductions: {
        description:
          'Below 1: a rate of the price left so far. 1 or more: currency per unit. A blank deducts nothing.',
        unit: 'of what is left of the price, or currency per unit',
      },
    },
    columns: {
      label: { title: 'label' },
      amount: { title: 'amount', unit: 'currency per unit' },
      price_left: { title: 'price_left', unit: 'currency per unit' },
    },
    errors: {
      'lists-differ': {
        when: 'labels and deductions differ in length',
        message:
          'The lists differ in length: labels {labels_length}, deductions {deductions_length}. Choose ranges of the same size.',
      },
      'nothing-left-to-discount': {
        when: 'a rate follows deductions that have already taken more than the list price',
        message:
          'The deductions before number {row} leave {left} of the list price, so there is nothing to take its rate of {rate} from. Put rates before amounts, or make the deductions smaller.',
      },
    },
    source: 'Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
  },
  TARGET_COST: {
    description: 'The most that a unit may cost to leave the target margin, as a share of the price.',
    parameters: { price, margin_ratio: targetMarginOfPrice },
    unit: 'currency per unit',
    errors: {},
    source: 'Saylor, Managerial Accounting, 7.7.',
  },
};
