import { compareChecks } from '../../../src/alignment/comparison/compare-checks';
import { mutedByChange } from '../../../src/alignment/comparison/finding-changes';
import { byCost, pointsOfRows } from '../../../src/alignment/comparison/score-changes';
import { settingsSentence } from '../../../src/alignment/comparison/settings-differences';
import { type PlanSheets, sheet } from '../../support/plan-of';
import { compare, recordOf } from './compared-plans';

const goals = sheet('ID | Goal', 'G1 | Grow');
const strategies = sheet('ID | Strategy | Goal | Segment', 'S1 | Win | G1 | All', 'S2 | Keep | G1 | All');
const headings = 'ID | Tactic | Strategy | Owner | KPI | Start | End | Budget';
/** A tactic in good care. */
const good = (id: string, name: string, strategy: string, budget: number, owner = 'Ann'): string =>
  `${id} | ${name} | ${strategy} | ${owner} | Reach | 2026-01-01 | 2026-02-01 | ${budget}`;
const planWith = (...tactics: readonly string[]): PlanSheets => ({
  goals,
  strategies,
  tactics: sheet(headings, ...tactics),
});

const radio = good('T1', 'Radio', 'S1', 100);
const mail = good('T2', 'Mail', 'S2', 100);

/** What rows and the plan brought or cost, as `T1 link −30`. */
const pointsIn = (before: PlanSheets, after: PlanSheets): readonly string[] => {
  const { score } = compare(before, after);
  const rounded = (change: number): string => String(Math.round(change * 100) / 100);
  return [
    ...score.rows.map(({ before: was, after: is, change, causes, isChanged }) => {
      const status = was === null ? 'new ' : is === null ? 'gone ' : isChanged ? '' : 'unchanged ';
      return `${status}${(is ?? was)?.key} ${causes.map(({ cause }) => cause).join('+')} ${rounded(change)}`;
    }),
    ...score.plan.map(
      ({ column, change, causes }) =>
        `${column ?? 'plan'} ${[...new Set(causes.map(({ cause }) => cause))].join('+')} ${rounded(change)}`,
    ),
  ];
};

