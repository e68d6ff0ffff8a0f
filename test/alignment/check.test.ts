import { checkPlan, type CheckResult } from '../../src/alignment/check';
import type { RuleId } from '../../src/alignment/rule-id';
import { type CheckSettings, defaultCheckSettings } from '../../src/alignment/settings';
import { notCalculated } from '../../src/spreadsheet/cell';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const check = (sheets: PlanSheets, settings: Partial<CheckSettings> = {}): CheckResult =>
  checkPlan(planOf(sheets), { ...defaultCheckSettings, ...settings });

const goals = sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Leave Spain | dropped');
const strategies = (...rows: readonly string[]) =>
  sheet('ID | Strategy | Goal | Segment | Start | End | Status', ...rows);
/** S2 has no goal, S3 is dropped. */
const s1 = 'S1 | Win commuters | G1 | Commuters | 2027-01-01 | 2027-03-31';
const s2 = 'S2 | Care | | Owners';
/** S5 is for everybody. */
const s5 = 'S5 | Hold the price | G1';
const s3 = 'S3 | Sell on credit | G1 | Owners ||| dropped';
const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Strategy | Owner | KPI | Start | End | Segment', ...rows);
const cared = 'Ann | Visits | 2027-02-01 | 2027-02-28 |';
/** A tactic that loses nothing. */
const whole = `T2 | Film | S1 | ${cared}`;

/** The findings with points, as `rule KEY points`, worst first. */
const carried = ({ findings }: CheckResult): readonly string[] =>
  findings
    .filter(({ points }) => points > 0)
    .map(({ rule, key, points }) => `${rule} ${key ?? '-'} ${Number(points.toFixed(9))}`);

describe('what a tactic loses is carried', () => {
  // Of Backing's 60 points each of two tactics has 30, a tenth of which is 3.
  it.each<[string, string, readonly string[]]>([
    ['that it has no strategy', `| ${cared}`, ['tactic-without-strategy T1 30']],
    ['that it names an unknown one', `S9 | ${cared}`, ['unknown-strategy T1 30']],
    ['that it names a dropped one', `S3 | ${cared}`, ['retired-strategy T1 30']],
    ['that its strategy has no goal', `S2 | ${cared}`, ['broken-chain T1 30']],
    ['that half of it is nobody’s', `S1 50% | ${cared}`, ['underallocated T1 15']],
    // Half of it falls to each.
    ['that it names an unknown one beside a dropped one', `S3; S9 | ${cared}`, ['unknown-strategy T1 30']],
    [
      'that it names a dropped one beside one without a goal',
      `S3; S2 | ${cared}`,
      ['retired-strategy T1 30'],
    ],
    ['that its Strategy cannot be read', `#N/A | ${cared}`, ['unreadable-cell T1 30']],
    ['that it has no owner', 'S1 || Visits | 2027-02-01 | 2027-02-28 |', ['missing-owner T1 3']],
    [
      'that its Owner cannot be read',
      'S1 | #N/A | Visits | 2027-02-01 | 2027-02-28 |',
      ['unreadable-cell T1 3'],
    ],
    ['that it has no KPI', 'S1 | Ann || 2027-02-01 | 2027-02-28 |', ['missing-kpi T1 3']],
    ['that it has no dates', 'S1 | Ann | Visits |||', ['missing-dates T1 3']],
    [
      'that its dates are out of order',
      'S1 | Ann | Visits | 2027-02-28 | 2027-02-01 |',
      ['end-before-start T1 3'],
    ],
    [
      'that it ends after its strategy',
      'S1 | Ann | Visits | 2027-02-28 | 2027-05-01 |',
      ['outside-strategy-period T1 3'],
    ],
    ['that nobody says who it is for', `S5 | ${cared}`, ['missing-segment T1 3']],
    ['that it has no End, whatever its Start may be', 'S1 | Ann | Visits | #N/A ||', ['missing-dates T1 3']],
    ['that it is for somebody else', `S1 | ${cared} Students`, ['segment-outside-strategy T1 3']],
  ])('by the finding that says %s', (_, row, expected) => {
    const result = check({
      goals,
      strategies: strategies(s1, s2, s3, s5),
      tactics: tactics(`T1 | Shop | ${row}`, whole),
    });
    expect(carried(result).filter((each) => each.includes('T1'))).toEqual(expected);
    expect(result.unshownLosses).toHaveLength(0);
  });

  it('by one finding of a column that the whole plan lacks', () => {
    const result = check({
      goals,
      strategies: strategies(s1),
      tactics: sheet(
        'ID | Tactic | Strategy | Owner | Start | End',
        'T1 | Shop | S1 | Ann | 2027-02-01 | 2027-02-28',
        'T2 | Film | S1 || 2027-02-01 | 2027-02-28',
      ),
    });
    expect(carried(result)).toEqual(['column-missing - 6', 'missing-owner T2 3']);
  });

  it('by what is wrong with the row before formulas of a column that were never calculated', () => {
    const { headings } = tactics();
    const result = check({
      goals,
      strategies: strategies(s1),
      tactics: {
        headings,
        rows: [
          ['T1', 'Shop', 'S1', 'Ann', 'Visits', notCalculated, null],
          ['T2', 'Film', notCalculated, 'Ann', 'Visits', '2027-02-01', '2027-02-28'],
          ['T3', 'Fair', 'S1', 'Ann', 'Visits', notCalculated, '2027-02-28'],
        ],
      },
    });
    // Each tactic has 20 of the 60 points.
    expect(carried(result)).toEqual(['not-calculated - 20', 'not-calculated - 2', 'missing-dates T1 2']);
  });

  it('by the column before an unreadable cell of the row', () => {
    const result = check({
      goals: sheet('ID | Goal', 'G1 | Double sales'),
      strategies: sheet('ID | Strategy | Goal | Segment', 'S1 | Win commuters || Commuters'),
      tactics: tactics(`T1 | Shop | S1 | ${cared}`, `T2 | Film | #N/A | ${cared}`),
    });
    // T1's link and the strategy's coverage for want of a Goal column; what T2 means, nobody knows.
    expect(carried(result)).toEqual(['unreadable-cell T2 30', 'column-missing - 70']);
  });
});

