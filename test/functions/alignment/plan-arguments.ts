import type { Profile } from '../../../src/alignment/settings';
import type { Argument } from '../../../src/functions/value';
import type { Plan } from '../../../src/plan/plan';
import type { Matrix } from '../../../src/spreadsheet/cell';
import { planOf, type PlanSheet, type PlanSheets } from '../../support/plan-of';

/** A sheet as a range with its headings. */
export const range = ({ headings, rows }: PlanSheet): Matrix => [headings, ...rows];

/** What the functions that score a plan are given for its sheets; null where one that they need is missing. */
export function scoreArguments(sheets: PlanSheets, profile: Profile): readonly Argument[] | null {
  const { goals, strategies, tactics, products } = sheets;
  if (tactics === undefined || strategies === undefined) return null;
  return [
    range(tactics),
    range(strategies),
    goals === undefined ? null : range(goals),
    products === undefined ? null : range(products),
    profile,
  ];
}

/** The plan of the sheets that such a function can be given. */
export const scoredPlan = ({ goals, strategies, tactics, products }: PlanSheets): Plan =>
  planOf({
    ...(goals === undefined ? {} : { goals }),
    ...(strategies === undefined ? {} : { strategies }),
    ...(tactics === undefined ? {} : { tactics }),
    ...(products === undefined ? {} : { products }),
  });
