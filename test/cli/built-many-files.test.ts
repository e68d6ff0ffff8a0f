import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, entryOf } from '../../src/cli/portfolio/entry';
import { writeXlsx } from '../support/write-xlsx';
import { builtFile, type Exited, runProcess } from './built-command';
import { type PlanFolder, planFolder, planWithoutOwners, truePlan } from './plan-files';

/* What only the built command can show: processes that are killed, stopped, or cannot be started. */

const count = 40;

let folder: PlanFolder;
beforeEach(async () => {
  folder = await planFolder();
  await mkdir(join(folder.path, 'plans'));
  const bytes = await writeXlsx({ sheets: planWithoutOwners(300) });
  for (let place = 10; place < 10 + count; place += 1)
    await writeFile(join(folder.path, `plans/plan-${place}.xlsx`), bytes);
});
afterEach(() => folder.remove());

const inPlans = (name: string): string => join(folder.path, 'plans', name);
const kept = 'plumbline-portfolio.ndjson';
const partial = 'plumbline-portfolio.partial.ndjson';
const words = ['portfolio', '--date', '2026-03-01', '--format', 'json', 'plans'];
const plumbline = (...given: readonly string[]): Promise<Exited> =>
  runProcess(process.execPath, [builtFile, ...given], folder.path);

