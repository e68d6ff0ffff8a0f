import { z } from 'zod';
import { ruleGroups } from '../../../src/alignment/rule';
import type { CheckedFile } from '../../../src/cli/checked-file';
import { fixFacts, jsonReport } from '../../../src/cli/report/json';
import { crookedPlan, noPlan, oddPlan, truePlan, withoutKpi } from '../plan-files';
import { checkedPlan, each, textOf } from './checked-plan';

const role = z.enum(['goals', 'strategies', 'tactics', 'products', 'segments', 'history', 'components']);
const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const cells = z.array(z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/));
const share = z.number().min(0).max(1).nullable();

const related = z.strictObject({ role, key: z.string(), sheet: z.string(), cells });

const editPlace = { sheet: z.string(), cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/), field: z.string() };

const edit = z.union([
  z.strictObject({ ...editPlace, oldValue: plainValue, newValue: z.union([z.string(), z.number()]) }),
  z.strictObject({ ...editPlace, oldPart: z.string().min(1), newPart: z.string().min(1) }),
]);

const fix = z.strictObject({ label: z.string().min(1), edits: z.array(edit).min(1) });

const finding = z.strictObject({
  id: z.string().min(1),
  rule: z.string().min(1),
  severity: z.enum(['error', 'warning', 'advice']),
  message: z.string().min(1),
  role: role.nullable(),
  key: z.string().nullable(),
  sheet: z.string().nullable(),
  cells,
  field: z.string().nullable(),
  points: z.number().min(0),
  related: z.array(related),
  fixes: z.array(fix),
});

const sentence = z.string().regex(/^[A-Z].*\.$/u);

const anyTable = z.strictObject({
  name: z.string(),
  role,
  sheet: z.string(),
  address: z.string().regex(/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/),
  rows: z.int().min(0),
  columns: z.array(z.strictObject({ heading: z.string(), field: z.string().nullable(), why: sentence })),
});

const table = anyTable.extend({
  why: sentence,
  notUsed: z.array(z.string().min(1)),
  levels: z.array(z.strictObject({ role, rows: z.int().min(1) })).optional(),
});

const offer = anyTable.extend({ reason: sentence });

const part = z.strictObject({
  part: z.enum(['Backing', 'Coverage', 'Funding', 'Feasibility']),
  weight: z.number(),
  earned: z.number(),
  lost: z.number(),
});

/** The object of a plan, as the specification lays it down. */
const planShape = z.strictObject({
  file: z.string(),
  date: z.iso.date(),
  profile: z.enum(['core', 'full']),
  lead: z.enum(['marketing', 'sales', 'joint']),
  score: z.number().min(0).max(100).nullable(),
  parts: z.array(part),
  knownBudgetShare: share,
  backedByCount: share,
  backedByMoney: share,
  tables: z.array(table),
  offers: z.array(offer),
  leftOut: z.array(z.string().min(1)),
  findings: z.array(finding),
  fixFirst: z.array(
    z.strictObject({
      title: z.string().min(1),
      severity: z.enum(['error', 'warning', 'advice']),
      points: z.number().positive(),
      findings: z.number().int().positive(),
      sheet: z.string().nullable(),
      cells,
      fix: fix.nullable(),
      gain: z.number().nullable(),
    }),
  ),
  incomplete: z.array(
    z.strictObject({
      rule: z.string().min(1),
      role: role.nullable(),
      key: z.string().nullable(),
      sheet: z.string(),
      cells,
      reason: z.enum(['unreadable', 'missing']),
    }),
  ),
  inapplicable: z.array(z.string().min(1)),
  asked: z.array(
    z.strictObject({
      rule: z.string().min(1),
      group: z.enum(ruleGroups),
      passed: z.int().min(0),
      findings: z.int().min(0),
      incomplete: z.int().min(0),
      missingColumns: z.array(z.string().regex(/^(tactics|strategies)\.[A-Z]\w+$/u)),
    }),
  ),
  off: z.array(z.string().min(1)),
});

const unreadShape = z.strictObject({ file: z.string(), error: z.string().min(1) });

const report = async (files: readonly CheckedFile[]): Promise<unknown> =>
  JSON.parse(await textOf(jsonReport(each(files))));

