import { carried, check, lostBy, withoutColumns, worked, workedWith } from './worked-plan';

const none = { Backing: 0, Coverage: 0, Funding: 0, Feasibility: 0 };

describe('the worked plan', () => {
  it('loses nothing and has no finding', () => {
    const result = check(worked);
    expect(result.score).toBeCloseTo(100, 9);
    expect(result.findings).toEqual([]);
    expect(result.incomplete).toEqual([]);
    expect([result.knownBudgetShare, result.backedByCount, result.backedByMoney]).toEqual([1, 1, 1]);
  });
  it('has the weights of its profile, with all four parts', () => {
    expect(check(worked, 'full').parts.map(({ part, weight }) => [part, weight])).toEqual([
      ['Backing', 40],
      ['Coverage', 25],
      ['Funding', 15],
      ['Feasibility', 20],
    ]);
    expect(check(worked, 'core').parts.map(({ weight }) => weight)).toEqual([60, 40, 0, 0]);
  });
});

describe('Backing', () => {
  it('a missing KPI of T1 loses 40 × 600/1000 × 0.1', () => {
    const result = check(workedWith({ tactics: { T1: { KPI: null } } }));
    expect(carried(result)).toEqual({ 'missing-kpi T1': 2.4 });
    expect(result.score).toBeCloseTo(97.6, 9);
  });
  it('a missing owner of T2 loses 60 × 400/1000 × 0.1 in the core profile', () => {
    const result = check(workedWith({ tactics: { T2: { Owner: ' ' } } }), 'core');
    expect(carried(result)).toEqual({ 'missing-owner T2': 2.4 });
    expect(result.score).toBeCloseTo(97.6, 9);
  });
  it('dates lose once, whether they are out of order, outside the period or missing', () => {
    // 40 × 0.6 × 0.1 = 2.4 each time
    const dated = (Start: string | null, End: string | null) =>
      carried(check(workedWith({ tactics: { T1: { Start, End } } })));
    expect(dated('2026-03-02', '2026-03-01')).toEqual({ 'end-before-start T1': 2.4 });
    expect(dated('2025-12-31', '2026-03-01')).toEqual({ 'outside-strategy-period T1': 2.4 });
    expect(dated('2026-12-31', '2027-01-01')).toEqual({ 'outside-strategy-period T1': 2.4 });
    expect(dated(null, '2026-03-01')).toEqual({ 'missing-dates T1': 2.4 });
    expect(dated('2026-01-01', '2026-12-31')).toEqual({});
  });
  it('a day may be in the period of one strategy, the next in that of another', () => {
    const halves = (from: string) =>
      workedWith({
        strategies: { S1: { End: '2026-06-30' }, S2: { Start: from } },
        tactics: {
          T1: { Strategy: 'S1 100%; S2 0%', End: '2026-09-30' },
          T2: { Start: '2026-08-01', End: '2026-08-31' },
        },
      });
    expect(carried(check(halves('2026-07-01')))).toEqual({});
    expect(carried(check(halves('2026-07-02')))).toEqual({ 'outside-strategy-period T1': 2.4 });
  });
  it('segments lose where one lies outside all strategies that name some, or where nobody names one', () => {
    const named = (own: string | null, theirs: string | null) =>
      carried(
        check(workedWith({ strategies: { S1: { Segment: theirs } }, tactics: { T1: { Segment: own } } })),
      );
    expect(named('Homes; Trade', 'Homes')).toEqual({ 'segment-outside-strategy T1': 2.4 });
    expect(named('Homes', 'homes | Trade')).toEqual({});
    expect(named('Trade', null)).toEqual({});
    expect(named(null, 'Homes')).toEqual({});
    expect(named(null, null)).toEqual({ 'missing-segment T1': 2.4 });
  });
  it('an unlinked tactic loses its whole weight, and its strategy all that nobody works for', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: null } } }));
    // T1: 40 × 0.6 = 24. S1: coverage 25 × 1/2 = 12.5, funding 15 × 0.6 = 9, feasibility 20 × 1/2 = 10.
    expect(carried(result)).toEqual({ 'tactic-without-strategy T1': 24, 'strategy-without-tactic S1': 31.5 });
    expect(result.score).toBeCloseTo(44.5, 9);
    expect(result.backedByCount).toBeCloseTo(0.5, 9);
    expect(result.backedByMoney).toBeCloseTo(0.4, 9);
  });
  it('shares below 100% leave their rest unbacked', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: 'S1 50%' } } }));
    // Link 40 × 0.6 × 0.5 = 12. x/W of S1 = 0.3 of 0.6: 15 × 0.3 = 4.5. Units 15 of 30: 20 × 1/2 × 0.5 = 5.
    expect(carried(result)).toEqual({
      'underallocated T1': 12,
      'funding-off-target S1': 4.5,
      'volume-short S1': 5,
    });
    expect(result.score).toBeCloseTo(78.5, 9);
  });
  it('shares above 100% are scaled, and carry nothing themselves', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: 'S1 90%, S2: 60%' } } }));
    // Scaled to 0.6 and 0.4: S1 has 0.36 of 0.6: 15 × 0.24 = 3.6; units 18 of 30: 10 × 0.4 = 4.
    expect(carried(result)).toEqual({ 'funding-off-target S1': 3.6, 'volume-short S1': 4 });
    expect(result.findings.find((one) => one.rule === 'overallocated')?.points).toBe(0);
    expect(result.score).toBeCloseTo(92.4, 9);
  });
  it('what a tactic misses counts only for the part of it that is linked', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: 'S1; S9', KPI: null } } }), 'core');
    // Half of T1 hangs on nothing: 60 × 0.6 × 0.5 = 18; the KPI: 60 × 0.6 × 0.1 × 0.5 = 1.8.
    expect(carried(result)).toEqual({ 'unknown-strategy T1': 18, 'missing-kpi T1': 1.8 });
  });
  it('an empty budget counts as the mean of the known', () => {
    const result = check(workedWith({ tactics: { T1: { KPI: null }, T2: { Budget: null } } }));
    // Both weigh 600. KPI 40 × 0.5 × 0.1 = 2. S1 has 0.5 of 0.6: 15 × 0.1 = 1.5.
    expect(carried(result)).toEqual({ 'missing-kpi T1': 2, 'funding-off-target S1': 1.5 });
    expect(result.findings.map((one) => one.severity)).toEqual(['advice', 'advice', 'warning', 'advice']);
    expect(result.knownBudgetShare).toBe(0.5);
  });
  it('budgets that are all 0 weigh the same', () => {
    const result = check(
      workedWith({ tactics: { T1: { Budget: 0, KPI: null }, T2: { Budget: null } } }),
      'core',
    );
    expect(carried(result)).toEqual({ 'missing-kpi T1': 3 }); // 60 × 1/2 × 0.1
  });
});

