import type { ErrorDeclaration, Parameter } from '../function';

/* What the functions of demand of constant elasticity have in common. */

export const basePrice = { name: 'base_price', kind: 'number' } as const satisfies Parameter;

export const baseVolume = {
  name: 'base_volume',
  kind: 'number',
  bounds: { atLeast: 0 },
} as const satisfies Parameter;

export const elasticity = { name: 'elasticity', kind: 'number' } as const satisfies Parameter;

export const constantElasticityErrors = {
  'price-not-above-zero': { error: '#NUM!' },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;
