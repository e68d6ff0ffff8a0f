import '../../tools/speak-english';
/*
 * Measures the built command on folders of many workbooks: npm run bench:files. Workbooks a minute in one process that checks and in as
 * many as there are cores, in turn, so that both meet the same noise; and the memory that each process needs at most, for 200 and for
 * 2,000 workbooks. The workbooks are the worked example, each with owners and faults of its own. The last line is one JSON object.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isStale, runBuild } from '../../src/workbench/server/builds';
import { builtFile, commandLine } from '../cli/built-command';
import { median } from './timing';

const root = join(__dirname, '../..');
const rounds = 5;
const few = 200;
const many = 2000;

/** Writes so many workbooks: another owner in each, and links that lead nowhere in most. */
async function writeWorkbooks(folder: string, count: number): Promise<void> {
  const example = await readFile(join(root, 'assets/handbag-launch-as-first-written.xlsx'));
  const parts = unzipSync(example);
  const texts = 'xl/sharedStrings.xml';
  const shared = strFromU8(parts[texts] ?? new Uint8Array());
  for (let place = 0; place < count; place += 1) {
    const own = shared
      .replaceAll('Pauline Ekker', `Planner ${place % 40}`)
      .replace('<t>S2</t>', `<t>S${2 + (place % 20)}</t>`);
    const name = `plan-${String(place).padStart(4, '0')}.xlsx`;
    await writeFile(join(folder, name), zipSync({ ...parts, [texts]: strToU8(own) }, { level: 1 }));
  }
}

interface Run {
  readonly seconds: number;
  readonly bytes: number;
  /** Megabytes that the command needed at most, and that its processes needed at most, each. */
  readonly command: number;
  readonly processes: readonly number[];
}

/** Each process of the command says what it needed when it ends. */
async function measuringScript(folder: string): Promise<{ readonly script: string; readonly said: string }> {
  const script = join(folder, 'measure.cjs');
  const said = join(folder, 'said.ndjson');
  await writeFile(
    script,
    `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(said)},
      JSON.stringify({ checks: process.argv.includes('check-apart'), most: process.resourceUsage().maxRSS / 1024 }) + '\\n'));`,
  );
  return { script, said };
}

async function run(folder: string, words: readonly string[]): Promise<Run> {
  const { script, said } = await measuringScript(folder);
  await rm(said, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ['-r', script, builtFile, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let bytes = 0;
  child.stdout.on('data', (piece: Buffer) => (bytes += piece.length));
  await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  const lines = (await readFile(said, 'utf8')).trim().split('\n');
  const needs = lines.map((line) => JSON.parse(line) as { readonly checks: boolean; readonly most: number });
  return {
    seconds,
    bytes,
    command: needs.find(({ checks }) => !checks)?.most ?? Number.NaN,
    processes: needs.filter(({ checks }) => checks).map(({ most }) => most),
  };
}

const aMinute = (count: number, seconds: number): number => Math.round((count / seconds) * 60);
const most = (values: readonly number[]): number => Math.round(Math.max(...values));

async function measure(): Promise<void> {
  if (isStale(root, commandLine) && !(await runBuild(root, commandLine)))
    throw new Error('It was not built.');
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    for (const [name, count] of [
      ['few', few],
      ['many', many],
    ] as const) {
      await mkdir(join(folder, name));
      await writeWorkbooks(join(folder, name), count);
    }
    const cores = availableParallelism();
    const check = (name: string, jobs: number): Promise<Run> =>
      run(folder, ['check', '--format', 'ndjson', '--jobs', String(jobs), name]);
    const ones: number[] = [];
    const alls: number[] = [];
    let small: Run | null = null;
    for (let round = 0; round < rounds; round += 1) {
      ones.push((await check('few', 1)).seconds);
      small = await check('few', cores);
      alls.push(small.seconds);
    }
    const large = await check('many', cores);
    const list = await run(folder, ['portfolio', 'many']);
    const again = await run(folder, ['portfolio', 'many']);
    const one = aMinute(few, median(ones));
    const all = aMinute(few, median(alls));
    const ratio = median(ones.map((seconds, round) => seconds / (alls[round] ?? Number.NaN)));
    process.stdout.write(
      `${few} workbooks: ${one} a minute with one process that checks, ${all} with ${cores} (${ratio.toFixed(2)} times as many)\n` +
        `${many} workbooks with ${cores}: ${aMinute(many, large.seconds)} a minute, ${(large.bytes / 1e6).toFixed(0)} MB of NDJSON\n` +
        `Memory at most after ${few}: the command ${most([small?.command ?? Number.NaN])} MB, a process that checks ${most(small?.processes ?? [])} MB; ` +
        `after ${many}: ${most([large.command])} MB and ${most(large.processes)} MB\n` +
        `A portfolio of ${many}: ${list.seconds.toFixed(0)} s, the command ${most([list.command])} MB at most, a process that checks ${most(list.processes)} MB; ` +
        `again, nothing changed: ${again.seconds.toFixed(1)} s\n`,
    );
    process.stdout.write(
      `${JSON.stringify({
        cores,
        aMinute: { oneProcess: one, allCores: all, many: aMinute(many, large.seconds) },
        ratio: Number(ratio.toFixed(2)),
        memoryMb: {
          few: { command: most([small?.command ?? Number.NaN]), process: most(small?.processes ?? []) },
          many: { command: most([large.command]), process: most(large.processes) },
          portfolio: { command: most([list.command]), process: most(list.processes) },
        },
        portfolioSeconds: { first: Number(list.seconds.toFixed(1)), again: Number(again.seconds.toFixed(1)) },
      })}\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

void measure();
