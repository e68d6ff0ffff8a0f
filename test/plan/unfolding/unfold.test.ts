import type { Role } from '../../../src/plan/fields/roles';
import { dayFromParts } from '../../../src/spreadsheet/day';
import { datesOf, drawnPlan, drawnTable } from './drawn-plan';

const tacticsOf = (drawing: string, said: Parameters<typeof drawnTable>[2] = {}) =>
  drawnPlan([drawnTable('tactics', drawing, said)], { derivesLevels: false }).tactics;

describe('a single column of days', () => {
  it.each<[string, string, string]>([
    [
      'headed Date is both Start and End',
      'Tactic | Date | Owner\nPost | 2026-03-04 | Ann',
      '2026-03-04..2026-03-04',
    ],
    [
      'headed Publish date is both',
      'Tactic | Publish date | Owner\nPost | 2026-03-04 | Ann',
      '2026-03-04..2026-03-04',
    ],
    ['headed Day is both', 'Tactic | Day | Owner\nPost | 2026-03-04 | Ann', '2026-03-04..2026-03-04'],
    ['is not used beside a Start', 'Tactic | Date | Start\nPost | 2026-03-04 | 2026-03-01', '2026-03-01..'],
    ['is not used beside an End', 'Tactic | Date | End\nPost | 2026-03-04 | 2026-03-09', '..2026-03-09'],
    [
      'is not used beside a Period',
      'Tactic | Date | Period\nPost | 2026-03-04 | Q2 2026',
      '2026-04-01..2026-06-30',
    ],
  ])('%s', (_, drawing, expected) => {
    expect(datesOf(tacticsOf(drawing))).toEqual([['Post', expected]]);
  });

  it('that cannot be read is said once, though it is both', () => {
    const plan = drawnPlan([
      drawnTable(
        'tactics',
        'Tactic | Date | Owner\nPost | 2026-03-04 | Ann\nFilm | soon | Bob\nTour | 2026-04-01 | Bob',
      ),
    ]);
    expect(plan.unreadableCells.map(({ row, field }) => [row.key, field])).toEqual([['Film', 'start']]);
    expect(plan.tactics[1]?.unreadable).toEqual(['start', 'end']);
  });
});

describe('a column headed as a status that holds the planner’s own words', () => {
  const drawing = `
    Tactic | Owner | Status
    Fair   | Ann   | waiting for Jim
    Tour   | Ann   | cancelled
    Mail   | Ann   | with the agency
    Film   | Ann   | ❌ Dropped
    Blog   | Ann   | half way
  `;

  it('retires the rows that it says a retired word of', () => {
    expect(tacticsOf(drawing).map(({ key, retired, status }) => [key, retired, status])).toEqual([
      ['Fair', false, null],
      ['Tour', true, 'cancelled'],
      ['Mail', false, null],
      ['Film', true, 'dropped'],
      ['Blog', false, null],
    ]);
  });

  it('has no cell that cannot be read', () => {
    expect(drawnPlan([drawnTable('tactics', drawing)]).unreadableCells).toEqual([]);
  });

  it('is a status where half of the words are known: the others cannot be read', () => {
    const half = 'Tactic | Owner | Status\nFair | Ann | active\nTour | Ann | with Jim';
    const plan = drawnPlan([drawnTable('tactics', half)]);
    expect(plan.tactics.map(({ status }) => status)).toEqual(['active', null]);
    expect(plan.unreadableCells.map(({ row, field }) => [row.key, field])).toEqual([['Tour', 'status']]);
  });
});

