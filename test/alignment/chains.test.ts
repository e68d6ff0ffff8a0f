import { linkChains, namedOrInherited, possibleStrategies } from '../../src/alignment/chains';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const chainsOf = (sheets: PlanSheets) => linkChains(planOf(sheets));
const keysOf = (chains: readonly { readonly row: { readonly key: string } }[]): readonly string[] =>
  chains.map(({ row }) => row.key);

const goals = sheet('ID | Goal | Status', 'G1 | Double sales', 'G2 | Leave Spain | dropped');
const onlyRetiredGoal = sheet('ID | Goal | Status', 'G2 | Leave Spain | dropped');
/** S2 has no goal, and S4 is dropped. */
const strategies = sheet(
  'ID | Strategy | Goal | Segment | Status',
  'S1 | Win commuters | G1 | Commuters; Students',
  'S2 | Care for life || Owners',
  'S3 | Hold the price | G1',
  'S4 | Sell on credit | G1 || dropped',
);

describe('a strategy', () => {
  it.each<[string, PlanSheets['goals'] | null, string, boolean]>([
    ['names a live goal', goals, 'G1', true],
    ['names one live goal of several', goals, 'G9; G2; G1', true],
    ['names a retired goal', goals, 'G2', false],
    ['names an unknown goal', goals, 'G9', false],
    ['names none', goals, '', false],
    ['names none where all goals are retired', onlyRetiredGoal, '', false],
    ['names none where the plan has no goals', null, '', true],
    ['names one where the plan has no goals', null, 'G1', true],
  ])('that %s', (_, goalSheet, goal, hasValidGoal) => {
    const sheets = { strategies: sheet('ID | Strategy | Goal', `S1 | Win commuters | ${goal}`) };
    const { strategies: chains } = chainsOf(goalSheet == null ? sheets : { ...sheets, goals: goalSheet });
    expect(chains.map((chain) => chain.hasValidGoal)).toEqual([hasValidGoal]);
  });
});

describe('a tactic', () => {
  it.each<[string, readonly string[], Readonly<Record<string, number>>, number]>([
    // Strategy cell, strategies behind it, what falls to each, and how much of it reaches a goal.
    ['S1', ['S1'], { S1: 1 }, 1],
    ['S1; S3', ['S1', 'S3'], { S1: 1 / 2, S3: 1 / 2 }, 1],
    ['S1 60%; S2 40%', ['S1', 'S2'], { S1: 0.6, S2: 0.4 }, 0.6],
    ['S2', ['S2'], { S2: 1 }, 0],
    ['S1 30%; S1 20%', ['S1'], { S1: 0.5 }, 0.5],
    // A share of 0 names the strategy and brings it nothing.
    ['S1 0%; S3', ['S1', 'S3'], { S3: 1 }, 1],
    // Half falls to what is retired or unknown.
    ['S1; S4', ['S1'], { S1: 1 / 2 }, 1 / 2],
    ['S9; S3', ['S3'], { S3: 1 / 2 }, 1 / 2],
    ['', [], {}, 0],
    ['#N/A', [], {}, 0],
  ])('with the strategy %j is divided among %j', (cell, behind, shares, backedShare) => {
    const chains = chainsOf({
      goals,
      strategies,
      tactics: sheet('ID | Tactic | Strategy', `T1 | Shop | ${cell}`),
    });
    const [tactic] = chains.tactics;
    expect(keysOf(tactic?.strategies ?? [])).toEqual(behind);
    const fallsTo = chains.strategies.flatMap(({ row, tactics }) =>
      tactics.map((each) => [row.key, each.share] as const),
    );
    expect(fallsTo).toEqual(Object.entries(shares));
    expect(tactic?.backedShare).toBeCloseTo(backedShare, 12);
  });

  it('of which a tenth falls to each of ten strategies is wholly backed', () => {
    const numbers = Array.from({ length: 10 }, (_, place) => place + 1);
    const { tactics } = chainsOf({
      strategies: sheet('ID | Strategy', ...numbers.map((number) => `S${number} | Aim ${number}`)),
      tactics: sheet(
        'ID | Tactic | Strategy',
        `T1 | Shop | ${numbers.map((number) => `S${number} 10%`).join('; ')}`,
      ),
    });
    expect(tactics.map(({ backedShare }) => backedShare)).toEqual([1]);
  });

  it('has what it names itself, else what its strategies name', () => {
    const { tactics } = chainsOf({
      strategies,
      tactics: sheet(
        'ID | Tactic | Strategy | Segment',
        'T1 | Shop | S1; S2 | Families',
        'T2 | Film | S1; S2',
        'T3 | Fair | S3',
      ),
    });
    expect(tactics.map((tactic) => namedOrInherited(tactic, 'segment').map(({ text }) => text))).toEqual([
      ['Families'],
      ['Commuters', 'Students', 'Owners'],
      [],
    ]);
  });

  it('could have any strategy that a text can name where its Strategy cannot be read', () => {
    // A text can name "Grow #2", but "Grow" alone means two rows.
    const chains = chainsOf({
      strategies: sheet('ID | Strategy', ' | Grow', ' | Grow', 'S1 | Care'),
      tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | #N/A', 'T2 | Film | S1', 'T3 | Fair'),
    });
    expect(chains.tactics.map((tactic) => keysOf(possibleStrategies(tactic, chains)))).toEqual([
      ['Grow #2', 'S1'],
      ['S1'],
      [],
    ]);
  });

  it('shares its strategies with those that have the same Strategy text', () => {
    const { tactics } = chainsOf({
      strategies,
      tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1; S2', 'T2 | Film | S1; S2', 'T3 | Fair | S1'),
    });
    const [first, second, third] = tactics;
    expect(first?.strategies).toBe(second?.strategies);
    expect(keysOf(third?.strategies ?? [])).toEqual(['S1']);
  });
});

