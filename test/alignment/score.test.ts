import { checkPlan } from '../../src/alignment/check';
import { parts as allParts, partWeights } from '../../src/alignment/loss';
import { defaultCheckSettings, type Profile, profiles } from '../../src/alignment/settings';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

interface ByHand {
  readonly profile: Profile;
  readonly plan: PlanSheets;
  readonly score: number;
  /** What the parts earn: Backing, Coverage, and in the profile full Funding and Feasibility. */
  readonly earned: readonly number[];
  readonly knownBudgetShare: number | null;
  readonly backedByCount: number | null;
  readonly backedByMoney: number | null;
}

/** Columns of care: q is 1 where all of them are filled. */
const care = 'Owner | KPI | Start | End';
const cared = 'Mara | Visits | 2027-02-01 | 2027-02-28';

const whole = {
  goals: sheet('ID | Goal', 'G1 | Double sales'),
  strategies: sheet(
    'ID | Strategy | Goal | Segment | Product | Funding share',
    'S1 | Win commuters | G1 | Commuters | P1 | 0.75',
    'S2 | Care | G1 | Owners | P2 | 0.25',
  ),
  tactics: sheet(
    `ID | Tactic | Strategy | Budget | Units | ${care}`,
    `T1 | Shop | S1 | 750 | 500 | ${cared}`,
    'T2 | Film | S2 | 250 | 200 | Jon | Views | 2027-02-28 | 2027-02-28',
  ),
  products: sheet(
    'ID | Product | Price | Unit cost | Fixed cost',
    'P1 | Tarn | 200 | 120 | 40000', // 40,000 ÷ 80 = 500 units
    'P2 | Lune | 100 | 50 | 10000', // 10,000 ÷ 50 = 200 units
  ),
} satisfies PlanSheets;

