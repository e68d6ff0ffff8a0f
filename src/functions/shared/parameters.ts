import type { ErrorDeclaration, Parameter } from '../function';

/* Parameters and errors that several functions have with the same meaning. */

export const volume = { name: 'volume', kind: 'number' } as const satisfies Parameter;

export const fixedCost = { name: 'fixed_cost', kind: 'number' } as const satisfies Parameter;

export const price = { name: 'price', kind: 'number' } as const satisfies Parameter;

export const variableCost = { name: 'variable_cost', kind: 'number' } as const satisfies Parameter;

export const targetProfit = {
  name: 'target_profit',
  kind: 'number',
  default: 0,
} as const satisfies Parameter;

export const taxRate = {
  name: 'tax_rate',
  kind: 'rate',
  bounds: { atLeast: 0, below: 1 },
  default: 0,
} as const satisfies Parameter;

/** Where sales are given by their margin: no more than the whole price can be margin. */
export const earnedMarginRatio = {
  name: 'margin_ratio',
  kind: 'rate',
  bounds: { atMost: 1 },
} as const satisfies Parameter;

export const listPrice = {
  name: 'list_price',
  kind: 'number',
  bounds: { atLeast: 0 },
} as const satisfies Parameter;

/** The errors of a function that divides by the unit margin. */
export const unitMarginErrors = {
  'price-not-above-cost': { error: '#NUM!', mentions: ['unit_margin'] },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
