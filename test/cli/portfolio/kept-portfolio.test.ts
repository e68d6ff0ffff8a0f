import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import manifest from '../../../package.json';
import { type FileSummary, summarizeFile } from '../../../src/cli/check';
import type { PlanEntry } from '../../../src/cli/portfolio/entry';
import { runInMemory } from '../memory-io';
import { crookedPlan, noPlan, withoutKpi } from '../plan-files';
import { entriesIn, type PortfolioFolder, portfolioFolder } from './portfolio-folder';

let folder: PortfolioFolder;
beforeEach(async () => {
  folder = await portfolioFolder();
});
afterEach(() => folder.remove());

const pathOf = (name: string): string => folder.pathOf(name);
const kept = (): string => folder.kept;
const portfolio: PortfolioFolder['portfolio'] = (...words) => folder.portfolio(...words);

describe('the lines that are kept', () => {
  it('say of each workbook what it is judged by, its score, its owners and what costs most', async () => {
    await portfolio();
    const [crooked, warned, whole, ...others] = (await entriesIn(kept())) as readonly PlanEntry[];
    expect(others).toEqual([]);
    expect(crooked).toEqual({
      file: 'north/crooked.xlsx',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string,
      bytes: (await readFile(pathOf('north/crooked.xlsx'))).length,
      modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as string,
      plumbline: manifest.version,
      options: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string,
      today: '2026-03-01',
      date: '2026-03-01',
      profile: 'core',
      lead: 'marketing',
      score: 48.5,
      parts: [
        { part: 'Backing', weight: 60, earned: 28.5, lost: 31.5 },
        { part: 'Coverage', weight: 40, earned: 20, lost: 20 },
        { part: 'Funding', weight: 0, earned: 0, lost: 0 },
        { part: 'Feasibility', weight: 0, earned: 0, lost: 0 },
      ],
      knownBudgetShare: 1,
      backedByCount: 2 / 3,
      backedByMoney: 0.5,
      withoutScore: null,
      owner: 'Ben',
      owners: [
        { owner: 'Ben', rows: 1, points: 30 },
        { owner: 'Ann', rows: 1, points: 0 },
      ],
      found: { error: 1, warning: 2, advice: 0 },
      muted: 0,
      fixFirst: [
        {
          title: 'Tactic without a strategy: T2 (Radio)',
          severity: 'error',
          points: 30,
          findings: 1,
          sheet: 'Sales plan',
          cells: ['D4'],
        },
        {
          title: 'Strategy without a tactic: S2 (Delight those who own one)',
          severity: 'warning',
          points: 20,
          findings: 1,
          sheet: 'Strategies',
          cells: ['B3'],
        },
        {
          title: 'No owner: T3 (Posters)',
          severity: 'warning',
          points: 1.5,
          findings: 1,
          sheet: 'Sales plan',
          cells: ['E5'],
        },
      ],
      tables: 3,
      offers: 0,
      leftOut: [],
    });
    expect([warned?.file, warned?.owner, warned?.found.warning]).toEqual(['north/warned.xlsx', 'Ann', 1]);
    expect([whole?.file, whole?.score, whole?.fixFirst]).toEqual(['true.xlsx', 100, []]);
  });

  it('say why a workbook has no score, and why a file could not be read', async () => {
    await folder.write('none.xlsx', noPlan);
    await writeFile(pathOf('broken.xlsx'), 'ID,Tactic\nT1,Pop-up shop\n');
    expect((await portfolio()).status).toBe(2);
    const [broken, none] = await entriesIn(kept());
    expect(broken).toMatchObject({
      file: 'broken.xlsx',
      error: expect.stringContaining('This is plain text') as string,
    });
    expect(none).toMatchObject({ file: 'none.xlsx', score: null, tables: 0 });
  });

  it('are all that is left beside the workbooks', async () => {
    await portfolio();
    expect((await readdir(folder.path)).sort()).toEqual(['north', 'plumbline-portfolio.ndjson', 'true.xlsx']);
  });

  it('go where --out says, with paths from there', async () => {
    const out = pathOf('north/all.ndjson');
    expect((await portfolio(['--out', out, pathOf('true.xlsx'), pathOf('north/*.xlsx')])).status).toBe(1);
    expect((await entriesIn(out)).map(({ file }) => file)).toEqual([
      '../true.xlsx',
      'crooked.xlsx',
      'warned.xlsx',
    ]);
  });

  it('hold nothing that steers a terminal which shows them', async () => {
    await folder.write('\u202e##[error].xlsx', crookedPlan);
    await portfolio();
    const text = await readFile(kept(), 'utf8');
    expect(text).not.toMatch(/\p{Cf}|##\[/u);
    expect((await entriesIn(kept())).map(({ file }) => file)).toContain('\u202e##[error].xlsx');
  });
});

describe('a second run', () => {
  it.each<
    [what: string, first: readonly string[], second: readonly string[], secondDay: string, again: number]
  >([
    ['the same', [], [], '2026-03-01', 0],
    ['the next day', [], [], '2026-03-02', 3],
    ['the next day with a date given', ['--date', '2026-03-01'], ['--date', '2026-03-01'], '2026-03-02', 0],
    ['another date', ['--date', '2026-03-01'], ['--date', '2026-03-02'], '2026-03-01', 3],
    ['another profile', [], ['--profile', 'full'], '2026-03-01', 3],
    ['another lead', [], ['--lead', 'sales'], '2026-03-01', 3],
    ['offers accepted', [], ['--accept-offers'], '2026-03-01', 3],
    ['another number of processes', ['--jobs', '1'], ['--jobs', '2'], '2026-03-01', 0],
  ])('%s checks again what may have another answer', async (_, first, second, today, again) => {
    const before = await portfolio([...first, folder.path]);
    expect(before.checked).toHaveLength(3);
    const lines = await readFile(kept(), 'utf8');
    const after = await portfolio([...second, folder.path], { today });
    expect(after.checked).toHaveLength(again);
    if (again === 0) expect(await readFile(kept(), 'utf8')).toBe(lines);
  });

  it('takes rules for the same in whatever order they are written', async () => {
    const rules = pathOf('rules.json');
    const run = async (text: string): Promise<number> => {
      await writeFile(rules, text);
      return (await portfolio(['--rules', rules, folder.path])).checked.length;
    };
    const first = '{"rules": {"missing-kpi": "off", "missing-owner": "advice"}}';
    expect(await run(first)).toBe(3);
    expect(await run('{"rules": {"missing-owner": "advice", "missing-kpi": "off"}}')).toBe(0);
    expect(await run('{"rules": {"missing-kpi": "off", "missing-owner": "error"}}')).toBe(3);
  });

  it('checks a file again whose content changed, whatever its size and time', async () => {
    await portfolio();
    await folder.write('true.xlsx', withoutKpi);
    expect((await portfolio()).checked).toEqual(['true.xlsx']);
  });

  it('checks a file again of another version of Plumbline, and says so', async () => {
    await portfolio();
    const lines = await readFile(kept(), 'utf8');
    await writeFile(kept(), lines.replaceAll(`"plumbline":"${manifest.version}"`, '"plumbline":"0.0.1"'));
    const { checked, output } = await portfolio();
    expect(checked).toHaveLength(3);
    expect(output.replace(/\s+/gu, ' ')).toContain(
      'The last run used another version of Plumbline, so some scores may differ for that reason alone.',
    );
  });

  it('checks a file again that could not be read', async () => {
    await writeFile(pathOf('broken.xlsx'), 'ID,Tactic\nT1,Pop-up shop\n');
    await portfolio();
    expect((await portfolio()).checked).toEqual(['broken.xlsx']);
  });
});

describe('a run that was broken off', () => {
  const breakOff = async (): Promise<void> => {
    await expect(portfolio(['--jobs', '1', folder.path], { failing: 'true.xlsx' })).rejects.toThrow(
      'The lights went out.',
    );
  };
  const partial = (): string => pathOf('plumbline-portfolio.partial.ndjson');

  it('leaves the last whole portfolio as it was', async () => {
    await portfolio();
    const before = await readFile(kept(), 'utf8');
    for (const name of ['true.xlsx', 'north/crooked.xlsx']) await folder.write(name, withoutKpi);
    await breakOff();
    expect(await readFile(kept(), 'utf8')).toBe(before);
  });

  it.each<[what: string, damage: () => Promise<void>, again: readonly string[]]>([
    ['is taken up by the next', async () => {}, ['true.xlsx']],
    [
      'is taken up though its last line is torn',
      async () => {
        const text = await readFile(partial(), 'utf8');
        await writeFile(partial(), text.slice(0, -30));
      },
      ['north/warned.xlsx', 'true.xlsx'],
    ],
    [
      'is taken up though what comes after is no text',
      () => appendFile(partial(), Buffer.from([0, 0, 255, 254, 0])),
      ['true.xlsx'],
    ],
    [
      'is not believed of a file that has changed since',
      async () => {
        await folder.write('north/crooked.xlsx', withoutKpi);
      },
      ['north/crooked.xlsx', 'true.xlsx'],
    ],
    [
      'is begun anew where nothing is left of it',
      () => rm(partial()),
      ['north/crooked.xlsx', 'north/warned.xlsx', 'true.xlsx'],
    ],
  ])('%s', async (_, damage, again) => {
    await breakOff();
    expect(await entriesIn(partial())).toHaveLength(2);
    await damage();
    const resumed = await portfolio();
    expect(resumed.checked).toEqual(again);
    const lines = await readFile(kept(), 'utf8');
    expect(await readdir(folder.path)).not.toContain('plumbline-portfolio.partial.ndjson');

    await rm(kept());
    const whole = await portfolio();
    expect(resumed.output).toBe(whole.output);
    expect(await readFile(kept(), 'utf8')).toBe(lines);
  });

  it('twice, the second time with a torn line, is taken up', async () => {
    await breakOff();
    await appendFile(partial(), '{"file":"true.xl');
    await folder.write('north/crooked.xlsx', withoutKpi);
    await breakOff();
    const { checked } = await portfolio();
    expect(checked).toEqual(['true.xlsx']);
  });
});

describe('a portfolio that cannot be kept', () => {
  it.each<[what: string, out: string, said: string]>([
    ['since there is no such folder', 'nowhere/all.ndjson', 'there is no such folder'],
    ['since its folder is a file', 'true.xlsx/all.ndjson', 'there is no such folder'],
  ])('%s is shown all the same', async (_, out, said) => {
    const shown = await portfolio(['--date', '2026-03-01', folder.path]);
    await rm(kept());
    const { output, problems, status } = await portfolio([
      '--date',
      '2026-03-01',
      '--out',
      pathOf(out),
      folder.path,
    ]);
    expect(problems).toContain(
      `${pathOf(out)}: The portfolio could not be kept here (${said}). The report is complete, but the next run cannot say what changed.`,
    );
    expect(status).toBe(2);
    expect(shown.output.startsWith(output)).toBe(true);
    expect(shown.output.slice(output.length).replace(/\s+/gu, ' ')).toBe(
      `Kept in ${kept()}. The next run compares with it. `,
    );
  });

  it.each<[what: string, out: string, said: string]>([
    [
      'over a workbook',
      'true.xlsx',
      'This file is not a portfolio of Plumbline, so nothing is written over it.',
    ],
    [
      'over a folder',
      'north',
      'This is a folder. Give the path of a file, such as plans.ndjson, with --out.',
    ],
  ])('%s is refused', async (_, out, said) => {
    const before = await readFile(pathOf('true.xlsx'));
    const { output, problems, status, checked } = await portfolio(['--out', pathOf(out), folder.path]);
    expect({ output, status, checked }).toEqual({ output: '', status: 2, checked: [] });
    expect(problems).toContain(`${pathOf(out)}: ${said}`);
    expect(await readFile(pathOf('true.xlsx'))).toEqual(before);
    expect((await readdir(folder.path)).sort()).toEqual(['north', 'true.xlsx']);
  });

  const notOne = 'This is not one folder, so say where the portfolio is kept: add --out FILE.ndjson.';
  const none =
    'There is no folder of this name. Check the path and the spelling. For a pattern, say where the portfolio is kept: add --out FILE.ndjson.';
  it.each<[what: string, names: readonly string[], said: string]>([
    ['of several folders', ['', 'north'], notOne],
    ['of a file', ['true.xlsx'], notOne],
    ['of a folder that is not there', ['south'], none],
    ['of a pattern', ['*.xlsx'], none],
    ['of a path that no system allows', ['\0'], none],
  ])('%s without a place is refused', async (_, names, said) => {
    const { output, problems, status } = await portfolio(names.map(pathOf));
    expect({ output, status }).toEqual({ output: '', status: 2 });
    expect(problems).toBe(`plumbline: ${names.map(pathOf).join(' ').replace('\0', '')}: ${said}\n`);
  });

  it('since another run is at work is refused, and that run is not disturbed', async () => {
    const lock = pathOf('plumbline-portfolio.lock');
    const text = JSON.stringify({ process: process.ppid, computer: hostname() });
    await writeFile(lock, text);
    const { output, problems, status } = await portfolio();
    expect({ output, status }).toEqual({ output: '', status: 2 });
    expect(problems).toContain(
      `Another run is at work on this portfolio (process ${process.ppid} on ${hostname()}). Wait until it has ended, or choose another file with --out. If no such run is at work any more, delete ${lock}.`,
    );
    expect(await readFile(lock, 'utf8')).toBe(text);
  });

  it.each<[what: string, left: string]>([
    ['of a process that was killed', JSON.stringify({ process: 2 ** 30, computer: hostname() })],
    ['that is torn', '{"proc'],
    ['that is empty', ''],
  ])('is kept in spite of a lock %s', async (_, left) => {
    await writeFile(pathOf('plumbline-portfolio.lock'), left);
    expect((await portfolio()).status).toBe(1);
    expect((await readdir(folder.path)).sort()).toEqual(['north', 'plumbline-portfolio.ndjson', 'true.xlsx']);
  });

  it('of another computer is believed to be at work', async () => {
    const other = JSON.stringify({ process: 2 ** 30, computer: 'planning-7' });
    await writeFile(pathOf('plumbline-portfolio.lock'), other);
    expect((await portfolio()).problems).toContain(`(process ${2 ** 30} on planning-7)`);
  });

  it('passes over lines that it cannot read, and says so', async () => {
    await portfolio();
    const lines = await readFile(kept(), 'utf8');
    await writeFile(kept(), `{}\n${lines}nonsense\n`);
    const { problems, checked } = await portfolio();
    expect(checked).toEqual([]);
    expect(problems).toBe(
      `plumbline: ${kept()}: 2 lines could not be read and were passed over. Changes of these plans since the last run are not shown.\n`,
    );
    expect(await readFile(kept(), 'utf8')).toBe(lines);
  });
});

describe('a portfolio that the user stops', () => {
  it('lets other runs begin, and says that it can go on', async () => {
    const stopping = new AbortController();
    const stopped: FileSummary = async (file, settings) => {
      stopping.abort();
      expect(await readdir(folder.path)).not.toContain('plumbline-portfolio.lock');
      return summarizeFile(file, settings);
    };
    const { problems } = await runInMemory(
      ['portfolio', '--jobs', '1', folder.path],
      { stopped: stopping.signal },
      { summarize: stopped },
    );
    expect(problems).toBe('plumbline: Stopped. Run the same command again to go on where it was.\n');
  });
});
