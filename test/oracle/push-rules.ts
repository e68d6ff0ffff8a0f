import { aboutPlan, decide, type Decision, judge } from './decision';
import { type Measures, total } from './measures';
import type { Plan } from './plan';
import { slack } from './plan-sheets';
import { netPriceOf, readPriced } from './prices';
import { folded } from './read-cell';
import type { Row } from './rows';

export const isBigPush = (plan: Plan, product: Row): boolean => plan.choice(product, 'Big push') === 'yes';

export const pushRules = (plan: Plan, measures: Measures): Decision[] => [
  ...pushWithoutTactic(plan),
  ...pushUnderfunded(plan, measures),
  ...singlePush(plan),
  ...pushSpreadThin(plan),
];

function pushWithoutTactic(plan: Plan): Decision[] {
  const leadsNowhere = plan.tactics.some(({ allProducts }) =>
    allProducts.some((product) => typeof product === 'string'),
  );
  return plan.live.products.flatMap((product) => {
    const hasTactic = plan.tactics.some(({ allProducts }) => allProducts.includes(product));
    const outcome = judge(
      plan,
      product,
      { 'Big push': ['yes'] },
      (one) => isBigPush(plan, one) && !hasTactic,
    );
    // With another name a tactic that is for nothing known could be for this product.
    const couldBeMeant = outcome === 'finding' && plan.isUnreadable(product, 'Product') && leadsNowhere;
    return decide(
      'push-without-tactic',
      'error',
      product,
      ['Big push'],
      couldBeMeant ? 'incomplete' : outcome,
    );
  });
}

/** "A big push's share of spend is over 10 points below its share of forecast revenue." */
function pushUnderfunded(plan: Plan, measures: Measures): Decision[] {
  const revenueOf = (product: Row): number | null => {
    const priced = readPriced(plan, product);
    const units = plan.number(product, 'Forecast units');
    return priced === null || units === null ? null : units * netPriceOf(priced, 0);
  };
  return plan.live.products.flatMap((product) => {
    const spend = total(
      plan.tactics
        .filter(({ allProducts }) => allProducts.includes(product))
        .map((tactic) => measures.weight(tactic) / tactic.allProducts.length),
    );
    const share = plan.tactics.length === 0 ? 0 : spend / measures.totalWeight;
    const others = total(
      plan.live.products.filter((one) => one !== product).map((one) => revenueOf(one) ?? 0),
    );
    return decide(
      'push-underfunded',
      'warning',
      product,
      ['Big push'],
      judge(
        plan,
        product,
        { 'Big push': ['yes'], Price: [0, 1e9], Discount: [1, -1e6], 'Forecast units': [0, 1e12] },
        (one) => {
          const own = revenueOf(one);
          if (!isBigPush(plan, one) || own === null || own + others <= 0) return false;
          return own / (own + others) - share > 0.1 + slack;
        },
      ),
    );
  });
}

function singlePush(plan: Plan): Decision[] {
  const products = plan.live.products;
  return products.flatMap((product) => {
    const others = products.filter((one) => one !== product && isBigPush(plan, one)).length;
    return decide(
      'single-push',
      'advice',
      product,
      ['Big push'],
      judge(
        plan,
        product,
        { 'Big push': ['yes'] },
        (one) => products.length > 3 && others === 0 && isBigPush(plan, one),
      ),
    );
  });
}

/** Products without a category are judged together, as those of a plan without categories. */
function pushSpreadThin(plan: Plan): Decision[] {
  const groups = new Map<string | null, { readonly category: string | null; readonly products: Row[] }>();
  for (const product of plan.live.products) {
    const category = plan.text(product, 'Category');
    const name = category === null ? null : folded(category);
    const group = groups.get(name) ?? { category, products: [] };
    group.products.push(product);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ category, products }) => {
    const pushes = products.filter((product) => isBigPush(plan, product)).length;
    return pushes > 5 && pushes / products.length > 0.2 + slack
      ? [aboutPlan('push-spread-thin', 'advice', ['Big push'], category ?? undefined)]
      : [];
  });
}
