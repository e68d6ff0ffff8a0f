import { resultHeadings } from './plan-evidence';
import { besideFields, type ReadColumn, type RoleReading, type TableHeadings } from './role-reading';
import { isWordOf, plainlyMeant } from './vocabulary';

/*
 * A log of results looks like a plan: campaigns with dates, channels and money. But it looks back. It names a campaign again
 * for each day, holds what came of it, and nobody is responsible for a row of it.
 */

/** Fields that hold what came of a row. */
const results: readonly string[] = ['actual', 'actualSpend', 'actualUnits', 'kpiActual', 'revenue'];

/** Fields that only a plan has. */
const planned: readonly string[] = ['owner', 'status', 'budget'];

const fewestRows = 4;

/**
 * Whether a table is a log of results: an ID or name recurs on most rows, under other dates, there are results on most rows,
 * and neither Owner, Status nor Budget.
 */
export function isLog(table: TableHeadings, readings: readonly RoleReading[]): boolean {
  const tactics = readings.find(({ role }) => role === 'tactics');
  if (tactics === undefined || table.rows < fewestRows) return false;
  const columns = tactics.columns.filter(({ heading }) => heading >= plainlyMeant);
  const isFilled = (column: number): boolean => {
    const { filled } = table.profileOf(column);
    return filled > 0 && filled * 2 > Math.min(table.rows, 200);
  };
  const isPlanned = ({ field, column }: ReadColumn): boolean =>
    planned.includes(field) && isFilled(column) && !isWordOf(resultHeadings, table.headings[column] ?? '');
  if (columns.some(isPlanned)) return false;
  const recurs = columns.some(
    ({ field, column }) => (field === 'id' || field === 'tactic') && recursOnMostRows(table, column),
  );
  const hasDates = columns.some(
    ({ field, column }) =>
      ['start', 'end', 'period', besideFields.day].includes(field) && table.profileOf(column).distinct > 1,
  );
  if (!recurs || !hasDates) return false;
  return table.headings.some(
    (heading, column) =>
      isFilled(column) &&
      (isWordOf(resultHeadings, heading) ||
        columns.some((each) => each.column === column && results.includes(each.field))),
  );
}

function recursOnMostRows({ profileOf }: TableHeadings, column: number): boolean {
  const { filled, distinct } = profileOf(column);
  // Each value stands in two rows on average, or in more.
  return filled >= fewestRows && distinct * 2 <= filled;
}
