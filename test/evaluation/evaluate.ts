/*
 * Measures how well real tables are recognised: npm run evaluate -- FOLDER, where FOLDER holds a tables.json.
 * The last line is one JSON object with the figures.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/cli/xlsx/read-workbook';
import { buildWorkbooks } from './build-workbook';
import { judge, type Verdict } from './judge';
import { figuresOf, report } from './report';

export { buildWorkbooks };

/** Builds the workbooks of a folder, reads them as the product does and judges every table. */
export async function evaluate(folder: string): Promise<readonly Verdict[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-evaluation-'));
  try {
    const verdicts: Verdict[] = [];
    for (const { table, path } of await buildWorkbooks(folder, outDir)) {
      const [sheet] = (await readWorkbookFile(path)).sheets;
      if (sheet === undefined) throw new Error(`${path} has no sheet.`);
      verdicts.push(judge(table, sheet));
    }
    return verdicts;
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
  const verdicts = await evaluate(folder);
  process.stdout.write(`${report(verdicts)}\n${JSON.stringify(figuresOf(verdicts))}\n`);
}

if (require.main === module) void main();
