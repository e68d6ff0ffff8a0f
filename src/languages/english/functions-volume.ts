import {
  cost,
  fixedCost,
  listsDiffer,
  marginOfPrice,
  marginOfRevenue,
  price,
  variableCost,
} from './functions-shared';

const priceNotAboveCost = {
  when: 'price is not above variable_cost: no volume is enough',
  message:
    'No volume is enough: each unit sells for {price} and costs {variable_cost}, a unit margin of {unit_margin}. Raise price or lower variable_cost.',
};

const volume = { description: 'The units sold in the period.', unit: 'units' };

const taxRate = { description: 'The tax rate on profit; losses pay none.', unit: 'of the profit before tax' };

const targetProfit = {
  description: 'The target profit after tax; if omitted, the answer is for break-even.',
  unit: 'currency',
};

const targetProfitBeforeTax = {
  description: 'The target profit before tax; if omitted, the answer is for break-even.',
  unit: 'currency',
};

export const volumeFunctions = {
  BREAKEVEN_VOLUME: {
    description: 'The units at which there is neither profit nor loss.',
    parameters: { fixed_cost: fixedCost, price, variable_cost: variableCost },
    unit: 'units',
    errors: { 'price-not-above-cost': priceNotAboveCost },
    source: 'Saylor, Managerial Accounting, 6.1: the required volume without a target.',
  },
  CONTRIBUTION_MARGIN: {
    description: 'What one unit contributes to fixed cost and profit: price less variable cost.',
    parameters: { price, variable_cost: variableCost },
    unit: 'currency per unit',
    errors: {},
    source: 'Saylor, Managerial Accounting, 6.1.',
  },
  COST_HIGH_LOW: {
    description:
      'Splits a cost into its fixed and variable parts, using the periods with the lowest and highest activity.',
    parameters: {
      units: {
        description:
          'The activity of each period: units made or sold. Periods tied for lowest or highest count at their average cost.',
        unit: 'units',
      },
      costs: {
        description: 'The total cost of each period. A period without units or cost is left out.',
        unit: 'currency',
      },
    },
    columns: {
      'fixed cost': { title: 'fixed cost', unit: 'currency' },
      'variable cost': { title: 'variable cost', unit: 'currency per unit' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'no-periods': {
        when: 'no period has both units and a cost',
        message: 'No period has both units and a cost. Enter at least two, with different units.',
      },
      'one-activity': {
        when: 'all periods have the same units',
        message:
          'All periods have {activity} units, so they do not show what more units cost. Add a period with more or fewer.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 5.2; the average cost of periods with the same activity is a choice of Plumbline.',
  },
  CVP_PROFIT: {
    description: 'The profit of the period at a volume, after tax if there is one; below 0 for a loss.',
    parameters: { volume, fixed_cost: fixedCost, price, variable_cost: variableCost, tax_rate: taxRate },
    unit: 'currency',
    errors: {},
    source: 'Saylor, Managerial Accounting, 6.1, 6.3 and 6.6; a loss pays no tax.',
  },
  MARGIN_OF_SAFETY: {
    description: 'How far sales may fall before there is a loss; below 0 if they do not reach break-even.',
    parameters: {
      expected_sales: { description: 'The planned or forecast sales.', unit: 'units or currency' },
      breakeven_sales: {
        description: 'The sales at break-even, in the same unit as expected_sales.',
        unit: 'units or currency',
      },
      as_ratio: { description: 'TRUE for a fraction of expected_sales.' },
    },
    unit: 'the unit of expected_sales; a fraction of it with as_ratio',
    errors: {
      'no-sales': {
        when: 'expected_sales is 0 and as_ratio is TRUE',
        message:
          'expected_sales is 0, so there is no fraction of it. Enter sales other than 0, or leave as_ratio out.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.1; OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.',
  },
  MARGIN_PER_CONSTRAINT: {
    description:
      'What a product earns per unit of a scarce resource; sell the product that earns the most first.',
    parameters: {
      unit_margin: { description: 'Price less variable cost of one unit.', unit: 'currency per unit' },
      constraint_per_unit: {
        description: 'How much of the resource one unit takes, such as hours, pallets or contacts.',
        unit: 'units of the resource',
      },
    },
    unit: 'currency per unit of the resource',
    errors: {
      'not-constrained': {
        when: 'constraint_per_unit is 0',
        message:
          'constraint_per_unit is 0: the product uses none of the resource, so the resource does not limit it. Enter how much one unit takes.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.5.',
  },
  MARGIN_RATIO: {
    description: 'The margin as a share of the price; below 0 if the cost is above the price.',
    parameters: { price, cost },
    unit: 'of the price',
    errors: {
      'no-price': {
        when: 'price is 0',
        message:
          'price is 0, so there is no share of it: each unit loses its whole cost of {cost}. Enter a price other than 0.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.1.',
  },
  MIX_BREAKEVEN: {
    description:
      'The units to sell where products keep their mix: the total, then each product in the given order.',
    parameters: {
      fixed_cost: fixedCost,
      unit_margins: {
        description: 'Price less variable cost of one unit, for each product.',
        unit: 'currency per unit',
      },
      mix: {
        description:
          'The share of each product in the units sold: fractions, percentages or units. A row with both blank is left out.',
        unit: 'shares of the units sold',
      },
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    columns: { volume: { title: 'volume', unit: 'units' } },
    errors: {
      'lists-differ': listsDiffer,
      'half-blank': {
        when: 'a product has a unit margin without a mix, or a mix without a unit margin',
        message:
          'Cell {position} of {blank} is blank, but that of {filled} is not. Enter a number (0 if you mean 0), or clear both.',
      },
      'nothing-sold': {
        when: 'mix adds up to 0',
        message: 'mix adds up to 0, so nothing is sold. Enter a share above 0 for at least one product.',
      },
      'mix-margin-not-above-0': {
        when: 'the average of unit_margins, weighted by mix, is not above 0: no volume is enough',
        message:
          'No volume is enough: with this mix the average unit margin is {unit_margin}. Raise unit margins, or shift the mix to products with a higher margin.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.2; the total is the sum of the products to the last digit.',
  },
  OPERATING_LEVERAGE: {
    description: 'The percent change in profit before tax for each 1% change in volume.',
    parameters: { volume, fixed_cost: fixedCost, price, variable_cost: variableCost },
    unit: 'percent of profit per percent of volume',
    errors: {
      'at-break-even': {
        when: 'the volume is the break-even volume: there is no profit to compare with',
        message:
          'At break-even there is no profit to compare with: {volume} units contribute {contribution}, and the fixed cost is {fixed_cost}. Enter a volume above or below break-even.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.3 and 6.4; OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.',
  },
  REQUIRED_PRICE: {
    description:
      'The required price: the net price at which a given volume covers the fixed cost and earns the target profit after tax.',
    parameters: {
      volume,
      fixed_cost: fixedCost,
      variable_cost: variableCost,
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    unit: 'currency per unit',
    errors: {},
    source:
      'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1 to 6.6) solved for the price; 0 where the target is exceeded even by giving the units away.',
  },
  REQUIRED_REVENUE: {
    description: 'The revenue that covers the fixed cost and earns the target profit after tax.',
    parameters: {
      fixed_cost: fixedCost,
      margin_ratio: marginOfRevenue,
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    unit: 'currency',
    errors: {
      'no-margin': {
        when: 'margin_ratio is 0 or less: no revenue is enough',
        message:
          'No revenue is enough: a margin_ratio of {margin_ratio} leaves nothing for fixed cost and profit. Enter margin_ratio as a fraction above 0 (40% is 0.4).',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.1 and 6.6; 0 where fixed cost and target together are below 0, as for REQUIRED_VOLUME.',
  },
  REQUIRED_VOLUME: {
    description:
      'The required volume: the units that cover the fixed cost and earn the target profit after tax.',
    parameters: {
      fixed_cost: fixedCost,
      price,
      variable_cost: variableCost,
      target_profit: targetProfit,
      tax_rate: taxRate,
      round_up: { description: 'TRUE to round up to whole units.' },
    },
    unit: 'units',
    errors: { 'price-not-above-cost': priceNotAboveCost },
    source: 'Saylor, Managerial Accounting, 6.1 to 6.6; 0 where fixed cost and target together are below 0.',
  },
  STEP_BREAKEVEN: {
    description:
      'All volumes that earn the target profit where the fixed cost rises in steps, in ascending order.',
    parameters: {
      base_fixed_cost: {
        description: 'The cost of the period that stays the same at every volume.',
        unit: 'currency',
      },
      price,
      variable_cost: variableCost,
      limits: {
        description:
          'The largest volume of each cost band, ascending; a band starts above the one before. A blank last limit leaves its band open.',
        unit: 'units',
      },
      step_costs: {
        description:
          'The total that each band costs on top of base_fixed_cost; it does not add to the band before.',
        unit: 'currency',
      },
      target_profit: targetProfitBeforeTax,
    },
    columns: { volume: { title: 'volume', unit: 'units' } },
    errors: {
      'price-not-above-cost': priceNotAboveCost,
      'lists-differ': listsDiffer,
      'no-bands': {
        when: 'limits and step_costs are blank',
        message: 'limits and step_costs are blank, so there are no bands. Enter at least one.',
      },
      'step-cost-missing': {
        when: 'a band has a limit but no step cost',
        message: 'Band {band} has a limit but no step cost. Enter what it costs, or 0.',
      },
      'limit-missing': {
        when: 'a band before the last has no limit',
        message: 'Band {band} has no limit, but only the last band may be open. Enter its largest volume.',
      },
      'limits-not-rising': {
        when: 'the limits do not rise from band to band',
        message:
          'Band {band} ends at {limit} units, but the band before it ends at {before}. Enter limits that rise from band to band.',
      },
      'band-ends-too-early': {
        when: 'no band contains the volume it needs, and the closest one ends below it',
        message:
          'No band contains the volume it needs. Band {band} is closest: it would need {needed} units but ends at {limit}.',
      },
      'band-begins-too-late': {
        when: 'no band contains the volume it needs, and the closest one starts above it',
        message:
          'No band contains the volume it needs. Band {band} is closest: it would need {needed} units but starts above {floor}, where the profit is above the target from the start.',
      },
    },
    source:
      'Shim, Budgeting Basics, exercise 16; the example is from Stevenson, Operations Management, chapter 5.',
  },
  VOLUME_FOR_MARGIN: {
    description: 'The units to sell where the margin is given as a share of the price.',
    parameters: {
      fixed_cost: fixedCost,
      price,
      margin_ratio: marginOfPrice,
      target_profit: targetProfitBeforeTax,
    },
    unit: 'units',
    errors: {
      'no-margin': {
        when: 'price or margin_ratio is 0 or less: no volume is enough',
        message:
          'No volume is enough: at a price of {price} and a margin_ratio of {margin_ratio}, the unit margin is {unit_margin}. Enter a price and a margin_ratio above 0.',
      },
    },
    source:
      'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1) with price × margin ratio as the unit margin; 0 where fixed cost and target together are below 0.',
  },
};
