import type { OracleCell, OracleSettings } from './plan-sheets';
import { check, found, undecided, withoutColumns, worked, type WorkedPlan, workedWith } from './worked-plan';

type Cells = Readonly<Record<string, OracleCell>>;

/** The rows of the findings of a rule, or the named things, with their severity. */
const foundBy = (rule: string, plan: WorkedPlan, settings: Partial<OracleSettings> = {}): string[] =>
  check(plan, 'full', settings)
    .findings.filter((one) => one.rule === rule)
    .map(({ key, severity }) => `${key}: ${severity}`);

const july = { Start: '2026-07-01', End: '2026-07-31' };

describe('Order', () => {
  const approvals = (tactic: Cells, strategy: Cells): WorkedPlan =>
    workedWith({
      tactics: { T1: tactic, T2: { 'Approved on': '2026-01-15' } },
      strategies: { S1: strategy, S2: { Status: 'approved' } },
    });
  it.each<[string, Cells, Cells, readonly string[], readonly string[]]>([
    ['started, and nobody approved', {}, {}, ['T1: warning'], ['T1: warning']],
    ['started on the plan date', { ...july, Start: '2026-06-30' }, {}, ['T1: warning'], ['T1: warning']],
    ['not yet started', july, {}, [], []],
    ['not yet started, but active', { ...july, Status: 'active' }, {}, ['T1: warning'], ['T1: warning']],
    ['done', { Status: 'done' }, {}, [], []],
    ['approved both', { Status: 'approved' }, { Status: 'active' }, [], []],
    ['approved on a day', { 'Approved on': '2026-02-01' }, { 'Approved on': '2026-02-01' }, [], []],
    ['proposed', { Status: 'proposed' }, { Status: 'proposed' }, ['T1: warning'], ['T1: warning']],
  ])('approval of a tactic and its strategy: %s', (_, tactic, strategy, ofStrategy, ofTactic) => {
    expect(foundBy('strategy-not-approved', approvals(tactic, strategy))).toEqual(ofStrategy);
    expect(foundBy('tactic-not-approved', approvals(tactic, strategy))).toEqual(ofTactic);
  });
  it('approvals of retired rows alone are not used', () => {
    const plan = workedWith({ tactics: { T2: { 'Approved by': 'Ada', Status: 'dropped' } } });
    expect(foundBy('tactic-not-approved', plan)).toEqual([]);
    expect(check(plan).inapplicable).not.toContain('tactic-not-approved');
  });
  it('an approval after the start is late', () => {
    const late = { 'Approved on': '2026-03-02' };
    const plan = workedWith({
      strategies: { S1: { 'Approved on': '2026-01-01' } },
      tactics: { T1: late, T2: { ...late, Status: 'done' } },
    });
    expect(foundBy('approved-late', plan)).toEqual(['T1: warning', 'T2: advice']);
  });
  it.each<[string, Cells, Partial<OracleSettings>, readonly string[]]>([
    ['an owner of the other side', {}, {}, ['T1: warning']],
    ['one of either side', { Owner: 'Bo', Department: 'marketing' }, {}, []],
    ['nobody in the plan', { 'Approved by': 'Zed' }, {}, []],
    ['a small firm', {}, { smallFirm: true }, []],
    ['a joint lead', {}, { lead: 'joint' }, []],
    ['sales lead', {}, { lead: 'sales' }, []],
  ])('approved by the wrong side: %s', (_, change, settings, expected) => {
    const plan = workedWith({
      tactics: { T1: { 'Approved by': ' BO ', ...change }, T2: { Owner: 'Bo', Department: 'Sales' } },
    });
    expect(foundBy('approved-by-wrong-side', plan, settings)).toEqual(expected);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['a column that the plan does not have is not asked for', { Benefit: null }, []],
    ['one that others have is', { Benefit: 'Saves time' }, ['S1: warning']],
  ])('a strategy is not ready: %s', (_, ofS2, expected) => {
    expect(foundBy('strategy-not-ready', workedWith({ strategies: { S2: ofS2 } }))).toEqual(expected);
  });
  it.each<[string, string, readonly string[]]>([
    ['2026-01-01', '2026-12-31', []],
    ['2026-01-01', '2027-01-01', ['T1: advice']],
  ])('a tactic from %s to %s', (Start, End, expected) => {
    expect(foundBy('horizon-inverted', workedWith({ tactics: { T1: { Start, End } } }))).toEqual(expected);
  });
  it('a strategy of 89 days is a tactic, one of 90 is none', () => {
    const plan = workedWith({ strategies: { S1: { End: '2026-03-30' }, S2: { End: '2026-03-31' } } });
    expect(foundBy('horizon-inverted', plan)).toEqual(['S1: advice']);
  });
  it.each<[string, Cells, Cells, readonly string[]]>([
    ['before it is available', {}, {}, ['T1: advice']],
    ['on the day', { Start: '2026-03-15' }, {}, []],
    ['to make it known', { Stage: 'awareness' }, {}, []],
    ['before the launch, as said', { Phase: 'before' }, {}, []],
    ['to sell it', { Stage: 'purchase' }, {}, ['T1: error']],
    ['at a discount', { Discount: 0.1 }, {}, ['T1: error']],
    ['by closing', { Activity: 'closing' }, {}, ['T1: error']],
    ['in a channel in which it is not sold', { ...july, Channel: 'Web' }, { Channel: 'Shop' }, ['T1: error']],
    ['in a channel, and it names none', { ...july, Channel: 'Web' }, {}, []],
  ])('a product is promoted: %s', (_, tactic, product, expected) => {
    const plan = workedWith({
      tactics: { T1: tactic },
      products: { P1: { 'Available from': '2026-03-15', ...product } },
    });
    expect(foundBy('promoted-before-available', plan)).toEqual(expected);
  });
});