describe('Coverage', () => {
  it('a strategy without a goal loses its chain, and its tactic with it', () => {
    const result = check(workedWith({ strategies: { S2: { Goal: null } } }));
    // T2: 40 × 0.4 = 16. S2: 12.5 + 15 × 0.4 + 10 = 28.5.
    expect(carried(result)).toEqual({ 'broken-chain T2': 16, 'strategy-without-goal S2': 28.5 });
    expect(result.score).toBeCloseTo(55.5, 9);
  });
  it('Importance weighs strategies, and counts as 1 where it is empty', () => {
    const plan = workedWith({ strategies: { S1: { Importance: 3 }, S2: { Importance: null } } });
    const result = check({ ...plan, tactics: plan.tactics?.slice(0, 1) ?? [] });
    // S2: 25 × 1/4 + 15 × 0.4 + 20 × 1/4 = 6.25 + 6 + 5.
    expect(carried(result)).toEqual({ 'strategy-without-tactic S2': 17.25 });
    expect(lostBy(result)).toEqual({ ...none, Coverage: 6.25, Funding: 6, Feasibility: 5 });
  });
  it('Importances that are all 0 count as 1 each', () => {
    const plan = workedWith({ strategies: { S1: { Importance: 0 }, S2: { Importance: 0 } } });
    const result = check({ ...plan, tactics: plan.tactics?.slice(0, 1) ?? [] }, 'core');
    expect(carried(result)).toEqual({ 'strategy-without-tactic S2': 20 });
  });
  it('a retired strategy is none: its tactic hangs on nothing, and what it was to be funded with is lacking', () => {
    const result = check(workedWith({ strategies: { S1: { Status: 'paused' } } }));
    // T1: 24. Only S2 is left: Σ τ = 0.4, so 15 × 0.6 = 9 is lacking.
    expect(carried(result)).toEqual({ 'retired-strategy T1': 24, 'funding-target-missing Funding share': 9 });
    expect(result.score).toBeCloseTo(67, 9);
  });
});

