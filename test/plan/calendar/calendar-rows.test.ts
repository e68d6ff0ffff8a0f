import * as fc from 'fast-check';
import { findCalendar } from '../../../src/plan/calendar/calendar-columns';
import type { DatedCalendar } from '../../../src/plan/calendar/calendar-dates';
import {
  calendarKind,
  isCalendarMark,
  numbersInCalendar,
  readCalendarRow,
} from '../../../src/plan/calendar/calendar-rows';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { isoText } from '../../../src/spreadsheet/day';
import { readNumberText } from '../../../src/spreadsheet/number-text';
import { calendarUnder, cellsOf } from './calendars';

const numberOfText = (text: string): number | null => readNumberText(text, 'en-US', { currency: true });

function calendar(headings: string, circumstances: Parameters<typeof calendarUnder>[1] = {}): DatedCalendar {
  const found = calendarUnder(headings, circumstances);
  if (found === null) throw new Error(`No calendar under ${headings}`);
  return found;
}

describe('a mark', () => {
  it.each<[CellValue]>([
    ['x'],
    ['X'],
    ['✓'],
    ['✔️'],
    ['✅'],
    ['☑'],
    ['●'],
    ['█'],
    ['Launch'],
    ['yes'],
    ['ja'],
    [true],
    [1],
    [-3],
    [0.5],
    ['2'],
    ['1,200'],
    ['north'],
  ])('is %j', (value) => {
    expect(isCalendarMark(value)).toBe(true);
  });

  it.each<[CellValue]>([
    [null],
    [''],
    ['  '],
    ['\u200B'],
    ['\u00A0'],
    ['-'],
    ['–'],
    ['--'],
    ['n/a'],
    ['N/A'],
    ['na'],
    ['k. A.'],
    ['no'],
    ['No'],
    ['nein'],
    ['Não'],
    ['nee'],
    ['いいえ'],
    ['FALSE'],
    ['☐'],
    ['❌'],
    ['0'],
    ['0.00'],
    [false],
    [0],
    [{ error: '#N/A' }],
    [{ error: '#DIV/0!' }],
  ])('is not %j', (value) => {
    expect(isCalendarMark(value)).toBe(false);
  });
});

describe('a row of marks', () => {
  const headings = 'Task | Jan | Feb | Mar | Q1 | Apr | Owner';

  it.each([
    ['runs in the one marked period', 'Demo | | x | | | | Ida', '2026-02-01..2026-02-28'],
    ['runs from the first to the last marked period', 'Demo | x | | 1 | | | Ida', '2026-01-01..2026-03-31'],
    ['is not marked by a total', 'Demo | | x | | x | - | Ida', '2026-02-01..2026-02-28'],
    ['is not marked outside the calendar', 'Demo | no | n/a | 0 | | | Ida', null],
    ['may be shorter than the headings', 'Demo | | x', '2026-02-01..2026-02-28'],
    ['may be empty', '', null],
  ])('%s', (_, cells, expected) => {
    const days = readCalendarRow(calendar(headings), cellsOf(cells));
    expect(days && `${isoText(days.start)}..${isoText(days.end)}`).toBe(expected);
  });

  it('has no dates where its first or last mark has none', () => {
    const weeks = calendar('W51 | W52 | W53', { year: 2025 });
    expect(readCalendarRow(weeks, ['x', 'x', 'x'])).toBeNull();
    expect(readCalendarRow(weeks, ['x', 'x', null])).not.toBeNull();
    expect(readCalendarRow(calendar('Month 1 | Month 2'), ['x', 'x'])).toBeNull();
  });

  it('has no dates where its marks are not in order', () => {
    const latestFirst = calendar('2027 | 2026 | 2025');
    expect(readCalendarRow(latestFirst, ['x', null, 'x'])).toBeNull();
    expect(readCalendarRow(latestFirst, [null, 'x', null])).not.toBeNull();
  });

  it('starts with its first and ends with its last mark, whatever stands between them', () => {
    const months = calendar(
      'Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb',
    );
    const cell = fc.constantFrom<CellValue>(
      null,
      '',
      '-',
      'n/a',
      'no',
      false,
      0,
      'x',
      '✓',
      true,
      250,
      'soft launch',
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 14 }), (cells) => {
        const marked = cells.flatMap((value, index) =>
          isCalendarMark(value) ? [months.columns[index]?.days] : [],
        );
        const days = readCalendarRow(months, cells);
        expect(days?.start).toBe(marked[0]?.start);
        expect(days?.end).toBe(marked.at(-1)?.end);
      }),
    );
  });
});

