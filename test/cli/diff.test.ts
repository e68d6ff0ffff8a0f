import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { recordFile } from '../../src/cli/check';
import { markdownText } from '../../src/cli/report/markdown';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { WrittenSheet } from '../support/write-xlsx';
import { type Ran, runInMemory } from './memory-io';
import { crookedPlan, noPlan, type PlanFolder, planFolder, planWithoutOwners, truePlan } from './plan-files';

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
});
afterAll(() => folder.remove());

type Sheets = readonly WrittenSheet[];

async function diff(old: Sheets, now: Sheets, ...options: readonly string[]): Promise<Ran> {
  const files = [await folder.write('old.xlsx', old), await folder.write('new.xlsx', now)];
  const { status, output, problems } = await runInMemory(['diff', ...options, ...files], { columns: 100 });
  const short = (text: string): string => text.replaceAll(join(folder.path, '/'), '');
  return { status, output: short(output), problems: short(problems) };
}

/** A plan with one cell of its tactics edited. */
function withTactic(sheets: Sheets, heading: string, value: CellValue, row = 1): Sheets {
  return sheets.map((sheet) => {
    const column = sheet.rows[0]?.indexOf(heading) ?? -1;
    if (!sheet.rows[0]?.includes('Tactic')) return sheet;
    const rows = sheet.rows.map((cells, place) =>
      place === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
    );
    return { ...sheet, rows };
  });
}

/** A sheet without the row of a tactic. */
const withoutTactic =
  (id: string) =>
  (sheet: WrittenSheet): WrittenSheet => ({ ...sheet, rows: sheet.rows.filter(([cell]) => cell !== id) });

const settings = (...rows: readonly (readonly CellValue[])[]): WrittenSheet => ({
  name: 'Plumbline settings',
  rows: [['Setting', 'Value', 'Note'], ...rows],
});

const withoutOwner = withTactic(truePlan, 'Owner', null);
const unlinked = withTactic(withTactic(truePlan, 'Strategy', 'S9'), 'Budget', 5000);

describe('the exit status of a comparison', () => {
  it.each<[string, Sheets, Sheets, number]>([
    ['0 where nothing changed', truePlan, truePlan, 0],
    ['0 where the score rose', crookedPlan, truePlan, 0],
    ['1 where it fell', truePlan, crookedPlan, 1],
    ['0 where the plan changed and the score did not', truePlan, withTactic(truePlan, 'Budget', 5000), 0],
    ['1 where there is none any more', truePlan, noPlan, 1],
    ['0 where there was none', noPlan, truePlan, 0],
    ['0 where there was and is none', noPlan, noPlan, 0],
  ])('is %s', async (_, old, now, status) => {
    for (const format of ['text', 'json', 'markdown']) {
      expect((await diff(old, now, '--format', format)).status).toBe(status);
    }
  });

  it.each(['text', 'json', 'markdown'])('is 2 where a file could not be read, as %s', async (format) => {
    const good = await folder.write('good.xlsx', truePlan);
    const broken = join(folder.path, 'broken.xlsx');
    await writeFile(broken, 'ID,Tactic\nT1,Pop-up shop\n');
    for (const files of [
      [good, broken],
      [broken, good],
    ]) {
      const { status, output, problems } = await runInMemory(['diff', '--format', format, ...files]);
      expect(status).toBe(2);
      expect(format === 'text' ? output : problems).toContain('broken.xlsx');
      if (format === 'json')
        expect(JSON.parse(output)).toMatchObject({
          [files[0] === broken ? 'old' : 'new']: { file: broken, error: expect.any(String) as string },
        });
    }
  });

  it('is 2 where the file of rules cannot be used', async () => {
    const { status, problems, output } = await diff(truePlan, truePlan, '--rules', 'no-such-file.json');
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(problems).toContain('no-such-file.json: File not found.');
  });
});

it('leaves both files to the process that reads files apart', async () => {
  const files = [await folder.write('old.xlsx', truePlan), await folder.write('new.xlsx', crookedPlan)];
  const asked: string[] = [];
  const { status } = await runInMemory(
    ['diff', ...files],
    {},
    {
      record: (file, given) => {
        asked.push(file);
        return recordFile(file, given);
      },
    },
  );
  expect({ asked, status }).toEqual({ asked: files, status: 1 });
});

