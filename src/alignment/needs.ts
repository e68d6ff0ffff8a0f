import type { Role } from '../plan/fields/roles';
import { hasSheet, type Plan } from '../plan/plan';
import { isBlank, type Row } from '../plan/rows';
import { workedOutOnce } from './worked-out-once';

/** What a rule needs of the plan: a sheet (`'strategies'`), a column of a sheet (`'tactics.kpi'`), or one of several such. */
export type Need = SingleNeed | { readonly oneOf: readonly (Need | readonly Need[])[] };

export type SingleNeed = Role | `${Role}.${string}`;

/** Many rules need the same columns: whether a plan has them is worked out once. */
const filledColumns = workedOutOnce((_: Plan) => new Map<string, boolean>());

/**
 * Takes over from the plan before an edit which of its columns are filled, but for those in which an edited row says something and
 * did not before, or the other way round.
 */
export function keepFilledColumns(
  before: Plan,
  now: Plan,
  edited: readonly { readonly old: Row; readonly row: Row }[],
): void {
  const known = filledColumns(now);
  for (const [need, isFilled] of filledColumns(before)) {
    const [role, field = ''] = need.split('.');
    const isTouched = edited.some(
      ({ old, row }) => row.role === role && isBlank(old, field) !== isBlank(row, field),
    );
    if (!isTouched) known.set(need, isFilled);
  }
}

/** One of several needs will do; those in a list are needed together. */
export const oneOf = (...alternatives: readonly (Need | readonly Need[])[]): Need => ({
  oneOf: alternatives,
});

/**
 * Whether the plan has what is needed; what `isGiven` says is there counts as there. A goals sheet without a row is none: chains then
 * end at strategies; nor are sheets of products or components without one. A column without a value in any row is none either.
 */
export function has(plan: Plan, need: Need, isGiven: (need: SingleNeed) => boolean = () => false): boolean {
  if (typeof need === 'object') {
    return need.oneOf.some((alternative) =>
      Array.isArray(alternative)
        ? alternative.every((one: Need) => has(plan, one, isGiven))
        : has(plan, alternative as Need, isGiven),
    );
  }
  if (isGiven(need)) return true;
  if (need === 'goals' || need === 'products' || need === 'components') return plan[need].length > 0;
  const [role, field] = need.split('.') as [Role, string | undefined];
  if (field === undefined) return hasSheet(plan, role);
  const known = filledColumns(plan);
  let isFilled = known.get(need);
  if (isFilled === undefined) known.set(need, (isFilled = plan[role].some((row) => !isBlank(row, field))));
  return isFilled;
}

/** A tactic's products are its own, else those of its strategies. */
export const productsOfTactics: Need = oneOf('tactics.product', ['strategies.product', 'tactics.strategy']);

/** A product's required volume needs its margin, and something that the margin has to pay for. */
export const requiredVolumes: readonly Need[] = [
  'strategies.product',
  'products.price',
  'products.unitCost',
  oneOf('products.fixedCost', 'products.targetProfit'),
];

/** The plan uses approvals where some row has one. */
export const approvalsInUse: Need = oneOf(
  'strategies.approvedOn',
  'strategies.approvedBy',
  'tactics.approvedOn',
  'tactics.approvedBy',
);

/** Whether a tactic has begun shows by its Start or by its Status. */
export const signsOfBeginning: Need = oneOf('tactics.start', 'tactics.status');
