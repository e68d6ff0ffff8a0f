import { align } from '../../src/alignment/alignment';
import { findLosses, isMeasurable, reachedShare } from '../../src/alignment/losses';
import { defaultCheckSettings, type Profile } from '../../src/alignment/settings';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const alignmentOf = (sheets: PlanSheets, profile: Profile = 'core') =>
  align(planOf(sheets), { ...defaultCheckSettings, profile });

/** Each loss as `cause` or `cause of KEY`, with its points. */
const lossesOf = (sheets: PlanSheets, profile: Profile = 'core'): readonly (readonly [string, number])[] =>
  findLosses(alignmentOf(sheets, profile)).map(({ part, cause, points, of }) => [
    `${part}: ${cause}${of === null ? '' : ` of ${of.row.key}`}`,
    Number(points.toFixed(9)),
  ]);

const goals = sheet('ID | Goal', 'G1 | Double sales');
const strategies = sheet(
  'ID | Strategy | Goal | Segment | Start | End',
  'S1 | Win commuters | G1 | Commuters | 2027-01-01 | 2027-03-31',
);
const care = 'Owner | KPI | Start | End | Segment';
const cared = 'Ann | Visits | 2027-02-01 | 2027-02-28 | Commuters';

describe('what the tactics of a plan lose', () => {
  // Weights are budgets of 1,000 in all, so Backing's 60 points give T1 18, T2 6, T3 6 and T4 30.
  // T2 lacks four tenths of 6 points; T3's strategy has no goal, so that it loses all and no care beside; T4 has no strategy.
  it('is the link, else a tenth for each piece of care that is missing, by budget', () => {
    expect(
      lossesOf({
        goals,
        strategies: sheet(
          'ID | Strategy | Goal | Segment',
          'S1 | Win commuters | G1 | Commuters',
          'S2 | Care ||',
        ),
        tactics: sheet(
          `ID | Tactic | Strategy | Budget | ${care}`,
          `T1 | Shop | S1 | 300 | ${cared}`,
          'T2 | Film | S1 | 100 |||||Students',
          'T3 | Fair | S2 | 100',
          'T4 | Mail || 500',
        ),
      }),
    ).toEqual([
      ['Backing: kpi of T2', 0.6],
      ['Backing: owner of T2', 0.6],
      ['Backing: dates of T2', 0.6],
      ['Backing: segment of T2', 0.6],
      ['Backing: link of T3', 6],
      ['Backing: link of T4', 30],
      ['Coverage: coverage of S2', 20],
    ]);
  });

  it('is of a half-linked tactic half of all, and half of each tenth', () => {
    expect(
      lossesOf({
        goals,
        strategies,
        tactics: sheet(
          `ID | Tactic | Strategy | ${care}`,
          'T1 | Shop | S1 50% | Ann || 2027-02-01 | 2027-02-28',
        ),
      }),
    ).toEqual([
      ['Backing: link of T1', 30],
      ['Backing: kpi of T1', 3],
    ]);
  });

  it.each<[string, string, boolean]>([
    ['within the period', '2027-01-01 | 2027-03-31', true],
    ['of one day', '2027-02-01 | 2027-02-01', true],
    ['without an end', '2027-02-01 |', false],
    ['without a start', '| 2027-02-28', false],
    ['out of order', '2027-02-28 | 2027-02-01', false],
    ['beginning before the period', '2026-12-31 | 2027-02-28', false],
    ['ending after it', '2027-02-01 | 2027-04-01', false],
  ])('are its dates or not: %s', (_, dates, isInOrder) => {
    expect(
      lossesOf({
        goals,
        strategies,
        tactics: sheet(
          'ID | Tactic | Strategy | Owner | KPI | Start | End',
          `T1 | Shop | S1 | Ann | Visits | ${dates}`,
        ),
      }),
    ).toEqual(isInOrder ? [] : [['Backing: dates of T1', 6]]);
  });

  it.each<[string, readonly string[], string, boolean]>([
    ['nobody names one', ['', ''], '', false],
    ['only the tactic does', ['', ''], 'Students', true],
    ['only a strategy does', ['', 'Owners'], '', true],
    ['the tactic names one of theirs', ['Commuters', 'Owners'], 'owners', true],
    ['the tactic names none of theirs', ['Commuters', 'Owners'], 'Students', false],
    ['the tactic names one of theirs, and another', ['Commuters', 'Owners'], 'Owners; Students', false],
    ['one of its strategies names none, and so is for all', ['Commuters', ''], 'Students', true],
  ])('is its segment or not, where %s', (_, ofStrategies, ofTactic, isNamed) => {
    const rows = ofStrategies.map((segment, place) => `S${place + 1} | Aim ${place + 1} | G1 | ${segment}`);
    expect(
      lossesOf({
        goals,
        strategies: sheet('ID | Strategy | Goal | Segment', ...rows),
        tactics: sheet(
          `ID | Tactic | Strategy | ${care}`,
          `T1 | Shop | S1; S2 | Ann | Visits | 2027-02-01 | 2027-02-28 | ${ofTactic}`,
        ),
      }),
    ).toEqual(isNamed ? [] : [['Backing: segment of T1', 6]]);
  });
});

