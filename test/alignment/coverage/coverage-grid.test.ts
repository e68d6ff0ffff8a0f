import * as fc from 'fast-check';
import { align, type Alignment } from '../../../src/alignment/alignment';
import {
  type AmountField,
  amountFields,
  type CoverageAmounts,
} from '../../../src/alignment/coverage/amounts';
import { type CoverageGrid, coverPlan } from '../../../src/alignment/coverage/coverage-grid';
import { type Dimension, dimensions, isStated } from '../../../src/alignment/coverage/dimensions';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { isoText } from '../../../src/spreadsheet/day';
import { randomPlan } from '../../oracle/random-plan';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const alignmentOf = (sheets: PlanSheets): Alignment => align(planOf(sheets), defaultCheckSettings);

const plan = alignmentOf({
  strategies: sheet(
    'ID|Strategy|Channel|Segment|Start|End|Status',
    'S1|Gifts|Shop; Web|Tourists|2027-01-01|2027-03-31|',
    'S2|Abroad|Web|Locals; Tourists|||',
    'S3|Trade|Fair||||dropped',
  ),
  segments: sheet('Segment', 'Collectors', 'Tourists'),
  tactics: sheet(
    'ID|Tactic|Strategy|Stage|Channel|Segment|Department|Start|End|Budget|Actual spend|Units|Status',
    'T1|Shop|S1|purchase|Shop|||2027-01-01|2027-01-31|60|20|10|',
    'T2|Film|S1 25%; S2 75%|awareness|Web; shop|Tourists|marketing|2027-01-17|2027-02-15|40|||',
    'T3|Fair|S9|||||2027-03-01||||5|',
    'T4|Old|S1|purchase|Shop||sales|2025-01-01|2025-01-31|10|||paused',
    'T5|Calls|S2 50%; S9 50%|retention||Locals|sales|||100|||',
  ),
});

type Measure = 'tactics' | AmountField;

const measured = (amounts: CoverageAmounts, measure: Measure): number =>
  measure === 'tactics' ? amounts.tactics : amounts.sums[measure];

/** The grid with its totals, as people would write it down. */
function table(dimension: Dimension, measure: Measure): unknown {
  const grid = coverPlan(plan, dimension);
  const columns = [...grid.columns.keys(), null];
  const heading = (column: number | null): string => {
    const found = column === null ? undefined : grid.columns[column];
    return found === undefined
      ? '–'
      : found.days === null
        ? found.name
        : isoText(found.days.start).slice(0, 7);
  };
  return [
    ['', ...columns.map(heading), 'all'],
    ...grid.rows.map((strategy, row) => [
      strategy?.row.key ?? '–',
      ...columns.map((column) => measured(grid.cell(row, column), measure)),
      measured(grid.rowTotal(row), measure),
    ]),
    [
      'all',
      ...columns.map((column) => measured(grid.columnTotal(column), measure)),
      measured(grid.total, measure),
    ],
  ];
}