describe('Funding', () => {
  it('a share that is not stated is lacking at its strategy', () => {
    const result = check(workedWith({ strategies: { S2: { 'Funding share': null } } }));
    expect(carried(result)).toEqual({ 'funding-target-missing S2': 6 }); // 15 × 0.4
  });
  it("where all are stated, what they lack is the plan's", () => {
    const result = check(
      workedWith({ strategies: { S1: { 'Funding share': 0.5 }, S2: { 'Funding share': 0.3 } } }),
    );
    expect(carried(result)).toEqual({ 'funding-target-missing Funding share': 3 }); // 15 × 0.2
    expect(result.findings.filter((one) => one.rule === 'funding-off-target')).toHaveLength(2); // 0.6 − 0.5, 0.4 − 0.3
  });
  it('shares above 100% are scaled', () => {
    const result = check(
      workedWith({ strategies: { S1: { 'Funding share': 0.9 }, S2: { 'Funding share': 0.6 } } }),
    );
    expect(result.score).toBeCloseTo(100, 9); // 0.9 / 1.5 = 0.6
  });
  it('a difference of up to 5 points is lost, but carried by no finding', () => {
    const result = check(
      workedWith({ strategies: { S1: { 'Funding share': 0.63 }, S2: { 'Funding share': 0.37 } } }),
    );
    expect(result.findings).toEqual([]);
    expect(result.withinTolerance).toBeCloseTo(0.45, 9); // 15 × 0.03
    expect(result.score).toBeCloseTo(99.55, 9);
  });
});

describe('Feasibility', () => {
  it('half of the required units earn half', () => {
    const result = check(workedWith({ tactics: { T1: { Units: 15 } } }));
    expect(carried(result)).toEqual({ 'volume-short S1': 5 }); // 20 × 1/2 × 1/2
  });
  it('no units at all are missing, not short', () => {
    const result = check(workedWith({ tactics: { T1: { Units: null } } }));
    expect(carried(result)).toEqual({ 'units-missing S1': 10 });
    expect(result.incomplete).toEqual([{ rule: 'volume-short', role: 'strategies', key: 'S1' }]);
  });
  it('an unknown requirement earns nothing', () => {
    const result = check(workedWith({ products: { P1: { Price: null } } }));
    expect(carried(result)).toEqual({ 'requirement-unknown S1': 10 });
  });
  it('a requirement of 0 is met by no units', () => {
    const result = check(
      workedWith({
        products: { P1: { 'Fixed cost': -5, 'Target profit': null } },
        tactics: { T1: { Units: null } },
      }),
    );
    expect(result.score).toBeCloseTo(100, 9);
    expect(result.incomplete).toEqual([]);
  });
  it('a product of two strategies is required of each in equal parts', () => {
    const result = check(workedWith({ strategies: { S2: { Product: 'Lamp' } } }));
    // 15 of each; T2 plans 10: 20 × 1/2 × 1/3.
    expect(carried(result)).toEqual({ 'volume-short S2': 3.333333 });
  });
  it('the discount of the product lowers the margin', () => {
    const result = check(workedWith({ products: { P1: { Discount: 0.2 } } }));
    // Unit margin 100 × 0.8 − 60 = 20: 60 units are required, 30 planned.
    expect(carried(result)).toEqual({ 'volume-short S1': 5 });
  });
});

