import { decide, type Decision, type Outcome, outcomeOf } from './decision';
import { type Measures, total } from './measures';
import type { Plan, Strategy } from './plan';
import { slack } from './plan-sheets';

export function economicsRules(plan: Plan, measures: Measures): Decision[] {
  return [
    ...volumeShort(plan, measures),
    ...unitsMissing(plan, measures),
    ...fundingOffTarget(plan, measures),
    ...requirementUnknown(plan, measures),
    ...fundingTargetMissing(plan, measures),
  ];
}

const tacticWithoutUnits = (plan: Plan, strategy: Strategy): boolean =>
  plan.validTactics(strategy).some((tactic) => plan.number(tactic.row, 'Units') === null);

/** The most that a readable Product cell could require of the strategy; null where it could name nothing known. */
function mostRequired(plan: Plan, measures: Measures, strategy: Strategy): number | null {
  const known = plan.live.products
    .filter((product) => plan.directories.products.canBeNamed(product))
    .map((product) => {
      const others = measures.namers(product).filter((one) => one !== strategy).length;
      const whole = measures.productRequired(product);
      return whole === null ? null : whole / (others + 1);
    })
    .filter((volume) => volume !== null);
  return known.length === 0 ? null : total(known);
}

function volumeShort(plan: Plan, measures: Measures): Decision[] {
  if (plan.missing.includes('Strategy')) return [];
  const needed =
    plan.hasSheet('products') &&
    plan.hasColumn('strategies', 'Product') &&
    plan.hasColumn('tactics', 'Units');
  // "Never inapplicable in the full profile."
  if (plan.profile === 'core' && !needed) return [];
  return plan.strategies.flatMap((strategy) => {
    const freeProduct = plan.isUnreadable(strategy.row, 'Product');
    const required = freeProduct ? mostRequired(plan, measures, strategy) : measures.required(strategy);
    const short = required !== null && measures.planned(strategy) < required - slack;
    return decide(
      'volume-short',
      'error',
      strategy.row,
      ['Strategy'],
      outcomeOf(short, short && (freeProduct || tacticWithoutUnits(plan, strategy))),
    );
  });
}

function unitsMissing(plan: Plan, measures: Measures): Decision[] {
  if (plan.profile === 'core') return [];
  return plan.strategies.flatMap((strategy) => {
    const freeProduct = plan.isUnreadable(strategy.row, 'Product');
    const required = freeProduct ? mostRequired(plan, measures, strategy) : measures.required(strategy);
    const found = required !== null && required > slack && tacticWithoutUnits(plan, strategy);
    return decide(
      'units-missing',
      'advice',
      strategy.row,
      ['Strategy'],
      outcomeOf(found, found && freeProduct),
    );
  });
}

const fundingTolerance = 0.05;

function fundingOffTarget(plan: Plan, measures: Measures): Decision[] {
  if (!plan.hasSheet('tactics')) return [];
  if (plan.missing.includes('Strategy') || plan.missing.includes('Goal')) return [];
  const someGoal = plan.live.goals.some((goal) => plan.directories.goals.canBeNamed(goal));
  return plan.strategies.flatMap((strategy) => {
    const { row } = strategy;
    // With its Goal unreadable, the strategy could have the spend that is linked to it.
    const shares = [measures.spendShare(strategy)];
    if (plan.isUnreadable(row, 'Goal') && plan.hasGoals && someGoal)
      shares.push(measures.linkedSpendShare(strategy));

    if (plan.isUnreadable(row, 'Funding share')) {
      const most = 1 / Math.max(1, measures.statedFunding + 1);
      const couldBeFound = shares.some(
        (share) => share > fundingTolerance + slack || most - share > fundingTolerance + slack,
      );
      const outcome: Outcome = couldBeFound ? 'incomplete' : 'pass';
      return decide('funding-off-target', 'advice', row, ['Funding share'], outcome);
    }
    if (plan.number(row, 'Funding share') === null) return [];
    const differences = shares.map((share) => Math.abs(share - measures.fundingTarget(strategy)));
    const found = differences.map((difference) => difference > fundingTolerance + slack);
    const severity = (differences[0] ?? 0) > 0.1 + slack ? 'warning' : 'advice';
    const outcome = outcomeOf(found.includes(true), found.includes(true) && found.includes(false));
    return decide('funding-off-target', severity, row, ['Funding share'], outcome);
  });
}

function requirementUnknown(plan: Plan, measures: Measures): Decision[] {
  if (plan.profile === 'core') return [];
  return plan.strategies.flatMap((strategy) => {
    const couldDiffer =
      plan.isUnreadable(strategy.row, 'Product') && mostRequired(plan, measures, strategy) !== null;
    return decide(
      'requirement-unknown',
      'advice',
      strategy.row,
      ['Product'],
      outcomeOf(measures.required(strategy) === null, couldDiffer),
    );
  });
}

/** Tolerance of the sum of Funding shares. */
export const fundingSumTolerance = 0.005;

function fundingTargetMissing(plan: Plan, measures: Measures): Decision[] {
  if (plan.profile === 'core' || plan.strategies.length === 0) return [];
  if (measures.statedFunding >= 1 - fundingSumTolerance - slack) return [];
  const without = plan.strategies.filter((strategy) => plan.number(strategy.row, 'Funding share') === null);
  if (without.length === 0)
    return [
      {
        rule: 'funding-target-missing',
        outcome: 'finding',
        severity: 'advice',
        row: null,
        fields: ['Funding share'],
      },
    ];
  return without.flatMap(({ row }) =>
    decide(
      'funding-target-missing',
      'advice',
      row,
      ['Funding share'],
      outcomeOf(true, plan.isUnreadable(row, 'Funding share')),
    ),
  );
}
