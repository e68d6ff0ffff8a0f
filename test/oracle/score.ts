import { fundingSumTolerance } from './economics-rules';
import { namesSegmentOutside } from './fit-rules';
import { namesNoSegment } from './measurement-rules';
import { type Measures, total } from './measures';
import { allDaysInPeriods, datesInOrder } from './order-rules';
import type { MissingColumn, Plan, Strategy, Tactic } from './plan';
import {
  type OracleFinding,
  type OraclePart,
  type OracleResult,
  type PartName,
  partNames,
  slack,
} from './plan-sheets';
import type { Row } from './rows';

/** A finding and the row that it is about. */
export interface Marked {
  readonly row: Row | null;
  /** The rows of a finding about a column. */
  readonly rows: readonly Row[];
  readonly finding: OracleFinding;
}

type Scored = Omit<OracleResult, 'findings' | 'incomplete' | 'inapplicable'>;

const weightsOf = {
  full: { Backing: 40, Coverage: 25, Funding: 15, Feasibility: 20 },
  core: { Backing: 60, Coverage: 40, Funding: 0, Feasibility: 0 },
};

const meetsDates = (tactic: Tactic): boolean =>
  tactic.start !== null &&
  tactic.end !== null &&
  datesInOrder(tactic) &&
  allDaysInPeriods(tactic.start, tactic.end, tactic.strategies);

const meetsSegment = (tactic: Tactic): boolean =>
  !namesNoSegment(tactic) && !namesSegmentOutside(tactic.segments, tactic.strategies);

/** Section 3. Puts each loss on the finding that carries it. */
export function scoreOf(plan: Plan, measures: Measures, marked: readonly Marked[]): Scored {
  const weights = weightsOf[plan.profile];
  const { tactics, strategies } = plan;
  const linkedByMoney =
    total(tactics.map((tactic) => measures.weight(tactic) * measures.linked(tactic))) / measures.totalWeight;
  const beside = {
    knownBudgetShare:
      tactics.length === 0
        ? null
        : tactics.filter((tactic) => plan.number(tactic.row, 'Budget') !== null).length / tactics.length,
    backedByCount: tactics.length === 0 ? null : total(tactics.map(measures.linked)) / tactics.length,
    backedByMoney: tactics.length === 0 ? null : linkedByMoney,
  };
  // "No row of that role, retired or not", or nothing live at all.
  const isHalf = plan.all.tactics.length === 0 || plan.all.strategies.length === 0;
  if (isHalf || (tactics.length === 0 && strategies.length === 0))
    return { score: null, parts: [], withinTolerance: 0, ...beside };

  const earned = earnedShares(plan, measures);
  const parts = partNames.map((part): OraclePart => {
    const weight = weights[part];
    return { part, weight, earned: weight * earned[part], lost: weight * (1 - earned[part]) };
  });
  return {
    score: 100 - total(parts.map((part) => part.lost)),
    parts,
    withinTolerance: carryLosses(plan, measures, marked, weights),
    ...beside,
  };
}

/** The last column of section 3's table, each as a fraction of its weight. */
function earnedShares(plan: Plan, measures: Measures): Record<PartName, number> {
  const { tactics, strategies } = plan;
  if (strategies.length === 0) return { Backing: 0, Coverage: 0, Funding: 0, Feasibility: 0 };
  const quality = (tactic: Tactic): number =>
    0.6 +
    (plan.text(tactic.row, 'KPI') !== null ? 0.1 : 0) +
    (plan.text(tactic.row, 'Owner') !== null ? 0.1 : 0) +
    (meetsDates(tactic) ? 0.1 : 0) +
    (meetsSegment(tactic) ? 0.1 : 0);
  const backing = tactics.map(
    (tactic) => measures.weight(tactic) * measures.linked(tactic) * quality(tactic),
  );
  const byImportance = (value: (strategy: Strategy) => number): number =>
    total(strategies.map((strategy) => measures.importance(strategy) * value(strategy))) /
    measures.totalImportance;
  return {
    Backing: tactics.length === 0 ? 0 : total(backing) / measures.totalWeight,
    Coverage: tactics.length === 0 ? 0 : byImportance(measures.covered),
    Funding: total(
      strategies.map((strategy) => Math.min(measures.fundingTarget(strategy), measures.spendShare(strategy))),
    ),
    Feasibility: byImportance(measures.feasible),
  };
}

