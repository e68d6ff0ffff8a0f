import { ruleById } from '../../src/alignment/catalogue';
import type { Finding, FixEdit } from '../../src/alignment/finding';
import { cellsOf, identities, locateFinding, locateIncomplete, worstFirst } from '../../src/alignment/locate';
import type { ProposedEdit, RawFinding } from '../../src/alignment/rule';
import type { RuleId } from '../../src/alignment/rule-id';
import { type CheckSettings, defaultCheckSettings } from '../../src/alignment/settings';
import { language } from '../../src/languages/language';
import { roles } from '../../src/plan/fields/roles';
import { readPlan } from '../../src/plan/read-plan';
import { plainLayout } from '../../src/plan/recognised-table';
import { addressOf } from '../../src/spreadsheet/address';
import { planOf, readingSettings, sheet, tablesOf } from '../support/plan-of';

/** Tactics on the sheet Spring from B3 on, whose Strategy is filled down; strategies on a sheet of their own, from A1. */
const plan = readPlan(
  tablesOf({
    strategies: sheet('ID | Strategy', 'S1 | Win commuters', 'S2 | Care'),
    tactics: sheet(
      'ID | Tactic | Strategy | KPI target | Start | Status',
      'T1 | Shop | S1 || 2027-01-04 | idea',
      'T2 | Film ||| | planned',
    ),
  }).map((table) =>
    table.role === 'tactics'
      ? {
          ...table,
          source: { ...table.source, sheet: 'Spring', top: 2, left: 1 },
          layout: { ...plainLayout, fillDown: new Map([[2, true]]) },
        }
      : table,
  ),
  readingSettings,
);
const [s1, s2] = plan.strategies;
const [t1, t2] = plan.tactics;
if (s1 === undefined || s2 === undefined || t1 === undefined || t2 === undefined)
  throw new Error('A row is missing.');
const tableOfTactics = t1.table;

const raw = (given: Partial<RawFinding> = {}): RawFinding => ({
  row: null,
  severity: 'warning',
  message: 'Something is wrong.',
  fields: [],
  columnCells: null,
  outside: null,
  related: [],
  part: '',
  name: null,
  cause: null,
  carries: () => false,
  proposeFixes: () => [],
  ...given,
});

const located = (
  given: Partial<RawFinding>,
  rule: RuleId = 'missing-kpi',
  settings: Partial<CheckSettings> = {},
  points = 0,
): Finding =>
  locateFinding(
    plan,
    { ...defaultCheckSettings, ...settings },
    { rule: ruleById[rule], raw: raw(given), points },
    identities(),
  );

describe('the id of a finding', () => {
  it('is that of the rule, its row or the thing it names, and its part, counted where they are the same', () => {
    const identify = identities();
    const rule = ruleById['missing-kpi'];
    const ids = [
      { row: t1 },
      { row: t1, part: 'S9' },
      { row: t1, name: 'T1 / Awareness' },
      { name: 'Shop' },
      {},
      { row: t1 },
      { row: t1 },
      {},
    ].map((given) => identify(rule, raw(given)));
    expect(ids).toEqual([
      'missing-kpi/tactics/t1',
      'missing-kpi/tactics/t1/S9',
      'missing-kpi/tactics/t1 / awareness',
      'missing-kpi/shop',
      'missing-kpi',
      'missing-kpi/tactics/t1#2',
      'missing-kpi/tactics/t1#3',
      'missing-kpi#2',
    ]);
  });

  it('passes over a count that another key looks like', () => {
    const identify = identities();
    const rule = ruleById['missing-kpi'];
    const ids = ['T1', 'T1#2', 'T1', 'T1', 'T1#2'].map((name) => identify(rule, raw({ name })));
    expect(ids).toEqual([
      'missing-kpi/t1',
      'missing-kpi/t1#2',
      'missing-kpi/t1#3',
      'missing-kpi/t1#4',
      'missing-kpi/t1#2#2',
    ]);
  });
});

