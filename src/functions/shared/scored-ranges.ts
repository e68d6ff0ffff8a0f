import { align, type Alignment } from '../../alignment/alignment';
import { findLosses } from '../../alignment/losses';
import { type Score, scoreOf } from '../../alignment/score';
import type { Profile } from '../../alignment/settings';
import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import type { Plan } from '../../plan/plan';
import type { Matrix } from '../../spreadsheet/cell';
import type { ErrorDeclaration, Parameter } from '../function';
import {
  checkSettings,
  goals,
  mapping,
  mappingErrors,
  type MappingReason,
  products,
  profile,
  rangeErrors,
  type RangeReason,
  type RangeRole,
  readMapping,
  readRanges,
  strategies,
  tactics,
} from './plan-ranges';

/* What the functions that score a plan have in common: arguments, errors and the score itself. */

export const scoreParameters = [
  tactics,
  strategies,
  goals,
  products,
  profile,
  mapping,
] as const satisfies readonly Parameter[];

export const scoreErrors = {
  ...rangeErrors,
  ...mappingErrors,
  'plan-empty': { error: '#N/A' },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

type ScoreArguments = Readonly<Record<RangeRole, Matrix | null>> & {
  readonly profile: Profile;
  readonly mapping: Matrix | null;
};

/** The plan in the ranges, with headings read as the mapping says. */
export function readMappedRanges(given: ScoreArguments): Plan | NoAnswer<RangeReason | MappingReason> {
  const fieldOfHeading = readMapping(given.mapping);
  return isNoAnswer(fieldOfHeading) ? fieldOfHeading : readRanges(given, fieldOfHeading);
}

/** The plan in the ranges, linked and weighed as a check with the same profile does. */
export function alignRanges(given: ScoreArguments): Alignment | NoAnswer<RangeReason | MappingReason> {
  const plan = readMappedRanges(given);
  return isNoAnswer(plan) ? plan : align(plan, checkSettings(given.profile));
}

/** The score of the plan in the ranges, the same as that of a check with the same profile. */
export function scoreRanges(
  given: ScoreArguments,
): (Score & { readonly score: number }) | NoAnswer<RangeReason | MappingReason | 'plan-empty'> {
  const alignment = alignRanges(given);
  if (isNoAnswer(alignment)) return alignment;
  const scored = scoreOf(alignment, findLosses(alignment));
  return scored.score === null ? noAnswer('plan-empty') : { ...scored, score: scored.score };
}
