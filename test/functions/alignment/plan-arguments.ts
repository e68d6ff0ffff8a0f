import type { Profile } from '../../../src/alignment/settings';
import type { Argument } from '../../../src/functions/value';
import { fieldKeys, fieldName, fieldOf } from '../../../src/plan/fields/catalogue';
import { retiredStatuses, type Status } from '../../../src/plan/fields/common';
import type { Role } from '../../../src/plan/fields/roles';
import type { Plan } from '../../../src/plan/plan';
import { readCell } from '../../../src/plan/reading/cell';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';
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
export const scoredPlan = (sheets: PlanSheets): Plan =>
  planOf(
    Object.fromEntries(
      (['goals', 'strategies', 'tactics', 'products'] as const).flatMap((role) => {
        const own = sheets[role];
        return own === undefined ? [] : [[role, withChoices(role, own)]];
      }),
    ),
  );

/**
 * A choice column in which most words are the planner's own is not that choice, as the functions recognise columns by their values: of
 * such a Status only what retires a row counts, of others nothing.
 */
function withChoices(role: Role, { headings, rows }: PlanSheet): PlanSheet {
  const keys = fieldKeys(role);
  const kept = headings.map((heading, column): ((value: CellValue) => boolean) => {
    const key = keys.find((each) => fieldName(role, each) === heading);
    const field = key === undefined ? undefined : fieldOf(role, key);
    if (field?.kind !== 'choice') return () => true;
    const choiceOf = (value: CellValue): unknown => {
      const reading = readCell(field, value, { locale: 'en-US', dateSystem: 1900 });
      return reading.status === 'read' ? reading.value : null;
    };
    const words = rows.flatMap((cells) =>
      typeof cells[column] === 'string' && cells[column].trim() !== '' ? [cells[column]] : [],
    );
    if (words.filter((word) => choiceOf(word) !== null).length * 2 >= words.length) return () => true;
    return (value) => key === 'status' && retiredStatuses.has(choiceOf(value) as Status);
  });
  return {
    headings,
    rows: rows.map((cells) => cells.map((value, column) => (kept[column]?.(value) === false ? null : value))),
  };
}
