/*
 * What each rule cannot be asked without: "a sheet or column that it needs is not in the plan, and a column without a value in any row is
 * not in it either". A sheet is `tactics`, a column `tactics.KPI`, and `goals with a row` a sheet that must have one.
 */

export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

const all = (...needs: readonly Need[]): Need => ({ all: needs });
const any = (...needs: readonly Need[]): Need => ({ any: needs });

const starts = (role: string): Need => any(`${role}.Start`, `${role}.Period`);
const ends = (role: string): Need => any(`${role}.End`, `${role}.Period`);
const bothDates = (role: string): Need => all(starts(role), ends(role));
const someDate = (role: string): Need => any(`${role}.Start`, `${role}.End`, `${role}.Period`);

const links = all('strategies', 'tactics.Strategy');
const chains = all('goals with a row', 'strategies.Goal');
const productsOfTactics = any('tactics.Product', all('strategies.Product', 'tactics.Strategy'));
const channelsOfTactics = any('tactics.Channel', all('strategies.Channel', 'tactics.Strategy'));
const margins = all('products.Price', 'products.Unit cost');
const requirements = all('strategies.Product', margins, any('products.Fixed cost', 'products.Target profit'));
const approvals = any(
  'strategies.Approved on',
  'strategies.Approved by',
  'tactics.Approved on',
  'tactics.Approved by',
);
const underWay = any(starts('tactics'), 'tactics.Status');
const ids = any('goals.ID', 'strategies.ID', 'tactics.ID', 'products.ID');

const always = all();