const linesIn = async (name: string): Promise<readonly string[]> => {
  const text = await readFile(inPlans(name), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
};

/** Lets the check of the last plan wait for ever, so that no run is through before it is stopped. */
const endless = `
if (process.argv.includes('check-apart')) {
  const files = require('node:fs/promises');
  const { stat } = files;
  files.stat = (path) => (String(path).endsWith('plan-${9 + count}.xlsx') ? new Promise(() => {}) : stat(path));
}`;

/** Starts the command in a group of processes of its own, and waits until it has worked out some of the plans. */
async function startedPortfolio(): Promise<ChildProcess> {
  const preload = join(folder.path, 'endless.cjs');
  await writeFile(preload, endless);
  const running = spawn(process.execPath, ['-r', preload, builtFile, ...words], {
    cwd: folder.path,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  while ((await linesIn(partial)).length < 5) {
    if (running.exitCode !== null) throw new Error('It was through before it could be stopped.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return running;
}

const ended = (running: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    running.once('exit', (_, signal) => {
      resolve(signal);
    });
  });

/** Waits until no process of a group is left; what does not end makes the test end late, and fail. */
async function untilNoneIsLeft(group: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a portfolio that is killed in the middle', () => {
  it.each<[signal: NodeJS.Signals, says: string]>([
    ['SIGKILL', ''],
    ['SIGINT', 'plumbline: Stopped. Run the same command again to go on where it was.\n'],
    ['SIGTERM', 'plumbline: Stopped. Run the same command again to go on where it was.\n'],
  ])('by %s leaves no process behind, and the next run goes on where it was', async (signal, says) => {
    const running = await startedPortfolio();
    let said = '';
    running.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    const end = ended(running);
    // Ctrl+C reaches the whole group; a kill only the process that is named.
    process.kill(signal === 'SIGINT' ? -(running.pid ?? 0) : (running.pid ?? 0), signal);
    expect(await end).toBe(signal);
    await untilNoneIsLeft(running.pid ?? 0);
    expect(said).toBe(says);
    const left = await readdir(inPlans(''));
    expect(left).not.toContain(kept);
    expect(left.includes('plumbline-portfolio.lock')).toBe(signal === 'SIGKILL');

    // What was worked out before is told from what is checked now by an owner that no plan has.
    const noted = (await linesIn(partial)).filter((line) => entryOf(line) !== null);
    await writeFile(
      inPlans(partial),
      noted.map((line) => `${line.replace('"owner":"Ann"', '"owner":"Before"')}\n`).join(''),
    );
    const resumed = await plumbline(...words);
    expect(resumed).toMatchObject({ status: 0, problems: '' });
    const { plans } = JSON.parse(resumed.output) as {
      readonly plans: readonly (Entry & { owner: string })[];
    };
    expect(plans).toHaveLength(count);
    expect(plans.filter(({ owner }) => owner === 'Before')).toHaveLength(noted.length);
    expect(plans.filter(({ owner }) => owner === 'Ann')).toHaveLength(count - noted.length);
    expect((await readdir(inPlans(''))).filter((name) => !name.endsWith('.xlsx'))).toEqual([kept]);
  });
});

describe('two runs at once', () => {
  it('do not mix: the second is refused', async () => {
    const running = await startedPortfolio();
    const end = ended(running);
    const second = await plumbline(...words);
    expect(second).toMatchObject({ status: 2, output: '' });
    expect(second.problems).toContain(`Another run is at work on this portfolio (process ${running.pid} on `);
    expect(running.exitCode).toBeNull();
    running.kill('SIGINT');
    expect(await end).toBe('SIGINT');
    expect((await readdir(inPlans(''))).filter((name) => !name.endsWith('.xlsx'))).toEqual([partial]);
    const files = (await linesIn(partial)).map((line) => (JSON.parse(line) as Entry).file);
    expect(new Set(files).size).toBe(files.length);
  });
});

describe('files that another process checks', () => {
  it('have the same answers, one process or several', async () => {
    const check = (...given: readonly string[]): Promise<Exited> =>
      plumbline('check', '--date', '2026-03-01', '--format', 'ndjson', ...given);
    const one = await check('--jobs', '1', 'plans');
    expect(one.status).toBe(0);
    expect(one.output.split('\n')).toHaveLength(count + 1);
    expect(await check('--jobs', '3', 'plans')).toEqual(one);
    const shards = [
      await check(...Array.from({ length: 20 }, (_, place) => `plans/plan-${place + 10}.xlsx`)),
      await check('plans/plan-[345678]?.xlsx'),
    ];
    expect(shards.map(({ output }) => output).join('')).toBe(one.output);
  });

  it('are checked in the command itself where no process can be started', async () => {
    const preload = join(folder.path, 'no-processes.cjs');
    await writeFile(preload, 'process.execPath = "/no/such/program";');
    await folder.write('true.xlsx', truePlan);
    const given = ['check', '--format', 'ndjson', 'true.xlsx', 'none.xlsx'];
    const without = await runProcess(process.execPath, ['-r', preload, builtFile, ...given], folder.path);
    expect(without).toEqual(await plumbline(...given));
    expect(without.output).toContain('"score":100');
  });
});

describe('a folder that may only be read', () => {
  it('has its portfolio shown, and is told to keep nothing; a folder that may not be read is told, too', async () => {
    for (let place = 12; place < 10 + count; place += 1) await rm(inPlans(`plan-${place}.xlsx`));
    await mkdir(inPlans('closed'));
    await chmod(inPlans('closed'), 0o000);
    await chmod(inPlans(''), 0o555);
    await chmod(folder.path, 0o755);
    // Who may do everything is nobody else for this.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const copy = join(folder.path, 'plumbline.js');
    await writeFile(copy, await readFile(builtFile));
    const running = spawn(process.execPath, [copy, 'portfolio', 'plans'], { cwd: folder.path, ...nobody });
    let output = '';
    let problems = '';
    running.stdout.on('data', (text: Buffer) => (output += text.toString()));
    running.stderr.on('data', (text: Buffer) => (problems += text.toString()));
    const status = await new Promise((resolve) => running.once('close', resolve));
    await chmod(inPlans('closed'), 0o755);
    await chmod(inPlans(''), 0o755);
    expect(problems).toBe(
      `plumbline: ${join('plans', kept)}: The portfolio could not be kept here (you may not write there). The report is complete, but the next run cannot say what changed. Choose another file with --out.\n`,
    );
    expect(output).toContain('plans/plan-10.xlsx');
    expect(output.replace(/\s+/gu, ' ')).toContain(
      'plans/closed This folder could not be opened, so the workbooks in it are missing here. Check that you may read it.',
    );
    expect(status).toBe(2);
    expect(await readdir(inPlans(''))).toEqual(['closed', 'plan-10.xlsx', 'plan-11.xlsx']);
  });
});
