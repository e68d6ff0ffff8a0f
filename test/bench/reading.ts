import { read, utils, write } from '@e965/xlsx';
import { checkPlan } from '../../src/alignment/check';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { explainTables } from '../../src/plan/explain-tables';
import { readWorkbookPlan } from '../../src/plan/read-workbook';
import { askAboutTables } from '../../src/plan/table-questions';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Sheet, Workbook } from '../../src/spreadsheet/sheet';
import { readWorkbookBytes } from '../../src/xlsx';
import { sheetOf as drawnSheet } from '../plan/recognition/sheet-of';
import { readingSettings } from '../support/plan-of';
import { bigPlan } from './big-plan';
import { median, medianRatio, timed } from './timing';

/*
 * Whole workbooks, from their cells to a plan: tables are located and recognised, their rows are read. Each kind in three sizes
 * (or two), twice as large each time, so that what grows faster than the cells shows.
 */

const rounds = 3;
const warmUpRounds = 1;

export interface ReadingFigures {
  readonly what: string;
  /** Rows of the plan's tables, or tables. */
  readonly size: number;
  readonly cells: number;
  /** Milliseconds from the cells to the plan, median. */
  readonly read: number;
  /** Milliseconds of its check, median. */
  readonly check: number;
  /** Milliseconds of the account of its tables and the questions about them, median. */
  readonly explain: number;
  /** Microseconds per cell, for reading. */
  readonly readPerCell: number;
  /** How many times as long as the size before; null for the first. */
  readonly growth: number | null;
}

export interface FileFigures {
  readonly tactics: number;
  readonly megabytes: number;
  /** Milliseconds, medians: from the bytes to the cells by us, and by a library for files alone. */
  readonly read: number;
  readonly byLibrary: number;
  /** Ours against the library's of the same round, median. */
  readonly ratio: number;
}

const settings = { ...defaultCheckSettings, profile: 'full' } as const;
const { planDate, locale, fiscalYearStart } = readingSettings;

const sheetOf = (name: string, cells: Sheet['cells']): Sheet => drawnSheet('', { name, cells });
const workbookOf = (sheets: readonly Sheet[]): Workbook => ({ sheets, dateSystem: 1900, leftOut: [] });
const rowsOf = (count: number, row: (place: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_, place) => row(place));

/** What tactics have in their other columns: fields of the catalogue, and notes of the people's own. */
const besides = [
  ['Region', (row: number) => ['North', 'South', 'East', 'West'][row % 4] ?? null],
  ['Stage', (row: number) => ['awareness', 'consideration', 'purchase'][row % 3] ?? null],
  ['Phase', (row: number) => ['before', 'launch', 'after'][row % 3] ?? null],
  ['Message', (row: number) => `Light, strong and yours, version ${row % 40}`],
  ['Actual spend', (row: number) => (row % 3 === 0 ? 900 + (row % 13) * 50 : null)],
  ['Actual units', (row: number) => (row % 3 === 0 ? 30 + (row % 7) : null)],
  ['KPI actual', (row: number) => (row % 3 === 0 ? 80 + (row % 31) : null)],
  ['Activity', (row: number) => ['email', 'events', 'advertising', 'content'][row % 4] ?? null],
  ['Reviewed on', (row: number) => 46_388 + (row % 90)],
  ['Agency', (row: number) => `Agency ${row % 12}`],
  ['Cost centre', (row: number) => `CC-${1000 + (row % 60)}`],
  ['Notes', (row: number) => (row % 5 === 0 ? `See the minutes of meeting ${row % 300}` : null)],
] as const;

/** The plan of the other measurements, its tactics 25 columns wide. */
function widePlan(tactics: number): Workbook {
  const sheets = Object.entries(bigPlan(tactics)).map(([role, { headings, rows }]) => {
    const name = role.charAt(0).toUpperCase() + role.slice(1);
    if (role !== 'tactics') return sheetOf(name, [headings, ...rows]);
    return sheetOf(name, [
      [...headings, ...besides.map(([heading]) => heading)],
      ...rows.map((cells, row) => [...cells, ...besides.map(([, valueIn]) => valueIn(row))]),
    ]);
  });
  return workbookOf(sheets);
}

