import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/cli/workbook-file';
import { sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { roles } from '../../../src/plan/fields/roles';
import { buildWorkbooks } from '../../../tools/recognition/build-workbook';
import { readLabelledTables } from '../../../tools/recognition/labelled-tables';
import { judge } from '../../../tools/recognition/judge';
import type { LabelledTable } from '../../../tools/recognition/labelled-tables';
import { isRightField, rightRoles } from '../../../tools/recognition/labels';
import { figuresOf, report } from '../../../tools/recognition/report';

const table = (rest: Partial<LabelledTable>): LabelledTable => ({
  id: 'a',
  sourceGroup: '',
  lang: 'en',
  tableTitle: 'Campaigns',
  headers: ['Campaign', 'Strategy', 'Budget ($)', 'Remark'],
  preRows: [['Campaigns 2026']],
  sampleRows: [
    ['Open day', 'S1', '1,200', ''],
    ['Catalogue', 'S2', '900', 'late'],
  ],
  role: 'tactics',
  roleAlt: [],
  fields: ['name', 'strategy_ref', 'budget', 'notes'],
  fieldsAlt: [],
  ...rest,
});

const stakeholders = table({
  id: 'b',
  tableTitle: 'Stakeholders',
  headers: ['Stakeholder', 'Influence', 'Strategy'],
  sampleRows: [['Works council', 'high', 'inform early']],
  role: 'other',
  fields: ['none', 'none', 'none'],
});

describe('the workbooks of an evaluation', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    await writeFile(join(folder, 'tables.json'), JSON.stringify([table({}), stakeholders]));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('hold the rows above the header, the header and the rows; only plain digits are numbers', async () => {
    const [built] = await buildWorkbooks(readLabelledTables(folder), join(folder, 'built'));
    const [sheet] = (await readWorkbookFile(built?.path ?? '')).sheets;
    expect(sheet?.name).toBe('Campaigns');
    expect(sheet?.cells).toEqual([
      ['Campaigns 2026', null, null, null],
      ['Campaign', 'Strategy', 'Budget ($)', 'Remark'],
      ['Open day', 'S1', '1,200', null],
      ['Catalogue', 'S2', 900, 'late'],
    ]);
  });

  it('are judged from their cells on: what is used, what is left alone, which columns are right', async () => {
    const verdicts = [];
    for (const { table: labelled, path } of await buildWorkbooks(
      readLabelledTables(folder),
      join(folder, 'built'),
    )) {
      const [sheet] = (await readWorkbookFile(path)).sheets;
      if (sheet) verdicts.push(judge(labelled, sheet));
    }
    expect(verdicts).toMatchObject([
      {
        role: 'tactics',
        confidence: 'sure',
        isRight: true,
        isWrongClaim: false,
        claimed: 3,
        rightlyClaimed: 3,
        labelled: 3,
        found: 3,
        misses: [],
      },
      { role: null, confidence: 'none', isRight: true, claimed: 0, labelled: 0 },
    ]);
    expect(figuresOf(verdicts)).toMatchObject({
      tables: 2,
      surelyRight: 1,
      wrongClaims: 0,
      fieldPrecision: 1,
      fieldRecall: 1,
      notLocated: 0,
    });
    expect(report(verdicts)).toContain('tactics');
  });
});

describe('a verdict', () => {
  const sheet = {
    name: 'Sheet1',
    top: 0,
    left: 0,
    cells: [
      ['Campaign', 'Strategy', 'Owner'],
      ['Open day', 'S1', 'Anna'],
    ],
    formats: null,
    hiddenRows: new Set<number>(),
    tables: [],
    merges: [],
  };
  const labelled = table({
    headers: ['Campaign', 'Strategy', 'Owner'],
    preRows: [],
    fields: ['name', 'strategy_ref', 'owner'],
  });

  it('counts no column of a table whose role is wrong', () => {
    expect(judge({ ...labelled, role: 'products' }, sheet)).toMatchObject({
      isRight: false,
      isWrongClaim: true,
      claimed: 0,
      labelled: 0,
    });
  });

  it('counts a table that is not found where it stands as wrong', () => {
    expect(judge({ ...labelled, preRows: [['x'], ['y']] }, sheet)).toMatchObject({
      located: false,
      isRight: false,
      claimed: 0,
    });
  });

  it('counts a table that is no plan and is used as one as wrong', () => {
    expect(judge({ ...labelled, role: 'other' }, sheet)).toMatchObject({
      isRight: false,
      confidence: 'sure',
      isWrongClaim: true,
      labelled: 0,
    });
    expect(judge({ ...labelled, role: 'other', roleAlt: ['tactics'] }, sheet).isRight).toBe(true);
  });

  it('says how many of the columns that are read are right, how many were to be read, and which are missed', () => {
    const goal = { ...labelled, fields: ['name', 'goal_ref', 'owner'] };
    expect(judge(goal, sheet)).toMatchObject({
      claimed: 3,
      rightlyClaimed: 2,
      labelled: 3,
      found: 2,
      misses: ['Strategy: strategy, should be goal_ref'],
    });
    expect(judge({ ...goal, fieldsAlt: [[], ['strategy_ref'], []] }, sheet)).toMatchObject({
      rightlyClaimed: 3,
      found: 3,
      misses: [],
    });
  });
});

describe('the labels', () => {
  it.each<[string, (typeof roles)[number], string | null, boolean]>([
    ['name', 'tactics', 'tactic', true],
    ['due', 'tactics', 'end', true],
    ['due', 'goals', 'due', true],
    ['kpi', 'tactics', 'kpi', true],
    ['kpi', 'strategies', 'metric', true],
    ['kpi', 'goals', 'goal', true],
    ['target', 'tactics', 'kpiTarget', true],
    ['actual', 'strategies', null, true],
    ['journey_stage', 'tactics', 'stage', true],
    ['unit_cost', 'products', 'unitCost', true],
    ['currency', 'products', null, true],
    ['margin_pct', 'products', null, true],
    ['revenue', 'history', 'revenue', true],
    ['revenue', 'tactics', null, true],
    ['notes', 'tactics', 'message', false],
    ['owner', 'tactics', null, false],
    ['none', 'products', 'price', false],
  ])('%s in %s is %s: %s', (label, role, field, isRight) => {
    expect(isRightField(table({ fields: [label] }), 0, role, field)).toBe(isRight);
  });

  it('leave a column unjudged that may be a field which they have no word for', () => {
    const unlabelled = table({ fields: ['none', 'none'] });
    expect(isRightField(unlabelled, 0, 'products', 'category')).toBe(true);
    expect(isRightField(unlabelled, 1, 'products', 'price')).toBe(false);
  });

  it('call a table of key figures goals', () => {
    expect(rightRoles(table({ role: 'kpis', roleAlt: ['other'] }))).toEqual(['goals', null]);
  });

  it('know the name of every role', () => {
    for (const role of roles) {
      expect(isRightField(table({ fields: ['name'] }), 0, role, sheetCatalogue[role].nameField)).toBe(true);
    }
  });
});