export const needs: Readonly<Record<string, Need>> = {
  'plan-missing': always,
  'column-missing': always,
  'tactic-without-strategy': 'tactics.Strategy',
  'unknown-strategy': links,
  'retired-strategy': all(links, 'strategies.Status'),
  'broken-chain': all(links, chains),
  'strategy-without-goal': chains,
  'unknown-goal': chains,
  'retired-goal': all(chains, 'goals.Status'),
  'strategy-without-tactic': links,
  'goal-without-strategy': chains,
  overallocated: 'tactics.Strategy',
  underallocated: 'tactics.Strategy',
  'duplicate-id': ids,
  'missing-id': ids,
  'near-duplicate': all(links, bothDates('tactics')),

  'end-before-start': any(bothDates('strategies'), bothDates('tactics')),
  'outside-strategy-period': all(links, bothDates('tactics'), someDate('strategies')),
  'strategy-not-approved': all(links, underWay, approvals),
  'tactic-not-approved': all(underWay, approvals),
  'approved-late': any(
    all('strategies.Approved on', starts('strategies')),
    all('tactics.Approved on', starts('tactics')),
  ),
  'approved-by-wrong-side': all(
    any('strategies.Approved by', 'tactics.Approved by'),
    any('goals.Owner', 'strategies.Owner', 'tactics.Owner'),
    any('strategies.Department', 'tactics.Department'),
  ),
  'strategy-not-ready': all(
    links,
    someDate('tactics'),
    any('strategies.Segment', 'strategies.Benefit', 'strategies.Channel'),
  ),
  'horizon-inverted': any(bothDates('strategies'), bothDates('tactics')),
  'promoted-before-available': all(
    productsOfTactics,
    any(all('products.Available from', starts('tactics')), all('products.Channel', channelsOfTactics)),
  ),

  'segment-outside-strategy': all(links, 'tactics.Segment', 'strategies.Segment'),
  'product-outside-strategy': all(links, 'tactics.Product', 'strategies.Product'),
  'channel-outside-strategy': all(links, 'tactics.Channel', 'strategies.Channel'),
  'discount-against-position': all(links, 'tactics.Discount', 'strategies.Price position'),
  'margin-below-target': all(links, 'strategies.Target margin', margins, productsOfTactics),
  'discount-without-price-strategy': all(
    links,
    'tactics.Discount',
    any('strategies.Mix', 'strategies.Price position', 'strategies.Target margin'),
  ),
  'wrong-side-owner': all('tactics.Activity', 'tactics.Department'),
  'unknown-product': all('products with a row', any('tactics.Product', 'strategies.Product')),
  'no-customer-evidence': 'strategies.Evidence',

  'price-below-cost': margins,
  'volume-short': all(links, requirements, 'tactics.Units'),
  'units-missing': all(links, requirements),
  'discount-not-repaid': all(
    'tactics.Discount',
    'tactics.Units',
    productsOfTactics,
    'products.Base volume',
    margins,
  ),
  'goal-not-reached': all(chains, links, 'goals.Target', any('goals.Metric', 'goals.Unit'), 'tactics.Units'),
  'strategy-overspent': all(links, 'strategies.Budget', 'tactics.Budget'),
  'tactic-overspent': all('tactics.Actual spend', 'tactics.Budget'),
  'funding-off-target': all(links, 'strategies.Funding share'),
  'push-without-tactic': all('tactics', 'products.Big push', productsOfTactics),
  'push-underfunded': all(
    'tactics',
    'products.Big push',
    'products.Forecast units',
    'products.Price',
    productsOfTactics,
  ),
  'single-push': 'products.Big push',
  'push-spread-thin': 'products.Big push',
  'discount-dependence': 'tactics.Discount',
  'mixed-currency': any(
    'strategies.Budget',
    'tactics.Budget',
    'tactics.Actual spend',
    'products.Price',
    'products.Unit cost',
    'products.Fixed cost',
    'products.Target profit',
    'history.Price',
    'history.Revenue',
  ),
  'requirement-unknown': always,
  'funding-target-missing': 'strategies',

  'stage-gap': all('tactics.Stage', any(links, all('products.Big push', productsOfTactics))),
  'phase-gap': all('products.Available from', productsOfTactics, any(starts('tactics'), 'tactics.Phase')),
  'segment-unserved': all('tactics', any('segments', 'strategies.Segment')),
  'channel-unserved': all(links, 'strategies.Channel', 'tactics.Channel'),
  'mix-gap': 'strategies.Mix',
  'component-missing': 'components with a row',
  'support-gap': all('tactics.Activity', 'tactics.Department'),

  'missing-owner': any('tactics.Owner', 'strategies.Owner'),
  'missing-kpi': 'tactics.KPI',
  'missing-dates': someDate('tactics'),
  'missing-segment': any('tactics.Segment', all('strategies.Segment', 'tactics.Strategy')),
  'kpi-without-target': all('tactics.KPI', 'tactics.KPI target'),
  'missing-budget': 'tactics.Budget',
  'not-specific': any('strategies.Target', 'strategies.Target margin', 'strategies.Segment'),
  'behind-target': all(bothDates('tactics'), 'tactics.KPI target', 'tactics.KPI actual'),
  overdue: all(ends('tactics'), 'tactics.Status'),
  'review-overdue': any(
    all('strategies.Reviewed on', bothDates('strategies')),
    all('tactics.Reviewed on', bothDates('tactics')),
  ),
  'unreadable-cell': always,
  'unknown-choice': always,
  'not-calculated': always,
  'number-as-text': always,
};

/** "These rules then pass": where `column-missing` says that a column is not there, they are not asked for it. */
export const passWithoutColumn = {
  Strategy: [
    'tactic-without-strategy',
    'strategy-without-tactic',
    'missing-segment',
    'volume-short',
    'funding-off-target',
    'goal-not-reached',
    'stage-gap',
  ],
  Owner: ['missing-owner'],
  KPI: ['missing-kpi'],
  Start: ['missing-dates'],
  Segment: ['missing-segment', 'segment-unserved'],
  Goal: [
    'strategy-without-goal',
    'broken-chain',
    'goal-without-strategy',
    'funding-off-target',
    'goal-not-reached',
  ],
} as const;

export const onlyInFull: readonly string[] = [
  'units-missing',
  'requirement-unknown',
  'funding-target-missing',
];

/** "`requirement-unknown` and `volume-short` are never inapplicable in the full profile." */
export const alwaysInFull: readonly string[] = ['requirement-unknown', 'volume-short'];