/** A calendar of 53 weeks: a mark in each week in which a tactic runs. */
function calendarPlan(tactics: number): Workbook {
  const weeks = 53;
  const headings = [
    'Tactic',
    'Strategy',
    'Owner',
    ...Array.from({ length: weeks }, (_, week) => `W${week + 1}`),
  ];
  const strategies = rowsOf(200, (row) => [`S${row}`, `Win buyers of line ${row}`, 'Ada']);
  return workbookOf([
    sheetOf('Strategies', [['ID', 'Strategy', 'Owner'], ...strategies]),
    sheetOf('Tactics 2027', [
      headings,
      ...rowsOf(tactics, (row) => [
        `Campaign ${row}`,
        `S${row % 200}`,
        'Ben',
        ...Array.from({ length: weeks }, (_, week) => ((week + row) % weeks < 6 ? 'x' : null)),
      ]),
    ]),
  ]);
}

/** Sheets of ten rows each, in turn strategies and the tactics that refer to them. */
const smallTables = (tables: number): Workbook =>
  workbookOf(
    Array.from({ length: tables }, (_, place) =>
      place % 2 === 0
        ? sheetOf(`Region ${place}`, [
            ['ID', 'Strategy', 'Owner'],
            ...rowsOf(10, (row) => [`S${place}-${row}`, `Win buyers ${row} of region ${place}`, 'Ada']),
          ])
        : sheetOf(`Region ${place}`, [
            ['ID', 'Tactic', 'Strategy', 'Owner', 'Budget'],
            ...rowsOf(10, (row) => [
              `T${place}-${row}`,
              `Fair ${row} of region ${place}`,
              `S${place - 1}-${row}`,
              'Ben',
              1000 + row,
            ]),
          ]),
    ),
  );

const cellsOf = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { cells }) => sum + cells.reduce((inSheet, row) => inSheet + row.length, 0), 0);

const readPlanOf = (workbook: Workbook) =>
  readWorkbookPlan(workbook, { planDate, locale, fiscalYearStart, acceptsOffers: true });

function measure(
  what: string,
  sizes: readonly number[],
  make: (size: number) => Workbook,
): readonly ReadingFigures[] {
  const figures: ReadingFigures[] = [];
  for (const size of sizes) {
    const workbook = make(size);
    const cells = cellsOf(workbook);
    const reads: number[] = [];
    const checks: number[] = [];
    const explanations: number[] = [];
    // What is warm stays so for the sizes after the first.
    for (let round = figures.length === 0 ? -warmUpRounds : 0; round < rounds; round += 1) {
      globalThis.gc?.();
      let plan = null as ReturnType<typeof readPlanOf> | null;
      const reading = timed(() => (plan = readPlanOf(workbook)));
      if (plan === null || plan.tactics.length === 0) throw new Error(`No tactics were read of ${what}.`);
      const read = plan;
      const explaining = timed(() => askAboutTables(read, explainTables(read)));
      const checking = timed(() => checkPlan(read, settings));
      if (round < 0) continue;
      reads.push(reading);
      checks.push(checking);
      explanations.push(explaining);
    }
    const read = median(reads);
    const before = figures.at(-1);
    figures.push({
      what,
      size,
      cells,
      read,
      check: median(checks),
      explain: median(explanations),
      readPerCell: (read / cells) * 1000,
      growth: before === undefined ? null : read / before.read,
    });
  }
  return figures;
}

/** Reading of cells: plans 25 columns wide, calendars of 53 weeks, workbooks of many small tables that refer to one another. */
export const readingFigures = (): readonly ReadingFigures[] => [
  ...measure('tactics × 25 columns', [12_500, 25_000, 50_000], widePlan),
  ...measure('tactics × 53 weeks', [12_500, 25_000, 50_000], calendarPlan),
  ...measure('tables of 10 rows', [2000, 4000], smallTables),
];

/** Reading of the file of 50,000 tactics, against a library that does nothing but read files. */
export async function fileFigures(): Promise<FileFigures> {
  const tactics = 50_000;
  const book = utils.book_new();
  for (const { name, cells } of widePlan(tactics).sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
  const bytes = new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    await readWorkbookBytes(bytes);
    ours.push(performance.now() - start);
    globalThis.gc?.();
    theirs.push(
      timed(() =>
        read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false }),
      ),
    );
  }
  return {
    tactics,
    megabytes: bytes.length / 1e6,
    read: median(ours),
    byLibrary: median(theirs),
    ratio: medianRatio(ours, theirs),
  };
}