describe('the chains of a plan', () => {
  it('link live rows only, and each ID once', () => {
    const chains = chainsOf({
      goals,
      strategies: { ...strategies, rows: [...strategies.rows, ['S1', 'Win commuters again', 'G1']] },
      tactics: sheet(
        'ID | Tactic | Strategy | Status',
        'T1 | Shop | S1',
        'T2 | Film | S1 | paused',
        'T1 | Shop | S1',
      ),
    });
    expect(chains.goals.map(({ key }) => key)).toEqual(['G1']);
    expect(keysOf(chains.strategies)).toEqual(['S1', 'S2', 'S3']);
    expect(keysOf(chains.tactics)).toEqual(['T1']);
    expect(chains.strategies[0]?.tactics).toHaveLength(1);
    expect(chains.planHasGoals).toBe(true);
  });

  it('serve the live goals that live strategies name', () => {
    const { servedGoals } = chainsOf({
      goals: sheet(
        'ID | Goal | Status',
        'G1 | Double sales',
        'G2 | Leave Spain | dropped',
        'G3 | Enter Italy',
        'G4 | Hire',
      ),
      strategies: sheet(
        'ID | Strategy | Goal | Status',
        'S1 | Win commuters | G2; G1',
        'S2 | Open shops | G3 | dropped',
        'S3 | Care',
      ),
    });
    expect([...servedGoals].map(({ key }) => key)).toEqual(['G1']);
  });

  it.each<[string, string, readonly string[], boolean, boolean]>([
    ['no name is unknown', 'G1', ['T1 | Shop | S1', 'T2 | Film'], false, false],
    ['one of two tactics names one that is', 'G1', ['T1 | Shop | S1', 'T2 | Film | S1; S9'], true, false],
    ['a dropped tactic does', 'G1', ['T1 | Shop | S1', 'T2 | Film | S9 | dropped'], false, false],
    ['a tactic names a dropped strategy', 'G1', ['T1 | Shop | S4'], false, false],
    ['a strategy names a goal that is', 'G1; G9', ['T1 | Shop | S1'], false, true],
  ])('tell whether names are unknown: %s', (_, goal, rows, hasUnknownStrategy, hasUnknownGoal) => {
    const chains = chainsOf({
      goals,
      strategies: sheet(
        'ID | Strategy | Goal | Status',
        `S1 | Win commuters | ${goal}`,
        'S2 | Care for life | G1',
        'S4 | Sell on credit | G8 | dropped',
      ),
      tactics: sheet('ID | Tactic | Strategy | Status', ...rows),
    });
    expect([chains.hasUnknownStrategy, chains.hasUnknownGoal]).toEqual([hasUnknownStrategy, hasUnknownGoal]);
  });
});