async function planReport(checked: CheckedFile): Promise<z.infer<typeof planShape>> {
  const [plan] = z
    .array(planShape)
    .length(1)
    .parse(await report([checked]));
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const crookedRules = ['tactic-without-strategy', 'strategy-without-tactic', 'missing-owner'];

describe('the report of a plan as JSON', () => {
  it('has the score with all four parts, and what stands beside it', async () => {
    const plan = await planReport(await checkedPlan('crooked.xlsx', crookedPlan, crookedRules));
    expect(plan).toMatchObject({
      file: 'crooked.xlsx',
      date: '2026-03-01',
      profile: 'core',
      lead: 'marketing',
      parts: [
        { part: 'Backing', weight: 60 },
        { part: 'Coverage', weight: 40 },
        { part: 'Funding', weight: 0, earned: 0, lost: 0 },
        { part: 'Feasibility', weight: 0, earned: 0, lost: 0 },
      ],
      knownBudgetShare: 1,
      backedByMoney: 0.5,
    });
    expect(plan.score).toBeCloseTo(48.5, 9);
    expect(plan.backedByCount).toBeCloseTo(2 / 3, 9);
  });

  it('names each table with its columns by their canonical fields', async () => {
    const { tables } = await planReport(await checkedPlan('crooked.xlsx', crookedPlan, crookedRules));
    expect(tables.map(({ columns: _, why: __, ...rest }) => rest)).toEqual([
      { name: 'Goals', role: 'goals', sheet: 'Goals', address: 'A1:B2', rows: 1, notUsed: [] },
      { name: 'Strategies', role: 'strategies', sheet: 'Strategies', address: 'A1:F3', rows: 2, notUsed: [] },
      {
        name: 'Sales plan',
        role: 'tactics',
        sheet: 'Sales plan',
        address: 'B3:K6',
        rows: 3,
        notUsed: ['Remarks'],
      },
    ]);
    expect(tables[2]?.columns.slice(4).map(({ heading, field }) => ({ heading, field }))).toEqual([
      { heading: 'KPI', field: 'KPI' },
      { heading: 'Start', field: 'Start' },
      { heading: 'End', field: 'End' },
      { heading: 'Segment', field: 'Segment' },
      { heading: 'Budget', field: 'Budget' },
      { heading: 'Remarks', field: null },
    ]);
  });

  it('has each finding with its cells, its points and its fixes', async () => {
    const { findings } = await planReport(await checkedPlan('crooked.xlsx', crookedPlan, crookedRules));
    expect(
      findings.map(({ rule, key, cells: places, points }) => [
        rule,
        key,
        places,
        Math.round(points * 10) / 10,
      ]),
    ).toEqual([
      ['tactic-without-strategy', 'T2', ['D4'], 30],
      ['strategy-without-tactic', 'S2', ['B3'], 20],
      ['missing-owner', 'T3', ['E5'], 1.5],
    ]);
    expect(findings[0]).toMatchObject({
      id: 'tactic-without-strategy/tactics/t2',
      severity: 'error',
      role: 'tactics',
      sheet: 'Sales plan',
      field: 'Strategy',
      related: [],
      fixes: [
        { edits: [{ sheet: 'Sales plan', cell: 'D4', field: 'Strategy', oldValue: null }] },
        { edits: [{ sheet: 'Sales plan', cell: 'D4', field: 'Strategy', oldValue: null }] },
      ],
    });
  });

  it('gives an Excel error in a cell that a fix replaces as its text', () => {
    const link = { sheet: 'Tactics', field: 'Strategy', newValue: 'S1' };
    const cell = { row: 1, column: 2 };
    const edits = [{ ...link, cell, oldValue: { error: '#N/A' } }];
    expect(fixFacts({ label: 'Link to S1', edits })).toEqual({
      label: 'Link to S1',
      edits: [{ ...link, cell: 'C2', oldValue: '#N/A' }],
    });
  });

  it('gives of a list cell the part that a fix replaces, not the whole cell', () => {
    const part = { sheet: 'Tactics', field: 'Strategy', oldPart: 'S9', newPart: 'S1' };
    const edits = [{ ...part, cell: { row: 1, column: 2 } }];
    expect(fixFacts({ label: 'Replace with S1', edits })).toEqual({
      label: 'Replace with S1',
      edits: [{ ...part, cell: 'C2' }],
    });
  });

  it('has what could not be checked and what was skipped', async () => {
    const plan = await planReport(
      await checkedPlan('odd.xlsx', oddPlan, ['end-before-start', 'funding-off-target']),
    );
    expect(plan.incomplete).toEqual([
      {
        rule: 'end-before-start',
        role: 'tactics',
        key: 'T1',
        sheet: "Bob's plan",
        cells: ['F2'],
        reason: 'unreadable',
      },
    ]);
    expect(plan.inapplicable).toEqual(['funding-off-target']);
  });

  it('says of every rule that was asked how many rows passed, and which rules are off', async () => {
    const plan = await planReport(
      await checkedPlan('no-kpi.xlsx', withoutKpi, ['end-before-start', 'missing-kpi', 'stage-gap']),
    );
    expect(plan.asked).toEqual([
      {
        rule: 'end-before-start',
        group: 'order',
        passed: 2,
        findings: 0,
        incomplete: 0,
        missingColumns: [],
      },
      {
        rule: 'missing-kpi',
        group: 'measurement',
        passed: 0,
        findings: 0,
        incomplete: 0,
        missingColumns: ['tactics.KPI'],
      },
    ]);
    expect(plan.off).toContain('missing-owner');
    expect(plan.off).not.toContain('missing-kpi');
  });

  it('gives texts of the workbook as they are, whatever they hold', async () => {
    const { findings } = await planReport(await checkedPlan('odd.xlsx', oddPlan, ['unknown-strategy']));
    expect(findings[0]?.message).toContain('Say "hello"');
  });

  it('has a finding about no row without role and key', async () => {
    const { findings } = await planReport(
      await checkedPlan('no-tactics.xlsx', truePlan.slice(0, 2), ['plan-missing']),
    );
    expect(findings).toMatchObject([
      { rule: 'plan-missing', role: null, key: null, sheet: null, cells: [], field: null, points: 0 },
    ]);
  });

  it('has no score and no parts for an empty plan', async () => {
    const plan = await planReport(await checkedPlan('none.xlsx', noPlan, ['plan-missing']));
    expect(plan).toMatchObject({
      score: null,
      parts: [],
      knownBudgetShare: null,
      backedByCount: null,
      backedByMoney: null,
      tables: [],
      offers: [],
      incomplete: [],
    });
    expect(plan.findings.map(({ rule }) => rule)).toEqual(['plan-missing', 'plan-missing']);
  });
});

describe('the tables of a plan as JSON', () => {
  const oneSheet = {
    name: 'Plan',
    rows: [
      ['Goal', 'Strategy', 'Tactic', 'Owner', 'Jan 2026', 'Feb 2026', 'Weather'],
      ['Grow', 'Win', 'Fair', 'Ann', 'x', null, 'sun'],
      [null, null, 'Tour', 'Bob', null, 'x', 'rain'],
      ['Hold', 'Keep', 'Mail', 'Ann', 'x', 'x', 'sun'],
    ],
  };
  const todo = {
    name: 'Todo',
    rows: [
      ['What we do', 'Owner', 'Budget'],
      ['Spring fair', 'Ann', 500],
      ['Mailing', 'Bob', 300],
    ],
  };

  it('say which levels stand in them, why, and what is not used', async () => {
    const { tables } = await planReport(await checkedPlan('one.xlsx', [oneSheet], []));
    expect(tables).toMatchObject([
      {
        role: 'tactics',
        rows: 3,
        levels: [
          { role: 'goals', rows: 2 },
          { role: 'strategies', rows: 2 },
        ],
        notUsed: ['Weather'],
      },
    ]);
    expect(tables[0]?.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['Goal', 'Goal'],
      ['Strategy', 'Strategy'],
      ['Tactic', 'Tactic'],
      ['Owner', 'Owner'],
      ['Jan 2026', 'Start'],
      ['Feb 2026', 'Start'],
      ['Weather', null],
    ]);
  });

  it('are offered with the reason for the doubt where they are not sure', async () => {
    const { tables, offers } = await planReport(await checkedPlan('todo.xlsx', [todo], []));
    expect(tables).toEqual([]);
    expect(offers).toMatchObject([
      { name: 'Todo', role: 'tactics', sheet: 'Todo', address: 'A1:C3', rows: 2 },
    ]);
    expect(offers[0]?.reason).toMatch(/^Looks like tactics: .* Not sure, because /u);
  });
});

describe('the report of several files as JSON', () => {
  it('has an object for each in their order, those that could not be read among them', async () => {
    const plan = await checkedPlan('a.xlsx', truePlan, []);
    const broken = { file: 'b.xlsx', error: 'The file is empty.' };
    const files = z
      .array(z.union([planShape, unreadShape]))
      .parse(await report([plan, broken, { ...plan, file: 'c.xlsx' }]));
    expect(files.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    expect(files[1]).toEqual(broken);
  });

  it('is an array even of one that could not be read, or of none', async () => {
    expect(await report([{ file: 'b.xlsx', error: 'The file is empty.' }])).toEqual([
      { file: 'b.xlsx', error: 'The file is empty.' },
    ]);
    expect(await report([])).toEqual([]);
  });
});
