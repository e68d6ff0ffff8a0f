import { isNoAnswer } from '../../../src/economics/no-answer';
import {
  exactSeason,
  type PeriodKind,
  type PeriodPlaces,
  placePeriods,
  usualSeason,
} from '../../../src/forecast/price-and-season/period-places';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../../src/spreadsheet/day';

const everyRow = (): boolean => true;

const serials = (...days: readonly string[]): readonly number[] =>
  days.map((day) => serialFromDay(dayFromIso(day) ?? NaN, 1900) ?? NaN);

const placed = (...given: Parameters<typeof placePeriods>): PeriodPlaces => {
  const answer = placePeriods(...given);
  if (isNoAnswer(answer)) throw new Error(answer.because);
  return answer;
};

/** Places counted from that of the first cell. */
const distances = ({ places }: PeriodPlaces): readonly (number | null)[] =>
  places.map((place) => (place === null ? null : place - (places[0] ?? 0)));

type Row = readonly [
  what: string,
  cells: readonly CellValue[],
  length: PeriodKind,
  places: readonly number[],
];

const readable: readonly Row[] = [
  ['counts', [1, 2, 3, 5], 'counted', [0, 1, 2, 4]],
  ['counts from 0, out of order', [2, 0, 1], 'counted', [0, -2, -1]],
  ['counts written as text', ['1', ' 2 ', '4'], 'counted', [0, 1, 3]],
  ['years', [2024, 2025, 2026], 'counted', [0, 1, 2]],
  ['counted months', ['Month 1', 'Month 2', 'Month 4'], 'month', [0, 1, 3]],
  ['ISO months', ['2025-11', '2025-12', '2026-01', '2026-03'], 'month', [0, 1, 2, 4]],
  ['ISO months, latest first', ['2026-02', '2026-01', '2025-12'], 'month', [0, -1, -2]],
  ['months with two digits', ['Nov 25', 'Dec 25', 'Jan 26', 'Feb 26'], 'month', [0, 1, 2, 3]],
  ['German months', ['Dezember 2025', 'Januar 2026', 'März 2026'], 'month', [0, 1, 3]],
  ['months without a year', ['Nov', 'Dec', 'Jan', 'Feb'], 'month', [0, 1, 2, 3]],
  ['months in numbers', ['11/2025', '12/2025', '01/2026'], 'month', [0, 1, 2]],
  ['quarters', ['Q3 2025', 'Q4 2025', 'Q1 2026', 'Q3 2026'], 'quarter', [0, 1, 2, 4]],
  ['halves', ['H2 2025', 'H1 2026', 'H2 2026'], 'half', [0, 1, 2]],
  ['weeks over a turn of the year', ['W51 2025', 'W52 2025', 'W1 2026', 'W3 2026'], 'week', [0, 1, 2, 4]],
  ['week 53', ['W53 2026', 'W1 2027'], 'week', [0, 1]],
  ['dates of months', serials('2025-12-01', '2026-01-01', '2026-02-01', '2026-04-01'), 'month', [0, 1, 2, 4]],
  ['ends of months', serials('2025-12-31', '2026-01-31', '2026-02-28'), 'month', [0, 1, 2]],
  [
    'first working days',
    serials('2025-12-01', '2026-01-02', '2026-02-02', '2026-03-02'),
    'month',
    [0, 1, 2, 3],
  ],
  ['dates of quarters', serials('2025-10-01', '2026-01-01', '2026-04-01'), 'quarter', [0, 1, 2]],
  ['dates of weeks', serials('2026-03-02', '2026-03-09', '2026-03-23', '2026-03-30'), 'week', [0, 1, 3, 4]],
  [
    'a week that begins after a holiday',
    serials('2026-03-30', '2026-04-07', '2026-04-13'),
    'week',
    [0, 1, 2],
  ],
  [
    'every fourth week',
    serials('2026-01-05', '2026-02-02', '2026-03-02', '2026-03-30'),
    'four weeks',
    [0, 1, 2, 3],
  ],
  ['every second week', serials('2026-01-05', '2026-01-19', '2026-02-02'), 'two weeks', [0, 1, 2]],
  ['working days', serials('2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'), 'day', [0, 1, 4, 5]],
  ['dates of years', serials('2024-06-30', '2025-06-30', '2026-06-30'), 'year', [0, 1, 2]],
  ['dates as text', ['2026-01-01', '2026-02-01', '2026-03-01'], 'month', [0, 1, 2]],
];