describe('what is not in the plan', () => {
  it('an absent Owner column is one finding with the points of all rows', () => {
    const result = check(withoutColumns(worked, 'tactics', 'Owner'));
    expect(carried(result)).toEqual({ 'column-missing Owner': 4 });
    expect(result.findings).toHaveLength(1);
  });
  it('the dates and the segments are absent columns too', () => {
    const plan = withoutColumns(
      withoutColumns(worked, 'tactics', 'Start', 'End', 'Segment'),
      'strategies',
      'Segment',
    );
    expect(carried(check(plan))).toEqual({ 'column-missing Start': 4, 'column-missing Segment': 4 });
  });
  it('an absent Strategy column carries all that hangs on it', () => {
    expect(carried(check(withoutColumns(worked, 'tactics', 'Strategy')))).toEqual({
      'column-missing Strategy': 100,
    });
  });
  it('an absent Goal column carries all that hangs on it', () => {
    expect(carried(check(withoutColumns(worked, 'strategies', 'Goal')))).toEqual({
      'column-missing Goal': 100,
    });
  });
  it('without a goals sheet chains end at strategies', () => {
    const { goals, ...plan } = worked;
    expect(goals).toHaveLength(1);
    expect(check(plan).score).toBeCloseTo(100, 9);
  });
  it('without a live tactic only Feasibility is left to lose at strategies', () => {
    const result = check(workedWith({ tactics: { T1: { Status: 'dropped' }, T2: { Status: 'dropped' } } }));
    expect(carried(result)).toEqual({
      'plan-missing -': 80,
      'strategy-without-tactic S1': 10,
      'strategy-without-tactic S2': 10,
    });
    expect(result.knownBudgetShare).toBeNull();
  });
  it('without a live strategy everything is lost', () => {
    const result = check(
      workedWith({ strategies: { S1: { Status: 'dropped' }, S2: { Status: 'dropped' } } }),
    );
    expect(carried(result)).toMatchObject({ 'plan-missing -': 100 });
  });
  it.each(['strategies', 'tactics'] as const)('half a plan, without a row of %s, has no score', (role) => {
    const result = check({ ...worked, [role]: undefined });
    expect([result.score, result.parts]).toEqual([null, []]);
    expect(carried(result)).toEqual({});
    expect(result.findings.map((one) => one.rule)).toContain('plan-missing');
  });
  it('a plan with neither has no score', () => {
    const result = check({ goals: worked.goals });
    expect(result.score).toBeNull();
    expect(result.parts).toEqual([]);
    expect(result.findings.map((one) => one.rule)).toEqual(['plan-missing', 'plan-missing']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['KPI', { error: '#N/A' }, { 'unreadable-cell T1': 2.4 }],
    ['Start', 'soon', { 'unreadable-cell T1': 2.4 }],
    ['Strategy', { error: '#N/A' }, { 'unreadable-cell T1': 24, 'strategy-without-tactic S1': 31.5 }],
    ['Segment', { error: '#N/A' }, {}],
    ['Units', -1, { 'units-missing S1': 10 }],
  ])('an unreadable %s counts as empty and carries what only it loses', (field, cell, expected) => {
    expect(carried(check(workedWith({ tactics: { T1: { [field]: cell } } })))).toEqual(expected);
  });
  it.each([
    ['Goal', { 'unreadable-cell S1': 31.5, 'broken-chain T1': 24 }],
    ['Product', { 'unreadable-cell S1': 10 }],
    ['Funding share', { 'unreadable-cell S1': 9 }],
  ])('an unreadable %s of a strategy', (field, expected) => {
    const result = check(workedWith({ strategies: { S1: { [field]: { error: '#N/A' } } } }));
    // With another Goal, S1 would have 0.6 of its 0.6 and not 0: off target is undecided, and the cell carries that too.
    expect(carried(result)).toEqual(expected);
  });
});