describe('what a change did to the score', () => {
  it.each<[string, PlanSheets, PlanSheets, readonly string[]]>([
    [
      'a tactic that lost its strategy, and the strategy that lost its tactic',
      planWith(radio, mail),
      planWith(radio, good('T2', 'Mail', '', 100)),
      ['T2 link -30', 'unchanged S2 coverage -20'],
    ],
    [
      'a tactic that lost its owner',
      planWith(radio, mail),
      planWith(radio, good('T2', 'Mail', 'S2', 100, '')),
      ['T2 owner -3'],
    ],
    [
      'a budget that makes the tactic of another heavier',
      planWith(radio, good('T2', 'Mail', 'S2', 100, '')),
      planWith(good('T1', 'Radio', 'S1', 300), good('T2', 'Mail', 'S2', 100, '')),
      ['unchanged T2 owner 1.5'],
    ],
    [
      'a new tactic without an owner',
      planWith(radio, mail),
      planWith(radio, mail, good('T3', 'TV', 'S1', 200, '')),
      ['new T3 owner -3'],
    ],
    [
      'a tactic that is gone with what it cost',
      planWith(radio, mail, good('T3', 'TV', '', 200)),
      planWith(radio, mail),
      ['gone T3 link 30'],
    ],
    [
      'what moved most first, wherever it stands',
      planWith(radio, mail),
      planWith(good('T1', 'Radio', 'S1', 100, ''), good('T2', 'Mail', '', 100)),
      ['T2 link -30', 'unchanged S2 coverage -20', 'T1 owner -3'],
    ],
    [
      'a tactic that lost two things',
      planWith(radio, mail),
      planWith(radio, 'T2 | Mail | S2 | | | 2026-01-01 | 2026-02-01 | 100'),
      ['T2 kpi+owner -6'],
    ],
    [
      'a tactic that lost one thing, and lacked another before',
      planWith(radio, 'T2 | Mail | S2 | Ann | | 2026-01-01 | 2026-02-01 | 100'),
      planWith(radio, 'T2 | Mail | S2 | | | 2026-01-01 | 2026-02-01 | 100'),
      ['T2 owner -3'],
    ],
    [
      'a tactic that lost one thing and got another',
      planWith(radio, 'T2 | Mail | S2 | Ann | | 2026-01-01 | 2026-02-01 | 100'),
      planWith(radio, 'T2 | Mail | S2 | | Reach | 2026-01-01 | 2026-02-01 | 100'),
      ['T2 kpi+owner 0'],
    ],
    [
      'nothing where what it lacks is as before',
      planWith(radio, good('T2', 'Mail', 'S2', 100, '')),
      planWith(radio, good('T2', 'Letter', 'S2', 100, '')),
      [],
    ],
    [
      'a column that nobody fills any more: the plan pays, not its rows',
      planWith(radio, mail),
      planWith(good('T1', 'Radio', 'S1', 100, ''), good('T2', 'Mail', 'S2', 100, '')),
      ['tactics.owner owner -6'],
    ],
    [
      'a column that is there at last, but not filled everywhere',
      planWith(good('T1', 'Radio', 'S1', 100, ''), good('T2', 'Mail', 'S2', 100, '')),
      planWith(radio, good('T2', 'Mail', 'S2', 100, '')),
      ['unchanged T2 owner -3', 'tactics.owner owner 6'],
    ],
    [
      'the last tactic that was dropped',
      planWith(radio),
      { ...planWith(), tactics: sheet(`${headings} | Status`, `${radio} | dropped`) },
      ['unchanged S2 coverage 20', 'plan no tactics -100'],
    ],
  ])('%s', (_, before, after, points) => {
    expect(pointsIn(before, after)).toEqual(points);
  });

  it.each<[string, PlanSheets, PlanSheets, object]>([
    ['rose', planWith(good('T1', 'Radio', '', 100)), planWith(radio), { fell: false }],
    ['fell', planWith(radio, mail), planWith(radio), { before: 100, after: 80, change: -20, fell: true }],
    ['stays', planWith(radio), planWith(radio), { change: 0, fell: false }],
    [
      'is none any more',
      planWith(radio),
      { goals, strategies },
      { after: null, change: null, fell: true, parts: [], rows: [], plan: [] },
    ],
    [
      'is there at last',
      { goals, strategies },
      planWith(radio),
      { before: null, change: null, fell: false, parts: [], rows: [], plan: [] },
    ],
    [
      'was and is none',
      { goals },
      { strategies },
      { before: null, after: null, change: null, fell: false, parts: [] },
    ],
  ])('is told of a score that %s', (_, before, after, score) => {
    expect(compare(before, after).score).toMatchObject(score);
  });

  it('is told of each part of the score, by the profile of each check', () => {
    const plan = planWith(radio, good('T2', 'Mail', 'S2', 100, ''));
    const { parts } = compareChecks(
      recordOf(planWith(radio, mail)),
      recordOf(plan, { profile: 'full' }),
    ).score;
    // T2 lost a tenth of its half of Backing; the strategies have no Funding share and no product.
    expect(parts).toEqual(
      [
        ['Backing', 60, 40, 60, 38],
        ['Coverage', 40, 25, 40, 25],
        ['Funding', 0, 15, 0, 0],
        ['Feasibility', 0, 20, 0, 0],
      ].map(([part, weightBefore = 0, weightAfter = 0, before = 0, after = 0]) => ({
        part,
        weight: { before: weightBefore, after: weightAfter },
        earned: { before, after },
        lost: { before: Number(weightBefore) - Number(before), after: Number(weightAfter) - Number(after) },
        change: Number(after) - Number(before),
      })),
    );
  });

  it('tells apart what a strategy loses in several parts', () => {
    const [first] = compareChecks(
      recordOf(planWith(radio, mail)),
      recordOf(planWith(radio), { profile: 'full' }),
    ).score.rows;
    expect(first?.after?.key).toBe('S2');
    // Coverage 25 ÷ 2, Feasibility 20 ÷ 2, and half of the Funding that nobody asks for.
    expect(first?.causes.map(({ part, cause, before, after }) => [part, cause, before, after])).toEqual([
      ['Coverage', 'coverage', 0, 12.5],
      ['Funding', 'funding target', 0, 7.5],
      ['Feasibility', 'feasibility', 0, 10],
    ]);
  });

  it('is that of a changed row where the row is new or gone', () => {
    const { rows } = compare(
      planWith(radio, mail, good('T3', 'TV', '', 200)),
      planWith(radio, mail, good('T4', 'Film', '', 200)),
    ).score;
    expect(rows.map(({ before, after, isChanged }) => [before?.key, after?.key, isChanged])).toEqual([
      ['T3', undefined, true],
      [undefined, 'T4', true],
    ]);
  });

  it('is told by row as of now, or as of before where it is gone', () => {
    const before = recordOf(planWith(radio, mail, good('T3', 'TV', '', 200)));
    const after = recordOf(planWith(radio, good('T2', 'Mail', 'S2', 100, '')));
    const points = pointsOfRows(compareChecks(before, after).score.rows);
    expect([...points].map(([row, change]) => [row.key, Math.round(change)])).toEqual([
      ['T3', 30],
      ['T2', -3],
    ]);
    expect([...points.keys()][0]).toBe(before.sheets.tactics.rows[2]);
    expect([...points.keys()][1]).toBe(after.sheets.tactics.rows[1]);
  });

  it('names each rule once whose findings carry points, and none whose findings carry none', () => {
    const rulesOf = (row: string): unknown =>
      compare(planWith(radio, mail), planWith(radio, row)).score.rows[0]?.rules.after;
    // Two cells that cannot be read cost something; the Budget does not.
    expect(rulesOf('T2 | Mail | S2 | #N/A | #N/A | 2026-01-01 | 2026-02-01 | #N/A')).toEqual([
      'unreadable-cell',
    ]);
    expect(rulesOf('T2 | Mail | S2 | | | 2026-01-01 | 2026-02-01 | 100')).toEqual([
      'missing-kpi',
      'missing-owner',
    ]);
  });

  it('names the findings that carried points and those that carry them', () => {
    const [row] = compare(planWith(radio, mail), planWith(radio, good('T2', 'Mail', 'S7', 100))).score.rows;
    expect(row?.rules).toEqual({ before: [], after: ['unknown-strategy'] });
  });
});

