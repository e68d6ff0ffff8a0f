import '../speak-english';
/*
 * Measures how much the check has to say about plans that other people published, and about the corrected example, at profile core and
 * without accepting an offer: npm run quiet -- FOLDER [WORKBOOKS], where FOLDER holds hierarchies.json (plans as texts of goals,
 * strategies and tactics), tables.json and strangers.json (labelled tables), and WORKBOOKS is a folder of .xlsx files. The last line
 * is one JSON object: findings per tactic, by kind of workbook and rule.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check';
import { isUnread } from '../../src/cli/checked-file';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import { type Day, dayFromIso } from '../../src/spreadsheet/day';
import { exampleWorkbook } from '../example/example-workbook';
import { buildWorkbooks } from '../recognition/build-workbook';
import { labelledFiles, readLabelledTables } from '../recognition/labelled-tables';
import { rightRoles } from '../recognition/labels';
import { judgedOn, layouts, readPublishedPlans } from './published-plans';
import { type CheckedWorkbook, describeTally, perTactic, type Tally, tally } from './tally';

/** Checks a workbook as the command line does. */
async function checked(path: string, name: string, today: Day = judgedOn): Promise<CheckedWorkbook> {
  const file = await checkFile(path, { today, given: {}, acceptsOffers: false });
  if (isUnread(file)) throw new Error(`${name}: ${file.error}`);
  const { tables, findings } = file.result;
  const tactics = tables.filter(({ outcome, role }) => outcome === 'read' && role === 'tactics');
  return { name, tactics: tactics.reduce((sum, { rows }) => sum + rows, 0), findings };
}

/** What the check finds in the workbooks of each kind. */
export async function measureQuiet(
  folder: string,
  workbooks: string | undefined,
): Promise<ReadonlyMap<string, Tally>> {
  const built = await mkdtemp(join(tmpdir(), 'plumbline-quiet-'));
  const tallies = new Map<string, Tally>();
  try {
    const plans = readPublishedPlans(join(folder, 'hierarchies.json'));
    for (const [layout, build] of Object.entries(layouts)) {
      const found: CheckedWorkbook[] = [];
      for (const plan of plans) {
        const path = join(built, `${plan.id}.xlsx`);
        await build(plan).xlsx.writeFile(path);
        found.push(await checked(path, plan.id));
      }
      tallies.set(`published plans, ${layout}`, tally(found));
    }
    for (const file of labelledFiles) {
      const ofPlans = readLabelledTables(folder, file).filter((table) => !rightRoles(table).includes(null));
      const found: CheckedWorkbook[] = [];
      for (const { table, path } of await buildWorkbooks(ofPlans, built))
        found.push(await checked(path, table.id));
      tallies.set(file, tally(found));
    }
    if (workbooks !== undefined && existsSync(workbooks)) {
      const names = (await readdir(workbooks)).filter((name) => name.endsWith('.xlsx')).sort();
      const found: CheckedWorkbook[] = [];
      for (const name of names) found.push(await checked(join(workbooks, name), name));
      tallies.set('workbooks', tally(found));
    }
    const example = join(built, 'corrected-example.xlsx');
    await writeFile(example, await exampleWorkbook('fixed'));
    const day = dayFromIso(handbagLaunchDates.planDate) ?? judgedOn;
    tallies.set('corrected example', tally([await checked(example, 'corrected example', day)]));
    return tallies;
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

const inFigures = ({ workbooks, tactics, findings, rules }: Tally): unknown => ({
  workbooks,
  tactics,
  findings,
  perTactic: perTactic(findings, tactics),
  rules: Object.fromEntries(
    rules.map((each) => [
      `${each.rule}, ${each.severity}`,
      [each.findings, perTactic(each.findings, tactics)],
    ]),
  ),
});

async function main(): Promise<void> {
  const [, , folder, workbooks] = process.argv;
  if (folder === undefined) {
    process.stderr.write(
      'No folder given. Name the one that holds hierarchies.json, tables.json and strangers.json: npm run quiet -- FOLDER [WORKBOOKS]\n',
    );
    process.exitCode = 2;
    return;
  }
  const tallies = await measureQuiet(folder, workbooks);
  for (const [title, each] of tallies) process.stdout.write(`${describeTally(title, each)}\n\n`);
  const figures = Object.fromEntries([...tallies].map(([title, each]) => [title, inFigures(each)]));
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

if (require.main === module) void main();