describe('Fit', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['the strategy’s own product by name', { Product: 'lamp' }, []],
    ['another', { Product: 'P1; P2' }, ['T1: warning']],
    ['none', { Product: null }, []],
    ['one of two strategies names it', { Product: 'P2', Strategy: 'S1; S2' }, []],
  ])('a product outside the strategy: %s', (_, change, expected) => {
    expect(foundBy('product-outside-strategy', workedWith({ tactics: { T1: change } }))).toEqual(expected);
  });
  it.each<[number | null, number | null, readonly string[]]>([
    [null, 0.4, []],
    [0.1, 0.4, ['T1: error']],
    [0.1, null, []],
    [1, 0, ['T1: error']],
    [0.1, 0.33, []],
  ])('a discount of %s against a target margin of %s', (discount, target, expected) => {
    // P1 costs 60 of 100, or of 90: a margin of 0.4, or of a third.
    const plan = workedWith({
      strategies: { S1: { 'Target margin': target } },
      tactics: { T1: { Discount: discount } },
    });
    expect(foundBy('margin-below-target', plan)).toEqual(expected);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['premium', { 'Price position': 'premium' }, ['discount-against-position: warning']],
    ['low', { 'Price position': 'low' }, []],
    ['not about price, but another is', { Mix: 'promotion' }, ['discount-without-price-strategy: warning']],
  ])('a discount under a strategy that is %s', (_, strategy, expected) => {
    const plan = workedWith({
      strategies: { S1: strategy, S2: { Mix: 'Price' } },
      tactics: { T1: { Discount: 0.1 } },
    });
    const rules = ['discount-against-position', 'discount-without-price-strategy'];
    expect(
      check(plan)
        .findings.filter(({ rule }) => rules.includes(rule))
        .map(({ rule, severity }) => `${rule}: ${severity}`),
    ).toEqual(expected);
  });
  it.each<[string, string, readonly string[]]>([
    ['new calls', 'marketing', ['T1: advice']],
    ['closing', 'Marketing', ['T1: advice']],
    ['objections', 'marketing', []],
    ['events', 'sales', ['T1: advice']],
    ['email', 'sales', []],
    ['events', 'service', []],
  ])('%s by %s', (Activity, Department, expected) => {
    const plan = workedWith({ tactics: { T1: { Activity, Department } } });
    expect(foundBy('wrong-side-owner', plan)).toEqual(expected);
    expect(foundBy('wrong-side-owner', plan, { smallFirm: true })).toEqual([]);
  });
  it('each unknown product is found, in tactics and strategies', () => {
    const plan = workedWith({
      strategies: { S2: { Product: 'P2; Sofa' } },
      tactics: { T1: { Product: 'Gadget; P1|P9' } },
    });
    expect(foundBy('unknown-product', plan)).toEqual(['T1: warning', 'T1: warning', 'S2: warning']);
  });
});

