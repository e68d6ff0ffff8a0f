import { readDates } from '../../../src/forecast/sales-history/dated-rows';
import { dayFromIso } from '../../../src/spreadsheet/day';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const weekly = (first: string, ...weeks: readonly number[]): readonly number[] =>
  weeks.map((week) => day(first) + 7 * week);
const daily = (first: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => day(first) + at);

describe('dates stand for', () => {
  it.each<[string, readonly number[], string, string]>([
    ['a month, of one alone', [day('2025-01-15')], 'month', 'regular'],
    ['months, one in each', ['2025-01-31', '2025-02-27', '2025-03-31'].map(day), 'month', 'regular'],
    ['months, with one missing', ['2025-01-01', '2025-03-01', '2025-04-01'].map(day), 'month', 'regular'],
    [
      'months, with several rows on each date',
      ['2025-01-01', '2025-01-01', '2025-02-01'].map(day),
      'month',
      'regular',
    ],
    ['months, of two dates a quarter apart', ['2025-01-01', '2025-04-01'].map(day), 'month', 'regular'],
    [
      'months, of unlike days quarters apart',
      ['2025-01-03', '2025-04-17', '2025-07-28'].map(day),
      'month',
      'regular',
    ],
    ['quarters, by their middle', ['2025-02-15', '2025-05-15', '2025-08-15'].map(day), 'quarter', 'regular'],
    ['half-years', ['2024-01-01', '2024-07-01', '2025-01-01'].map(day), 'half', 'regular'],
    ['years, by their last day', ['2023-12-31', '2024-12-31'].map(day), 'year', 'regular'],
    ['weeks', weekly('2025-01-06', 0, 1, 2, 4, 5), 'week', 'regular'],
    ['weeks, with several rows on each date', weekly('2025-01-06', 0, 1, 1, 2), 'week', 'regular'],
    [
      'months of irregular sales, four weeks apart at the least',
      weekly('2025-01-01', 0, 4, 8),
      'month',
      'irregular',
    ],
    ['days', daily('2025-01-01', 28), 'day', 'daily'],
    ['months of irregular sales, of too few days', daily('2025-01-01', 27), 'month', 'irregular'],
    [
      'months of several sales a day',
      [...daily('2025-01-01', 40), day('2025-01-05')],
      'month',
      'several-a-day',
    ],
    [
      'months, of working days alone',
      daily('2025-01-01', 60).filter((_, at) => at % 7 < 5),
      'month',
      'irregular',
    ],
  ])('%s', (_, dates, length, basis) => {
    const reading = readDates([...dates].reverse(), 1);
    expect([reading.grid.length, reading.basis]).toEqual([length, basis]);
  });

  it('quarters of the fiscal year, where they are in its middle', () => {
    const dates = ['2025-02-15', '2025-05-15', '2025-08-15'].map(day);
    expect([1, 2].map((start) => readDates(dates, start).grid.anchor)).toEqual([0, 1]);
  });
});
