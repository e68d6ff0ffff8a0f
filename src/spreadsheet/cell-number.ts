import { type CellValue, isCellError } from './cell';
import { shown } from './cell-text';
import { type Failure, failureOf } from './failure';
import { formulaFailure } from './formula/messages';

/** The number that a text is; null where it is none. What texts count as numbers is for each host to say. */
export type NumberOfText = (text: string) => number | null;

/** Whether a cell holds nothing: a formula that gives an empty text looks blank and counts as blank. */
export const isBlank = (cell: CellValue): cell is null | '' => cell === null || cell === '';

/**
 * A cell as a number, as Excel calculates with it: number texts are numbers, TRUE is 1; what cannot be one fails. A message calls
 * the cell `subject`, and says what to `enter`.
 */
export function numberOfCell(
  cell: CellValue,
  numberOfText: NumberOfText,
  subject: string,
  enter: string,
): number | Failure {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (isCellError(cell)) return failureOf(cell, subject);
  if (isBlank(cell)) return formulaFailure('blank', { subject, enter });
  const number = typeof cell === 'number' ? cell : numberOfText(cell);
  if (number === null) return formulaFailure('wrongKind', { subject, seen: shown(cell), enter });
  return Number.isFinite(number) ? number : formulaFailure('tooLarge', { subject });
}