describe('what the strategies of a plan lose', () => {
  // Coverage has 40 points; S1 counts as 1 of 1 + 3 + 0.
  it('is coverage by their importance: 1 where it is not stated, without a goal or a tactic', () => {
    const ofCoverage = (rows: readonly string[]) =>
      lossesOf({
        goals,
        strategies: sheet('ID | Strategy | Goal | Segment | Importance', ...rows),
        tactics: sheet(`ID | Tactic | Strategy | ${care}`, `T1 | Shop | S4 | ${cared}`),
      }).filter(([name]) => name.startsWith('Coverage'));
    const backed = 'S4 | Win commuters | G1 | Commuters';
    expect(ofCoverage(['S1 | Care | G1 ||', 'S2 | Hold | G1 || 2', `${backed} | 1`])).toEqual([
      ['Coverage: coverage of S1', 10],
      ['Coverage: coverage of S2', 20],
    ]);
    // Where all importance is 0, all count alike: 40 ÷ 2.
    expect(ofCoverage(['S1 | Care | G1 || 0', `${backed} | 0`])).toEqual([['Coverage: coverage of S1', 20]]);
    // A strategy of no importance loses nothing beside one that has some.
    expect(ofCoverage(['S1 | Care | G1 || 0', `${backed} | 2`])).toEqual([]);
  });

  // Funding has 15 points. Of the spend S1 has 0.4 and asks for 0.5: 1.5 points. S2 has 0.6 and asks for 0.2.
  // The shares lack 0.3 of 1: 4.5 points, in equal parts of those that state none, else of the plan.
  it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    ['of the plan, where all state a share', [], [['Funding: funding target', 4.5]]],
    ['of the only one that states none', ['S3 | Hold |'], [['Funding: funding target of S3', 4.5]]],
    [
      'of each that states none',
      ['S3 | Hold |', 'S4 | Wait |'],
      [
        ['Funding: funding target of S3', 2.25],
        ['Funding: funding target of S4', 2.25],
      ],
    ],
  ])('is funding below its share, and what the shares lack %s', (_, silent, expected) => {
    const losses = lossesOf(
      {
        strategies: sheet(
          'ID | Strategy | Funding share',
          'S1 | Win commuters | 0.5',
          'S2 | Care | 0.2',
          ...silent,
        ),
        tactics: sheet('ID | Tactic | Strategy | Budget', 'T1 | Shop | S1 | 400', 'T2 | Film | S2 | 600'),
      },
      'full',
    );
    expect(losses.filter(([name]) => name.startsWith('Funding'))).toEqual([
      ['Funding: funding of S1', 1.5],
      ...expected,
    ]);
  });

  // Feasibility has 20 points, 4 for each strategy. P1 and P3 ask 100 units (5,000 ÷ 50), P2 none; P4 has no price.
  it('is the part of the required volume that is not planned, all of it where that is unknown or no goal is named', () => {
    const losses = lossesOf(
      {
        goals,
        strategies: sheet(
          'ID | Strategy | Goal | Product',
          'S1 | Win commuters | G1 | P1',
          'S2 | Clear | G1 | P2',
          'S3 | Care || P3',
          'S4 | Hold | G1 | P4',
          'S5 | Wait | G1 |',
        ),
        tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Shop | S1 | 75', 'T2 | Film | S3 | 500'),
        products: sheet(
          'ID | Product | Price | Unit cost | Fixed cost',
          'P1 | Tarn | 100 | 50 | 5000',
          'P2 | Lune | 100 | 50 | 0',
          'P3 | Esk | 100 | 50 | 5000',
          'P4 | Wyre | | 50 | 5000',
        ),
      },
      'full',
    );
    expect(losses.filter(([name]) => name.startsWith('Feasibility'))).toEqual([
      ['Feasibility: feasibility of S1', 1],
      ['Feasibility: feasibility of S3', 4],
      ['Feasibility: feasibility of S4', 4],
      ['Feasibility: feasibility of S5', 4],
    ]);
  });
});

