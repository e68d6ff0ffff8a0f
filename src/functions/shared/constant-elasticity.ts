import type { ErrorDeclaration, Parameter } from '../function';

/* What the functions of demand of constant elasticity have in common. */

export const basePrice = {
  name: 'base_price',
  kind: 'number',
  unit: 'currency per unit',
  description: 'The price at which base_volume sells, above 0.',
} as const satisfies Parameter;

export const baseVolume = {
  name: 'base_volume',
  kind: 'number',
  unit: 'units',
  description: 'The units sold at base_price.',
  bounds: { atLeast: 0 },
} as const satisfies Parameter;

export const elasticity = {
  name: 'elasticity',
  kind: 'number',
  unit: 'percent of volume per percent of price',
  description: 'The percent change in volume for each 1% rise in price, below 0 where volume falls.',
} as const satisfies Parameter;

/** The errors of a function whose price is the parameter of this name. */
export const constantElasticityErrors = (price: string) =>
  ({
    'price-not-above-zero': {
      error: '#NUM!',
      when: `${price} or base_price is not above 0`,
      message: `The price is {${price}} and base_price is {base_price}. Enter prices above 0.`,
    },
  }) as const satisfies Readonly<Record<string, ErrorDeclaration>>;