describe('the place of a finding', () => {
  const place = ({ sheet: on, cells, field }: Finding): unknown => [on, cells.map(addressOf), field];

  it.each<[string, Partial<RawFinding>, unknown]>([
    ['a field of a row', { row: t1, fields: ['kpiTarget'] }, ['Spring', ['E4'], 'KPI target']],
    ['the first column', { row: t1, fields: ['id'] }, ['Spring', ['B4'], 'ID']],
    [
      'several fields, named by the first',
      { row: t2, fields: ['start', 'strategy'] },
      ['Spring', ['F5', 'D5'], 'Start'],
    ],
    ['those that have a column', { row: t1, fields: ['owner', 'start'] }, ['Spring', ['F4'], 'Owner']],
    ['the name where none has', { row: t1, fields: ['owner'] }, ['Spring', ['C4'], 'Owner']],
    ['the name where no field is at fault', { row: s2 }, ['Strategies', ['B3'], null]],
    [
      'the heading of a column',
      { fields: ['start'], columnCells: { table: tableOfTactics, column: 4, rowIndexes: null } },
      ['Spring', ['F3'], 'Start'],
    ],
    [
      'cells of a column',
      { fields: ['start'], columnCells: { table: tableOfTactics, column: 4, rowIndexes: [1, 0] } },
      ['Spring', ['F5', 'F4'], 'Start'],
    ],
    [
      'a sheet that lacks the column',
      { fields: ['owner'], columnCells: { table: tableOfTactics, column: null, rowIndexes: null } },
      ['Spring', [], 'Owner'],
    ],
    [
      'no table that is not there',
      { fields: ['owner'], columnCells: { table: 9, column: 0, rowIndexes: null } },
      [null, [], null],
    ],
    [
      'a cell outside the plan',
      {
        row: t1,
        fields: ['start'],
        outside: { sheet: 'Plumbline settings', cells: [{ row: 4, column: 1 }] },
      },
      ['Plumbline settings', ['B5'], 'Start'],
    ],
    ['nowhere, where it is about the plan as a whole', { fields: ['owner'] }, [null, [], null]],
  ])('is %s', (_, given, expected) => {
    expect(place(located(given))).toEqual(expected);
  });

  it('is told with its row, key and points', () => {
    const cause = { key: 'S9', says: 'Unknown strategy' };
    expect(located({ row: t1, cause }, 'missing-kpi', {}, 3)).toMatchObject({
      rule: 'missing-kpi',
      message: 'Something is wrong.',
      row: t1,
      role: 'tactics',
      key: 'T1',
      points: 3,
      cause,
    });
    expect(located({ row: t1, name: 'T1 / launch' }).key).toBe('T1 / launch');
    expect(located({})).toMatchObject({ row: null, role: null, key: null, cause: null });
  });

  it('comes with the cells of related rows', () => {
    expect(located({ row: t1, related: [{ row: s1, fields: ['strategy'] }] }).related).toEqual([
      { role: 'strategies', key: 'S1', sheet: 'Strategies', cells: [{ row: 1, column: 1 }] },
    ]);
  });

  it('is nowhere for a row of a table that is not there', () => {
    expect(cellsOf(plan, { row: { ...t1, table: 9 }, fields: ['start'] })).toEqual({ sheet: '', cells: [] });
  });
});

describe('the severity of a finding', () => {
  it.each<[string, RuleId, Partial<RawFinding>, Partial<CheckSettings>, string]>([
    ['the rule’s', 'missing-kpi', { row: t2 }, {}, 'warning'],
    ['what the settings say', 'missing-kpi', { row: t2 }, { rules: { 'missing-kpi': 'error' } }, 'error'],
    [
      'not what they say of another rule',
      'missing-kpi',
      { row: t2 },
      { rules: { 'missing-owner': 'error' } },
      'warning',
    ],
    [
      'the rule’s where it is off',
      'missing-kpi',
      { row: t2 },
      { rules: { 'missing-kpi': 'off' } },
      'warning',
    ],
    // Nobody asks of an idea that it be measured yet.
    ['advice for measuring an idea', 'missing-kpi', { row: t1, severity: 'error' }, {}, 'advice'],
    [
      'what the settings say, be it of an idea',
      'missing-kpi',
      { row: t1 },
      { rules: { 'missing-kpi': 'error' } },
      'error',
    ],
    ['the rule’s for an idea that is not backed', 'broken-chain', { row: t1 }, {}, 'warning'],
    ['the rule’s for the plan as a whole', 'missing-kpi', {}, {}, 'warning'],
    ['the rule’s for what has no status', 'missing-kpi', { row: s1 }, {}, 'warning'],
  ])('is %s', (_, rule, given, settings, expected) => {
    expect(located(given, rule, settings).severity).toBe(expected);
  });
});

