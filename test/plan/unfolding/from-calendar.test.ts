import { resolvePeriod } from '../../../src/plan/calendar/period';
import { dayFromIso, isoText } from '../../../src/spreadsheet/day';
import { datesOf, drawnPlan, drawnTable } from './drawn-plan';

const year2026 = { planDate: dayFromIso('2026-06-01') ?? 0 };

const rows = (
  drawing: string,
  said: Parameters<typeof drawnTable>[2] = {},
  role: 'tactics' | 'strategies' = 'tactics',
) => drawnPlan([drawnTable(role, drawing, said)], { ...year2026, derivesLevels: false })[role];

describe('marks in a calendar of tactics', () => {
  it.each<[string, string, string]>([
    ['say when the row runs', '. | x | x | .', '2026-02-01..2026-03-31'],
    ['may have gaps', 'x | . | . | ✓', '2026-01-01..2026-04-30'],
    ['may be texts and numbers', '. | Launch | 1 | 0', '2026-02-01..2026-03-31'],
    ['are not dashes, no, n/a', '- | no | x | n/a', '2026-03-01..2026-03-31'],
    ['that are none give no dates', '. | - | 0 | .', '..'],
  ])('%s', (_, cells, expected) => {
    const drawing = `Tactic | Owner | Jan | Feb | Mar | Apr\nFair | Ann | ${cells}\nTour | Bob | x | x | x | x`;
    expect(datesOf(rows(drawing))[0]).toEqual(['Fair', expected]);
  });

  it('give only the dates that a row does not state readably', () => {
    const drawing = `
      Tactic | Start      | End        | Q1 2026 | Q2 2026
      Fair   | 2026-02-10 | 2026-02-20 | x       | x
      Tour   | 2026-02-10 | .          | x       | x
      Mail   | .          | 2026-05-05 | x       | x
      Film   | soon       | .          | .       | x
    `;
    expect(datesOf(rows(drawing))).toEqual([
      ['Fair', '2026-02-10..2026-02-20'],
      ['Tour', '2026-02-10..2026-06-30'],
      ['Mail', '2026-01-01..2026-05-05'],
      ['Film', '2026-04-01..2026-06-30'],
    ]);
    expect(rows(drawing).map(({ unreadable }) => unreadable)).toEqual([[], [], [], ['start']]);
  });

  it('count for strategies, too', () => {
    expect(
      datesOf(rows('Strategy | Goal | Q1 | Q2\nWin | Grow | x | .\nKeep | Grow | x | x', {}, 'strategies')),
    ).toEqual([
      ['Win', '2026-01-01..2026-03-31'],
      ['Keep', '2026-01-01..2026-06-30'],
    ]);
  });

  it('are of the year that most dates of the plan have, where no heading or title names one', () => {
    const goals = drawnTable('goals', 'Goal | Target | Due\nGrow | 5 | 2028-12-31\nHold | 3 | 2028-06-30');
    const table = drawnTable('tactics', 'Tactic | Owner | Jan | Feb\nFair | Ann | x | .');
    expect(datesOf(drawnPlan([goals, table]).tactics)).toEqual([['Fair', '2028-01-01..2028-01-31']]);
  });

  it('are of the year that the name of the sheet has', () => {
    const drawing = 'Tactic | Owner | Jan | Feb\nFair | Ann | x | .';
    expect(datesOf(rows(drawing, { sheet: { name: 'Plan 2029' } }))).toEqual([
      ['Fair', '2029-01-01..2029-01-31'],
    ]);
  });

  it('do not change the year of periods that state none', () => {
    const table = drawnTable(
      'tactics',
      'Tactic | Period | Jan 2031 | Feb 2031 | Mar 2031\nFair | . | x | x | x\nTour | May | . | . | .',
    );
    expect(datesOf(drawnPlan([table], year2026).tactics)).toEqual([
      ['Fair', '2031-01-01..2031-03-31'],
      ['Tour', '2026-05-01..2026-05-31'],
    ]);
  });
});