describe('what a strategy loses is carried', () => {
  // Of Coverage's 40 points each of two strategies has 20.
  it.each<[string, string, string, readonly string[]]>([
    ['that it has no goal', '', 'S4', ['strategy-without-goal S4 20']],
    ['that its goal is unknown', 'G9', 'S4', ['unknown-goal S4 20']],
    ['that its goal is dropped', 'G2', 'S4', ['retired-goal S4 20']],
    ['that it has no tactic', 'G1', 'S1', ['strategy-without-tactic S4 20']],
    [
      'that it has no tactic, where one of its goals is known',
      'G9; G1',
      'S1',
      ['strategy-without-tactic S4 20'],
    ],
    ['that it has no goal, where it has no tactic either', '', 'S1', ['strategy-without-goal S4 20']],
    ['that its Goal cannot be read', '#N/A', 'S4', ['unreadable-cell S4 20']],
  ])('by the finding that says %s', (_, goal, ofTactic, expected) => {
    const result = check({
      goals,
      strategies: strategies(s1, `S4 | Hold the price | ${goal} | Commuters`),
      tactics: tactics(`T1 | Shop | ${ofTactic} | ${cared}`, whole),
    });
    expect(carried(result).filter((each) => each.includes('S4'))).toEqual(expected);
  });

  /** Two strategies of the profile full, each with half of the spend, and what they ask for. */
  const full = (first: string, second: string, ofTactics: readonly [string, string] = ['S1', 'S2']) =>
    check(
      {
        strategies: sheet(
          'ID | Strategy | Segment | Funding share | Product',
          `S1 | Win commuters | X | ${first}`,
          `S2 | Care | X | ${second}`,
        ),
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | Start | End | Units',
          `T1 | Shop | ${ofTactics[0]} | Ann | Visits | 2027-02-01 | 2027-02-28 | 50`,
          `T2 | Film | ${ofTactics[1]} | Ann | Visits | 2027-02-01 | 2027-02-28 |`,
        ),
        // Tarn asks 5,000 ÷ 50 = 100 units, Lune none.
        products: sheet(
          'ID | Product | Price | Unit cost | Fixed cost',
          'P1 | Tarn | 100 | 50 | 5000',
          'P2 | Lune | 100 | 50 | 0',
        ),
      },
      { profile: 'full' },
    );

  // Funding has 15 points, Feasibility 20, of which each strategy has 10.
  it.each<[string, CheckResult, readonly string[]]>([
    ['funds it less than it should', full('0.4 | P2', '0.6 | P2'), ['funding-off-target S2 1.5']],
    ['gives no Funding share', full('0.5 | P2', ' | P2'), ['funding-target-missing S2 7.5']],
    // T1 plans 50 of the 100 units.
    ['plans too few units', full('0.5 | P1', '0.5 | P2'), ['volume-short S1 5']],
    ['states no Units', full('0.5 | P2', '0.5 | P1'), ['units-missing S2 10']],
    ['names no product', full('0.5 | P2', '0.5 |'), ['requirement-unknown S2 10']],
    // Coverage 12.5, Funding 15 × 0.5 and Feasibility 10.
    ['has no tactic', full('0.5 | P2', '0.5 | P1', ['S1', 'S1']), ['strategy-without-tactic S2 30']],
  ])('in the profile full by the finding that says that nobody or nothing %s', (_, result, expected) => {
    expect(carried(result)).toEqual(expected);
    expect(result.unshownLosses).toHaveLength(0);
  });

  it('by no finding where its funding differs by less than anybody would mind', () => {
    const result = full('0.47 | P2', '0.53 | P2');
    expect(carried(result)).toEqual([]);
    expect(result.unshownLosses.map(({ rule, loss }) => [rule, loss.cause, loss.of?.row.key])).toEqual([
      [null, 'funding', 'S2'],
    ]);
    expect(result.unshownLosses[0]?.loss.points).toBeCloseTo(15 * 0.03, 9);
  });
});

