import type { OracleCell } from './plan-sheets';
import { check, found, undecided, withoutColumns, worked, type WorkedPlan, workedWith } from './worked-plan';

type Cells = Readonly<Record<string, OracleCell>>;

const adding = (plan: WorkedPlan, role: 'goals' | 'strategies' | 'tactics', row: Cells) => ({
  ...plan,
  [role]: [...(plan[role] ?? []), row],
});
const backing = (strategy: string) =>
  found(check(workedWith({ tactics: { T1: { Strategy: strategy } } }), 'core'));

/** Without a valid goal nothing is spent for a strategy. */
const offTarget = 'funding-off-target strategies S2 Funding share';

describe('Backing', () => {
  it.each([
    ['S1; S9; X', ['unknown-strategy tactics T1 Strategy', 'unknown-strategy tactics T1 Strategy']],
    ['S1 90%; S2 20%', ['overallocated tactics T1 Strategy']],
    ['S1 50%; S2 50.5%', []],
    ['S1 50%; S2 49.4%', ['underallocated tactics T1 Strategy']],
    ['S1 50%; S2', []],
  ])('Strategy %j', (strategy, expected) => {
    const own = backing(strategy).filter((one) => one.includes(' T1 '));
    expect(own).toEqual(expected);
  });
  it('one finding for all retired strategies of a tactic', () => {
    const plan = workedWith({
      strategies: { S1: { Status: 'Paused' }, S2: { Status: 'archived' } },
      tactics: { T1: { Strategy: 'S1; S2' } },
    });
    expect(found(check(plan)).filter((one) => one.startsWith('retired-strategy'))).toEqual([
      'retired-strategy tactics T1 Strategy',
      'retired-strategy tactics T2 Strategy',
    ]);
  });
  it.each([
    ['G9', ['broken-chain tactics T2 Strategy', offTarget, 'unknown-goal strategies S2 Goal']],
    ['G1; G9', ['unknown-goal strategies S2 Goal']],
    ['G2', ['broken-chain tactics T2 Strategy', offTarget, 'retired-goal strategies S2 Goal']],
    ['G2; G1', []],
    ['Grow', []],
  ])('Goal %j', (goal, expected) => {
    const plan = adding(workedWith({ strategies: { S2: { Goal: goal } } }), 'goals', {
      ID: 'G2',
      Goal: 'Old',
      Status: 'paused',
    });
    expect(found(check(plan))).toEqual(expected);
  });
  it('a goal that no live strategy refers to', () => {
    expect(found(check(adding(worked, 'goals', { ID: 'G2', Goal: 'Lead' })))).toEqual([
      'goal-without-strategy goals G2 Goal',
    ]);
  });
  it('rules whose sheet is absent find nothing', () => {
    expect(found(check({ tactics: worked.tactics }))).toEqual(['plan-missing   ']);
    expect(found(check({ strategies: worked.strategies }, 'core'))).toEqual(['plan-missing   ']);
  });
  it('a repeated ID is found in retired rows too, and its later rows are left out of the rest', () => {
    const plan = adding(worked, 'tactics', { ID: ' t1', Tactic: 'Fair', Status: 'dropped' });
    expect(found(check(adding(plan, 'tactics', { ID: 'T2', Tactic: 'Nothing else' })))).toEqual([
      'duplicate-id tactics T2 ID',
      'duplicate-id tactics t1 ID',
    ]);
  });
  it('an ID is missing where the column has one and the row has a name', () => {
    const { tactics } = worked;
    const rows = tactics.map((row) => ({ ...row, ID: row.ID === 'T1' ? null : row.ID }));
    expect(found(check({ ...worked, tactics: rows }))).toEqual(['missing-id tactics Fair ID']);
    expect(found(check(withoutColumns(worked, 'tactics', 'ID')))).toEqual([]);
    expect(found(check({ ...worked, tactics: tactics.map((row) => ({ ...row, ID: null })) }))).toEqual([]);
  });
  it.each<[string, Cells, boolean]>([
    ['the same', {}, true],
    ['another strategy', { Strategy: 'S2' }, false],
    ['a common strategy', { Strategy: 'S2; S1' }, true],
    ['no own segment, but the strategy has it', { Segment: null }, true],
    ['another segment', { Segment: 'Trade' }, false],
    ['another channel', { Channel: 'Web' }, false],
    ['the day after', { Start: '2026-04-01', End: '2026-04-02' }, false],
    ['the last day', { Start: '2026-03-31', End: '2026-04-02' }, true],
    ['no end', { End: null }, false],
    ['another name', { Tactic: 'Fairs' }, false],
  ])('near-duplicate: %s', (_, change, expected) => {
    const plan = adding(worked, 'tactics', {
      ...worked.tactics[0],
      ID: 'T3',
      Tactic: ' FAIR',
      Units: 0,
      Budget: 0,
      ...change,
    });
    expect(found(check(plan, 'core')).includes('near-duplicate tactics T3 Tactic')).toBe(expected);
  });
});