const byHand: Readonly<Record<string, ByHand>> = {
  'is whole for a plan that hangs true': {
    profile: 'full',
    plan: whole,
    score: 100,
    earned: [40, 25, 15, 20],
    ...{ knownBudgetShare: 1, backedByCount: 1, backedByMoney: 1 },
  },

  // w/W is 3/4 and 1/4. T1: L = 1, q = 0.9 without a KPI. T2: L = 0. Backing 60 × 3/4 × 0.9 = 40.5.
  // v/V is 3/4 for S1, which T1 covers, and 1/4 for S2, which nothing does. Coverage 40 × 3/4 = 30.
  'weighs tactics by budget and strategies by importance': {
    profile: 'core',
    plan: {
      strategies: sheet(
        'ID | Strategy | Segment | Importance',
        'S1 | Win commuters | Commuters | 6',
        'S2 | Care | Owners | 2',
      ),
      tactics: sheet(
        `ID | Tactic | Strategy | Budget | ${care}`,
        'T1 | Shop | S1 | 300 | Mara || 2027-02-01 | 2027-02-28',
        `T2 | Film || 100 | ${cared}`,
      ),
    },
    score: 70.5,
    earned: [40.5, 30],
    ...{ knownBudgetShare: 1, backedByCount: 1 / 2, backedByMoney: 3 / 4 },
  },

  // T2 has no budget: w = (200 + 100) ÷ 2 = 150, W = 450. L is 1/2, 1, 1; q is 1, 0.8, 1.
  // Backing 60 × (200 × 1/2 × 1 + 150 × 0.8 + 100) ÷ 450 = 60 × 320 ÷ 450 = 42.666…
  'takes a missing budget for the mean, and an unknown part for lost': {
    profile: 'core',
    plan: {
      strategies: sheet('ID | Strategy | Segment', 'S1 | Win commuters | Commuters'),
      tactics: sheet(
        `ID | Tactic | Strategy | Budget | ${care}`,
        `T1 | Shop | S1 50%; S9 50% | 200 | ${cared}`,
        'T2 | Film | S1 || | Views || 2027-02-28',
        `T3 | Mail | S1 | 100 | ${cared}`,
      ),
    },
    score: 40 + (60 * 320) / 450,
    earned: [(60 * 320) / 450, 40],
    ...{ knownBudgetShare: 2 / 3, backedByCount: 2.5 / 3, backedByMoney: 350 / 450 },
  },

  // S2 has no live goal: T2 has L = 0, T1 has the 3/5 that fall to S1. All w are 1.
  // q of T1 is 0.8: it runs before S1 does, and Tourists are no segment of S1 or S2. Backing 60 × (0.6 × 0.8 + 0) ÷ 2 = 14.4.
  // Only S1 has a valid goal and a valid tactic. Coverage 40 ÷ 2 = 20.
  'ends at live goals, and counts days and segments inside the strategies alone': {
    profile: 'core',
    plan: {
      goals: sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Open Asia | dropped'),
      strategies: sheet(
        'ID | Strategy | Goal | Segment | Start | End',
        'S1 | Win commuters | G1 | Commuters | 2027-03-01 | 2027-12-31',
        'S2 | Care | G2 | Owners | 2027-03-01 | 2027-12-31',
      ),
      tactics: sheet(
        `ID | Tactic | Strategy | Segment | ${care}`,
        'T1 | Shop | S1 60%; S2 | Tourists | Mara | Visits | 2027-02-28 | 2027-03-31',
        'T2 | Film | S2 | Owners | Mara | Views | 2027-03-01 | 2027-03-31',
      ),
    },
    score: 34.4,
    earned: [14.4, 20],
    ...{ knownBudgetShare: 0, backedByCount: 0.3, backedByMoney: 0.3 },
  },

  // Spend is 1/2 each: Funding 15 × (min(0.6, 0.5) + min(0.3, 0.5)) = 15 × 0.8 = 12.
  // v/V is 2/3 and 1/3; S1 plans 400 of 500 units, S2 500 of 200: Feasibility 20 × (2/3 × 0.8 + 1/3) = 17.333…
  'asks in the profile full for funding and volume too': {
    profile: 'full',
    plan: {
      ...whole,
      strategies: sheet(
        'ID | Strategy | Goal | Segment | Product | Funding share | Importance',
        'S1 | Win commuters | G1 | Commuters | P1 | 0.6 | 2',
        'S2 | Care | G1 | Owners | P2 | 0.3',
      ),
      tactics: sheet(
        `ID | Tactic | Strategy | Budget | Units | ${care}`,
        `T1 | Shop | S1 | 50 | 400 | ${cared}`,
        `T2 | Film | S2 | 50 | 500 | ${cared}`,
      ),
    },
    score: 40 + 25 + 12 + 52 / 3,
    earned: [40, 25, 12, 52 / 3],
    ...{ knownBudgetShare: 1, backedByCount: 1, backedByMoney: 1 },
  },

  // The same plan asked in core: its funding and volume are not looked at.
  'does not look at funding and volume in the profile core': {
    profile: 'core',
    plan: {
      ...whole,
      strategies: sheet('ID | Strategy | Goal | Segment', 'S1 | A | G1 | Commuters', 'S2 | B | G1 | Owners'),
    },
    score: 100,
    earned: [60, 40],
    ...{ knownBudgetShare: 1, backedByCount: 1, backedByMoney: 1 },
  },

  // T1's shares 80% and 40% count as 2/3 and 1/3 of its 300 units. P1 asks 250 units of each strategy, as both name it.
  // S1 plans 2/3 × 300 = 200, S2 1/3 × 300 + 200 = 300: Feasibility 20 × (200/250 + 1) ÷ 2 = 18.
  // Of the spend of 1,000 S1 has 2/3 × 900 = 600 and S2 1/3 × 900 + 100 = 400; Funding shares 0.9 and 0.9 count as 1/2 and 1/2:
  // Funding 15 × (min(1/2, 0.6) + min(1/2, 0.4)) = 13.5.
  'scales shares that claim too much, and divides a product among its strategies': {
    profile: 'full',
    plan: {
      ...whole,
      strategies: sheet(
        'ID | Strategy | Goal | Segment | Product | Funding share',
        'S1 | Win commuters | G1 | Commuters | P1 | 0.9',
        'S2 | Care | G1 | Owners | P1 | 0.9',
      ),
      tactics: sheet(
        `ID | Tactic | Strategy | Budget | Units | ${care}`,
        `T1 | Shop | S1 80%; S2 40% | 900 | 300 | ${cared}`,
        `T2 | Film | S2 | 100 | 200 | ${cared}`,
      ),
    },
    score: 40 + 25 + 13.5 + 18,
    earned: [40, 25, 13.5, 18],
    ...{ knownBudgetShare: 1, backedByCount: 1, backedByMoney: 1 },
  },

  // Budgets are all 0, so each w is 1; Importance is all 0, so each v is 1. T2 and S2 have nothing: half of each part.
  // S1 states no Funding share: Funding 0. S1 names no product and S2 has no tactic: Feasibility 0.
  'counts rows where all budgets or all importance are 0, and what is not stated as lost': {
    profile: 'full',
    plan: {
      strategies: sheet(
        'ID | Strategy | Segment | Importance',
        'S1 | A | Commuters | 0',
        'S2 | B | Owners | 0',
      ),
      tactics: sheet(
        `ID | Tactic | Strategy | Budget | ${care}`,
        `T1 | Shop | S1 | 0 | ${cared}`,
        `T2 | Film || 0 | ${cared}`,
      ),
    },
    score: 32.5,
    earned: [20, 12.5, 0, 0],
    ...{ knownBudgetShare: 1, backedByCount: 1 / 2, backedByMoney: 1 / 2 },
  },

  // Without live tactics all but feasibility is 0. S1 need not sell any, S2 has 200 to sell: Feasibility 20 × (1 + 0) ÷ 2 = 10.
  'leaves a plan without live tactics its feasibility': {
    profile: 'full',
    plan: {
      strategies: sheet('ID | Strategy | Product', 'S1 | Clear | P1', 'S2 | Care | P2'),
      tactics: sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1 | dropped'),
      products: sheet(
        'ID | Product | Price | Unit cost | Fixed cost',
        'P1 | Tarn | 200 | 120 | 0',
        'P2 | Lune | 100 | 50 | 10000',
      ),
    },
    score: 10,
    earned: [0, 0, 0, 10],
    ...{ knownBudgetShare: null, backedByCount: null, backedByMoney: null },
  },

  'is nothing for a plan without live strategies': {
    profile: 'full',
    plan: {
      strategies: sheet('ID | Strategy | Status', 'S1 | Win commuters | dropped'),
      tactics: sheet(`ID | Tactic | Strategy | ${care}`, `T1 | Shop | S1 | ${cared}`),
    },
    score: 0,
    earned: [0, 0, 0, 0],
    ...{ knownBudgetShare: 0, backedByCount: 0, backedByMoney: 0 },
  },

  // T2 is retired and T1 stands there twice; only its first row counts.
  'leaves out retired rows and repeated IDs': {
    profile: 'core',
    plan: {
      strategies: sheet('ID | Strategy | Segment | Status', 'S1 | A | Commuters', 'S2 | B || dropped'),
      tactics: sheet(
        `ID | Tactic | Strategy | Status | Budget | ${care}`,
        `T1 | Shop | S1 || 100 | ${cared}`,
        'T2 | Film || paused | 900',
        'T1 | Shop ||| 900',
      ),
    },
    score: 100,
    earned: [60, 40],
    ...{ knownBudgetShare: 1, backedByCount: 1, backedByMoney: 1 },
  },
};

