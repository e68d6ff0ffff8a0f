import * as fc from 'fast-check';
import type { OracleCell } from './plan-sheets';

/** How much of a plan is as it should be. */
export type Care = 'tidy' | 'mixed' | 'careless';

/** One in how many cells goes wrong, and one in how many columns is not there or empty. */
export const oneIn: Readonly<Record<Care, number>> = { tidy: 80, mixed: 14, careless: 4 };
export const oneColumnIn: Readonly<Record<Care, number>> = { tidy: 120, mixed: 30, careless: 9 };

/** How many of the columns that few plans have are there. */
export type Wealth = 'few columns' | 'some columns' | 'most columns';

/** The first is what a plan shrinks to. */
export const weighted = <Value>(...choices: readonly (readonly [number, Value])[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { withCrossShrink: true },
    ...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })),
  );

/** Mostly what a careful planner writes, now and then something else. */
export const mostly = <Value, Other>(
  care: Care,
  usual: fc.Arbitrary<Value>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<Value | Other> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: oneIn[care] - 1, arbitrary: usual },
    { weight: 1, arbitrary: other },
  );

export const anError = fc.constantFrom<OracleCell>(
  { error: '#N/A' },
  { error: '#REF!' },
  { error: '#DIV/0!' },
  { error: 'not calculated' },
);
export const nothing = fc.constant(null);
export const emptyOrError = fc.oneof({ weight: 3, arbitrary: nothing }, { weight: 1, arbitrary: anError });