describe('Economics', () => {
  it.each<[string, Cells, Cells, readonly string[]]>([
    ['a margin of 0', { 'Unit cost': 100 }, {}, ['P1: error']],
    ['its own discount', { Discount: 0.4 }, {}, ['P1: error']],
    ['the discount of a tactic alone', {}, { Discount: 0.4 }, ['T1: error']],
    ['both: the product alone', { Discount: 0.4 }, { Discount: 0.4 }, ['P1: error']],
    ['no cost', { 'Unit cost': null }, {}, []],
  ])('a price below cost: %s', (_, product, tactic, expected) => {
    const plan = workedWith({ products: { P1: product }, tactics: { T1: tactic } });
    expect(foundBy('price-below-cost', plan)).toEqual(expected);
  });
  it.each<[number, readonly string[]]>([
    [199, ['T1: warning']],
    [200, []],
  ])('%i units at a discount of a fifth, where 100 were sold', (Units, expected) => {
    // A margin of 40 becomes 20: twice as many.
    const plan = workedWith({
      products: { P1: { 'Base volume': 100 } },
      tactics: { T1: { Discount: 0.2, Units } },
    });
    expect(foundBy('discount-not-repaid', plan)).toEqual(expected);
  });
  it.each<[string, Cells, number]>([
    ['units', { Metric: 'Units' }, 40],
    ['units of one product', { Unit: 'units', Product: 'P2' }, 10],
    ['revenue: 30 × 100 + 10 × 50', { Unit: '€' }, 3500],
    ['profit: 30 × 40 + 10 × 20', { Metric: 'Profit', Unit: '€' }, 1400],
  ])('a goal in %s is reached at just what is planned', (_, goal, planned) => {
    const plan = (Target: number, ofT2: Cells = {}) =>
      workedWith({ goals: { G1: { ...goal, Target } }, tactics: { T2: ofT2 } });
    expect(foundBy('goal-not-reached', plan(planned))).toEqual([]);
    expect(foundBy('goal-not-reached', plan(planned + 1))).toEqual(['G1: warning']);
    expect(undecided(check(plan(planned + 1, { Units: null })))).toContain('goal-not-reached goals G1');
  });
  it('what is spent is compared with what may be', () => {
    const plan = workedWith({
      strategies: { S1: { Budget: 599 }, S2: { Budget: 400 } },
      tactics: { T1: { 'Actual spend': 601 }, T2: { 'Actual spend': 400 } },
    });
    expect(foundBy('strategy-overspent', plan)).toEqual(['S1: warning']);
    expect(foundBy('tactic-overspent', plan)).toEqual(['T1: warning']);
  });
  const yes = { 'Big push': 'yes' };
  it('a big push without a tactic, and one that gets less than its revenue', () => {
    const plan = workedWith({
      strategies: { S2: { Product: null } },
      products: { P1: { ...yes, 'Forecast units': 80 }, P2: { ...yes, 'Forecast units': 40 } },
    });
    // P1 has 0.6 of the spend and 8000 of 10000, P2 nothing and 2000.
    expect(foundBy('push-without-tactic', plan)).toEqual(['P2: error']);
    expect(foundBy('push-underfunded', plan)).toEqual(['P1: warning', 'P2: warning']);
  });
  const manyProducts = (count: number, cellsOf: (index: number) => Cells): WorkedPlan => ({
    ...worked,
    products: [
      ...worked.products,
      ...Array.from({ length: count }, (_, index) => ({
        ID: `Q${index}`,
        Product: `Product ${index}`,
        ...cellsOf(index),
      })),
    ],
  });
  it('one push of more than three products', () => {
    const push = (index: number): Cells => (index === 0 ? yes : {});
    expect(foundBy('single-push', manyProducts(2, push))).toEqual(['Q0: advice']);
    expect(foundBy('single-push', manyProducts(1, push))).toEqual([]);
    expect(
      foundBy(
        'single-push',
        manyProducts(2, () => yes),
      ),
    ).toEqual([]);
  });
  it('more than five pushes, and more than a fifth, of all or of a category', () => {
    const thin = (plan: WorkedPlan) => foundBy('push-spread-thin', plan);
    expect(thin(manyProducts(6, () => yes))).toEqual(['null: advice']);
    expect(thin(manyProducts(5, () => yes))).toEqual([]);
    expect(thin(manyProducts(28, (index) => (index < 6 ? yes : {})))).toEqual([]);
    const wood = manyProducts(8, (index) => ({ ...yes, Category: index < 6 ? ' Wood' : 'Steel' }));
    expect(thin(wood)).toEqual(['Wood: advice']);
  });
  it('more than half of the spend at a discount', () => {
    const discounted = (key: string) => workedWith({ tactics: { [key]: { Discount: 0.1 } } });
    expect(foundBy('discount-dependence', discounted('T1'))).toEqual(['null: advice']);
    expect(foundBy('discount-dependence', discounted('T2'))).toEqual([]);
  });
});

