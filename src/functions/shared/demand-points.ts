import type { TwoPoints } from '../../economics/demand';
import type { ErrorDeclaration, Parameter } from '../function';

/* What the functions of two points of a demand curve have in common. */

const points = {
  price1: {
    name: 'price_1',
    kind: 'number',
    unit: 'currency per unit',
    description: 'The price at the first point.',
  },
  quantity1: {
    name: 'quantity_1',
    kind: 'number',
    unit: 'units',
    description: 'The units sold at price_1.',
  },
  price2: {
    name: 'price_2',
    kind: 'number',
    unit: 'currency per unit',
    description: 'The price at the second point.',
  },
  quantity2: {
    name: 'quantity_2',
    kind: 'number',
    unit: 'units',
    description: 'The units sold at price_2.',
  },
} as const satisfies Readonly<Record<keyof TwoPoints, Parameter>>;

const aboveZero = { above: 0 } as const;
const fromZero = { atLeast: 0 } as const;

/** The two points between which an elasticity is measured: changes in percent need values above 0. */
export const elasticityPoints = [
  { ...points.price1, bounds: aboveZero },
  { ...points.quantity1, bounds: aboveZero },
  { ...points.price2, bounds: aboveZero },
  { ...points.quantity2, bounds: aboveZero },
] as const satisfies readonly Parameter[];

/** The two points through which a line of demand runs; one may be the price at which nothing is sold. */
export const linePoints = [
  { ...points.price1, bounds: fromZero },
  { ...points.quantity1, bounds: fromZero },
  { ...points.price2, bounds: fromZero },
  { ...points.quantity2, bounds: fromZero },
] as const satisfies readonly Parameter[];

/** The arguments of those parameters. */
export const pointsOf = (given: {
  readonly price_1: number;
  readonly quantity_1: number;
  readonly price_2: number;
  readonly quantity_2: number;
}): TwoPoints => ({
  price1: given.price_1,
  quantity1: given.quantity_1,
  price2: given.price_2,
  quantity2: given.quantity_2,
});

export const elasticityErrors = {
  'price-unchanged': {
    error: '#DIV/0!',
    when: 'price_1 and price_2 are the same',
    message:
      'Both points have the price {price_1}, so there is no price change to measure. Enter two points with different prices.',
  },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

export const lineErrors = {
  'price-unchanged': {
    error: '#DIV/0!',
    when: 'price_1 and price_2 are the same',
    message:
      'Both points have the price {price_1}, so they do not give a demand line. Enter two points with different prices.',
  },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
