import type { ErrorDeclaration, Parameter } from '../function';

/* Parameters and errors that several functions have with the same meaning. */

export const volume = {
  name: 'volume',
  kind: 'number',
  unit: 'units',
  description: 'The units sold in the period.',
} as const satisfies Parameter;

export const fixedCost = {
  name: 'fixed_cost',
  kind: 'number',
  unit: 'currency',
  description: 'The cost of the period that does not change with the volume.',
} as const satisfies Parameter;

export const price = {
  name: 'price',
  kind: 'number',
  unit: 'currency per unit',
  description: 'The net price of one unit.',
} as const satisfies Parameter;

export const variableCost = {
  name: 'variable_cost',
  kind: 'number',
  unit: 'currency per unit',
  description: 'The cost of each additional unit.',
} as const satisfies Parameter;

export const targetProfit = {
  name: 'target_profit',
  kind: 'number',
  unit: 'currency',
  description: 'The target profit after tax; if omitted, the answer is for break-even.',
  default: 0,
} as const satisfies Parameter;

export const taxRate = {
  name: 'tax_rate',
  kind: 'rate',
  unit: 'of the profit before tax',
  description: 'The tax rate on profit; losses pay none.',
  bounds: { atLeast: 0, below: 1 },
  default: 0,
} as const satisfies Parameter;

export const targetProfitBeforeTax = {
  ...targetProfit,
  description: 'The target profit before tax; if omitted, the answer is for break-even.',
} as const satisfies Parameter;

/** Where sales are given by their margin: no more than the whole price can be margin. */
export const earnedMarginRatio = {
  name: 'margin_ratio',
  kind: 'rate',
  unit: 'of the price',
  description: 'The margin as a share of the price.',
  bounds: { atMost: 1 },
} as const satisfies Parameter;

export const listPrice = {
  name: 'list_price',
  kind: 'number',
  unit: 'currency per unit',
  description: 'The price of one unit before any discount.',
  bounds: { atLeast: 0 },
} as const satisfies Parameter;

/** The errors of a function that divides by the unit margin. */
export const unitMarginErrors = {
  'price-not-above-cost': {
    error: '#NUM!',
    when: 'price is not above variable_cost: no volume is enough',
    message:
      'No volume is enough: each unit sells for {price} and costs {variable_cost}, a unit margin of {unit_margin}. Raise price or lower variable_cost.',
    mentions: ['unit_margin'],
  },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