describe('the comparison as text', () => {
  it('says first what the score did, then why, then what changed, then the findings', async () => {
    expect((await diff(truePlan, unlinked)).output).toBe(`old.xlsx → new.xlsx

  Score 100 → 0.0 (−100.0): Backing −60.0, Coverage −40.0
  as of 1 Mar 2026, core profile, marketing leads

  Backing   60 → 0.0 of 60   −60.0
  Coverage  40 → 0.0 of 40   −40.0

  Why the score changed
     −60.0  T1 (Pop-up shop): "Unknown strategy"
     −40.0  S1 (Win commuters with the light bag), unchanged itself: "Strategy without a tactic"

  What changed in the plan
    Tactics: 1 changed
    ~  T1 (Pop-up shop) [−60.0]
        Strategy: S1 → S9
        Budget: 3,000 → 5,000

  New findings (2)
    ▲  error, Tactics!C2: T1 (Pop-up shop) names the strategy "S9", which is not in the plan. Enter
       the ID or name of one that is, or add it. [60.0 points]
    ●  warning, Strategies!B2: S1 (Win commuters with the light bag) has no live tactic. Plan one,
       or drop the strategy. [40.0 points]
`);
  });

  it('gives what is no longer found as it was', async () => {
    const { output } = await diff(unlinked, truePlan);
    expect(output).toContain('+60.0  T1 (Pop-up shop): no longer "Unknown strategy"');
    expect(output).toContain('  No longer found (2)\n    ▲  error, Tactics!C2: T1 (Pop-up shop) names');
  });

  it.each<[string, Sheets, string | null, string | null]>([
    ['its row is gone', crookedPlan.map(withoutTactic('T3')), '(the row is gone)', 'row gone'],
    [
      'its rule is off',
      [...crookedPlan, settings(['Rule missing-owner', 'off', ''])],
      '(the rule is off)',
      'rule off',
    ],
    ['nothing, where it was put right', withTactic(crookedPlan, 'Owner', 'Ben', 2), null, null],
  ])('says of a finding that is gone that %s', async (_, now, words, because) => {
    const { output } = await diff(crookedPlan, now);
    const [, list = ''] = output.split('No longer found');
    const told = list.replaceAll(/\s+/gu, ' ');
    expect(told).toContain('T3 (Posters) has no owner.');
    expect(told.match(/\(the (?:row|rule) is \w+\)/u)?.[0] ?? null).toBe(words);
    const json = await diff(crookedPlan, now, '--format', 'json');
    const { findings } = JSON.parse(json.output) as {
      findings: { gone: { rule: string; because: string | null }[] };
    };
    expect(findings.gone.find(({ rule }) => rule === 'missing-owner')?.because).toBe(because);
  });

  it('says so where nothing changed', async () => {
    expect((await diff(crookedPlan, crookedPlan)).output).toBe(`old.xlsx → new.xlsx

  Score 48.5, unchanged
  as of 1 Mar 2026, core profile, marketing leads

  Backing   28.5 → 28.5 of 60      ±0
  Coverage  20.0 → 20.0 of 40      ±0

  Nothing changed in the plan

  3 findings are still there.
`);
  });

  it('tells a column that nobody fills any more from rows', async () => {
    const { output } = await diff(truePlan, withoutOwner);
    expect(output).toContain('Column Owner of the tactics: owner');
    expect(output).toContain('Owner: "Ann" → empty');
  });

  it('says what is there and what is missing where a plan has no score', async () => {
    const { output } = await diff(truePlan, truePlan.slice(0, 2));
    expect(output).toContain('Score 100 → none\n');
    expect(output.replace(/\s+/gu, ' ')).toContain(
      'The new plan has no score. 1 strategy and 1 goal were read, but no tactics.',
    );
  });

  it('counts rows that only others moved in one line', async () => {
    const plan = planWithoutOwners(10);
    const { output } = await diff(plan, withTactic(plan, 'Budget', 9000));
    expect(output).toContain('10 tactics unchanged themselves: other budgets moved their share of the spend');
    expect(output).not.toContain('N3');
  });

  it('cuts long lists and says how many more there are', async () => {
    const { output } = await diff(planWithoutOwners(0), planWithoutOwners(45));
    expect(output).toContain('… and 33 more, ');
    expect(output).toContain('… and 25 more rows (--format json lists all)');
    expect(output).toContain('… and 25 more findings (--format json lists all)');
  });

  it('has colours in a terminal only', async () => {
    const files = [await folder.write('old.xlsx', truePlan), await folder.write('new.xlsx', crookedPlan)];
    expect((await runInMemory(['diff', ...files], { isTerminal: true })).output).toContain('\u001b[31m');
    expect((await runInMemory(['diff', ...files])).output).not.toContain('\u001b');
  });
});

