/*
 * Measures how well real tables are recognised: npm run evaluate -- FOLDER, where FOLDER holds a tables.json.
 * The last line is one JSON object with the figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/cli/workbook-file';
import { runInMemory } from '../cli/memory-io';
import { buildWorkbooks } from './build-workbook';
import { judge, type Verdict } from './judge';
import { figuresOf, report } from './report';

export { buildWorkbooks };

/** What came of the tables of a folder. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[];
  /** Workbooks that `plumbline check` was run over. */
  readonly checked: number;
  /** What it said about those that it could not check: none should be here. */
  readonly failures: readonly string[];
}

/** Builds the workbooks of a folder, reads them as the product does, judges every table, and checks every workbook. */
export async function evaluate(folder: string): Promise<Evaluation> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-evaluation-'));
  try {
    const built = await buildWorkbooks(folder, outDir);
    const verdicts: Verdict[] = [];
    for (const { table, path } of built) {
      const [sheet] = (await readWorkbookFile(path)).sheets;
      if (sheet === undefined) throw new Error(`${path} has no sheet.`);
      verdicts.push(judge(table, sheet));
    }
    const failures: string[] = [];
    for (const format of ['text', 'json', 'sarif']) {
      const words = ['check', '--format', format, '--profile', 'full', '--fail-on', 'never'];
      const { status, problems } = await runInMemory([...words, ...built.map(({ path }) => path)]);
      if (status !== 0) failures.push(`${format}: ${problems}`);
    }
    return { verdicts, checked: built.length, failures };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write('Name the folder that holds tables.json: npm run evaluate -- FOLDER\n');
    process.exitCode = 2;
    return;
  }
  const { verdicts, checked, failures } = await evaluate(folder);
  process.stdout.write(`${report(verdicts)}\n`);
  process.stdout.write(
    `plumbline check ran over ${checked} workbooks in three formats; ${failures.length} failed.\n`,
  );
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${JSON.stringify({ ...figuresOf(verdicts), checked, failed: failures.length })}\n`);
}

if (require.main === module) void main();