describe('what nothing of the plan could earn is carried', () => {
  it('by the finding that says that a half of it is missing', () => {
    const dropped = { strategies: strategies(s3), tactics: tactics(`T1 | Shop | S3 | ${cared}`) };
    expect(carried(check({ goals, ...dropped }))).toEqual(['plan-missing - 100']);
  });
});

describe('a rule that is switched off', () => {
  const plan = {
    goals,
    strategies: strategies(s1),
    tactics: tactics(
      'T1 | Shop | S1 || Visits | 2027-02-01 | 2027-02-28',
      `T3 | Fair | S1 | #N/A | Visits | 2027-02-01 | 2027-02-28`,
      whole,
    ),
  };

  it('says nothing, and the breakdown shows what it would carry', () => {
    const on = check(plan);
    const off = check(plan, { rules: { 'missing-owner': 'off' } });
    expect(on.findings.map(({ rule }) => rule)).toContain('missing-owner');
    expect(on.incomplete.map(({ rule, key }) => [rule, key])).toEqual([['missing-owner', 'T3']]);
    expect(off.findings.map(({ rule }) => rule)).not.toContain('missing-owner');
    expect(off.incomplete).toEqual([]);
    expect(off.off).toContain('missing-owner');
    expect(on.off).not.toContain('missing-owner');
    expect(off.asked.map(({ rule }) => rule)).not.toContain('missing-owner');
    expect(off.score).toEqual(on.score);
    // A tenth of a third of 60 points.
    expect(off.unshownLosses.map(({ rule, loss }) => [rule, loss.cause, loss.points])).toEqual([
      ['missing-owner', 'owner', 2],
    ]);
    expect(carried(off)).toEqual(['unreadable-cell T3 2']);
  });

  it('is not called inapplicable', () => {
    const ruleOff = { rules: { 'stage-gap': 'off' } } as const;
    expect(check(plan).inapplicable).toContain('stage-gap');
    expect(check(plan, ruleOff).inapplicable).not.toContain('stage-gap');
    expect(check(plan, ruleOff).off).toContain('stage-gap');
  });

  it('is so by itself where it is not sure enough, until it is given a severity', () => {
    const off = check(plan);
    expect(off.off).toEqual(['message-off-benefit']);
    const on = check(plan, { rules: { 'message-off-benefit': 'advice' } });
    expect(on.off).toEqual([]);
    expect(on.inapplicable).toContain('message-off-benefit');
  });
});

describe('a muted finding', () => {
  const plan = {
    goals,
    strategies: strategies(s1),
    tactics: tactics('T1 | Shop | S1 || | 2027-02-01 | 2027-02-28', whole),
  };

  it('stands apart with its reason, and carries its points all the same', () => {
    const muted = [
      { finding: 'MISSING-OWNER/tactics/t1', reason: 'Decided in May' },
      { finding: 'missing-kpi/tactics/t7', reason: '' },
    ];
    const result = check(plan, { muted });
    expect(carried(result)).toEqual(['missing-kpi T1 3']);
    expect(result.muted.map(({ finding, reason }) => [finding.id, finding.points, reason])).toEqual([
      ['missing-owner/tactics/t1', 3, 'Decided in May'],
    ]);
    expect(result.score.score).toBe(94);
    expect(check(plan).muted).toEqual([]);
  });
});