describe('settings', () => {
  const full = [...truePlan, settings(['Profile', 'full'])];

  it('are those of each workbook, and the report says where they differ', async () => {
    const { output } = await diff(truePlan, full);
    expect(output.replace(/\s+/gu, ' ')).toContain(
      'The two plans are judged by different settings (Profile core, then full), so the scores cannot be compared part by part.',
    );
    expect(output).toContain('Backing      60 →  40 of 60, then 40');
  });

  it('about zeros of the sales history are among them, by whichever name a product has', async () => {
    const sold: WrittenSheet = {
      name: 'Sales history',
      rows: [
        ['Period', 'Product', 'Units'],
        ...Array.from({ length: 12 }, (_, at): readonly CellValue[] => [
          `2025-${String(at + 1).padStart(2, '0')}`,
          'P1',
          at === 10 ? 0 : 100,
        ]),
      ],
    };
    const products: WrittenSheet = {
      name: 'Products',
      rows: [
        ['ID', 'Product'],
        ['P1', 'Light bag'],
      ],
    };
    const said = (answer: string, name: string): readonly WrittenSheet[] => [
      ...truePlan,
      products,
      sold,
      settings([`Stock-out ${name} › Nov 2025`, answer, '']),
    ];
    const settingsOf = async (before: readonly WrittenSheet[], after: readonly WrittenSheet[]) =>
      (JSON.parse((await diff(before, after, '--format', 'json')).output) as { settings: object }).settings;
    expect(await settingsOf(said('sold nothing', 'Light bag'), said('could not sell', 'P1'))).toEqual([
      { setting: 'Stock-out P1 › Nov 2025', old: 'sold nothing', new: 'could not sell' },
    ]);
    expect(await settingsOf(said('sold nothing', 'Light bag'), said('sold nothing', 'P1'))).toEqual([]);
    const { output } = await diff([...truePlan, products, sold], said('could not sell', 'P1'));
    expect(output.replace(/\s+/gu, ' ')).toContain(
      'judged by different settings (P1 › Nov 2025: not answered, then could not sell)',
    );
  });

  it.each([
    [['--profile', 'full'], 'full', 'full'],
    [[], 'core', 'full'],
  ])('given as %j are for both', async (options, old, now) => {
    const { output } = await diff(truePlan, full, '--format', 'json', ...options);
    expect(JSON.parse(output)).toMatchObject({ old: { profile: old }, new: { profile: now } });
  });

  it('of rules leave the score as it is', async () => {
    const rules = join(folder.path, 'rules.json');
    await writeFile(rules, '{"rules":{"tactic-without-strategy":"off"}}');
    const given = await diff(truePlan, crookedPlan, '--format', 'json', '--rules', rules);
    const found = JSON.parse(given.output) as { score: object; findings: { new: { rule: string }[] } };
    expect(found.score).toEqual({ old: 100, new: 48.5, change: -51.5, fell: true });
    expect(found.findings.new.map(({ rule }) => rule)).toEqual(['strategy-without-tactic', 'missing-owner']);
  });
});

describe('the comparison as JSON', () => {
  it('is one object with everything in it', async () => {
    const { output } = await diff(truePlan, unlinked, '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      old: {
        file: 'old.xlsx',
        date: '2026-03-01',
        profile: 'core',
        lead: 'marketing',
        score: 100,
        tablesRead: 3,
      },
      new: { file: 'new.xlsx', score: 0, leftOut: [] },
      settings: [],
      score: { old: 100, new: 0, change: -100, fell: true },
      parts: [
        {
          part: 'Backing',
          weight: { old: 60, new: 60 },
          earned: { old: 60, new: 0 },
          lost: { old: 0, new: 60 },
          change: -60,
        },
        { part: 'Coverage', change: -40 },
        { part: 'Funding', change: 0 },
        { part: 'Feasibility', change: 0 },
      ],
      wholePlan: [],
      rows: [
        {
          role: 'tactics',
          key: 'T1',
          oldKey: 'T1',
          name: 'Pop-up shop',
          sheet: 'Tactics',
          row: 2,
          derived: false,
          status: 'changed',
          change: -60,
          causes: [{ part: 'Backing', cause: 'link', old: 0, new: 60 }],
          rules: { old: [], new: ['unknown-strategy'] },
        },
        { role: 'strategies', key: 'S1', status: 'unchanged', change: -40 },
      ],
      plan: {
        unchanged: 2,
        new: [],
        gone: [],
        changed: [
          {
            role: 'tactics',
            key: 'T1',
            oldKey: 'T1',
            fields: [
              { field: 'Strategy', old: 'S1', new: 'S9' },
              { field: 'Budget', old: 3000, new: 5000 },
            ],
          },
        ],
      },
      findings: {
        new: [{ rule: 'unknown-strategy', cells: ['C2'], points: 60 }, { rule: 'strategy-without-tactic' }],
        gone: [],
        still: [],
        muted: [],
      },
    });
  });

  it('gives days as ISO text, and says what could not be read', async () => {
    const now = withTactic(withTactic(truePlan, 'Start', 46060), 'Budget', { error: '#N/A' });
    const { output } = await diff(truePlan, now, '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      plan: {
        changed: [
          {
            fields: [
              { field: 'Start', old: '2026-02-01', new: '2026-02-07' },
              { field: 'Budget', old: 3000, new: { unreadable: '#N/A', problem: 'error-value' } },
            ],
          },
        ],
      },
    });
  });

  it('lists everything', async () => {
    const { output } = await diff(planWithoutOwners(0), planWithoutOwners(45), '--format', 'json');
    const { rows, plan, findings } = JSON.parse(output) as Record<'rows', []> &
      Record<'plan' | 'findings', Record<'new', []>>;
    expect([rows, plan.new, findings.new].map(({ length }) => length)).toEqual([45, 45, 45]);
  });

  it('gives what was found before and is found still with its points of then', async () => {
    const muted = [...crookedPlan, settings(['Mute missing-owner/tactics/t3', '', 'Ben starts in May'])];
    const { output } = await diff(crookedPlan, muted, '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      findings: {
        still: [
          { rule: 'tactic-without-strategy', points: 30, oldPoints: 30, oldSeverity: 'error' },
          { rule: 'strategy-without-tactic' },
        ],
        muted: [{ id: 'missing-owner/tactics/t3', reason: 'Ben starts in May', old: 'open', new: 'muted' }],
      },
    });
  });
});