describe('coverPlan', () => {
  it('counts live tactics by all stages in their order, once in each row and column', () => {
    expect(table('stage', 'tactics')).toEqual([
      ['', 'awareness', 'consideration', 'purchase', 'retention', 'advocacy', '–', 'all'],
      ['S1', 1, 0, 1, 0, 0, 0, 2],
      ['S2', 1, 0, 0, 1, 0, 0, 2],
      ['–', 0, 0, 0, 1, 0, 1, 2],
      ['all', 1, 0, 1, 1, 0, 1, 4],
    ]);
  });

  it('divides budgets by the shares of links, and leaves to no strategy what links to none', () => {
    expect(table('stage', 'budget')).toEqual([
      ['', 'awareness', 'consideration', 'purchase', 'retention', 'advocacy', '–', 'all'],
      ['S1', 10, 0, 60, 0, 0, 0, 70],
      ['S2', 30, 0, 0, 50, 0, 0, 80],
      ['–', 0, 0, 0, 50, 0, 0, 50],
      ['all', 40, 0, 60, 100, 0, 0, 200],
    ]);
  });

  it('divides them between channels that tactics name themselves, and shows those that only strategies name', () => {
    expect(table('channel', 'budget')).toEqual([
      ['', 'Shop', 'Web', '–', 'all'],
      ['S1', 65, 5, 0, 70],
      ['S2', 15, 15, 50, 80],
      ['–', 0, 0, 50, 50],
      ['all', 80, 20, 100, 200],
    ]);
  });

  it('counts a tactic without segments for those of its strategy, after the segments of the plan in their order', () => {
    expect(table('segment', 'tactics')).toEqual([
      ['', 'Collectors', 'Tourists', 'Locals', '–', 'all'],
      ['S1', 0, 2, 0, 0, 2],
      ['S2', 0, 1, 1, 0, 2],
      ['–', 0, 0, 1, 1, 2],
      ['all', 0, 2, 1, 1, 4],
    ]);
  });

  it('has a column for every department that a live row names', () => {
    expect(table('department', 'tactics')).toEqual([
      ['', 'marketing', 'sales', '–', 'all'],
      ['S1', 1, 0, 1, 2],
      ['S2', 1, 1, 0, 2],
      ['–', 0, 1, 1, 2],
      ['all', 1, 1, 2, 4],
    ]);
  });

  it('spreads a budget over the days of a tactic, and counts it in each month that it runs', () => {
    // 15 days of T2 lie in January and 15 in February.
    expect(table('month', 'budget')).toEqual([
      ['', '2027-01', '2027-02', '2027-03', '–', 'all'],
      ['S1', 65, 5, 0, 0, 70],
      ['S2', 15, 15, 0, 50, 80],
      ['–', 0, 0, 0, 50, 50],
      ['all', 80, 20, 0, 100, 200],
    ]);
    expect(table('month', 'tactics')).toEqual([
      ['', '2027-01', '2027-02', '2027-03', '–', 'all'],
      ['S1', 2, 1, 0, 0, 2],
      ['S2', 1, 1, 0, 1, 2],
      ['–', 0, 0, 0, 2, 2],
      ['all', 2, 1, 0, 2, 4],
    ]);
  });

  it('says of how many tactics an amount is known', () => {
    const grid = coverPlan(plan, 'stage');
    expect(grid.total.known).toEqual({ budget: 3, actualSpend: 1, units: 2, actualUnits: 0 });
    expect(grid.columnTotal(null)).toEqual({
      tactics: 1,
      sums: { budget: 0, actualSpend: 0, units: 5, actualUnits: 0 },
      known: { budget: 0, actualSpend: 0, units: 1, actualUnits: 0 },
    });
  });

  it.each<[string, number | 'all', number | null | 'all', readonly string[]]>([
    ['a cell', 0, 1, ['T2']],
    ['a cell of what states nothing', 1, null, ['T5']],
    ['a row', 1, 'all', ['T2', 'T5']],
    ['what is for no strategy', 2, 'all', ['T3', 'T5']],
    ['a column', 'all', 0, ['T1', 'T2']],
    ['everything', 'all', 'all', ['T1', 'T2', 'T3', 'T5']],
  ])('leads to the tactics of %s', (_, row, column, keys) => {
    expect(
      coverPlan(plan, 'channel')
        .tacticsAt(row, column)
        .map(({ row: { key } }) => key),
    ).toEqual(keys);
  });

  it('has no column of time where no tactic has both dates, and none of anything in an empty plan', () => {
    const dateless = alignmentOf({ tactics: sheet('ID|Tactic|Start', 'T1|Shop|2027-01-01') });
    expect(coverPlan(dateless, 'month').columns).toEqual([]);
    const empty = alignmentOf({});
    for (const dimension of dimensions) {
      const { rows, total } = coverPlan(empty, dimension);
      expect([rows, total.tactics]).toEqual([[], 0]);
    }
  });

  it('says what the tactics state, themselves or through their strategies', () => {
    const statedIn = (sheets: PlanSheets): unknown =>
      dimensions.filter((dimension) => isStated(alignmentOf(sheets), dimension));
    expect(statedIn({ tactics: sheet('ID|Tactic', 'T1|Shop') })).toEqual([]);
    expect(
      statedIn({
        strategies: sheet('ID|Strategy|Channel|Segment|Product', 'S1|Gifts|Web|Tourists|Bag'),
        tactics: sheet('ID|Tactic|Strategy|Department', 'T1|Shop|S1|sales'),
      }),
    ).toEqual(['segment', 'product', 'department']);
  });

  it('shows a long plan by quarters, and one of centuries by stretches of years', () => {
    const until = (end: string): CoverageGrid =>
      coverPlan(alignmentOf({ tactics: sheet('ID|Tactic|Start|End', `T1|Shop|2027-01-01|${end}`) }), 'month');
    expect([until('2028-12-31').months, until('2028-12-31').columns.length]).toEqual([1, 24]);
    expect([until('2029-01-01').months, until('2029-01-01').columns.length]).toEqual([3, 9]);
    expect([until('9999-12-31').months, until('9999-12-31').columns.length]).toEqual([1200, 80]);
  });
});

