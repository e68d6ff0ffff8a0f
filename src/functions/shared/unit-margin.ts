import type { ErrorDeclaration } from '../function';

/* What the functions that divide by the unit margin have in common. */

export const unitMarginErrors = {
  'price-not-above-cost': {
    error: '#NUM!',
    when: 'price is not above variable_cost: no volume is enough',
    message:
      'No volume is enough: each unit sells for {price} and costs {variable_cost}, a unit margin of {unit_margin}. Raise price or lower variable_cost.',
    mentions: ['unit_margin'],
  },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