describe('a rule', () => {
  const requirement: PlanSheets = {
    strategies: strategies(s1),
    tactics: tactics(whole),
  };
  const asked = (rule: RuleId, sheets: PlanSheets, settings: Partial<CheckSettings> = {}) => {
    const result = check(sheets, settings);
    const found = result.asked.find((each) => each.rule === rule);
    if (found === undefined) return result.inapplicable.includes(rule) ? 'inapplicable' : 'not asked';
    return { passed: found.passed, lacks: found.missingColumns.map(({ role, field }) => `${role}.${field}`) };
  };

  it('of the profile full is neither asked nor inapplicable in core', () => {
    expect(asked('requirement-unknown', requirement)).toBe('not asked');
    expect(check(requirement).off).not.toContain('requirement-unknown');
  });

  it('that asks for a volume is inapplicable without products in core, never in full', () => {
    expect(asked('volume-short', requirement)).toBe('inapplicable');
    expect(asked('volume-short', requirement, { profile: 'full' })).not.toBe('inapplicable');
    expect(asked('requirement-unknown', requirement, { profile: 'full' })).toEqual({ passed: 0, lacks: [] });
  });

  const segments = sheet('Segment', 'Commuters');
  const goal = sheet('ID | Goal | Target | Metric', 'G1 | Double sales | 100 | Units');

  it.each<[string, RuleId, PlanSheets, unknown]>([
    [
      'has passed for want of a column that the plan is told of once',
      'missing-kpi',
      { strategies: strategies(s1), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      { passed: 0, lacks: ['tactics.kpi'] },
    ],
    [
      'looks at strategies where only the tactics lack the column',
      'missing-owner',
      {
        strategies: sheet('ID | Strategy | Owner', 'S1 | Win | Ann', 'S2 | Care | Ann'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      { passed: 2, lacks: ['tactics.owner'] },
    ],
    [
      'is silenced by a column of a sheet that it does not judge',
      'segment-unserved',
      {
        segments,
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      { passed: 0, lacks: ['tactics.segment'] },
    ],
    [
      'is so for any of several columns',
      'missing-dates',
      { strategies: strategies(s1), tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1') },
      { passed: 0, lacks: ['tactics.start'] },
    ],
    [
      'is inapplicable where it needs another column beside',
      'goal-not-reached',
      {
        goals,
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Shop | S1 | 5'),
      },
      'inapplicable',
    ],
    [
      'is silenced where it needs nothing beside',
      'goal-not-reached',
      {
        goals: goal,
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Shop | S1 | 5'),
      },
      { passed: 0, lacks: ['strategies.goal'] },
    ],
    [
      'is silenced by two columns',
      'goal-not-reached',
      {
        goals: goal,
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Units', 'T1 | Shop | 5'),
      },
      { passed: 0, lacks: ['tactics.strategy', 'strategies.goal'] },
    ],
    [
      'is silenced by a column of which another would do as well',
      'segment-unserved',
      {
        strategies: sheet('ID | Strategy', 'S1 | Win'),
        tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1'),
      },
      { passed: 0, lacks: ['tactics.segment'] },
    ],
    [
      'is inapplicable without its sheet',
      'goal-without-strategy',
      { strategies: strategies(s1), tactics: tactics(whole) },
      'inapplicable',
    ],
    [
      'counts what it passed',
      'goal-without-strategy',
      { goals, strategies: strategies(s1), tactics: tactics(whole) },
      { passed: 1, lacks: [] },
    ],
  ])('%s: %s', (_, rule, sheets, expected) => {
    expect(asked(rule, sheets)).toEqual(expected);
  });

  it('counts what passed, what did not, and what could not be checked', () => {
    const owners = ['Ann', '', '#N/A', 'Ben', 'Cid', '#N/A'];
    const rows = owners.map((owner, place) => `T${place} | Tactic ${place} | S1 | ${owner}`);
    const result = check({
      strategies: sheet('ID | Strategy', 'S1 | Win'),
      tactics: sheet('ID | Tactic | Strategy | Owner', ...rows),
    });
    expect(result.asked.find(({ rule }) => rule === 'missing-owner')).toEqual({
      rule: 'missing-owner',
      passed: 3,
      faulty: 1,
      undecided: 2,
      missingColumns: [],
    });
  });
});
