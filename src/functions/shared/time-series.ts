import { type NoAnswer, noAnswer } from '../../economics/no-answer';
import { fillGaps } from '../../forecast/fill-gaps';
import { likelySeason } from '../../forecast/likely-season';
import type { ErrorDeclaration, Parameter } from '../function';

/* What the functions of a series over time have in common. */

export const seriesValues = { name: 'values', kind: 'numbers' } as const satisfies Parameter;

/** A century of months, and more than a screen can show. */
const mostPeriods = 1200;

export const periodsAhead = {
  name: 'periods',
  kind: 'number',
  whole: true,
  bounds: { atLeast: 1, atMost: mostPeriods },
} as const satisfies Parameter;

export const optionalSeason = {
  name: 'season',
  kind: 'number',
  whole: true,
  bounds: { atLeast: 1, atMost: 366 },
  default: null,
} as const satisfies Parameter;

export const seriesErrors = {
  'too-few-values': { error: '#N/A', mentions: ['count', 'fewest'] },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

export interface Series {
  readonly values: readonly number[];
  readonly season: number;
}

/** The arguments `values` and `season` as a series: blanks at either end are no periods, those between are filled in. */
export function seriesOf(
  cells: readonly (number | null)[],
  season: number | null,
  fewest: number,
): Series | NoAnswer<'too-few-values'> {
  const length = season ?? likelySeason(fillGaps(cells, 1).values);
  const { values, known } = fillGaps(cells, length);
  return known < fewest ? noAnswer('too-few-values', { count: known, fewest }) : { values, season: length };
}