/** Returns the funding differences that lie within tolerance, which no finding carries. */
function carryLosses(
  plan: Plan,
  measures: Measures,
  marked: readonly Marked[],
  weights: Readonly<Record<PartName, number>>,
): number {
  const { tactics, strategies } = plan;
  const of = (rule: string, row: Row | null): OracleFinding | undefined =>
    marked.find((one) => one.finding.rule === rule && one.row === row)?.finding;
  const column = (field: MissingColumn): OracleFinding | undefined =>
    marked.find((one) => one.finding.rule === 'column-missing' && one.finding.field === field)?.finding;
  /** "`unreadable-cell`, or `not-calculated` of its column, last." */
  const unreadable = (row: Row, ...fields: string[]): readonly (OracleFinding | undefined)[] => [
    ...fields.map(
      (field) =>
        marked.find(
          ({ row: where, finding }) =>
            finding.rule === 'unreadable-cell' && where === row && finding.field === field,
        )?.finding,
    ),
    ...fields.map(
      (field) =>
        marked.find(
          ({ rows, finding }) =>
            finding.rule === 'not-calculated' && rows.includes(row) && finding.field === field,
        )?.finding,
    ),
  ];
  const carry = (loss: number, candidates: readonly (OracleFinding | undefined)[], what: string): void => {
    if (loss <= 0) return;
    const carrier = candidates.find((finding) => finding !== undefined);
    if (carrier) carrier.points += loss;
    else if (loss > slack) throw new Error(`No finding carries the loss of ${loss} points: ${what}.`);
  };

  // "Without live tactics Backing, Coverage and Funding earn 0; without live strategies everything does."
  const nothing = of('plan-missing', null);
  if (strategies.length === 0) {
    carry(total(Object.values(weights)), [nothing], 'no live strategy');
    return 0;
  }

  for (const tactic of tactics) {
    const { row } = tactic;
    const whole = (weights.Backing * measures.weight(tactic)) / measures.totalWeight;
    const linked = measures.linked(tactic);
    const hasBrokenChain = tactic.strategies.some((strategy) => !strategy.hasValidGoal);
    carry(
      whole * (1 - linked),
      [
        column('Strategy'),
        hasBrokenChain ? column('Goal') : undefined,
        of('tactic-without-strategy', row),
        of('unknown-strategy', row),
        of('retired-strategy', row),
        of('broken-chain', row),
        of('underallocated', row),
        ...unreadable(row, 'Strategy'),
      ],
      `the link of ${row.key}`,
    );
    const tenth = whole * 0.1 * linked;
    if (plan.text(row, 'KPI') === null)
      carry(
        tenth,
        [column('KPI'), of('missing-kpi', row), ...unreadable(row, 'KPI')],
        `the KPI of ${row.key}`,
      );
    if (plan.text(row, 'Owner') === null)
      carry(
        tenth,
        [column('Owner'), of('missing-owner', row), ...unreadable(row, 'Owner')],
        `the owner of ${row.key}`,
      );
    if (!meetsDates(tactic))
      carry(
        tenth,
        [
          column('Start'),
          of('end-before-start', row),
          of('outside-strategy-period', row),
          of('missing-dates', row),
          ...unreadable(row, 'Start', 'End'),
        ],
        `the dates of ${row.key}`,
      );
    if (!meetsSegment(tactic))
      carry(
        tenth,
        [
          column('Segment'),
          of('segment-outside-strategy', row),
          of('missing-segment', row),
          ...unreadable(row, 'Segment'),
        ],
        `the segment of ${row.key}`,
      );
  }
  if (tactics.length === 0)
    carry(weights.Backing + weights.Coverage + weights.Funding, [nothing], 'no live tactic');

  let withinTolerance = 0;
  for (const strategy of strategies) {
    const { row } = strategy;
    // Absent columns stand first, in the order in which `column-missing` lists them.
    const coverage = [
      column('Strategy'),
      column('Goal'),
      ...(strategy.hasValidGoal
        ? []
        : [of('strategy-without-goal', row), of('unknown-goal', row), of('retired-goal', row)]),
      of('strategy-without-tactic', row),
    ];
    // Not the goal alone: with another name, tactics could refer to it.
    const reasons = [
      ...(plan.validTactics(strategy).length === 0 ? ['Strategy'] : []),
      ...(strategy.hasValidGoal ? [] : ['Goal']),
    ];
    const part = measures.importance(strategy) / measures.totalImportance;
    if (tactics.length > 0) {
      carry(
        weights.Coverage * part * (1 - measures.covered(strategy)),
        [...coverage, ...unreadable(row, ...reasons)],
        `the coverage of ${row.key}`,
      );
      const difference = measures.fundingTarget(strategy) - measures.spendShare(strategy);
      const carriers = [...coverage, of('funding-off-target', row), ...unreadable(row, ...reasons)];
      if (difference > 0 && difference <= 0.05 + slack && carriers.every((finding) => finding === undefined))
        withinTolerance += weights.Funding * difference;
      else carry(weights.Funding * difference, carriers, `the funding of ${row.key}`);
    }
    carry(
      weights.Feasibility * part * (1 - measures.feasible(strategy)),
      [
        ...coverage,
        of('volume-short', row),
        of('units-missing', row),
        of('requirement-unknown', row),
        ...unreadable(row, ...reasons, 'Product'),
      ],
      `the feasibility of ${row.key}`,
    );
  }

  if (tactics.length > 0) {
    const lack = Math.max(0, 1 - measures.statedFunding);
    const without = strategies.filter((strategy) => plan.number(strategy.row, 'Funding share') === null);
    if (lack <= fundingSumTolerance + slack) withinTolerance += weights.Funding * lack;
    else if (without.length === 0)
      carry(weights.Funding * lack, [of('funding-target-missing', null)], 'the lack');
    else
      for (const { row } of without)
        carry(
          (weights.Funding * lack) / without.length,
          [of('funding-target-missing', row), ...unreadable(row, 'Funding share')],
          `the funding target of ${row.key}`,
        );
  }
  return withinTolerance;
}
