import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { WrittenSheet } from '../support/write-xlsx';
import { runInMemory } from './memory-io';
import { crookedPlan, noPlan, type PlanFolder, planFolder, truePlan } from './plan-files';

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
});
afterAll(() => folder.remove());

const settings = (...rows: readonly (readonly CellValue[])[]): WrittenSheet => ({
  name: 'Plumbline settings',
  rows: [['Setting', 'Value', 'Note'], ...rows],
});

interface SaidPlan {
  readonly date: string;
  readonly profile: string;
  readonly lead: string;
  readonly score: number;
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cells: readonly string[];
  }[];
  readonly muted?: readonly { readonly id: string; readonly reason: string; readonly points: number }[];
}

async function checked(sheets: readonly WrittenSheet[], ...options: readonly string[]) {
  const file = await folder.write('plan.xlsx', sheets);
  const { output, status } = await runInMemory(['check', '--format', 'json', ...options, file]);
  const [plan] = JSON.parse(output) as readonly [SaidPlan];
  return { ...plan, status };
}

const withSettings = [
  ...crookedPlan,
  settings(['Profile', 'full'], ['Lead', 'sales'], ['Plan date', 46188], ['Rule missing-owner', 'off']),
];

describe('check', () => {
  it('takes its settings from the workbook', async () => {
    const plan = await checked(withSettings);
    expect(plan).toMatchObject({ profile: 'full', lead: 'sales', date: '2026-06-15' });
    expect(plan.findings.map(({ rule }) => rule)).not.toContain('missing-owner');
  });

  it('takes what is given on its line before what the workbook says, also where that is the default', async () => {
    expect(
      await checked(withSettings, '--profile', 'core', '--lead', 'marketing', '--date', '2026-04-01'),
    ).toMatchObject({
      profile: 'core',
      lead: 'marketing',
      date: '2026-04-01',
    });
    expect(await checked(withSettings, '--lead', 'joint')).toMatchObject({
      profile: 'full',
      lead: 'joint',
      date: '2026-06-15',
    });
  });

  it('goes by the defaults and today where neither says anything', async () => {
    expect(await checked(truePlan)).toMatchObject({ profile: 'core', lead: 'marketing', date: '2026-03-01' });
  });

  it('reports a row that it does not understand at its cell, and fails by it as by any error', async () => {
    const { findings, status, score } = await checked([
      ...truePlan,
      settings(['Lead', 'sales'], ['Profile', 'fulll']),
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'unreadable-cell',
        severity: 'error',
        role: null,
        key: null,
        sheet: 'Plumbline settings',
        cells: ['B3'],
      }),
    ]);
    expect(status).toBe(1);
    expect(score).toBe(100);
    const file = await folder.write('odd.xlsx', [...truePlan, settings(['Profile', 'fulll'])]);
    const { output } = await runInMemory(['check', file]);
    expect(output.replace(/\s+/gu, ' ')).toContain(
      '\'Plumbline settings\'!B2 "Profile" holds "fulll". Enter core or full.',
    );
  });

  it('goes by what was said about zeros in the sales history', async () => {
    const usual = [100, 99, 101, 100, 102, 98];
    const monthOf = (at: number): string => new Date(Date.UTC(2023, 4 + at)).toISOString().slice(0, 7);
    const sold = Array.from({ length: 32 }, (_, at) => (at < 30 ? (usual[at % 6] ?? 0) : 0));
    const sheets: readonly WrittenSheet[] = [
      {
        name: 'Products',
        rows: [
          ['ID', 'Product'],
          ['P1', 'Light bag'],
        ],
      },
      {
        name: 'Tactics',
        rows: [
          ['ID', 'Tactic', 'Product', 'Units', 'Start', 'End'],
          ['T1', 'Pop-up shop', 'P1', 1150, '2026-01-01', '2026-12-31'],
        ],
      },
      {
        name: 'Sales history',
        rows: [['Period', 'Product', 'Units'], ...sold.map((units, at) => [monthOf(at), 'Light bag', units])],
      },
    ];
    const rulesOf = async (...rows: readonly (readonly CellValue[])[]): Promise<readonly string[]> =>
      (await checked([...sheets, settings(...rows)])).findings.map(({ rule }) => rule);
    expect(await rulesOf()).toContain('above-forecast');
    const months = ['Nov 2025', 'Dezember 2025'];
    const after = (answer: string) => rulesOf(...months.map((month) => [`Stock-out P1 › ${month}`, answer]));
    expect(await after('sold nothing')).toContain('above-forecast');
    expect(await after('nicht lieferbar')).not.toContain('above-forecast');
  });

  it('keeps what a later version wrote, with a word of advice', async () => {
    const { findings, status } = await checked([...truePlan, settings(['Approver', 'Ida'])]);
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'unreadable-cell', severity: 'advice', cells: ['B2'] }),
    ]);
    expect(status).toBe(0);
  });

  it('lists muted findings apart, with reason and points', async () => {
    const before = await checked(crookedPlan);
    const owner = before.findings.find(({ rule }) => rule === 'missing-owner');
    const sheets = [...crookedPlan, settings([`Mute ${owner?.id ?? ''}`, null, 'Ben decides'])];
    const plan = await checked(sheets);
    expect(plan.muted).toEqual([{ ...owner, reason: 'Ben decides' }]);
    expect(plan.findings).toEqual(before.findings.filter(({ rule }) => rule !== 'missing-owner'));
    expect(plan.score).toBe(before.score);
    const { output } = await runInMemory(['check', await folder.write('muted.xlsx', sheets)]);
    expect(output).toContain('1 finding muted (Plumbline settings)');
  });

  it('does not take the settings for a plan; where there is none it still says what is wrong with them', async () => {
    const file = await folder.write('none.xlsx', [...noPlan, settings(['Table Invoice', 'tactics'])]);
    const { output } = await runInMemory(['check', file]);
    expect(output).toContain('No plan found in 1 file.');
    expect(output.replace(/\s+/gu, ' ')).toContain('the workbook has no table "Invoice" any more.');
  });
});

