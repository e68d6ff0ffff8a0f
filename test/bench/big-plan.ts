import type { CellValue } from '../../src/spreadsheet/cell';
import type { PlanSheets } from '../support/plan-of';

/** Tactics for each strategy, and strategies for each goal, as plans of companies have them. */
const tacticsOfStrategy = 25;
const strategiesOfGoal = 8;

/** 1 January 2027 as a serial. */
const firstDay = 46_388;

const owners = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'];
const channels = ['Online', 'Stores', 'Email; Online', 'Wholesale'];
const segments = ['Gift buyers', 'Commuters', 'Collectors', 'Students'];

/** Every nth row lacks something, so that findings are made, written and given points as in a plan that is worked on. */
const flaw = (row: number, every: number, at: number): boolean => row % every === at;

/** A plan with so many tactics: mostly in order, with a flaw of some kind at about one tactic in eight. */
export function bigPlan(tactics: number): PlanSheets {
  const strategies = Math.ceil(tactics / tacticsOfStrategy);
  const goals = Math.ceil(strategies / strategiesOfGoal);
  return {
    goals: {
      headings: ['ID', 'Goal', 'Metric', 'Target', 'Owner', 'Due'],
      rows: rows(goals, (row) => [
        `G${row}`,
        `Grow market ${row}`,
        'Revenue',
        100_000,
        owner(row),
        firstDay + 364,
      ]),
    },
    strategies: {
      headings: [
        'ID',
        'Strategy',
        'Goal',
        'Segment',
        'Product',
        'Start',
        'End',
        'Importance',
        'Funding share',
        'Owner',
        'Status',
      ],
      rows: rows(strategies, (row) => [
        `S${row}`,
        `Win buyers of line ${row}`,
        flaw(row, 40, 7) ? null : `G${row % goals}`,
        pick(segments, row),
        `P${row % 200}`,
        firstDay,
        firstDay + 364,
        1 + (row % 3),
        1 / strategies,
        owner(row),
        flaw(row, 90, 5) ? 'paused' : 'active',
      ]),
    },
    tactics: {
      headings: [
        'ID',
        'Tactic',
        'Strategy',
        'Segment',
        'Channel',
        'Owner',
        'Start',
        'End',
        'Budget',
        'Units',
        'KPI',
        'KPI target',
        'Status',
      ],
      rows: rows(tactics, (row) => [
        `T${row}`,
        `Campaign ${row} for line ${row % strategies}`,
        linkOf(row, strategies),
        flaw(row, 60, 11) ? 'Everybody' : pick(segments, row % strategies),
        pick(channels, row),
        flaw(row, 50, 3) ? null : owner(row),
        firstDay + (row % 300),
        firstDay + (row % 300) + (flaw(row, 70, 9) ? 90 : 20),
        1000 + (row % 17) * 250,
        flaw(row, 80, 21) ? null : 40 + (row % 9),
        flaw(row, 45, 17) ? null : 'Leads',
        100,
        flaw(row, 100, 31) ? 'cancelled' : 'planned',
      ]),
    },
    products: {
      headings: ['ID', 'Product', 'Price', 'Unit cost', 'Fixed cost', 'Target profit'],
      rows: rows(200, (row) => [`P${row}`, `Bag ${row}`, 250 + row, 120, 20_000, 5000]),
    },
    segments: { headings: ['Segment'], rows: segments.map((segment) => [segment]) },
  };
}

const rows = (count: number, row: (place: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_, place) => row(place));

const pick = (texts: readonly string[], row: number): string => texts[row % texts.length] ?? '';
const owner = (row: number): string => pick(owners, row);

function linkOf(row: number, strategies: number): string | null {
  if (flaw(row, 40, 13)) return null;
  if (flaw(row, 55, 19)) return `S${strategies + row}`;
  const first = `S${row % strategies}`;
  return flaw(row, 6, 2) ? `${first} 60%; S${(row + 1) % strategies} 40%` : first;
}
