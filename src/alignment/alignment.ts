import type { Plan } from '../plan/plan';
import { isLive, type Row } from '../plan/rows';
import { type AbsentColumn, findAbsentColumns } from './absent-columns';
import { type Chains, linkChains } from './chains';
import type { RoleWithIds } from './rows-with-ids';
import type { SalesOutlooks } from './sales-outlooks';
import type { CheckSettings } from './settings';
import { type FundingTargets, type Spend, targetFunding, weighSpend } from './spend';
import { planVolumes, type Volumes } from './volumes';

/** A plan with everything that the rules and the score ask of it, worked out once. */
export interface Alignment extends Chains {
  readonly plan: Plan;
  readonly settings: CheckSettings;
  readonly spend: Spend;
  readonly funding: FundingTargets;
  readonly volumes: Volumes;
  /** The columns that the plan as a whole lacks, and that the rules therefore blame no row for. */
  readonly absentColumns: readonly AbsentColumn[];
  /** The live rows of the sheets that have IDs; strategies and tactics with their chains. */
  readonly liveRows: Readonly<{ [R in RoleWithIds]: readonly { readonly row: Row<R> }[] }>;
  /** Null where nobody who could forecast was asked. */
  readonly salesOutlooks: SalesOutlooks | null;
}

export function align(
  plan: Plan,
  settings: CheckSettings,
  salesOutlooks: SalesOutlooks | null = null,
): Alignment {
  const chains = linkChains(plan);
  return {
    ...chains,
    plan,
    settings,
    spend: weighSpend(chains),
    funding: targetFunding(chains),
    volumes: planVolumes(plan, chains),
    absentColumns: findAbsentColumns(plan, chains),
    liveRows: {
      goals: chains.goals.map((row) => ({ row })),
      strategies: chains.strategies,
      tactics: chains.tactics,
      products: plan.products.filter(isLive).map((row) => ({ row })),
    },
    salesOutlooks,
  };
}