describe('the score', () => {
  it.each(Object.entries(byHand))('%s', (_, { profile, plan, earned, ...expected }) => {
    const { score } = checkPlan(planOf(plan), { ...defaultCheckSettings, profile });
    expect(score.score).toBeCloseTo(expected.score, 9);
    const asked = score.parts.filter(({ weight }) => weight > 0);
    expect(asked.map(({ part }) => part)).toEqual(allParts.slice(0, profile === 'full' ? 4 : 2));
    asked.forEach((part, place) => {
      expect(part.earned).toBeCloseTo(earned[place] ?? Number.NaN, 9);
      expect(part.lost).toBeCloseTo(part.weight - part.earned, 9);
      expect(part.weight).toBe(partWeights[profile][part.part]);
    });
    for (const beside of ['knownBudgetShare', 'backedByCount', 'backedByMoney'] as const) {
      const value = expected[beside];
      if (value === null) expect(score[beside]).toBeNull();
      else expect(score[beside]).toBeCloseTo(value, 9);
    }
  });

  it.each(profiles)('is none for an empty plan, whatever its other sheets hold (%s)', (profile) => {
    for (const plan of [
      {},
      { goals: whole.goals, products: whole.products },
      { tactics: sheet('ID | Tactic | Status', 'T1 | Shop | dropped') },
    ]) {
      expect(checkPlan(planOf(plan), { ...defaultCheckSettings, profile }).score).toEqual({
        score: null,
        parts: [],
        knownBudgetShare: null,
        backedByCount: null,
        backedByMoney: null,
      });
    }
  });

  it.each(profiles)('is none for half a plan: there is nothing to measure against yet (%s)', (profile) => {
    for (const plan of [
      { tactics: whole.tactics },
      { ...whole, strategies: sheet('ID | Strategy') },
      { ...whole, tactics: sheet('ID | Tactic | Strategy') },
      { goals: whole.goals, strategies: whole.strategies, products: whole.products },
    ]) {
      const { score } = checkPlan(planOf(plan), { ...defaultCheckSettings, profile });
      expect([score.score, score.parts]).toEqual([null, []]);
    }
  });

  it.each(profiles)('weighs parts that sum to 100 (%s)', (profile) => {
    expect(Object.values(partWeights[profile]).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('is that of a third of a tactic three times over, to the last point', () => {
    const strategies = sheet('ID | Strategy | Segment', 'S1 | A | X', 'S2 | B | X', 'S3 | C | X');
    const tactics = sheet(
      `ID | Tactic | Strategy | ${care}`,
      `T1 | Shop | S1 33.3%; S2 33.3%; S3 33.3% | ${cared}`,
    );
    expect(checkPlan(planOf({ strategies, tactics }), defaultCheckSettings).score.score).toBe(100);
  });
});
