import { rm, writeFile } from 'node:fs/promises';
import type { Entry } from '../../../src/cli/portfolio/entry';
import { displayWidth } from '../../../src/cli/report/wrap';
import { crookedPlan, noPlan, truePlan, warnedPlan, withoutKpi } from '../plan-files';
import { entriesIn, type PortfolioFolder, portfolioFolder } from './portfolio-folder';

let folder: PortfolioFolder;
beforeEach(async () => {
  folder = await portfolioFolder();
});
afterEach(() => folder.remove());

const pathOf = (name: string): string => folder.pathOf(name);
const kept = (): string => folder.kept;
const portfolio: PortfolioFolder['portfolio'] = (...words) => folder.portfolio(...words);

describe('what changed since the last run', () => {
  const changesOf = async (): Promise<Readonly<Record<string, unknown>>> => {
    const { output } = await portfolio(['--format', 'json', folder.path]);
    const { plans, gone, since } = JSON.parse(output) as {
      readonly plans: readonly { readonly file: string; readonly change?: unknown }[];
      readonly gone: unknown;
      readonly since: unknown;
    };
    return { ...Object.fromEntries(plans.map(({ file, change }) => [file, change])), gone, since };
  };

  it('is nothing at the first run', async () => {
    expect(await changesOf()).toEqual({
      'true.xlsx': undefined,
      'north/crooked.xlsx': undefined,
      'north/warned.xlsx': undefined,
      gone: [],
      since: null,
    });
  });

  it('does not come of another language, in which everything is told again', async () => {
    await portfolio();
    const before = await entriesIn(kept());
    expect(before.some((entry) => 'language' in entry)).toBe(false);
    const german = await portfolio(['--language', 'de-AT', folder.path]);
    expect(german.checked).toHaveLength(3);
    expect(german.output).toContain('Seit dem letzten Lauf: 3 unverändert.');
    expect(german.output).not.toMatch(/Optionen|Version|last run/u);
    const after = await entriesIn(kept());
    expect(after.map(({ language }) => language)).toEqual(['de-AT', 'de-AT', 'de-AT']);
    const again = await portfolio(['--language', 'de-AT', folder.path]);
    expect(again.checked).toEqual([]);
    const { output } = await portfolio();
    expect(output).toContain('Since the last run: 3 unchanged.');
    expect(await entriesIn(kept())).toEqual(before);
  });

  it('is told plan by plan', async () => {
    await folder.write('kpi.xlsx', withoutKpi);
    await folder.write('lost.xlsx', truePlan);
    await folder.write('found.xlsx', noPlan);
    await portfolio();
    await folder.write('true.xlsx', crookedPlan);
    await folder.write('north/crooked.xlsx', truePlan);
    await folder.write('found.xlsx', truePlan);
    await writeFile(pathOf('lost.xlsx'), 'no workbook any more');
    await rm(pathOf('kpi.xlsx'));
    await folder.write('fresh.xlsx', truePlan);
    expect(await changesOf()).toEqual({
      'true.xlsx': { status: 'worse', before: 100, by: -51.5 },
      'north/crooked.xlsx': { status: 'better', before: 48.5, by: 51.5 },
      'north/warned.xlsx': { status: 'unchanged', before: expect.any(Number) as number, by: 0 },
      'found.xlsx': { status: 'better', before: null, by: null },
      'lost.xlsx': { status: 'worse', before: 100, by: null },
      'fresh.xlsx': { status: 'new', before: null, by: null },
      gone: [{ file: 'kpi.xlsx', score: expect.any(Number) as number }],
      since: {
        average: expect.any(Number) as number,
        changes: { new: 1, better: 2, worse: 2, unchanged: 1 },
        differs: [],
      },
    });
  });
});

describe('a portfolio of many workbooks', () => {
  const said = async (count: number, isTerminal: boolean): Promise<string> => {
    const names = Array.from({ length: count }, () => pathOf('none.xlsx'));
    const { problems } = await portfolio(['--out', pathOf('out.ndjson'), ...names], { isTerminal });
    return problems;
  };

  it('tells whoever watches a terminal how far it is', async () => {
    const lines = (await said(200, true)).split('\n').slice(0, -1);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('plumbline: 20 of 200 workbooks checked');
    expect(lines[8]).toBe('plumbline: 180 of 200 workbooks checked');
  });

  it('tells nobody else, and nothing of few', async () => {
    expect(await said(200, false)).toBe('');
    expect(await said(99, true)).toBe('');
  });
});

describe('the exit status of a portfolio', () => {
  it.each([
    ['error', 1],
    ['never', 0],
  ])('failing on %s is %i', async (failOn, status) => {
    expect((await portfolio(['--fail-on', failOn, folder.path])).status).toBe(status);
  });

  it('is that of its worst plan', async () => {
    const out = pathOf('out.ndjson');
    const of = async (name: string, failOn: string): Promise<number> =>
      (await portfolio(['--out', out, '--fail-on', failOn, pathOf(name)])).status;
    expect(await of('north/warned.xlsx', 'error')).toBe(0);
    expect(await of('north/warned.xlsx', 'warning')).toBe(1);
    expect(await of('true.xlsx', 'advice')).toBe(0);
    expect(await of('none.xlsx', 'never')).toBe(2);
  });

  it('is 2 for rules that cannot be read', async () => {
    const { status, problems } = await portfolio(['--rules', pathOf('none.json'), folder.path]);
    expect(status).toBe(2);
    expect(problems).toContain('none.json: File not found.');
  });
});