describe('Coverage', () => {
  it('a strategy has gaps where no product is a big push, else the product has', () => {
    const plan = workedWith({ tactics: { T1: { Stage: 'purchase' }, T2: { Stage: 'Retention' } } });
    expect(foundBy('stage-gap', plan)).toEqual([
      'S1 / awareness: warning',
      'S1 / consideration: warning',
      'S1 / retention: advice',
      'S1 / advocacy: advice',
      'S2 / awareness: warning',
      'S2 / consideration: warning',
      'S2 / purchase: warning',
      'S2 / advocacy: advice',
    ]);
    const pushed = {
      ...plan,
      products: worked.products.map((row) => ({ ...row, 'Big push': row.ID === 'P2' })),
    };
    expect(foundBy('stage-gap', pushed)).toEqual([
      'P2 / awareness: warning',
      'P2 / consideration: warning',
      'P2 / purchase: warning',
      'P2 / advocacy: advice',
    ]);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['2026-03-15', {}, ['P1 / before: warning', 'P1 / after: warning']],
    ['2026-03-16', {}, ['P1 / launch: warning', 'P1 / after: warning']],
    ['2026-02-15', {}, ['P1 / before: warning', 'P1 / after: warning']],
    ['2026-02-14', {}, ['P1 / before: warning', 'P1 / launch: warning']],
    ['2026-02-14', { Phase: 'before' }, ['P1 / launch: warning', 'P1 / after: warning']],
    ['2027-01-01', {}, []],
  ])('a product that comes on %s, with %j', (date, tactic, expected) => {
    const plan = workedWith({ products: { P1: { 'Available from': date } }, tactics: { T1: tactic } });
    expect(foundBy('phase-gap', plan)).toEqual(expected);
  });
  it('segments are named by their sheet or by strategies, and each is found once', () => {
    const plan = {
      ...workedWith({ strategies: { S2: { Segment: 'Homes; students; Clubs' } } }),
      segments: [{ Segment: 'Homes' }, { Segment: 'Students' }],
    };
    expect(
      check(plan)
        .findings.filter(({ rule }) => rule === 'segment-unserved')
        .map(({ role, key }) => [role, key]),
    ).toEqual([
      ['segments', 'Students'],
      [null, 'Clubs'],
    ]);
  });
  it('a channel is unserved where the tactics of its strategy name others', () => {
    const plan = (channel: string | null) =>
      workedWith({ strategies: { S1: { Channel: 'Shop, Web' } }, tactics: { T1: { Channel: channel } } });
    expect(foundBy('channel-unserved', plan('web'))).toEqual(['S1 / Shop: advice']);
    expect(foundBy('channel-unserved', plan(null))).toEqual([]);
  });
  it('the mix has gaps where some strategy has a Mix', () => {
    const plan = workedWith({ strategies: { S1: { Mix: 'Price' } } });
    expect(foundBy('mix-gap', plan)).toEqual(['product: advice', 'place: advice', 'promotion: advice']);
    expect(foundBy('mix-gap', worked)).toEqual([]);
  });
  it('components are on the list, done, or carried by another sheet', () => {
    const plan: WorkedPlan = {
      ...worked,
      components: [
        { Component: 'swot', Plan: 'marketing', Content: 'See sheet 4', Status: null },
        { Component: 'Brand  key', Plan: null, Content: null, Status: 'done' },
        { Component: 'Lead tracking', Plan: 'marketing', Content: 'In the wrong plan', Status: null },
        { Component: 'Competitive analysis', Plan: null, Content: 'Dropped', Status: 'dropped' },
      ],
    };
    expect(foundBy('component-missing', plan).map((one) => one.replace(': warning', ''))).toEqual([
      'marketing / value proposition',
      'marketing / positioning',
      'marketing / competitive analysis',
      'marketing / channel strategy',
      'marketing / measurement',
      'marketing / voice of customer',
      'sales / forecast',
      'sales / prospecting',
      'sales / lead tracking',
      'sales / channel support',
      'sales / customer meetings',
      'sales / discounting',
      'sales / opportunity tracking',
      'sales / territories',
    ]);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['nobody else', {}, ['new calls: warning']],
    ['the same activity of another department', { Department: 'service', Activity: 'new calls' }, []],
    ['another department’s tactic for it', { Department: 'marketing', Supports: 't1' }, []],
    ['a tactic of sales for it', { Department: 'sales', Supports: 'T1' }, ['new calls: warning']],
  ])('a selling activity is supported by %s', (_, other, expected) => {
    const plan = workedWith({
      tactics: { T1: { Department: 'sales', Activity: 'new calls' }, T2: other },
    });
    expect(foundBy('support-gap', plan)).toEqual(expected);
  });
});