describe('the comparison as Markdown', () => {
  it('is tables of parts, rows, fields and findings', async () => {
    expect((await diff(truePlan, unlinked, '--format', 'markdown')).output).toBe(`# old.xlsx → new.xlsx

**Score 100 → 0.0 (−100.0): Backing −60.0, Coverage −40.0**

Judged as of 1 Mar 2026, core profile, marketing leads.

| Part | Of | Before | Now | Change |
| --- | ---: | ---: | ---: | ---: |
| Backing | 60 | 60 | 0.0 | −60.0 |
| Coverage | 40 | 40 | 0.0 | −40.0 |

## Why the score changed

| Points | Row | Why |
| ---: | --- | --- |
| −60.0 | T1 (Pop-up shop) | "Unknown strategy" |
| −40.0 | S1 (Win commuters with the light bag) (unchanged itself) | "Strategy without a tactic" |

## What changed in the plan

Tactics: 1 changed.

| Changed | Field | Before | Now |
| --- | --- | --- | --- |
| T1 (Pop-up shop) (−60.0) | Strategy | S1 | S9 |
|  | Budget | 3,000 | 5,000 |

## New findings (2)

| Severity | Where | Finding | Points |
| --- | --- | --- | ---: |
| error | Tactics!C2 | T1 (Pop-up shop) names the strategy "S9", which is not in the plan. Enter the ID or name of one that is, or add it. | 60.0 |
| warning | Strategies!B2 | S1 (Win commuters with the light bag) has no live tactic. Plan one, or drop the strategy. | 40.0 |
`);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['`rm -rf`', '\\`rm -rf\\`'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['*bold* _it_ ~~no~~', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['[click](http://evil.example)', '\\[click\\](http://evil.example)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['one\r\ntwo\n\n# three', 'one two \\# three'],
    ['\\| already', '\\\\\\| already'],
    ['$x$', '\\$x\\$'],
    ['@everyone', '@&#8203;everyone'],
    ['\u001b[31mred\u202e', '\\[31mred'],
  ])('shows %j letter for letter', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('keeps every row of its tables whole, whatever a workbook holds', async () => {
    const piece = fc.constantFrom(
      '|',
      '\\',
      '`',
      '<b>',
      '\n',
      '\r\n',
      '\u2028',
      '&',
      '*',
      '::error::',
      '##[x]',
      'a',
      '|\n|---|\n',
    );
    const name = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        const old = withTactic(truePlan, 'Tactic', `a${one}`);
        const now = withTactic(withTactic(truePlan, 'Tactic', `a${other}`), 'Owner', `b${one}`);
        const { output } = await diff(old, now, '--format', 'markdown');
        for (const line of output.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\w*\[|<b>/u);
          if (!line.startsWith('|')) continue;
          // A sign after an odd number of backslashes is a letter of its cell.
          const cells = line.replace(/\\[^]/gu, '').split('|').length - 2;
          expect([3, 4, 5]).toContain(cells);
        }
        const changed = output.split('\n').findIndex((line) => line.startsWith('| Changed'));
        expect(changed).toBeGreaterThan(0);
        for (const line of output
          .split('\n')
          .slice(changed)
          .filter((each) => each.startsWith('|')))
          expect(line.replace(/\\[^]/gu, '').split('|')).toHaveLength(6);
      }),
      { numRuns: 40 },
    );
  });
});