const anyGrid = fc.record({ random: randomPlan, dimension: fc.constantFrom(...dimensions) });

/** Tries a law on every grid of random plans. */
const law = (name: string, holds: (grid: CoverageGrid, alignment: Alignment) => void): void => {
  it(name, () => {
    fc.assert(
      fc.property(anyGrid, ({ random, dimension }) => {
        const alignment = align(planOf(random.sheets), defaultCheckSettings);
        holds(coverPlan(alignment, dimension), alignment);
      }),
    );
  });
};

/** Sums of many parts differ in the last digits. */
const near = (one: number, other: number): void =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));

describe('in every grid', () => {
  law(
    'the amounts of rows and of columns add up to their totals, and those to what the tactics state',
    (grid, alignment) => {
      const columns = [...grid.columns.keys(), null];
      const rows = [...grid.rows.keys()];
      for (const field of amountFields) {
        const sum = (amounts: readonly CoverageAmounts[]): number =>
          amounts.reduce((all, { sums }) => all + sums[field], 0);
        for (const row of rows)
          near(sum(columns.map((column) => grid.cell(row, column))), grid.rowTotal(row).sums[field]);
        for (const column of columns)
          near(sum(rows.map((row) => grid.cell(row, column))), grid.columnTotal(column).sums[field]);
        near(sum(rows.map(grid.rowTotal)), grid.total.sums[field]);
        near(sum(columns.map(grid.columnTotal)), grid.total.sums[field]);
        near(
          alignment.tactics.reduce((all, { row }) => all + (row[field] ?? 0), 0),
          grid.total.sums[field],
        );
      }
    },
  );

  law('a cell counts the tactics that it leads to, and so does every total', (grid, alignment) => {
    const columns = [...grid.columns.keys(), null];
    for (const row of grid.rows.keys()) {
      for (const column of columns)
        expect(grid.cell(row, column).tactics).toBe(grid.tacticsAt(row, column).length);
      expect(grid.rowTotal(row).tactics).toBe(grid.tacticsAt(row, 'all').length);
    }
    for (const column of columns)
      expect(grid.columnTotal(column).tactics).toBe(grid.tacticsAt('all', column).length);
    expect(grid.total.tactics).toBe(alignment.tactics.length);
  });

  it('the order of the tactics does not matter', () => {
    fc.assert(
      fc.property(anyGrid, ({ random: { sheets }, dimension }) => {
        const { tactics } = sheets;
        if (tactics === undefined) return;
        // Names that occur again are told apart by their order, and so is which row repeats an ID.
        const keys = planOf(sheets).tactics;
        if (keys.some(({ repeatsId, sharesName }) => repeatsId || sharesName)) return;
        const turned = { ...sheets, tactics: { ...tactics, rows: tactics.rows.toReversed() } };
        const [one, other] = [sheets, turned].map((each) => coverPlan(alignmentOf(each), dimension));
        const countsOf = (grid: CoverageGrid | undefined): unknown =>
          grid?.rows.map((strategy, row) => [
            strategy?.row.key,
            ...[...grid.columns.entries()]
              .map(([column, { identity }]) => `${identity}: ${grid.cell(row, column).tactics}`)
              .toSorted(),
          ]);
        expect(countsOf(other)).toEqual(countsOf(one));
      }),
    );
  });
});
