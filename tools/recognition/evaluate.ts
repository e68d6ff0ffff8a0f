import '../speak-english';
/*
 * Measures how well real tables are recognised: npm run evaluate -- FOLDER, where FOLDER holds tables.json and strangers.json. Each
 * file is measured by itself. The last line is one JSON object with the figures of both.
 *
 * The weights of recognition were fitted on the same tables: `npm run fit-recognition` says how tables of sources come out that
 * a fit never saw.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check';
import { isUnread } from '../../src/cli/checked-file';
import { readWorkbookFile } from '../../src/cli/workbook-file';
import { dayFromParts } from '../../src/spreadsheet/day';
import { buildWorkbooks } from './build-workbook';
import { judge, type Verdict } from './judge';
import { labelledFiles, readLabelledTables } from './labelled-tables';
import { type Figures, figuresOf, report } from './report';

/** What came of the tables of a file. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[];
  /** Workbooks that the check could not read: none should be here. */
  readonly failures: readonly string[];
}

/** Builds the workbooks of a file's tables, reads them as the product does, judges every table, and checks every workbook. */
export async function evaluate(folder: string, file: string): Promise<Evaluation> {
  const outDir = await mkdtemp(join(tmpdir(), 'plumbline-evaluation-'));
  try {
    const verdicts: Verdict[] = [];
    const failures: string[] = [];
    const settings = { today: dayFromParts(2026, 1, 1) ?? 0, given: {}, acceptsOffers: true };
    for (const { table, path } of await buildWorkbooks(readLabelledTables(folder, file), outDir)) {
      const [sheet] = (await readWorkbookFile(path)).sheets;
      if (sheet === undefined) throw new Error(`${path} has no sheet.`);
      verdicts.push(judge(table, sheet));
      const checked = await checkFile(path, settings);
      if (isUnread(checked)) failures.push(`${table.id}: ${checked.error}`);
    }
    return { verdicts, failures };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write(
      'Name the folder that holds tables.json and strangers.json: npm run evaluate -- FOLDER\n',
    );
    process.exitCode = 2;
    return;
  }
  const figures: Record<string, Figures & { readonly failed: number }> = {};
  for (const file of labelledFiles) {
    const { verdicts, failures } = await evaluate(folder, file);
    process.stdout.write(`${file}\n\n${report(verdicts)}\n\n`);
    for (const failure of failures) process.stdout.write(`The check failed. ${failure}\n`);
    figures[file] = { ...figuresOf(verdicts), failed: failures.length };
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

if (require.main === module) void main();
