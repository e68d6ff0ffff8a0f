import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { checkFile, checksHere, type FileCheck, summarizeFile } from '../../src/cli/check';
import { packed, unpacked } from '../../src/cli/checked-file';
import { runInMemory } from './memory-io';
import {
  advisedPlan,
  crookedPlan,
  noPlan,
  oddPlan,
  type PlanFolder,
  planFolder,
  planWithoutOwners,
  truePlan,
  warnedPlan,
  withoutKpi,
} from './plan-files';

const plans = {
  'advised.xlsx': advisedPlan,
  'crooked.xlsx': crookedPlan,
  'none.xlsx': noPlan,
  'odd.xlsx': oddPlan,
  'owners.xlsx': planWithoutOwners(30),
  'true.xlsx': truePlan,
  'sub/true.xlsx': truePlan,
  'sub/warned.xlsx': warnedPlan,
  'sub/without-kpi.xlsx': withoutKpi,
} as const;

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
  await mkdir(join(folder.path, 'sub'));
  await mkdir(join(folder.path, 'empty'));
  for (const [name, sheets] of Object.entries(plans)) await folder.write(name, sheets);
  await writeFile(join(folder.path, 'broken.xlsx'), 'ID,Tactic\nT1,Pop-up shop\n');
});
afterAll(() => folder.remove());

const all = [...Object.keys(plans), 'broken.xlsx'].sort();
const pathOf = (name: string): string => join(folder.path, name);

/** Checks as another process sends them, each as late as a number says. */
const sentLate =
  (delays: Iterator<number>): FileCheck =>
  async (file, settings) => {
    const turns = delays.next().value as number;
    const checked = unpacked(structuredClone(packed(await checkFile(file, settings))));
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return checked;
  };

const ndjson = async (words: readonly string[], check: FileCheck = checkFile): Promise<readonly string[]> => {
  const { output } = await runInMemory(['check', '--format', 'ndjson', ...words], {}, { check });
  expect(output === '' || output.endsWith('\n')).toBe(true);
  return output.split('\n').slice(0, -1);
};

describe('a check of a folder', () => {
  it('is that of its workbooks, in their order', async () => {
    const lines = await ndjson([folder.path]);
    expect(lines.map((line) => (JSON.parse(line) as { readonly file: string }).file)).toEqual(
      all.map(pathOf),
    );
  });

  it('exits as its worst file does', async () => {
    expect((await runInMemory(['check', folder.path])).status).toBe(2);
    expect((await runInMemory(['check', pathOf('sub')])).status).toBe(0);
    expect((await runInMemory(['check', '--fail-on', 'warning', pathOf('sub')])).status).toBe(1);
  });

  it('without a workbook says so, exits with 2, and keeps no other file back', async () => {
    const { output, problems, status } = await runInMemory(['check', pathOf('empty'), pathOf('true.xlsx')]);
    expect({ problems, status }).toEqual({ problems: '', status: 2 });
    expect(output.replace(/\s+/gu, ' ')).toContain(
      `${pathOf('empty')} Could not be read. There is no workbook (.xlsx, .xlsm) in this folder or its subfolders. Check the path, or give the path of another folder. ${pathOf('true.xlsx')} Alignment score 100 of 100`,
    );
  });
});

describe('a check as NDJSON', () => {
  it('has a line for each file, with the object of the JSON array', async () => {
    const { output } = await runInMemory(['check', '--format', 'json', folder.path]);
    const lines = await ndjson([folder.path]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(output));
  });

  it('says on standard error what could not be read', async () => {
    const { problems, status } = await runInMemory(['check', '--format', 'ndjson', pathOf('broken.xlsx')]);
    expect(problems).toMatch(/^plumbline: .*broken\.xlsx: This is plain text with commas .*\n$/u);
    expect(status).toBe(2);
  });

  it('lets out nothing that steers a terminal or a CI server, and gives the texts as they are', async () => {
    const name = pathOf('\u001b[31m\u202e##[error]\n::error::x.xlsx');
    const lines = await ndjson([name]);
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u);
    expect(JSON.parse(lines.join(''))).toMatchObject({ file: name });
  });
});

describe.each(['text', 'html', 'markdown', 'json', 'ndjson', 'sarif'])(
  'a report of several files as %s',
  (format) => {
    it('has said all about a file before the next one is there', async () => {
      const names = ['crooked.xlsx', 'true.xlsx', 'odd.xlsx'];
      const written: string[] = [];
      const release: (() => void)[] = [];
      const held: FileCheck = async (file, settings) => {
        await new Promise<void>((resolve) => release.push(resolve));
        return checkFile(file, settings);
      };
      const running = runInMemory(
        ['check', '--format', format, ...names.map(pathOf)],
        { onWrite: (text) => written.push(text) },
        { check: held },
      );
      const told = (name: string): boolean => written.join('').includes(name);
      for (const [place, name] of names.entries()) {
        while (release.length <= place) await new Promise((resolve) => setImmediate(resolve));
        if (format !== 'sarif') expect(names.map(told)).toEqual(names.map((_, at) => at < place));
        expect(told(name)).toBe(false);
        release[place]?.();
      }
      await running;
      expect(names.map(told)).toEqual([true, true, true]);
    });
  },
);

describe('a check of so many files', () => {
  const mostAtOnce = async (files: number, jobs: readonly string[]): Promise<number> => {
    let busy = 0;
    let most = 0;
    const check: FileCheck = async (file) => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return { file, error: 'not looked at' };
    };
    await ndjson([...jobs, ...Array.from({ length: files }, () => pathOf('true.xlsx'))], check);
    return most;
  };

  // There are two cores; a process more is worth its start from 16 files on.
  it.each<[files: number, jobs: readonly string[], atOnce: number]>([
    [2, [], 1],
    [16, [], 1],
    [17, [], 2],
    [100, [], 2],
    [100, ['--jobs', '1'], 1],
    [100, ['--jobs', '5'], 5],
    [33, ['--jobs', '5'], 3],
  ])('%i with %j checks %i at once', async (files, jobs, atOnce) => {
    expect(await mostAtOnce(files, jobs)).toBe(atOnce);
  });
});

describe('what is said of a file', () => {
  it('is the same in whatever order, shards and number of processes it is checked', async () => {
    const whole = new Map<string, string>();
    for (const [index, line] of (await ndjson(all.map(pathOf))).entries()) whole.set(all[index] ?? '', line);

    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.nat({ max: 5 })),
        async (names, shards, jobs, delays) => {
          const check = sentLate(delays);
          for (let shard = 0; shard < shards; shard += 1) {
            const own = names.filter((_, index) => index % shards === shard);
            if (own.length === 0) continue;
            const lines = await ndjson(['--jobs', String(jobs), ...own.map(pathOf)], check);
            expect(lines).toEqual(own.map((name) => whole.get(name)));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('in a portfolio is, too', async () => {
    const settings = { today: 60_000, given: {}, acceptsOffers: false };
    const once = await Promise.all(all.map((name) => summarizeFile(pathOf(name), settings)));
    const again = await Promise.all([...all].reverse().map((name) => summarizeFile(pathOf(name), settings)));
    expect([...again].reverse()).toEqual(once);
  });

  it('is as of the day on which the run began, for all files of a run', async () => {
    const days: string[] = [];
    const check: FileCheck = async (file, settings) => {
      days.push(String(settings.today));
      return checksHere.check(file, settings);
    };
    await ndjson(all.map(pathOf), check);
    expect(new Set(days).size).toBe(1);
    expect(days).toHaveLength(all.length);
  });
});