describe('the other groups', () => {
  it('a strategy ends before it starts, and then admits no day', () => {
    expect(found(check(workedWith({ strategies: { S1: { End: '2025-01-01' } } })))).toEqual([
      'end-before-start strategies S1 Start',
      'outside-strategy-period tactics T1 Start',
    ]);
  });
  it('funding is off target by more than 5 points with advice, by more than 10 with a warning', () => {
    const severities = (one: number) =>
      check(
        workedWith({ strategies: { S1: { 'Funding share': one }, S2: { 'Funding share': 1 - one } } }),
      ).findings.map((finding) => finding.severity);
    expect(severities(0.65)).toEqual([]);
    expect(severities(0.66)).toEqual(['advice', 'advice']);
    expect(severities(0.7)).toEqual(['advice', 'advice']);
    expect(severities(0.71)).toEqual(['warning', 'warning']);
  });
  it('a strategy is blamed for its missing owner only where another has one', () => {
    const plan = workedWith({ strategies: { S1: { Owner: 'Ada' }, S2: { Owner: null } } });
    expect(found(check(plan))).toEqual(['missing-owner strategies S2 Owner']);
  });
  it('what an idea misses is advice', () => {
    const result = check(
      workedWith({ tactics: { T1: { Status: 'idea', KPI: null, Units: 'some' } } }),
      'core',
    );
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['missing-kpi', 'advice'],
      ['overdue', 'advice'],
      ['unreadable-cell', 'advice'],
    ]);
  });
  it('a tactic without strategies misses its segment at no cost', () => {
    const result = check(workedWith({ tactics: { T1: { Strategy: null, Segment: null } } }), 'core');
    expect(result.findings.find((one) => one.rule === 'missing-segment')).toMatchObject({
      key: 'T1',
      points: 0,
    });
  });
  it('each date that is missing is marked', () => {
    const result = check(workedWith({ tactics: { T1: { Start: null, End: null }, T2: { End: null } } }));
    expect(result.findings.map(({ cells, field }) => [cells, field])).toEqual([
      [['F2', 'G2'], 'Start'],
      [['G3'], 'End'],
    ]);
  });
  it('numbers from text are said once a column, retired rows included', () => {
    const result = check(
      workedWith({ tactics: { T1: { Budget: '600' }, T2: { Budget: ' 400 ', Status: 'done' } } }),
    );
    expect(result.findings).toEqual([
      expect.objectContaining({
        rule: 'number-as-text',
        severity: 'advice',
        role: null,
        key: null,
        cells: ['I2', 'I3'],
      }),
    ]);
  });
  it('a Status that is none of the choices leaves the row live', () => {
    const result = check(workedWith({ tactics: { T1: { Status: 'who knows' } } }));
    expect(result.score).toBeCloseTo(100, 9);
    expect(found(result)).toEqual(['unknown-choice   Status']);
  });
});

describe('incomplete', () => {
  it.each([
    ['KPI', ['missing-kpi tactics T1']],
    ['Owner', ['missing-owner tactics T1']],
    [
      'Start',
      [
        'end-before-start tactics T1',
        'horizon-inverted tactics T1',
        'missing-dates tactics T1',
        'outside-strategy-period tactics T1',
      ],
    ],
    ['Segment', ['segment-outside-strategy tactics T1']],
    ['ID', ['missing-id tactics Fair']],
    [
      'Strategy',
      [
        'overallocated tactics T1',
        'tactic-without-strategy tactics T1',
        'underallocated tactics T1',
        'unknown-strategy tactics T1',
      ],
    ],
    ['Budget', ['missing-budget tactics T1']],
    ['Units', ['volume-short strategies S1']],
  ])('where %s of a tactic is unreadable', (field, expected) => {
    expect(undecided(check(workedWith({ tactics: { T1: { [field]: { error: '#N/A' } } } })))).toEqual(
      expected,
    );
  });
  it('not where the outcome is the same whatever the cell says', () => {
    const result = check(workedWith({ tactics: { T1: { Start: { error: '#N/A' }, End: null } } }));
    expect(undecided(result)).toEqual([]);
    expect(result.findings.find((one) => one.rule === 'missing-dates')).toMatchObject({
      key: 'T1',
      cells: ['G2'],
    });
  });
  it.each([
    [
      'Goal',
      [
        'funding-off-target strategies S1',
        'strategy-without-goal strategies S1',
        'unknown-goal strategies S1',
      ],
    ],
    [
      'Product',
      ['requirement-unknown strategies S1', 'unknown-product strategies S1', 'volume-short strategies S1'],
    ],
    ['Funding share', ['funding-off-target strategies S1', 'funding-target-missing strategies S1']],
    ['Start', ['end-before-start strategies S1', 'horizon-inverted strategies S1']],
  ])('where %s of a strategy is unreadable', (field, expected) => {
    expect(undecided(check(workedWith({ strategies: { S1: { [field]: { error: '#N/A' } } } })))).toEqual(
      expected,
    );
  });
});
