import { mixedCurrency } from './currencies';
import {
  aboutPlan,
  decide,
  type Decision,
  eachAndAllOf,
  everyChoiceOf,
  judge,
  judgeTactic,
  type Outcome,
  outcomeOf,
} from './decision';
import { goalNotReached } from './goal-not-reached';
import { type Measures, total } from './measures';
import type { Plan, Strategy, Tactic } from './plan';
import { slack } from './plan-sheets';
import { discountOf, readPriced, unitMarginOf } from './prices';
import { pushRules } from './push-rules';

export function economicsRules(plan: Plan, measures: Measures): Decision[] {
  return [
    ...priceBelowCost(plan),
    ...volumeShort(plan, measures),
    ...unitsMissing(plan, measures),
    ...discountNotRepaid(plan),
    ...goalNotReached(plan, measures),
    ...strategyOverspent(plan, measures),
    ...tacticOverspent(plan),
    ...fundingOffTarget(plan, measures),
    ...pushRules(plan, measures),
    ...discountDependence(plan, measures),
    ...mixedCurrency(plan),
    ...requirementUnknown(plan, measures),
    ...fundingTargetMissing(plan, measures),
  ];
}

/** A product's margin at its own discount; a tactic's own discount where that alone makes the margin 0 or less. */
function priceBelowCost(plan: Plan): Decision[] {
  const products = plan.live.products.flatMap((product) =>
    decide(
      'price-below-cost',
      'error',
      product,
      ['Price'],
      judge(plan, product, { Price: [0, 1e9], 'Unit cost': [0, 1e12], Discount: [1, -1e6] }, (one) => {
        const priced = readPriced(plan, one);
        const margin = priced === null ? null : unitMarginOf(priced, 0);
        return margin !== null && margin <= slack;
      }),
    ),
  );
  const others = {
    Discount: [1],
    Product: eachAndAllOf(plan, 'products'),
    Strategy: eachAndAllOf(plan, 'strategies'),
  };
  const tactics = plan.tactics.flatMap((tactic) =>
    decide(
      'price-below-cost',
      'error',
      tactic.row,
      ['Discount'],
      judgeTactic(plan, tactic, others, ({ row, allProducts }) =>
        allProducts.some((product) => {
          const priced = readPriced(plan, product);
          const without = priced === null ? null : unitMarginOf(priced, 0);
          const withIt = priced === null ? null : unitMarginOf(priced, discountOf(plan, row));
          return without !== null && withIt !== null && without > slack && withIt <= slack;
        }),
      ),
    ),
  );
  return [...products, ...tactics];
}

/** "Units < Σ Base volume × (unit margin without ÷ with the tactic's discount)." */
function discountNotRepaid(plan: Plan): Decision[] {
  const isNotRepaid = ({ row, allProducts }: Tactic): boolean => {
    const discount = discountOf(plan, row);
    const units = plan.number(row, 'Units');
    if (discount <= 0 || units === null || allProducts.length === 0) return false;
    let needed = 0;
    for (const product of allProducts) {
      const priced = readPriced(plan, product);
      const base = typeof product === 'string' ? null : plan.number(product, 'Base volume');
      const without = priced === null ? null : unitMarginOf(priced, 0);
      const withIt = priced === null ? null : unitMarginOf(priced, discount);
      if (base === null || without === null || withIt === null) return false;
      if (withIt <= slack) return false;
      needed += base * (without / withIt);
    }
    return units < needed - slack;
  };
  // Just above break-even the volume that repays it is without bounds.
  const breakEven = plan.live.products.flatMap((product) => {
    const priced = readPriced(plan, product);
    if (priced === null || priced.cost === null) return [];
    const own = priced.price * (1 - priced.discount);
    return own > priced.cost ? [1 - priced.cost / own - 1e-8] : [];
  });
  const others = {
    Discount: breakEven,
    Units: [0],
    Product: everyChoiceOf(plan, 'products'),
    Strategy: everyChoiceOf(plan, 'strategies'),
  };
  return plan.tactics.flatMap((tactic) =>
    decide(
      'discount-not-repaid',
      'warning',
      tactic.row,
      ['Discount', 'Units'],
      judgeTactic(plan, tactic, others, isNotRepaid),
    ),
  );
}

/** "The known budgets × share of its tactics exceed its Budget." */
const strategyOverspent = (plan: Plan, measures: Measures): Decision[] =>
  plan.strategies.flatMap((strategy) => {
    const spent = total(
      plan.tactics.map(
        (tactic) => (plan.number(tactic.row, 'Budget') ?? 0) * measures.shareTo(tactic, strategy),
      ),
    );
    return decide(
      'strategy-overspent',
      'warning',
      strategy.row,
      ['Budget'],
      judge(plan, strategy.row, { Budget: [0] }, (one) => {
        const budget = plan.number(one, 'Budget');
        return budget !== null && spent > budget + slack;
      }),
    );
  });

const tacticOverspent = (plan: Plan): Decision[] =>
  plan.live.tactics.flatMap((row) =>
    decide(
      'tactic-overspent',
      'warning',
      row,
      ['Actual spend'],
      judge(plan, row, { Budget: [0], 'Actual spend': [1e15] }, (one) => {
        const budget = plan.number(one, 'Budget');
        const actual = plan.number(one, 'Actual spend');
        return budget !== null && actual !== null && actual > budget + slack;
      }),
    ),
  );

/** "More than half of the spend is on tactics with a discount." */
function discountDependence(plan: Plan, measures: Measures): Decision[] {
  const withDiscount = plan.tactics.filter(({ row }) => discountOf(plan, row) > 0).map(measures.weight);
  return plan.tactics.length > 0 && total(withDiscount) / measures.totalWeight > 0.5 + slack
    ? [aboutPlan('discount-dependence', 'advice', ['Discount'])]
    : [];
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
  if (plan.strategies.length === 0) return [];
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