describe('what cost or brought most', () => {
  it('comes first, whichever it is; the rest stays in its order', () => {
    const items = [
      ['a', undefined],
      ['b', 1],
      ['c', -3],
      ['d', undefined],
      ['e', 2],
    ] as const;
    expect(byCost(items, ([, cost]) => cost).map(([name]) => name)).toEqual(['c', 'e', 'b', 'a', 'd']);
    expect(items[0][0]).toBe('a');
  });
});

describe('what became of the findings', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const noOwner = good('T2', 'Mail', 'S2', 100, '');

  it('is told by their ids', () => {
    const { findings } = compare(planWith(radio, noOwner), planWith(good('T1', 'Radio', 'S7', 100), noOwner));
    expect(ids(findings.new)).toEqual([
      'unknown-strategy/tactics/t1/S7',
      'strategy-without-tactic/strategies/s1',
      'missing-segment/tactics/t1',
    ]);
    expect(findings.gone).toEqual([]);
    expect(findings.still.map(({ after }) => after.id)).toEqual(['missing-owner/tactics/t2']);
  });

  it('stays with a row under another ID', () => {
    const { findings } = compare(
      planWith(radio, noOwner),
      planWith(radio, good('T9', 'Mail', 'S2', 100, '')),
    );
    expect({ new: ids(findings.new), gone: ids(findings.gone) }).toEqual({ new: [], gone: [] });
    expect(findings.still.map(({ before, after }) => [before.id, after.id])).toEqual([
      ['missing-owner/tactics/t2', 'missing-owner/tactics/t9'],
    ]);
  });

  it('is not that of the row that had its name before', () => {
    const plan = (...owners: readonly string[]): PlanSheets => ({
      goals,
      strategies,
      tactics: sheet(
        'Tactic | Strategy | Owner | Budget',
        ...owners.map((owner, place) => `Mail | S1 | ${owner} | ${place}`),
        'TV | S2 | Ann | 9',
      ),
    });
    // The first is deleted, so that the second has its key.
    const before = plan('', '');
    const [, , second = []] = [null, ...(before.tactics?.rows ?? [])];
    const after = {
      ...before,
      tactics: {
        headings: before.tactics?.headings ?? [],
        rows: [second, ...(before.tactics?.rows.slice(2) ?? [])],
      },
    };
    const { findings } = compare(before, after);
    expect(ids(findings.gone)).toEqual(['missing-owner/tactics/mail']);
    expect(findings.still.map(({ before: was, after: is }) => [was.id, is.id])).toContainEqual([
      'missing-owner/tactics/mail #2',
      'missing-owner/tactics/mail',
    ]);
  });

  it.each([
    ['open', 'muted', ['open', 'muted']],
    ['muted', 'open', ['muted', 'open']],
    ['muted', 'muted', ['muted', 'muted']],
  ])('is told apart where it was %s and is %s', (was, is, states) => {
    const muted = [{ finding: 'missing-owner/tactics/t2', reason: 'Ben starts in May' }];
    const record = (state: string) => recordOf(planWith(radio, noOwner), state === 'muted' ? { muted } : {});
    const { findings } = compareChecks(record(was), record(is));
    expect([...findings.new, ...findings.gone, ...findings.still]).toEqual([]);
    expect(findings.muted.map(({ before, after, reason }) => [before, after, reason])).toEqual([
      [...states, 'Ben starts in May'],
    ]);
  });

  it('that is muted and gone is told among the muted', () => {
    const muted = [{ finding: 'missing-owner/tactics/t2', reason: '' }];
    const { findings } = compareChecks(
      recordOf(planWith(radio, noOwner), { muted }),
      recordOf(planWith(radio, mail)),
    );
    expect(findings.muted).toMatchObject([{ before: 'muted', after: null }]);
    expect(findings.gone).toEqual([]);
  });
});