describe('placePeriods', () => {
  it.each(readable)('reads %s', (_, cells, length, places) => {
    const found = placed(cells, everyRow);
    expect([found.length, distances(found)]).toEqual([length, places]);
  });

  it.each<[string, readonly CellValue[], object]>([
    ['a blank', ['2026-01', null, '2026-03'], { because: 'period-missing', seen: { row: 2 } }],
    [
      'what is no period',
      ['2026-01', 'soon', '2026-03'],
      { because: 'period-unreadable', seen: { row: 2, seen: '"soon"' } },
    ],
    ['half a number', [1, 2.5, 3], { because: 'period-unreadable', seen: { row: 2, seen: '2.5' } }],
    [
      'a total',
      ['Q1 2026', 'Q2 2026', 'Total'],
      { because: 'period-unreadable', seen: { row: 3, seen: '"Total"' } },
    ],
    [
      'a quarter among months',
      ['2026-01', '2026-02', 'Q2 2026'],
      {
        because: 'periods-unlike',
        seen: { first: 1, first_period: '"2026-01"', row: 3, seen: '"Q2 2026"' },
      },
    ],
    [
      'a date among counts',
      [1, 2, ...serials('2026-03-01')],
      { because: 'periods-unlike', seen: { first: 1, first_period: '1', row: 3, seen: '2026-03-01' } },
    ],
    [
      'dates at no common distance',
      serials('2026-01-01', '2026-02-20', '2026-04-11'),
      {
        because: 'periods-unlike',
        seen: { first: 1, first_period: '2026-01-01', row: 3, seen: '2026-04-11' },
      },
    ],
    [
      'a month twice',
      ['2026-01', '2026-02', 'Jan 2026'],
      { because: 'period-repeated', seen: { first: 1, row: 3 } },
    ],
    [
      'two dates of one month',
      serials('2026-01-05', '2026-02-03', '2026-03-02', '2026-03-31', '2026-05-01'),
      { because: 'period-repeated', seen: { first: 3, row: 4 } },
    ],
  ])('refuses %s', (_, cells, expected) => {
    expect(placePeriods(cells, everyRow)).toEqual(expected);
  });

  it('leaves rows that do not count to themselves', () => {
    const found = placed(['2026-01', 'soon', null, 'Q1 2026', '2026-04'], (row) => row === 0 || row === 4);
    expect(found.places).toEqual([0, null, null, null, 3]);
  });

  it('places further periods on the same axis, and those of another kind nowhere', () => {
    const history = ['2025-11', '2025-12', '2026-01'];
    const { further } = placed(history, everyRow, [
      '2026-02',
      '2027-01',
      'Q1 2026',
      'soon',
      null,
      4,
      '2025-10',
    ]);
    expect(further).toEqual([3, 14, null, null, null, null, -1]);
    expect(placed(serials('2026-01-01', '2026-02-01'), everyRow, serials('2026-05-01')).further).toEqual([4]);
    expect(placed([1, 2, 3], everyRow, [7, '2026-02']).further).toEqual([6 + 1, null]);
    expect(placed(['Nov', 'Dec'], everyRow, ['Jan']).further).toEqual([2]);
  });
});

describe('a season', () => {
  it.each<[PeriodKind, number]>([
    ['day', 7],
    ['week', 52],
    ['two weeks', 26],
    ['four weeks', 13],
    ['month', 12],
    ['quarter', 4],
    ['half', 2],
    ['year', 1],
    ['counted', 1],
  ])('of periods of one %s has %p', (length, periods) => {
    expect(usualSeason(length)).toBe(periods);
  });

  it.each<[PeriodKind, number, number]>([
    ['week', 52, 365.2425 / 7],
    ['week', 13, 13],
    ['four weeks', 13, 365.2425 / 28],
    ['day', 365, 365.2425],
    ['day', 7, 7],
    ['month', 12, 12],
    ['counted', 52, 52],
  ])('of a %s, said to be %p long, takes %p', (length, said, exact) => {
    expect(exactSeason(length, said)).toBe(exact);
  });
});