describe('the part of a required volume that is planned', () => {
  it.each([
    [80, 100, 0.8],
    [0, 100, 0],
    [100, 100, 1],
    [300, 100, 1],
    [0, 0, 1],
    [5, 0, 1],
    // A third three times over falls short by less than what computers can write down.
    [100 * (1 - 1e-12), 100, 1],
  ])('of %d against %d is %d', (planned, required, expected) => {
    expect(reachedShare(planned, required)).toBe(expected);
  });
});

describe('half a plan', () => {
  const droppedStrategy = sheet('ID | Strategy | Product | Status', 'S1 | Win commuters || dropped');
  const droppedTactic = sheet('ID | Tactic | Strategy | Status', 'T1 | Shop | S1 | dropped');
  const tactics = sheet('ID | Tactic | Strategy', 'T1 | Shop | S1');

  it.each<[string, PlanSheets, boolean]>([
    ['strategies and tactics', { strategies, tactics }, true],
    ['only strategies', { strategies }, false],
    ['only tactics', { tactics }, false],
    ['tactics and dropped strategies', { strategies: droppedStrategy, tactics }, true],
    ['strategies and dropped tactics', { strategies, tactics: droppedTactic }, true],
    ['nothing but dropped rows', { strategies: droppedStrategy, tactics: droppedTactic }, false],
  ])('is not measured, a whole one is: %s', (_, sheets, isWhole) => {
    const alignment = alignmentOf(sheets);
    expect(isMeasurable(alignment)).toBe(isWhole);
    expect(findLosses(alignment).length > 0).toBe(isWhole);
  });

  it.each<[Profile, readonly (readonly [string, number])[]]>([
    [
      'core',
      [
        ['Backing: no strategies', 60],
        ['Coverage: no strategies', 40],
      ],
    ],
    [
      'full',
      [
        ['Backing: no strategies', 40],
        ['Coverage: no strategies', 25],
        ['Funding: no strategies', 15],
        ['Feasibility: no strategies', 20],
      ],
    ],
  ])('loses in the profile %s everything without a live strategy', (profile, expected) => {
    expect(lossesOf({ strategies: droppedStrategy, tactics }, profile)).toEqual(expected);
  });

  it('loses without a live tactic all but the feasibility of strategies that need not sell any', () => {
    const sheets = {
      strategies: sheet('ID | Strategy | Product', 'S1 | Clear | P1', 'S2 | Care | P2'),
      tactics: droppedTactic,
      products: sheet(
        'ID | Product | Price | Unit cost | Fixed cost',
        'P1 | Tarn | 200 | 120 | 0',
        'P2 | Lune | 100 | 50 | 10000',
      ),
    };
    expect(lossesOf(sheets, 'full')).toEqual([
      ['Backing: no tactics', 40],
      ['Coverage: no tactics', 25],
      ['Funding: no tactics', 15],
      ['Feasibility: feasibility of S2', 10],
    ]);
  });
});
