import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../../src/xlsx';
import { layouts, type PublishedPlan, readPublishedPlans } from '../../../tools/quiet/published-plans';
import { measureQuiet } from '../../../tools/quiet/quiet';
import { describeTally, type FoundInWorkbook, perTactic, tally } from '../../../tools/quiet/tally';

const plan: PublishedPlan = {
  id: 'a',
  lang: 'fr',
  goals: [
    {
      text: 'Plus de clients',
      strategies: [
        { text: 'Être trouvé', tactics: ['Écrire un blog', 'Parler aux salons'] },
        { text: 'Être recommandé', tactics: ['Parrainage'] },
      ],
    },
    { text: 'Plus de marge', strategies: [{ text: 'Vendre en direct', tactics: ['Ouvrir une boutique'] }] },
  ],
};

const sheetsOf = async (layout: string) => {
  const workbook = layouts[layout]?.(plan);
  if (workbook === undefined) throw new Error(`${layout} is not a layout.`);
  const { sheets } = await readWorkbookBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return sheets;
};

describe('a published plan as a workbook', () => {
  it('stands in one table, goals and strategies merged over their tactics', async () => {
    const [sheet] = await sheetsOf('one table');
    expect(sheet?.cells).toEqual([
      ['Objectif', 'Stratégie', 'Tactique'],
      ['Plus de clients', 'Être trouvé', 'Écrire un blog'],
      [null, null, 'Parler aux salons'],
      [null, 'Être recommandé', 'Parrainage'],
      ['Plus de marge', 'Vendre en direct', 'Ouvrir une boutique'],
    ]);
    expect(sheet?.merges).toHaveLength(2);
  });

  it('stands in three sheets, each row naming what it stands under', async () => {
    const sheets = await sheetsOf('three sheets');
    expect(sheets.map(({ name, cells }) => [name, cells[0], cells.at(-1)])).toEqual([
      ['Objectifs', ['Objectif'], ['Plus de marge']],
      ['Stratégies', ['Stratégie', 'Objectif'], ['Vendre en direct', 'Plus de marge']],
      ['Tactiques', ['Tactique', 'Stratégie'], ['Ouvrir une boutique', 'Vendre en direct']],
    ]);
  });

  it('is filled in without a gap', async () => {
    const sheets = await sheetsOf('three sheets, filled in');
    expect(sheets.map(({ cells }) => cells.length)).toEqual([3, 4, 5]);
    expect(sheets.flatMap(({ cells }) => cells.flat())).not.toContain(null);
  });
});

const found = (rule: string, message: string): FoundInWorkbook => ({ rule, severity: 'warning', message });

describe('a tally', () => {
  const counted = tally([
    {
      name: 'a',
      tactics: 3,
      findings: [
        found('missing-owner', '"Blog" has no owner.'),
        found('missing-owner', 'T2 (Shop) has no owner.'),
        found('missing-owner', 'T31 (Fair (in May, or Ju…) has no owner.'),
        { ...found('missing-owner', '"Film" has no owner.'), severity: 'advice' },
      ],
    },
    { name: 'b', tactics: 5, findings: [found('missing-kpi', '"Blog" has no KPI.')] },
  ]);

  it('counts findings by rule and severity, most first', () => {
    expect(counted).toMatchObject({ workbooks: 2, tactics: 8, findings: 5 });
    expect(counted.rules.map(({ rule, severity, findings }) => [rule, severity, findings])).toEqual([
      ['missing-owner', 'warning', 3],
      ['missing-owner', 'advice', 1],
      ['missing-kpi', 'warning', 1],
    ]);
  });

  it('takes messages that differ only in the row for one', () => {
    expect(counted.rules[0]?.messages).toEqual([{ times: 3, message: '"Blog" has no owner.' }]);
  });

  it('is described per tactic', () => {
    expect(describeTally('Plans', counted)).toContain(
      'Plans: 2 workbooks, 8 tactics, 5 findings, 0.63 per tactic\n     3  0.38  missing-owner, warning, in 1 workbook',
    );
    expect(perTactic(2, 0)).toBeNull();
  });
});

describe('what the check says', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    await writeFile(join(folder, 'hierarchies.json'), JSON.stringify([plan]));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read from the file of plans, and refused where its shape is another', async () => {
    expect(readPublishedPlans(join(folder, 'hierarchies.json'))).toEqual([plan]);
    await writeFile(join(folder, 'other.json'), JSON.stringify([{ id: 'a' }]));
    expect(() => readPublishedPlans(join(folder, 'other.json'))).toThrow('goals');
  });

  it('names the columns that a bare plan lacks, and nothing of a plan that is filled in or of the corrected example', async () => {
    const tallies = await measureQuiet(folder, undefined);
    expect([...tallies].map(([title, { tactics, findings }]) => [title, tactics, findings])).toEqual([
      ['published plans, one table', 4, 4],
      ['published plans, three sheets', 4, 4],
      ['published plans, three sheets, filled in', 4, 0],
      ['tables.json', 0, 0],
      ['strangers.json', 0, 0],
      ['corrected example', 27, 0],
    ]);
    const bare = tallies.get('published plans, one table');
    expect(bare?.rules.map(({ rule }) => rule)).toEqual(['column-missing']);
  });
});