describe('Measurement', () => {
  it.each<[string, Cells, readonly string[]]>([
    // From 1 June to 30 July, 30 of 60 days have passed: 50%.
    ['35% of it', { 'KPI actual': 35 }, []],
    ['less', { 'KPI actual': 34 }, ['T1: warning']],
    ['a rate, before its end', { 'KPI actual': 0, KPI: 'Conversion rate' }, []],
    [
      'a rate, after its end',
      { 'KPI actual': 84, KPI: 'Conversion rate', End: '2026-06-29' },
      ['T1: warning'],
    ],
    ['a cost that is lower', { 'KPI actual': 50, KPI: 'Cost per lead', End: '2026-06-29' }, []],
    [
      'a cost that is higher',
      { 'KPI actual': 200, KPI: 'Cost per lead', End: '2026-06-29' },
      ['T1: warning'],
    ],
    ['a span of 28 days', { 'KPI actual': 0, End: '2026-06-28' }, []],
    ['an idea', { 'KPI actual': 0, Status: 'idea' }, ['T1: advice']],
  ])('behind target: %s', (_, change, expected) => {
    const dates = { Start: '2026-06-01', End: '2026-07-30' };
    const plan = workedWith({ tactics: { T1: { ...dates, 'KPI target': 100, ...change } } });
    expect(foundBy('behind-target', plan)).toEqual(expected);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['a status', { Status: 'planned' }, ['T1: warning']],
    ['no status', {}, []],
    ['done', { Status: 'done' }, []],
    ['ends today', { Status: 'planned', End: '2026-06-30' }, []],
  ])('overdue: %s', (_, change, expected) => {
    expect(foundBy('overdue', workedWith({ tactics: { T1: change } }))).toEqual(expected);
  });
  it.each<[string, Cells, readonly string[]]>([
    ['30 days ago', { 'Reviewed on': '2026-05-31' }, []],
    ['31 days ago', { 'Reviewed on': '2026-05-30' }, ['T1: advice']],
    ['never, but it began 31 days ago', { Start: '2026-05-30' }, ['T1: advice']],
    ['never, but it began 30 days ago', { Start: '2026-05-31' }, []],
    ['never, and it is over', { End: '2026-06-29' }, []],
    ['done', { Status: 'done' }, []],
  ])('reviewed %s', (_, change, expected) => {
    const plan = workedWith({
      tactics: { T1: { End: '2026-12-31', ...change }, T2: { 'Reviewed on': '2026-06-30' } },
    });
    expect(foundBy('review-overdue', plan)).toEqual(expected);
  });
  it('an unknown choice is said once for each column and text', () => {
    const plan = workedWith({
      strategies: { S1: { Status: 'Soon' }, S2: { Status: 'ask Bo' } },
      tactics: { T1: { Status: 'soon' }, T2: { Status: ' SOON ' } },
    });
    expect(
      check(plan)
        .findings.filter(({ rule }) => rule === 'unknown-choice')
        .map(({ role, key, field, severity, cells }) => [role, key, field, severity, cells.length]),
    ).toEqual([
      [null, null, 'Status', 'warning', 1],
      [null, null, 'Status', 'warning', 1],
      [null, null, 'Status', 'warning', 2],
    ]);
  });
  it('a negative share is reported, and the link stays', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: 'S1 60%; S2 -20%' } } }), 'core');
    expect(found(result).filter((one) => one.includes(' T1 '))).toEqual([
      'unreadable-cell tactics T1 Strategy',
    ]);
    expect(result.backedByCount).toBe(1);
    expect(undecided(result)).toEqual([]);
  });
});