describe('check --rules', () => {
  const rulesFile = async (text: string): Promise<string> => {
    const path = join(folder.path, 'rules.json');
    await writeFile(path, text);
    return path;
  };

  it('switches rules off and sets severities, before what the workbook says', async () => {
    const path = await rulesFile(
      '\uFEFF{"rules": {"missing-owner": "error", "strategy-without-tactic": "off"}}',
    );
    const { findings } = await checked(withSettings, '--profile', 'core', '--rules', path);
    const severities = findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(severities).toContain('missing-owner error');
    expect(severities.join()).not.toContain('strategy-without-tactic');
  });

  it('sets limits', async () => {
    const plan: readonly WrittenSheet[] = [
      {
        name: 'Strategies',
        rows: [
          ['ID', 'Strategy', 'Funding share'],
          ['S1', 'Win commuters', 0.5],
          ['S2', 'Care', 0.5],
        ],
      },
      {
        name: 'Tactics',
        rows: [
          ['ID', 'Tactic', 'Strategy', 'Budget'],
          ['T1', 'Shop', 'S1', 70],
          ['T2', 'Film', 'S2', 30],
        ],
      },
    ];
    const offTarget = async (...options: readonly string[]) =>
      (await checked(plan, '--profile', 'full', ...options)).findings.filter(
        ({ rule }) => rule === 'funding-off-target',
      );
    expect(await offTarget()).toHaveLength(2);
    const path = await rulesFile('{"limits": {"funding-difference": 0.2}}');
    expect(await offTarget('--rules', path)).toHaveLength(0);
  });

  it.each<[string, string, readonly string[]]>([
    ['no JSON', '{rules', ['The file is not JSON. Write it as {"rules": ']],
    ['no object', '["missing-kpi"]', ['The file does not hold an object. Write it as']],
    [
      'an entry that there is not',
      '{"rule": {}}',
      ['Unknown entry "rule": only "rules" and "limits" are read.'],
    ],
    [
      'each wrong entry of several',
      '{"rules": {"missing-kpis": "off", "missing-owner": "fatal", "missing-kpi": null}, "limits": {"funding-difference": "5%"}}',
      [
        'Unknown rule "missing-kpis". Did you mean missing-kpi?',
        '"missing-owner" must be off, error, warning or advice, not "fatal".',
        '"missing-kpi" must be off, error, warning or advice, not a list, an object or null.',
        '"funding-difference" must be a number from 0 to 1, where 5% is 0.05, not "5%".',
      ],
    ],
    [
      'rules that are no object',
      '{"rules": ["missing-kpi"]}',
      ['"rules" does not hold an object. Write it as'],
    ],
  ])('exits with 2 and says what is wrong with %s', async (_, text, sentences) => {
    const path = await rulesFile(text);
    const { output, problems, status } = await runInMemory(['check', '--rules', path, 'plan.xlsx']);
    expect(status).toBe(2);
    expect(output).toBe('');
    const lines = problems.trimEnd().split('\n');
    expect(lines).toEqual(
      sentences.map((sentence) => expect.stringContaining(`plumbline: ${path}: ${sentence}`) as string),
    );
  });

  it.each([
    ['is not there', 'nowhere.json', 'File not found. Check the path and the spelling of the name.'],
    ['is a folder', '.', 'This is not a file. Give the path of a JSON file.'],
  ])('exits with 2 where the file %s', async (_, path, sentence) => {
    const { problems, status } = await runInMemory(['check', '--rules', path, 'plan.xlsx']);
    expect(problems).toBe(`plumbline: ${path}: ${sentence}\n`);
    expect(status).toBe(2);
  });
});
