import type { TwoPoints } from '../../economics/demand';
import type { ErrorDeclaration, Parameter } from '../function';

/* What the functions of two points of a demand curve have in common. */

const points = {
  price1: { name: 'price_1', kind: 'number' },
  quantity1: { name: 'quantity_1', kind: 'number' },
  price2: { name: 'price_2', kind: 'number' },
  quantity2: { name: 'quantity_2', kind: 'number' },
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

export const pointErrors = {
  'price-unchanged': { error: '#DIV/0!' },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
