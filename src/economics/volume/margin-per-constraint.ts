import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/**
 * What a unit of the scarce resource earns: unit margin ÷ what one product takes of it, in currency for each unit of the
 * resource (an hour, a pallet, a contact). Where the resource is what limits sales, the product with the most goes first.
 * No answer where the product takes nothing of it.
 *
 * Source: Saylor, Managerial Accounting, 6.5.
 */
export const marginPerConstraint = (
  unitMargin: number,
  constraintPerUnit: number,
): number | NoAnswer<'not-constrained'> =>
  constraintPerUnit === 0 ? noAnswer('not-constrained') : unitMargin / constraintPerUnit;