describe('the report of a portfolio', () => {
  beforeEach(async () => {
    await folder.write('none.xlsx', noPlan);
    await writeFile(pathOf('broken.xlsx'), 'ID,Tactic\nT1,Pop-up shop\n');
    await folder.write('gone.xlsx', truePlan);
    await portfolio();
    await rm(pathOf('gone.xlsx'));
    await folder.write('true.xlsx', warnedPlan);
  });
  const shown = (text: string): string => text.replaceAll(`${folder.path}/`, '');

  it('as text is a table with the lowest score first', async () => {
    const { output } = await portfolio([folder.path], { columns: 110 });
    // The columns are as wide as the paths.
    expect(shown(output).replace(/(?<=\S) {2,}/gu, '  ')).toBe(`Portfolio of 4 workbooks

  Average score 80.3 of 100 (86.2 at the last run)
  Since the last run: 1 worse, 4 unchanged, 1 gone.

  Score  Change  ▲  ●  ○  Plan  Owner
   48.5  1  2  0  north/crooked.xlsx  Ben
                          −30.0  Tactic without a strategy: T2 (Radio)
                          −20.0  Strategy without a tactic: S2 (Delight those who own one)
   96.3  0  1  0  north/warned.xlsx  Ann
                          −3.8  No owner: T2 (Radio)
   96.3  −3.8  0  1  0  true.xlsx  Ann
                          −3.8  No owner: T2 (Radio)

  Without a score (1)
    none.xlsx
      No plan found in this workbook.

  Could not be read (1)
    broken.xlsx
      This is plain text with commas between the values (CSV), not a workbook. Open it in Excel and save it as
      "Excel Workbook (*.xlsx)".

  No longer there (1)
    gone.xlsx
      Its score was 100.

3 errors, 4 warnings in 4 workbooks. 1 file could not be read.
Kept in plumbline-portfolio.ndjson. The next run compares with it.
`);
  });

  it('as Markdown is a table, too', async () => {
    const { output } = await portfolio(['--format', 'markdown', folder.path]);
    expect(shown(output)).toBe(`# Portfolio of 4 workbooks

**Average score 80.3 of 100 (86.2 at the last run)**

Since the last run: 1 worse, 4 unchanged, 1 gone.

| Score | Change | Plan | Owner | Errors | Warnings | Advice | Fix first |
| ---: | ---: | --- | --- | ---: | ---: | ---: | --- |
| 48.5 |  | north/crooked.xlsx | Ben | 1 | 2 | 0 | Tactic without a strategy: T2 (Radio) (−30.0) |
| 96.3 |  | north/warned.xlsx | Ann | 0 | 1 | 0 | No owner: T2 (Radio) (−3.8) |
| 96.3 | −3.8 | true.xlsx | Ann | 0 | 1 | 0 | No owner: T2 (Radio) (−3.8) |

## Without a score (1)

- none.xlsx: No plan found in this workbook.

## Could not be read (1)

- broken.xlsx: This is plain text with commas between the values (CSV), not a workbook. Open it in Excel and save it as "Excel Workbook (\\*.xlsx)".

## No longer there (1)

- gone.xlsx: Its score was 100.

3 errors, 4 warnings in 4 workbooks. 1 file could not be read.
`);
  });

  it('as NDJSON has the lines in the order of the files, with what changed, and those that are gone', async () => {
    const { output } = await portfolio(['--format', 'ndjson', folder.path]);
    const lines = output
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Entry & { change: object });
    expect(lines.map(({ file, change }) => [file, (change as { status: string }).status])).toEqual([
      ['broken.xlsx', 'unchanged'],
      ['none.xlsx', 'unchanged'],
      ['north/crooked.xlsx', 'unchanged'],
      ['north/warned.xlsx', 'unchanged'],
      ['true.xlsx', 'worse'],
      ['gone.xlsx', 'gone'],
    ]);
    expect(lines.slice(0, -1).map(({ change, ...entry }) => entry)).toEqual(await entriesIn(kept()));
  });

  it.each([40, 60, 80, 110])('keeps to %i columns but for paths', async (columns) => {
    const { output } = await portfolio([folder.path], { columns });
    const lines = output.split('\n').filter((line) => !line.includes(folder.path));
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
  });

  it.each(['text', 'markdown', 'json', 'ndjson'])('lets nothing out that steers, as %s', async (format) => {
    await folder.write('\u202e\u001b[31mx ##[error].xlsx', crookedPlan);
    const { output } = await portfolio(['--format', format, folder.path]);
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u);
  });
});