describe('running numbers', () => {
  const keysOf = (role: Role, ...drawings: readonly string[]): readonly string[] =>
    drawnPlan(drawings.map((drawing) => drawnTable(role, drawing)))[role].map(({ key }) => key);
  const numbered = (...ids: readonly string[]): string =>
    ['ID | Tactic | Owner', ...ids.map((id, place) => `${id} | ${'ABCDEFG'.charAt(place)} | Ann`)].join('\n');

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'that begin anew in the next table are no IDs',
      [numbered('1', '2'), numbered('1', '2', '3')],
      ['A', 'B', 'A #2', 'B #2', 'C'],
    ],
    ['that begin anew in the same table are no IDs', [numbered('1', '2', '1', '2')], ['A', 'B', 'C', 'D']],
    ['with points behind them are no IDs either', [numbered('1.', '2.', '1.', '2.')], ['A', 'B', 'C', 'D']],
    ['that run on are IDs', [numbered('1', '2'), numbered('3', '4')], ['1', '2', '3', '4']],
    ['that begin once are IDs', [numbered('1', '2', '3')], ['1', '2', '3']],
    [
      'of which one occurs twice are IDs, one of them repeated',
      [numbered('1', '2', '2', '3')],
      ['1', '2', '2', '3'],
    ],
    ['that are one number twice are IDs, one of them repeated', [numbered('1', '1')], ['1', '1']],
    ['beside other IDs are IDs', [numbered('1', 'T2', '1')], ['1', 'T2', '1']],
  ])('%s', (_, drawings, expected) => {
    expect(keysOf('tactics', ...drawings)).toEqual(expected);
  });

  it('of another role do not begin these anew', () => {
    const goals = drawnTable('goals', 'ID | Goal | Target\n1 | Grow | 5\n2 | Hold | 5');
    const tactics = drawnTable('tactics', numbered('1', '2'));
    const plan = drawnPlan([goals, tactics]);
    expect([...plan.goals, ...plan.tactics].map(({ key }) => key)).toEqual(['1', '2', '1', '2']);
  });
});

describe('of two columns of one field', () => {
  it.each<[string, string, string | null]>([
    [
      'an empty one never counts',
      'Tactic | Owner | Budget | Owner\nFair | . | 5 | Ann\nTour | . | 5 | Bob',
      'Ann',
    ],
    [
      'the leftmost of two filled ones is read',
      'Tactic | Owner | Budget | Owner\nFair | Bob | 5 | Ann\nTour | Cleo | 5 | Ann',
      'Bob',
    ],
    [
      'that whose heading fits best is read',
      'Tactic | Responsible person | Owner | Budget\nFair | Bob | Ann | 5\nTour | Bob | Ann | 5',
      'Ann',
    ],
  ])('%s', (_, drawing, owner) => {
    expect(tacticsOf(drawing)[0]?.owner).toBe(owner);
  });

  it.each<[string, string, number]>([
    [
      'that which names the plan’s year is read',
      'Tactic | Start | End | Budget 2025 | Budget 2026\nFair | 2026-01-01 | 2026-02-01 | 10 | 20',
      20,
    ],
    [
      'that which names it is read in short, too',
      'Tactic | Start | End | FY26 budget | FY25 budget\nFair | 2026-01-01 | 2026-02-01 | 20 | 10',
      20,
    ],
  ])('%s', (_, drawing, budget) => {
    expect(tacticsOf(drawing)[0]?.budget).toBe(budget);
  });
});

it('a field that neither its own cell nor its section tells readably is said once, of its own cell', () => {
  const table = drawnTable(
    'tactics',
    'Tactic | Period | Owner\nWeek 53\nFair | soonish | Ann\nTour | later | Bob',
  );
  // Of the other columns no heading says Period, so somebody did.
  const plan = drawnPlan([{ ...table, columns: ['tactic', 'period', 'owner'] }], {
    planDate: dayFromParts(2025, 6, 1) ?? 0,
  });
  expect(plan.unreadableCells.map(({ row, problem }) => [row.key, problem.seen])).toEqual([
    ['Fair', 'soonish'],
    ['Tour', 'later'],
  ]);
  expect(plan.tactics.map(({ unreadable }) => unreadable)).toEqual([['period'], ['period']]);
});