describe('what is not asked', () => {
  const inapplicable = (plan: WorkedPlan, profile: 'core' | 'full' = 'full') =>
    check(plan, profile).inapplicable;
  it('a column without a value in any row is not in the plan, and an unreadable cell is a value', () => {
    const plan = (cell: OracleCell) => workedWith({ strategies: { S1: { Evidence: cell } } });
    expect(inapplicable(plan(null))).toContain('no-customer-evidence');
    expect(inapplicable(plan({ error: '#N/A' }))).not.toContain('no-customer-evidence');
  });
  it('rules of the full profile are neither decided nor inapplicable in core', () => {
    const plan = withoutColumns(worked, 'strategies', 'Product');
    expect(inapplicable(plan, 'core')).toContain('volume-short');
    expect(inapplicable(plan, 'core')).not.toContain('units-missing');
    expect(inapplicable(plan)).toContain('units-missing');
    expect(inapplicable(plan)).not.toContain('volume-short');
  });
  it('what column-missing says is passed, and not inapplicable', () => {
    const plan = withoutColumns(worked, 'tactics', 'KPI', 'Strategy');
    expect(found(check(plan, 'core')).filter((one) => one.includes(' T'))).toEqual([]);
    expect(inapplicable(plan)).not.toContain('missing-kpi');
    expect(inapplicable(plan)).not.toContain('tactic-without-strategy');
    expect(inapplicable(plan)).toContain('overallocated');
  });
  it('without goals the rules about goals are inapplicable', () => {
    const { goals: _, ...plan } = worked;
    expect(inapplicable(plan)).toEqual(
      expect.arrayContaining(['unknown-goal', 'broken-chain', 'goal-without-strategy', 'goal-not-reached']),
    );
  });
});