describe('a finding that is gone', () => {
  const noOwner = good('T2', 'Mail', 'S2', 100, '');
  const becauses = (after: PlanSheets, settings: Parameters<typeof recordOf>[1] = {}) =>
    compareChecks(recordOf(planWith(radio, noOwner)), recordOf(after, settings)).findings.gone.map(
      ({ id, because }) => [id, because],
    );

  it.each<
    [string, PlanSheets, Parameters<typeof recordOf>[1], readonly (readonly [string, string | null])[]]
  >([
    ['was put right', planWith(radio, mail), {}, [['missing-owner/tactics/t2', null]]],
    ['is gone with its row', planWith(radio), {}, [['missing-owner/tactics/t2', 'row gone']]],
    [
      'is gone with its rule',
      planWith(radio, noOwner),
      { rules: { 'missing-owner': 'off' } },
      [['missing-owner/tactics/t2', 'rule off']],
    ],
    [
      'is gone with both: the row is what the plan lost',
      planWith(radio),
      { rules: { 'missing-owner': 'off' } },
      [['missing-owner/tactics/t2', 'row gone']],
    ],
    [
      'is still there where its severity is another',
      planWith(radio, noOwner),
      { rules: { 'missing-owner': 'advice' } },
      [],
    ],
    [
      'was put right at a row that lost its ID',
      planWith(radio, good('', 'Mail', 'S2', 100)),
      {},
      [['missing-owner/tactics/t2', null]],
    ],
  ])('%s', (_, after, settings, expected) => {
    expect(becauses(after, settings)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['open', 'muted', ['muted']],
    ['muted', 'open', ['unmuted']],
    ['muted', 'muted', ['asBefore']],
    ['open', 'open', []],
  ])('is told apart from one that was %s and is %s', (was, is, kinds) => {
    const muted = [{ finding: 'missing-owner/tactics/t2', reason: 'Ben starts in May' }];
    const record = (state: string) => recordOf(planWith(radio, noOwner), state === 'muted' ? { muted } : {});
    const { findings } = compareChecks(record(was), record(is));
    expect(findings.gone).toEqual([]);
    expect(
      Object.entries(mutedByChange(findings)).flatMap(([kind, changes]) => changes.map(() => kind)),
    ).toEqual(kinds);
  });
});

describe('settings that differ', () => {
  it.each<[string, Parameters<typeof recordOf>[1], Parameters<typeof recordOf>[1], string | null]>([
    ['none', {}, {}, null],
    [
      'the profile',
      { profile: 'core' },
      { profile: 'full' },
      'The two plans are judged by different settings (Profile core, then full), so the scores cannot be compared part by part.',
    ],
    [
      'rules, lead and limits',
      { rules: { 'missing-kpi': 'off' }, limits: { 'funding-gap': 0.2 } },
      { lead: 'sales' },
      'The two plans are judged by different settings (Lead marketing, then sales; Rule missing-kpi off, then as usual; Limit funding-gap 0.2, then 0.005), so some findings may have come or gone for that reason alone.',
    ],
  ])('%s', (_, before, after, sentence) => {
    const plan = planWith(radio);
    const { settings } = compareChecks(recordOf(plan, before), recordOf(plan, after));
    expect(settingsSentence(settings, 'plans')).toBe(sentence);
  });

  it('of two checks of one plan is told as what the last check went by', () => {
    const plan = planWith(radio);
    const { settings } = compareChecks(
      recordOf(plan, {}, { planDate: 20_000 }),
      recordOf(plan, {}, { planDate: 20_001 }),
    );
    expect(settingsSentence(settings, 'checks')).toBe(
      'The settings are not those of the last check (Plan date 2024-10-04, then 2024-10-05), so some findings may have come or gone for that reason alone.',
    );
  });
});
