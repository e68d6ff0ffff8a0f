import type { Chains } from '../../alignment/chains';
import { plannedFor, type PlannedUnits } from '../../alignment/sales-forecast';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import type { Plan } from '../../plan/plan';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { PlanColumn } from '../scenario/plan-place';
import { type FromPlan, type PlanRow, planRowReader, unitsOf } from '../timeline/plan-row';

/** A tactic that plans units of the product. */
export interface PlannedTactic {
  readonly row: PlanRow;
  readonly units: FromPlan;
  /** The part of its units that falls to the product, 0 to 1. */
  readonly part: number;
}

export interface PlannedTactics {
  readonly listed: readonly PlannedTactic[];
  /** Tactics for which the sheet has no room. */
  readonly others: readonly PlannedUnits[];
}

/** The tactics that the units planned for a product are made of, as many as the sheet has rows for. */
export function plannedTactics(
  plan: Plan,
  chains: Chains,
  series: SalesSeries,
  { dateSystem, most }: { readonly dateSystem: DateSystem; readonly most: number },
): PlannedTactics {
  const read = planRowReader(plan, dateSystem);
  const planned = plannedFor(series, chains);
  return {
    listed: planned
      .slice(0, most)
      .map(({ tactic, part }) => ({ row: read(tactic), units: unitsOf(plan, tactic), part })),
    others: planned.slice(most),
  };
}

/** What of a tactic follows the plan. */
export const liveFields = ({ row, units }: PlannedTactic) => ({
  units,
  start: row.fields.start,
  end: row.fields.end,
});

/** The columns of its table that a row of the sheet is checked and calculated by. */
export const columnsOfTactic = (tactic: PlannedTactic): readonly PlanColumn[] => [
  ...tactic.row.known.map(({ column }) => column),
  ...Object.values(liveFields(tactic)).flatMap((from) => (from.kind === 'cell' ? [from.column] : [])),
];