describe('the numbers of a row', () => {
  it('come with their periods, from left to right, without totals and texts that are no numbers', () => {
    const numbers = numbersInCalendar(
      calendar('Goal | Q1 | Q2 | H1 | Q3 | Q4'),
      ['Sign-ups', 100, '1,250', 1350, 'tbd', 0],
      numberOfText,
    );
    expect(
      numbers.map(({ column, days, number, fromText }) => [
        column,
        days && isoText(days.end),
        number,
        fromText,
      ]),
    ).toEqual([
      [1, '2026-03-31', 100, false],
      [2, '2026-06-30', 1250, true],
      [5, '2026-12-31', 0, false],
    ]);
  });

  it('are none where cells hold truth values, errors, blanks and what is not finite', () => {
    const cells: CellValue[] = [true, { error: '#N/A' }, null, Infinity];
    expect(numbersInCalendar(calendar('Q1 | Q2 | Q3 | Q4'), cells, numberOfText)).toEqual([]);
  });

  it('are numbers where the columns have no days', () => {
    expect(numbersInCalendar(calendar('Month 1 | Month 2'), [5, 6], numberOfText)).toEqual([
      { column: 0, days: null, number: 5, fromText: false },
      { column: 1, days: null, number: 6, fromText: false },
    ]);
  });
});

describe('the numbers of a table', () => {
  const words = {
    saysMoney: (text: string) => /budget|spend|cost|€|kosten/iu.test(text),
    saysUnits: (text: string) => /units|stück/iu.test(text),
    saysActual: (text: string) => /actual|ist\b/iu.test(text),
  };

  interface Said {
    readonly headings?: string;
    readonly above?: string;
    readonly titles?: readonly string[];
    readonly format?: string;
    readonly rows?: readonly (readonly CellValue[])[];
  }

  const amounts: readonly (readonly CellValue[])[] = [
    ['Demo', 100, 200],
    ['Fair', null, 'x'],
  ];

  function kindOf({ headings = 'Task | Jan | Feb', above, titles = [], format, rows = amounts }: Said) {
    const found = findCalendar({
      headings: cellsOf(headings),
      formats: null,
      above: above === undefined ? null : cellsOf(above),
      dateSystem: 1900,
    });
    const formats = format === undefined ? null : rows.map((row) => row.map(() => format));
    return found && calendarKind(found, { rows, formats, titles }, numberOfText, words);
  }

  it.each<[string, Said, ReturnType<typeof kindOf>]>([
    ['are marks where nothing says more', {}, 'marks'],
    ['are the Budget under a word for money', { above: ' | Budget' }, { field: 'budget' }],
    ['are the Budget under a word for money in a title', { titles: ['Budget 2026'] }, { field: 'budget' }],
    [
      'are the Budget where a heading has a currency',
      { headings: 'Task | Jan (€) | Feb (€)' },
      { field: 'budget' },
    ],
    ['are the Actual spend with a word for actual', { above: ' | Actual spend' }, { field: 'actualSpend' }],
    [
      'are the Actual spend with a word for actual above',
      { above: '|Actual', titles: ['Budget'] },
      { field: 'actualSpend' },
    ],
    [
      'are the Budget where another title says actual',
      { above: ' | Budget', titles: ['Actual plan'] },
      { field: 'budget' },
    ],
    ['are the Units under a word for units', { above: ' | Units', titles: ['Budget'] }, { field: 'units' }],
    ['are the Actual units with a word for actual', { above: ' | Actual units' }, { field: 'actualUnits' }],
    ['are the Budget in a format with a sign', { format: '#,##0 "€"' }, { field: 'budget' }],
    [
      'are the Budget in an accounting format',
      { format: '_($* #,##0_);_($* (#,##0);_(@_)' },
      { field: 'budget' },
    ],
    [
      'are the Budget in a format with a currency and its locale',
      { format: '[$€-407] #,##0' },
      { field: 'budget' },
    ],
    ['are the Budget in a format with a code', { format: '[$CHF] #,##0' }, { field: 'budget' }],
    ['are the Budget in a format with a quoted code', { format: '"CHF" #,##0' }, { field: 'budget' }],
    [
      'are the Actual spend in a format where the title says actual',
      { format: '$0', titles: ['Actuals'] },
      { field: 'actualSpend' },
    ],
    ['are marks in a format with a locale only', { format: '[$-409]#,##0' }, 'marks'],
    ['are marks in a plain format', { format: '#,##0' }, 'marks'],
    [
      'are marks where all are 0 or 1',
      {
        above: ' | Budget',
        rows: [
          ['Demo', 1, 0],
          ['Fair', '1', null],
        ],
      },
      'marks',
    ],
    ['are marks where there are none', { above: ' | Budget', rows: [['Demo', 'x', '✓']] }, 'marks'],
    [
      'are amounts where texts are numbers',
      { above: ' | Budget', rows: [['Demo', '1,200', '✓']] },
      { field: 'budget' },
    ],
    ['are not those outside the calendar', { above: ' | Budget', rows: [[500, 'x', '✓', 80]] }, 'marks'],
  ])('%s', (_, said, expected) => {
    expect(kindOf(said)).toEqual(expected);
  });
});
