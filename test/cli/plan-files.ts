import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayFromIso, serialFromDay } from '../../src/spreadsheet/day';
import { writeXlsx, type WrittenSheet } from '../support/write-xlsx';

/** The Excel serial of a day. */
const on = (iso: string): number => serialFromDay(dayFromIso(iso) ?? 0, 1900) ?? 0;

const goals: WrittenSheet = {
  name: 'Goals',
  rows: [
    ['ID', 'Goal'],
    ['G1', 'Sell ten thousand bags'],
  ],
};

const strategies: WrittenSheet = {
  name: 'Strategies',
  rows: [
    ['ID', 'Strategy', 'Goal', 'Segment', 'Start', 'End'],
    ['S1', 'Win commuters with the light bag', 'G1', 'Commuters', on('2026-01-01'), on('2026-12-31')],
  ],
};

const tacticHeadings = ['ID', 'Tactic', 'Strategy', 'Owner', 'KPI', 'Start', 'End', 'Segment', 'Budget'];
const popUp = [
  'T1',
  'Pop-up shop',
  'S1',
  'Ann',
  'Visits',
  on('2026-02-01'),
  on('2026-03-31'),
  'Commuters',
  3000,
];

/** A plan in which everything hangs true. */
export const truePlan: readonly WrittenSheet[] = [
  goals,
  strategies,
  { name: 'Tactics', rows: [tacticHeadings, popUp] },
];

/** The same without a column for the KPI. */
export const withoutKpi: readonly WrittenSheet[] = [
  goals,
  strategies,
  {
    name: 'Tactics',
    rows: [tacticHeadings, popUp].map((cells) =>
      cells.filter((_, column) => tacticHeadings[column] !== 'KPI'),
    ),
  },
];

/**
 * A plan with one error (T2 has no strategy: half of the 60 points of Backing), and two warnings (T3 has no owner, 1.5 points;
 * S2 has no tactic, half of the 40 points of Coverage).
 */
export const crookedPlan: readonly WrittenSheet[] = [
  goals,
  {
    name: 'Strategies',
    rows: [
      ...strategies.rows,
      ['S2', 'Delight those who own one', 'G1', 'Commuters', on('2026-01-01'), on('2026-12-31')],
    ],
  },
  {
    name: 'Sales plan',
    at: 'B3',
    rows: [
      [...tacticHeadings, 'Remarks'],
      ['T2', 'Radio', null, 'Ben', 'Reach', on('2026-02-01'), on('2026-03-31'), 'Commuters', 5000, 'ask Ben'],
      ['T3', 'Posters', 'S1', null, 'Reach', on('2026-02-01'), on('2026-03-31'), 'Commuters', 2500, null],
      ['T4', 'Leaflets', 'S1', 'Ann', 'Reach', on('2026-02-01'), on('2026-03-31'), 'Commuters', 2500, null],
    ],
    hiddenRows: [5],
  },
];

/** A plan whose worst finding is a warning. */
export const warnedPlan: readonly WrittenSheet[] = [
  goals,
  strategies,
  {
    name: 'Tactics',
    rows: [
      tacticHeadings,
      popUp,
      ['T2', 'Radio', 'S1', null, 'Reach', on('2026-02-01'), on('2026-03-31'), 'Commuters', 5000],
    ],
  },
];

/** A plan whose only finding is advice: T2 reads as T1 does. */
export const advisedPlan: readonly WrittenSheet[] = [
  goals,
  strategies,
  {
    name: 'Tactics',
    rows: [tacticHeadings, popUp, ['T2', ...popUp.slice(1)]],
  },
];

/** A plan with a reference to nothing, an unreadable cell, and texts that no terminal or JSON should stumble over. */
export const oddPlan: readonly WrittenSheet[] = [
  goals,
  strategies,
  {
    name: "Bob's plan",
    rows: [
      tacticHeadings,
      [
        'T1',
        'Say "hello"\u001b[31m\nto all',
        'S9',
        'Ann',
        'Visits',
        'soon',
        on('2026-03-31'),
        'Commuters',
        { error: '#N/A' },
      ],
    ],
  },
];

/** A workbook without a plan. */
export const noPlan: readonly WrittenSheet[] = [
  {
    name: 'Invoices',
    rows: [
      ['Number', 'Customer', 'Amount'],
      [1, 'Smith', 300],
    ],
  },
];

/** A plan of so many tactics without an owner beside one that has one. */
export const planWithoutOwners = (count: number): readonly WrittenSheet[] => [
  goals,
  strategies,
  {
    name: 'Tactics',
    rows: [
      tacticHeadings,
      popUp,
      ...Array.from({ length: count }, (_, index) => [
        `N${index}`,
        `Flyer number ${index}`,
        'S1',
        null,
        ...popUp.slice(4),
      ]),
    ],
  },
];

/** Workbooks in a folder of their own. */
export interface PlanFolder {
  readonly path: string;
  /** Writes a workbook and gives its path. */
  readonly write: (name: string, sheets: readonly WrittenSheet[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function planFolder(): Promise<PlanFolder> {
  const path = await mkdtemp(join(tmpdir(), 'plumbline-'));
  return {
    path,
    write: async (name, sheets) => {
      const file = join(path, name);
      await writeFile(file, await writeXlsx({ sheets }));
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
