import type { NoAnswer } from '../../economics/no-answer';
import type { Plan } from '../../plan/plan';
import type { Matrix } from '../../spreadsheet/cell';
import type { Parameter } from '../function';
import { type RangeReason, readRanges } from './plan-ranges';

/* Cells that name strategies, as the functions take them that answer for each such cell. */

export const references = { name: 'references', kind: 'values' } as const satisfies Parameter;

interface ReferenceArguments {
  readonly references: Matrix;
  readonly strategies: Matrix;
  readonly goals?: Matrix | null;
}

/**
 * A plan with a tactic for each reference, so that it is read just as the Strategy of a tactic is. The place of the reference,
 * row by row, is the tactic's `rowIndex`.
 */
export function readReferences(given: ReferenceArguments): Plan | NoAnswer<RangeReason> {
  const rows = given.references.flat().map((cell, place) => [`reference ${place + 1}`, cell]);
  return readRanges({
    goals: given.goals ?? null,
    strategies: given.strategies,
    tactics: [['Tactic', 'Strategy'], ...rows],
  });
}
