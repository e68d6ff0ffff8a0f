import '../../tools/speak-english';
/*
 * Measures the pure engine, the reading of whole workbooks, worksheet functions over whole columns, forecasts, and the scripts
 * of the add-in's page: npm run bench. Medians of several rounds; every round times the floor right beside the check, so that their
 * ratio holds on a noisy machine. The last line is one JSON object.
 */
import { checkPlan } from '../../src/alignment/check';
import { recordCheck } from '../../src/alignment/comparison/check-record';
import { compareChecks } from '../../src/alignment/comparison/compare-checks';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { readPlan } from '../../src/plan/read-plan';
import { planOf, type PlanSheets, readingSettings, tablesOf } from '../support/plan-of';
import { bigPlan } from './big-plan';
import { columnFigures, listFigures } from './columns';
import { floor } from './floor';
import { forecastFigures } from './forecasts';
import { fileFigures, readingFigures } from './reading';
import { type ScriptSize, scriptSizes } from './script-sizes';
import { median, medianRatio, timed } from './timing';

const sizes = [1000, 10_000, 50_000] as const;
const rounds = 9;

/** Rounds that only warm the compiler up. */
const warmUpRounds = 3;

/** One run of the floor over a small plan is too short for the clock: so many are timed together. */
const floorRunsFor = (tactics: number): number => Math.ceil(50_000 / tactics);

interface Figures {
  readonly tactics: number;
  readonly findings: number;
  /** Milliseconds, medians. */
  readonly read: number;
  readonly check: number;
  readonly floor: number;
  /** The whole answer after the edit of one cell: read and checked again, with what did not change taken over. */
  readonly afterLink: number;
  readonly afterBudget: number;
  /** A check recorded, and compared with one of the plan with other budgets. */
  readonly record: number;
  readonly compare: number;
  /** Check against the floor of the same round, median. */
  readonly ratio: number;
  /** Megabytes of heap that the plan and the result of its check hold. */
  readonly heap: number;
}

const settings = { ...defaultCheckSettings, profile: 'full' } as const;

const heapUsed = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

/** The plan with another budget at every tactic: every row changed, and every share of the spend moved. */
function withOtherBudgets(sheets: PlanSheets): PlanSheets {
  const { headings = [], rows = [] } = sheets.tactics ?? {};
  const column = headings.indexOf('Budget');
  const edited = rows.map((cells, row) =>
    cells.map((cell, at) => (at === column ? Number(cell) + row : cell)),
  );
  return { ...sheets, tactics: { headings, rows: edited } };
}

/** The plan with one cell of a column edited: another one for each round, with the value of a row further down. */
function withOneEdited(sheets: PlanSheets, heading: string, round: number): PlanSheets {
  const { headings = [], rows = [] } = sheets.tactics ?? {};
  const column = headings.indexOf(heading);
  const at = (round * 7919) % rows.length;
  const other = rows[(at + 17) % rows.length]?.[column] ?? null;
  return { ...sheets, tactics: { headings, rows: rows.with(at, (rows[at] ?? []).with(column, other)) } };
}

/** Milliseconds of the answer after an edit of one cell in a column, for one round after the other. */
function editing(sheets: PlanSheets, heading: string): (round: number) => number {
  let edited = sheets;
  let check = checkPlan(planOf(sheets), settings);
  return (round) => {
    edited = withOneEdited(edited, heading, round);
    const tables = tablesOf(edited);
    return timed(() => {
      check = checkPlan(readPlan(tables, readingSettings, check.alignment.plan), settings, check);
    });
  };
}

function measure(tactics: number): Figures {
  const sheets = bigPlan(tactics);
  const before = heapUsed();
  const plan = planOf(sheets);
  const result = checkPlan(plan, settings);
  const heap = heapUsed() - before;

  const old = recordCheck(result);
  const now = recordCheck(checkPlan(planOf(withOtherBudgets(sheets)), settings));
  const records: number[] = [];
  const compares: number[] = [];
  const reads: number[] = [];
  const checks: number[] = [];
  const floors: number[] = [];
  const afterLinks: number[] = [];
  const afterBudgets: number[] = [];
  const editLink = editing(sheets, 'Strategy');
  const editBudget = editing(sheets, 'Budget');
  const floorRuns = floorRunsFor(tactics);
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    if (round === 0) {
      for (const times of [reads, checks, floors, records, compares, afterLinks, afterBudgets])
        times.length = 0;
    }
    reads.push(timed(() => planOf(sheets)));
    checks.push(timed(() => checkPlan(plan, settings)));
    afterLinks.push(editLink(round + warmUpRounds));
    afterBudgets.push(editBudget(round + warmUpRounds));
    records.push(timed(() => recordCheck(result)));
    compares.push(timed(() => compareChecks(old, now)));
    floors.push(
      timed(() => {
        for (let run = 0; run < floorRuns; run += 1) floor(sheets);
      }) / floorRuns,
    );
  }
  return {
    tactics,
    findings: result.findings.length,
    read: median(reads),
    check: median(checks),
    afterLink: median(afterLinks),
    afterBudget: median(afterBudgets),
    record: median(records),
    compare: median(compares),
    floor: median(floors),
    ratio: medianRatio(checks, floors),
    heap,
  };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

const allRounded = (figuresByName: object): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(figuresByName).map(([name, value]: [string, number]) => [name, rounded(value)]),
  );

