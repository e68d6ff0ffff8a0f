import * as fc from 'fast-check';
import { resolvePeriod } from '../../src/plan/calendar/period';
import { readPeriodText } from '../../src/plan/calendar/period-text';
import type { ReadingSettings } from '../../src/plan/plan';
import { type Day, dayFromIso, isoText, yearOf } from '../../src/spreadsheet/day';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const day = (iso: string): Day => dayFromIso(iso) ?? Number.NaN;
const shown = (value: Day | null | undefined): string =>
  value === null || value === undefined ? '' : isoText(value);

/** Start and End of one tactic in a plan that is judged on 22 November 2026. */
function stretchOf(
  cells: Readonly<Record<string, string>>,
  settings: Partial<ReadingSettings> = {},
): readonly [start: string, end: string] {
  const { tactics } = planOf(
    { tactics: { headings: ['Tactic', ...Object.keys(cells)], rows: [['Fair', ...Object.values(cells)]] } },
    settings,
  );
  return [shown(tactics[0]?.start), shown(tactics[0]?.end)];
}

describe('a Period gives Start and End', () => {
  it.each([
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['Mar–May 2026', '2026-03-01', '2026-05-31'],
    ['Nov 2026 - Feb 2027', '2026-11-01', '2027-02-28'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['H1', '2026-01-01', '2026-06-30'],
    ['H2 2027', '2027-07-01', '2027-12-31'],
    ['Week 34', '2026-08-17', '2026-08-23'],
    ['Week 1 2027', '2027-01-04', '2027-01-10'],
    ['February', '2026-02-01', '2026-02-28'],
    ['2026-03-04', '2026-03-04', '2026-03-04'],
  ])('%s: %s to %s', (period, start, end) => {
    expect(stretchOf({ Period: period })).toEqual([start, end]);
  });

  it('where the row states neither, and only the one that it does not state', () => {
    const Period = 'Q3 2026';
    expect(stretchOf({ Period, Start: '', End: '' })).toEqual(['2026-07-01', '2026-09-30']);
    expect(stretchOf({ Period, Start: '2026-08-01', End: '' })).toEqual(['2026-08-01', '2026-09-30']);
    expect(stretchOf({ Period, Start: '', End: '2026-08-01' })).toEqual(['2026-07-01', '2026-08-01']);
    expect(stretchOf({ Period, Start: '2025-01-01', End: '2027-01-01' })).toEqual([
      '2025-01-01',
      '2027-01-01',
    ]);
  });

  it('where the row states them, but not readably', () => {
    const plan = planOf({ tactics: sheet('Tactic|Start|End|Period', 'Fair|3/4/2026|soon|Q3 2026') });
    expect(plan.tactics[0]).toMatchObject({
      start: day('2026-07-01'),
      end: day('2026-09-30'),
      unreadable: ['start', 'end'],
    });
    expect(plan.unreadableCells.map(({ field }) => field)).toEqual(['start', 'end']);
  });

  it.each<[string, PlanSheets, readonly [string, string]]>([
    ['of a goal, whose end is its Due', { goals: sheet('Goal|Period', 'Grow|Q1 2026') }, ['start', 'due']],
    ['of a strategy', { strategies: sheet('Strategy|Period', 'Brand|Q1 2026') }, ['start', 'end']],
    ['of a tactic', { tactics: sheet('Tactic|Period', 'Fair|Q1 2026') }, ['start', 'end']],
  ])('%s', (_, sheets, [start, end]) => {
    const { goals, strategies, tactics } = planOf(sheets);
    expect([...goals, ...strategies, ...tactics]).toEqual([
      expect.objectContaining({ [start]: day('2026-01-01'), [end]: day('2026-03-31') }),
    ]);
  });

  it('of a retired row as well', () => {
    const { tactics } = planOf({ tactics: sheet('Tactic|Period|Status', 'Fair|Q1 2026|dropped') });
    expect(tactics[0]?.end).toBe(day('2026-03-31'));
  });

  it('and stays what it is: a row of a history has no Start', () => {
    const { history } = planOf({ history: sheet('Period|Units', 'Q1 2026|5') });
    expect(history[0]).toMatchObject({ period: readPeriodText('Q1 2026'), units: 5 });
    expect(history[0]).not.toHaveProperty('start');
  });

  it('a number is a year or a day', () => {
    const plan = planOf({ tactics: sheet('Tactic|Period', 'Fair|2026', 'Tour|46085') });
    expect(plan.tactics.map(({ start, end }) => [shown(start), shown(end)])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2026-03-04', '2026-03-04'],
    ]);
  });
});

