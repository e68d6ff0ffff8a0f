import { roles } from './fields/roles';
import type { Plan, PlanTable } from './plan';
import type { LocatedTable } from './recognition/locate-tables';
import type { Row } from './rows';

/** What one table of the workbook gives to a plan. */
export interface GivenByTable {
  /** The plan's table of its own rows; null where it is not read. */
  readonly read: PlanTable | null;
  /** The place of that table among the plan's; -1 where it is not read. */
  readonly place: number;
  /** The rows of that table. */
  readonly rows: readonly Row[];
  /** The levels above that are derived from it. */
  readonly derived: readonly PlanTable[];
}

const nothing: GivenByTable = { read: null, place: -1, rows: [], derived: [] };

/** A workbook may hold thousands of tables, so they are all gone through once, and not for each of them. */
const known = new WeakMap<Plan, ReadonlyMap<PlanTable['source'], GivenByTable>>();

export function givenByTable(plan: Plan, source: LocatedTable): GivenByTable {
  const found = known.get(plan) ?? sortedBySource(plan);
  known.set(plan, found);
  return found.get(source) ?? nothing;
}

function sortedBySource(plan: Plan): ReadonlyMap<PlanTable['source'], GivenByTable> {
  const rows = plan.tables.map((): Row[] => []);
  for (const role of roles) for (const row of plan[role]) rows[row.table]?.push(row);
  const given = new Map<PlanTable['source'], GivenByTable>();
  for (const [place, table] of plan.tables.entries()) {
    const before = given.get(table.source) ?? nothing;
    if (table.isDerived) given.set(table.source, { ...before, derived: [...before.derived, table] });
    else if (before.read === null)
      given.set(table.source, { ...before, read: table, place, rows: rows[place] ?? [] });
  }
  return given;
}
