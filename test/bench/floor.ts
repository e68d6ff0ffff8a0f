import type { PlanSheets } from '../support/plan-of';

/** What the floor found, so that no lookup can be left out as useless. */
export interface FloorFigures {
  readonly unknownStrategies: number;
  readonly unknownGoals: number;
  readonly outside: number;
  readonly ownerless: number;
  readonly backedShare: number;
}

/**
 * The least that a check of these plans could cost: five lookups for each tactic in plain Maps over arrays (its strategy is
 * there, that strategy's goal is, its dates lie inside, it has an owner, its budget counts as backed). No case folding, no
 * shares, no findings, no messages.
 */
export function floor({ goals, strategies, tactics }: PlanSheets): FloorFigures {
  const goalIds = new Set(goals?.rows.map(([id]) => id));
  const strategyById = new Map(strategies?.rows.map((cells) => [cells[0], cells]));
  let unknownStrategies = 0;
  let unknownGoals = 0;
  let outside = 0;
  let ownerless = 0;
  let backed = 0;
  let total = 0;
  for (const cells of tactics?.rows ?? []) {
    const budget = Number(cells[8]);
    total += budget;
    if (cells[5] === null) ownerless += 1;
    const strategy = strategyById.get(cells[2] ?? null);
    if (strategy === undefined) {
      unknownStrategies += 1;
      continue;
    }
    if (!goalIds.has(strategy[2] ?? null)) unknownGoals += 1;
    else backed += budget;
    if (Number(cells[6]) < Number(strategy[5]) || Number(cells[7]) > Number(strategy[6])) outside += 1;
  }
  return { unknownStrategies, unknownGoals, outside, ownerless, backedShare: backed / total };
}
