import * as fc from 'fast-check';
import type { OracleCell } from './plan-sheets';
import { type Care, emptyOrError, mostly, nothing, weighted } from './random-care';

/** 1 January 2026. */
export const yearStart = 46023;
const isoOf = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);

export const unreadableDate = fc.constantFrom<OracleCell>('soon', '2026-02-30', '03/04/2026', -5, {
  error: '#VALUE!',
});
export const wrongDate = fc.oneof(
  { weight: 3, arbitrary: nothing },
  { weight: 2, arbitrary: unreadableDate },
  { weight: 2, arbitrary: fc.integer({ min: yearStart - 60, max: yearStart + 430 }) },
);

type Form = 'serial' | 'iso' | 'with time';
export const form = weighted<Form>([6, 'serial'], [3, 'iso'], [1, 'with time']);
export const dated = (serial: number, as: Form): OracleCell =>
  as === 'serial' ? serial : as === 'iso' ? isoOf(serial) : serial + 0.25;

/** Periods of strategies, in days since the start of the year: [Start, End]. */
export const strategyPeriods: readonly (readonly [number | null, number | null])[] = [
  [0, 364],
  [0, 180],
  [181, 364],
  [null, null],
  [0, null],
  [null, 364],
];
export const oddPeriods: readonly (readonly [number | null, number | null])[] = [
  [200, 100],
  [30, 100],
  [0, 80],
  [400, 500],
  [null, 90],
  [300, null],
];

export const status = (care: Care): fc.Arbitrary<OracleCell> =>
  mostly(
    care,
    weighted<OracleCell>(
      [6, null],
      [3, 'planned'],
      [3, 'Active'],
      [2, 'approved'],
      [1, 'done'],
      [1, 'idea'],
      [1, '✅ proposed'],
    ),
    fc.constantFrom<OracleCell>(
      'paused',
      'DROPPED',
      'cancelled',
      'rejected',
      'archived',
      'idea',
      'whatever',
      ' WHATEVER ',
      'when Bo says so',
      {
        error: '#N/A',
      },
    ),
  );

export const owner = (care: Care): fc.Arbitrary<OracleCell> =>
  mostly(care, fc.constantFrom<OracleCell>('Ada', 'Bo', ' Cy '), emptyOrError);

/** What many plans say and many do not: mostly one of the values, or nothing where `null` is one of them. */
export const oftenOneOf = (
  care: Care,
  values: readonly OracleCell[],
  wrong: readonly OracleCell[] = [],
): fc.Arbitrary<OracleCell> =>
  mostly(
    care,
    fc.constantFrom(...values),
    fc.oneof(emptyOrError, fc.constantFrom<OracleCell>(null, ...wrong)),
  );

/** A day of the year or the month before it, given here and there. */
export const someDay = (care: Care): fc.Arbitrary<OracleCell> =>
  mostly(
    care,
    fc.oneof(
      { weight: 1, arbitrary: nothing },
      { weight: 2, arbitrary: fc.integer({ min: yearStart - 30, max: yearStart + 330 }) },
    ),
    unreadableDate,
  );

export const positive = (care: Care, ...values: number[]): fc.Arbitrary<OracleCell> =>
  mostly(
    care,
    fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom<OracleCell>(...values) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...values).map((value): OracleCell => value.toLocaleString('en-US')),
      },
    ),
    fc.oneof(
      { weight: 4, arbitrary: nothing },
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.constantFrom<OracleCell>(-100, 'about 5', { error: '#DIV/0!' }) },
    ),
  );