describe('the fixes of a finding', () => {
  const fixesOf = (...edits: readonly ProposedEdit[]): readonly (readonly FixEdit[])[] =>
    located({ row: t1, proposeFixes: () => [{ label: 'Fix', edits }] })
      .fixes()
      .map((fix) => fix.edits);
  const ofStart = { row: t1, field: 'start', newValue: '2027-02-01' };
  const start = {
    sheet: 'Spring',
    cell: { row: 3, column: 5 },
    field: 'Start',
    isDay: true,
    oldValue: '2027-01-04',
    newValue: '2027-02-01',
  };

  it.each<[string, readonly ProposedEdit[], readonly (readonly unknown[])[]]>([
    ['write a value in place of what the cell holds, a day as a day', [ofStart], [[start]]],
    [
      'write into a blank',
      [{ row: t1, field: 'kpiTarget', newValue: 5 }],
      [[{ sheet: 'Spring', cell: { row: 3, column: 4 }, field: 'KPI target', oldValue: null, newValue: 5 }]],
    ],
    [
      'write into the first column',
      [{ row: t1, field: 'id', newValue: 'T7' }],
      [[{ sheet: 'Spring', cell: { row: 3, column: 1 }, field: 'ID', oldValue: 'T1', newValue: 'T7' }]],
    ],
    [
      'write one part in place of another',
      [{ row: t1, field: 'strategy', oldPart: 'S1', newPart: 'S2' }],
      [[{ sheet: 'Spring', cell: { row: 3, column: 3 }, field: 'Strategy', oldPart: 'S1', newPart: 'S2' }]],
    ],
    [
      'make all edits',
      [ofStart, { ...ofStart, row: t2 }],
      [[start, { ...start, cell: { row: 4, column: 5 }, oldValue: null }]],
    ],
    ['are none for a column that is not there', [{ row: t1, field: 'owner', newValue: 'Ann' }], []],
    [
      'are none where one of their edits is for such a column',
      [ofStart, { row: t1, field: 'owner', newValue: 'Ann' }],
      [],
    ],
    // T2's Strategy is blank and means S1, as the cell above does.
    ['are none for a cell that is filled from above', [{ row: t2, field: 'strategy', newValue: 'S2' }], []],
    ['are none for a table that is not there', [{ ...ofStart, row: { ...t1, table: 9 } }], []],
  ])('%s', (_, edits, expected) => {
    expect(fixesOf(...edits)).toEqual(expected);
  });

  it('are none for a field that no column of the sheet holds', () => {
    // The heading of a column of figures is the KPI, so that there is no cell to write another one into.
    const measured = readPlan(
      tablesOf({ tactics: sheet('ID | Tactic | Owner', 'T1 | Shop | Ann') }).map((table) => ({
        ...table,
        source: {
          ...table.source,
          headings: [...table.source.headings, 'Leads'],
          rows: [['T1', 'Shop', 'Ann', 40]],
        },
        columns: [...table.columns, null],
        layout: { ...plainLayout, measures: [{ column: 3, measure: 'Leads', gives: 'kpi' as const }] },
      })),
      readingSettings,
    );
    const [row] = measured.tactics;
    if (row === undefined) throw new Error('The plan has no tactic.');
    expect(row.kpi).toBe('Leads');
    const fixed = locateFinding(
      measured,
      defaultCheckSettings,
      {
        rule: ruleById['missing-kpi'],
        raw: raw({
          row,
          proposeFixes: () => [{ label: 'Fix', edits: [{ row, field: 'kpi', newValue: 'Clicks' }] }],
        }),
        points: 0,
      },
      identities(),
    );
    expect(fixed.fixes()).toEqual([]);
  });
});