describe('the fiscal year', () => {
  it.each([
    [1, 'Q1 2026', '2026-01-01', '2026-03-31'],
    [4, 'Q1 2026', '2025-04-01', '2025-06-30'],
    [4, 'Q4 2026', '2026-01-01', '2026-03-31'],
    [10, 'H1 2027', '2026-10-01', '2027-03-31'],
    [10, 'FY27', '2026-10-01', '2027-09-30'],
    [10, '2027', '2027-01-01', '2027-12-31'],
    [10, 'March 2027', '2027-03-01', '2027-03-31'],
    [10, 'Week 1 2027', '2027-01-04', '2027-01-10'],
  ])('that starts in month %d: %s is %s to %s', (fiscalYearStart, Period, start, end) => {
    expect(stretchOf({ Period }, { fiscalYearStart })).toEqual([start, end]);
  });
});

describe('a period without a year', () => {
  it('is of the year that most dates of the plan have', () => {
    const { tactics } = planOf({
      tactics: sheet(
        'Tactic|Start|End|Period',
        'Fair|2028-01-01|2028-02-01|',
        'Tour|||Q3',
        'Mail||2025-12-31|Week 2',
      ),
    });
    expect(tactics.map(({ start }) => shown(start))).toEqual(['2028-01-01', '2028-07-01', '2028-01-10']);
  });

  it('that goes over the end of a year begins in that year', () => {
    expect(stretchOf({ Period: 'Nov–Feb' })).toEqual(['2026-11-01', '2027-02-28']);
  });

  it('is of the year of the plan date, where the plan has no dates', () => {
    expect(stretchOf({ Period: 'May' }, { planDate: day('2031-02-03') })).toEqual([
      '2031-05-01',
      '2031-05-31',
    ]);
  });
});

describe('a period that has no days', () => {
  it('in the year of the plan is an unreadable cell, and gives nothing', () => {
    const plan = planOf({
      tactics: sheet('ID|Tactic|Start|Period', 'T1|Fair|2025-03-04|', 'T2|Tour||Week 53', 'T3|Mail||Week 52'),
    });
    expect(plan.tactics.map(({ start, end }) => [shown(start), shown(end)])).toEqual([
      ['2025-03-04', ''],
      ['', ''],
      ['2025-12-22', '2025-12-28'],
    ]);
    expect(plan.tactics[1]).toMatchObject({ period: null, unreadable: ['period'] });
    expect(plan.unreadableCells).toEqual([
      {
        row: plan.tactics[1],
        field: 'period',
        column: 3,
        problem: { problem: 'unreadable-period', seen: 'Week 53' },
      },
    ]);
  });

  it('in one year has them in another', () => {
    expect(stretchOf({ Period: 'Week 53' })).toEqual(['2026-12-28', '2027-01-03']);
    expect(stretchOf({ Period: 'Week 53' }, { planDate: day('2027-06-01') })).toEqual(['', '']);
  });

  it('in any year is an unreadable cell as well', () => {
    const plan = planOf({
      tactics: sheet('Tactic|Period', 'Fair|Week 53 2025', 'Tour|sometime', 'Mail|#N/A'),
    });
    expect(plan.unreadableCells.map(({ problem: { problem } }) => problem)).toEqual([
      'unreadable-period',
      'unreadable-period',
      'error-value',
    ]);
  });

  it('is listed once, in whatever order its column stands', () => {
    const plan = planOf({ strategies: sheet('Period|Strategy|End', 'Week 53|Brand|2025-01-01') });
    expect(plan.unreadableCells.map(({ field, column }) => [field, column])).toEqual([['period', 0]]);
    expect(plan.strategies[0]).toMatchObject({ start: null, end: day('2025-01-01') });
  });
});

it('the dates that a row gets are those that its period has in the year of the plan', () => {
  const text = fc.constantFrom(
    'Q1',
    'H2',
    'Week 53',
    'Week 7',
    'Nov–Feb',
    'May',
    '2026',
    'Q2 2027',
    'FY26',
    'Q4–Q1',
  );
  const start = fc.constantFrom('', '2024-05-05', '2026-05-05', 'soon');
  fc.assert(
    fc.property(
      text,
      start,
      start,
      fc.integer({ min: 1, max: 12 }),
      (period, first, last, fiscalYearStart) => {
        const { tactics } = planOf(
          {
            tactics: {
              headings: ['Tactic', 'Start', 'End', 'Period'],
              rows: [['Fair', first, last, period]],
            },
          },
          { fiscalYearStart },
        );
        const stated = [dayFromIso(first), dayFromIso(last)];
        const [year = 2026] = stated.flatMap((date) => (date === null ? [] : [yearOf(date)])).sort();
        const reading = readPeriodText(period);
        const days = reading && resolvePeriod(reading, { year, fiscalYearStart });
        expect([tactics[0]?.start, tactics[0]?.end]).toEqual([
          stated[0] ?? days?.start ?? null,
          stated[1] ?? days?.end ?? null,
        ]);
      },
    ),
  );
});