describe('numbers in a calendar of tactics', () => {
  const amounts = (
    title: string,
    headings: string,
    cells: string,
    said: Parameters<typeof drawnTable>[2] = {},
  ) => {
    const [first] = rows(
      `${title} | .\nTactic | Owner | ${headings}\nFair | Ann | ${cells}\nTour | Bob | 5 | 5`,
      said,
    );
    return [
      first?.budget,
      first?.actualSpend,
      first?.units,
      first?.actualUnits,
      first?.start === null ? '' : isoText(first?.start ?? 0),
    ];
  };

  it.each<[string, string, string, string, readonly unknown[]]>([
    [
      'sum to the Budget where the title says money',
      'Budget by month',
      'Jan | Feb',
      '100 | 50',
      [150, null, null, null, '2026-01-01'],
    ],
    [
      'sum to the Actual spend with a word for actual',
      'Actual cost by month',
      'Jan | Feb',
      '. | 50',
      [null, 50, null, null, '2026-02-01'],
    ],
    [
      'sum to the Units where the title says so',
      'Units by month',
      'Jan | Feb',
      '100 | 50',
      [null, null, 150, null, '2026-01-01'],
    ],
    [
      'sum where the headings say money',
      'Plan',
      'Jan (€) | Feb (€)',
      '100 | 50',
      [150, null, null, null, '2026-01-01'],
    ],
    [
      'are marks where nothing says what they are',
      'Plan',
      'Jan | Feb',
      '. | 50',
      [null, null, null, null, '2026-02-01'],
    ],
    [
      'sum to nothing where the row has none',
      'Budget by month',
      'Jan | Feb',
      '. | .',
      [null, null, null, null, ''],
    ],
  ])('%s', (_, title, headings, cells, expected) => {
    expect(amounts(title, headings, cells)).toEqual(expected);
  });

  it('do not count what a quarter sums up', () => {
    const [row] = rows(
      'Budget | .\nTactic | Owner | Jan | Feb | Mar | Q1\nFair | Ann | 10 | 20 | 30 | 60\nTour | Bob | 1 | 2 | 3 | 6',
    );
    expect(row?.budget).toBe(60);
  });

  it('give a Budget only to rows without one of their own', () => {
    const drawing =
      'Budget by month | .\nTactic | Budget | Jan | Feb\nFair | 999 | 10 | 20\nTour | . | 30 | 40';
    expect(rows(drawing).map(({ budget }) => budget)).toEqual([999, 70]);
  });

  it('that are units give strategies nothing: they have no such field', () => {
    const drawing =
      'Units by month | .\nStrategy | Goal | Jan | Feb\nWin | Grow | 10 | 20\nKeep | Grow | 30 | 40';
    expect(rows(drawing, {}, 'strategies').map(({ budget, start }) => [budget, start !== null])).toEqual([
      [null, true],
      [null, true],
    ]);
  });
});

it('the last number of a goal is its Target, and its period the Due', () => {
  const { goals } = drawnPlan(
    [
      drawnTable(
        'goals',
        'Goal | Unit | Q1 | Q2 | Q3\nGrow | k | 5 | 8 | .\nHold | k | . | . | 9\nRest | k | . | . | .',
      ),
    ],
    year2026,
  );
  expect(goals.map(({ key, target, due }) => [key, target, due === null ? null : isoText(due)])).toEqual([
    ['Grow', 8, '2026-06-30'],
    ['Hold', 9, '2026-09-30'],
    ['Rest', null, null],
  ]);
});

describe('a calendar of a history', () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      'has a row of units for each number',
      'Sales in units | .\nProduct | Jan 2026 | Feb 2026\nBag | 10 | 20\nHat | . | 5',
      [
        ['Bag', '2026-01-01', 10, null],
        ['Bag', '2026-02-01', 20, null],
        ['Hat', '2026-02-01', 5, null],
      ],
    ],
    [
      'has revenue where it is money',
      'Revenue by month | .\nProduct | Jan 2026 | Feb 2026\nBag | 10 | 20',
      [
        ['Bag', '2026-01-01', null, 10],
        ['Bag', '2026-02-01', null, 20],
      ],
    ],
  ])('%s', (_, drawing, expected) => {
    const { history, unreadableCells } = drawnPlan([drawnTable('history', drawing)], year2026);
    expect(unreadableCells).toEqual([]);
    expect(
      history.map(({ product, period, units, revenue }) => [
        product,
        isoText((period && resolvePeriod(period, { year: 2000, fiscalYearStart: 1 })?.start) ?? 0),
        units,
        revenue,
      ]),
    ).toEqual(expected);
  });
});