describe('what a rule could not decide', () => {
  it('is told with its cells on the first sheet that has some', () => {
    const found = locateIncomplete(plan, ruleById['missing-kpi'], {
      row: t1,
      reason: 'missing',
      cells: [
        { row: t1, fields: ['start'] },
        { row: s1, fields: ['strategy'] },
        { row: t2, fields: ['start'] },
      ],
    });
    expect({ ...found, cells: found.cells.map(addressOf) }).toEqual({
      rule: 'missing-kpi',
      row: t1,
      role: 'tactics',
      key: 'T1',
      sheet: 'Spring',
      cells: ['F4', 'F5'],
      reason: 'missing',
      message: language.rules['missing-kpi'].incomplete,
    });
  });

  it('is nowhere where it is about the plan as a whole', () => {
    const found = locateIncomplete(plan, ruleById['missing-kpi'], {
      row: null,
      reason: 'unreadable',
      cells: [],
    });
    expect(found).toMatchObject({
      row: null,
      role: null,
      key: null,
      sheet: '',
      cells: [],
      reason: 'unreadable',
    });
  });
});

describe('the worse of two findings', () => {
  const sorted = (
    given: readonly Finding[],
    settings: CheckSettings = defaultCheckSettings,
  ): readonly unknown[] => [...given].sort(worstFirst(settings)).map(({ message }) => message);
  const said = (message: string, given: Partial<RawFinding>, points = 0): Finding =>
    located({ message, ...given }, 'broken-chain', {}, points);

  it('is by severity, then points, then the plan before its rows', () => {
    expect(
      sorted([
        said('T1', { row: t1 }),
        said('the plan', {}),
        said('S1', { row: s1 }),
        said('advice', { severity: 'advice' }, 9),
        said('5 points', { row: t2 }, 5),
        said('6 points', { row: t2 }, 6),
        said('an error', { row: t2, severity: 'error' }),
      ]),
    ).toEqual(['an error', '6 points', '5 points', 'the plan', 'S1', 'T1', 'advice']);
  });

  it('is by its place where points differ by nothing that counts', () => {
    expect(sorted([said('T2', { row: t2 }, 1 + 1e-12), said('T1', { row: t1 }, 1)])).toEqual(['T1', 'T2']);
    expect(
      sorted([
        said('last', { row: { ...t1, table: tableOfTactics + 1 } }),
        said('second', { row: t2 }),
        said('first', { row: t1 }),
      ]),
    ).toEqual(['first', 'second', 'last']);
  });

  it('is from the tactics up where sales leads', () => {
    expect(
      sorted([said('S1', { row: s1 }), said('T1', { row: t1 }), said('the plan', {})], {
        ...defaultCheckSettings,
        lead: 'sales',
      }),
    ).toEqual(['the plan', 'T1', 'S1']);
  });

  it.each([
    ['marketing', 'goals strategies tactics products segments history components'],
    ['joint', 'goals strategies tactics products segments history components'],
    ['sales', 'tactics strategies goals products segments history components'],
  ] as const)('is by its sheet where %s leads: %s', (lead, expected) => {
    const whole = planOf({
      goals: sheet('Goal', 'Grow'),
      strategies: sheet('Strategy', 'Win'),
      tactics: sheet('Tactic', 'Shop'),
      products: sheet('Product', 'Tarn'),
      segments: sheet('Segment', 'Commuters'),
      history: sheet('Period | Units', '2026-01 | 5'),
      components: sheet('Component', 'SWOT'),
    });
    for (const order of [roles, [...roles].reverse()]) {
      const findings = order.flatMap((role) => whole[role].map((row) => said(role, { row })));
      expect(sorted(findings, { ...defaultCheckSettings, lead }).join(' ')).toBe(expected);
    }
  });
});