measure(sizes[0]);
const figures = sizes.map(measure);
const [, middle, largest] = figures;
const growth = middle === undefined || largest === undefined ? Number.NaN : largest.check / middle.check;

for (const figure of figures) {
  const { tactics, findings, read, check, record, compare, floor: least, ratio, heap } = figure;
  process.stdout.write(
    `${String(tactics).padStart(6)} tactics: read ${read.toFixed(1)} ms, check ${check.toFixed(1)} ms, floor ${least.toFixed(2)} ms, ` +
      `check is ${ratio.toFixed(1)} times the floor, ${heap.toFixed(0)} MB of heap, ${findings} findings; ` +
      `the whole answer after the edit of a link ${figure.afterLink.toFixed(1)} ms, of a budget ${figure.afterBudget.toFixed(1)} ms; ` +
      `recorded in ${record.toFixed(1)} ms, compared with other budgets in ${compare.toFixed(1)} ms\n`,
  );
}
process.stdout.write(
  `From 10,000 to 50,000 tactics the check takes ${growth.toFixed(2)} times as long (linear is 5).\n`,
);

const readings = readingFigures();
for (const { what, size, cells, read, check, explain, readPerCell, growth: times } of readings) {
  const grown = times === null ? '' : `, ${times.toFixed(2)} times as long as half of them (linear is 2)`;
  process.stdout.write(
    `${size} ${what}, ${cells} cells: located, recognised and read in ${read.toFixed(0)} ms, ${readPerCell.toFixed(2)} µs per cell${grown}; ` +
      `check ${check.toFixed(0)} ms, account of its tables ${explain.toFixed(0)} ms\n`,
  );
}

const columns = columnFigures();
for (const { function: id, call, ratio } of columns) {
  process.stdout.write(
    `${id} of 100,000 rows in one call: ${call.toFixed(0)} ms, ${ratio.toFixed(1)} times a bare loop\n`,
  );
}

const lists = listFigures();
for (const { call, ms } of lists) process.stdout.write(`${call}: ${ms.toFixed(0)} ms\n`);

const forecasts = forecastFigures(heapUsed);
process.stdout.write(
  `A year's forecast: ${forecasts.sizes.map(({ months, ms }) => `${ms.toFixed(1)} ms of ${months} months`).join(', ')}, ` +
    `${forecasts.growth.toFixed(1)} times as long for 500 as for 60 (linear is 8.3); of 1,000 histories of 60 months ` +
    `${forecasts.many.toFixed(0)} ms, which leave ${forecasts.heapLeft.toFixed(1)} MB of heap; ` +
    `accuracy over the last year of 60 months ${forecasts.accuracy.toFixed(0)} ms\n`,
);

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function describeScript({ name, isFirst, gzip, plain, parts }: ScriptSize): string {
  const told = parts.map(({ part, share }) => `${part} ${percent(share)}`).join(', ');
  const when = isFirst ? 'loaded by the page' : 'loaded when needed';
  return `${name}.js, ${when}: ${gzip.toFixed(1)} kB gzip of ${plain.toFixed(0)} kB; by source ${told}\n`;
}

async function conclude(): Promise<void> {
  const file = await fileFigures();
  process.stdout.write(
    `The .xlsx file of ${file.tactics} tactics × 25 columns, ${file.megabytes.toFixed(1)} MB: ${file.read.toFixed(0)} ms, ` +
      `${file.ratio.toFixed(2)} times what a library for files takes (${file.byLibrary.toFixed(0)} ms)\n`,
  );
  const scripts = await scriptSizes();
  for (const script of scripts) process.stdout.write(describeScript(script));
  process.stdout.write(
    `${JSON.stringify({
      sizes: figures.map(allRounded),
      growth10kTo50k: rounded(growth),
      linearGrowth: 5,
      ratioToFloorAt50k: rounded(largest?.ratio ?? Number.NaN),
      aimOfRatio: 60,
      readings: readings.map(({ what, growth: times, ...numbers }) => ({
        what,
        ...allRounded(numbers),
        growth: times === null ? null : rounded(times),
      })),
      file: allRounded(file),
      columnsOf100k: columns.map(({ function: id, call, ratio }) => ({
        function: id,
        ms: rounded(call),
        ratioToLoop: rounded(ratio),
      })),
      lists: lists.map(({ call, ms }) => ({ call, ms: rounded(ms) })),
      forecasts: {
        sizes: forecasts.sizes.map(({ months, ms }) => ({ months, ms: rounded(ms) })),
        growth60To500: rounded(forecasts.growth),
        linearGrowth: rounded(500 / 60),
        thousandOf60: rounded(forecasts.many),
        heapLeftMb: rounded(forecasts.heapLeft),
        accuracyOf60: rounded(forecasts.accuracy),
      },
      firstScriptGzipKb: rounded(scripts.find(({ name }) => name === 'taskpane')?.gzip ?? Number.NaN),
      aimOfFirstScriptGzipKb: 170,
      pageScriptsGzipKb: rounded(
        scripts.filter(({ isFirst }) => isFirst).reduce((sum, { gzip }) => sum + gzip, 0),
      ),
      scripts: scripts.map(({ name, isFirst, gzip, plain, parts }) => ({
        name,
        isFirst,
        gzipKb: rounded(gzip),
        plainKb: rounded(plain),
        shareOfSource: Object.fromEntries(parts.map(({ part, share }) => [part, rounded(share)])),
      })),
    })}\n`,
  );
}

void conclude();
