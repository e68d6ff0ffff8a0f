import * as fc from 'fast-check';
import {
  addMonths,
  dayFromIso,
  dayFromParts,
  dayFromSerial,
  daysInMonth,
  firstDayOfIsoWeek,
  firstDayOfMonth,
  firstExcelDay,
  isoText,
  isoWeekOf,
  lastDayOfMonth,
  lastExcelDay,
  momentFromSerial,
  partsOf,
  serialFromDay,
  serialFromMoment,
  weekday,
  weeksInIsoYear,
  yearOf,
} from '../../src/spreadsheet/day';

const excelDay = fc.integer({ min: firstExcelDay, max: lastExcelDay });
const anyDay = fc.integer({ min: -719_162, max: lastExcelDay });
const dateSystem = fc.constantFrom<1900 | 1904>(1900, 1904);

/** JavaScript's own calendar, which the module does without. */
const oracle = (day: number): Date => new Date(day * 86_400_000);

describe('a day and its parts', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2026, 3, 4, 20_516],
    [1900, 3, 1, -25_508],
    [1, 1, 1, -719_162],
    [9999, 12, 31, 2_932_896],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayFromParts(year, month, day)).toBe(expected);
    expect(partsOf(expected)).toEqual({ year, month, day });
  });

  it.each([
    ['29 February of a common year', 2026, 2, 29],
    ['29 February of a century that is no leap year', 1900, 2, 29],
    ['31 April', 2026, 4, 31],
    ['month 0', 2026, 0, 1],
    ['month 13', 2026, 13, 1],
    ['day 0', 2026, 1, 0],
    ['year 0', 0, 1, 1],
    ['year 10000', 10_000, 1, 1],
    ['half a day', 2026, 1, 1.5],
    ['no number', Number.NaN, 1, 1],
  ])('%s is no day', (_, year, month, day) => {
    expect(dayFromParts(year, month, day)).toBeNull();
  });

  it('agrees with the Gregorian calendar of JavaScript on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = oracle(day);
        expect(partsOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(yearOf(day)).toBe(date.getUTCFullYear());
        expect(weekday(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        expect(isoText(day)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from its parts and from its text', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(dayFromParts(year, month, dayOfMonth)).toBe(day);
        expect(dayFromIso(isoText(day))).toBe(day);
      }),
    );
  });

  it('is a later text when it is a later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(isoText(one) < isoText(other)).toBe(one < other);
      }),
    );
  });

  it.each(['2026-3-4', '2026-02-30', ' 2026-03-04', '2026-03-04T00:00', '20260304', '', '04-03-2026'])(
    'ISO text is not %j',
    (text) => {
      expect(dayFromIso(text)).toBeNull();
    },
  );
});

describe('an Excel serial', () => {
  it.each([
    [1900, 1, '1900-01-01'],
    [1900, 59, '1900-02-28'],
    [1900, 61, '1900-03-01'],
    [1900, 46_085, '2026-03-04'],
    [1900, 46_085.99999, '2026-03-04'],
    [1900, 2_958_465, '9999-12-31'],
    [1900, 2_958_465.5, '9999-12-31'],
    [1904, 0, '1904-01-01'],
    [1904, 0.5, '1904-01-01'],
    [1904, 1, '1904-01-02'],
    [1904, 60, '1904-03-01'],
    [1904, 44_623, '2026-03-04'],
    [1904, 2_957_003, '9999-12-31'],
  ] as const)('of the %i system: %d is %s', (system, serial, expected) => {
    const day = dayFromSerial(serial, system);
    expect(day === null ? null : isoText(day)).toBe(expected);
    expect(day === null ? null : serialFromDay(day, system)).toBe(Math.floor(serial));
  });

  it.each([
    [1900, 0],
    [1900, 0.75],
    [1900, -1],
    [1900, 60],
    [1900, 60.5],
    [1900, 2_958_466],
    [1900, 20_260_304],
    [1900, Number.NaN],
    [1900, Number.POSITIVE_INFINITY],
    [1904, -1],
    [1904, -0.5],
    [1904, 2_957_004],
    [1904, Number.NaN],
  ] as const)('of the %i system: %d is no day', (system, serial) => {
    expect(dayFromSerial(serial, system)).toBeNull();
  });

  it('is null for days that the system does not reach', () => {
    expect(serialFromDay(firstExcelDay - 1, 1900)).toBeNull();
    expect(serialFromDay(lastExcelDay + 1, 1900)).toBeNull();
    expect(serialFromDay(dayFromIso('1903-12-31') ?? 0, 1904)).toBeNull();
  });

  it('comes back from its day in both systems', () => {
    fc.assert(
      fc.property(excelDay, dateSystem, (day, system) => {
        const serial = serialFromDay(day, system);
        fc.pre(serial !== null);
        expect(dayFromSerial(serial, system)).toBe(day);
      }),
    );
  });

  it('grows with the day, and by one from a day to the next but over the phantom of 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_464 }), dateSystem, (serial, system) => {
        const [day, next] = [dayFromSerial(serial, system), dayFromSerial(serial + 1, system)];
        fc.pre(day !== null && next !== null);
        expect(next - day).toBe(1);
      }),
    );
  });
});

describe('moments and serials', () => {
  it.each<[string, number, 1900 | 1904, string | null, number]>([
    ['noon', 46_188.5, 1900, '2026-06-15', 0.5],
    ['noon, counted from 1904', 44_726.5, 1904, '2026-06-15', 0.5],
    ['midnight', 46_188, 1900, '2026-06-15', 0],
    ['a quarter to midnight', 46_188.989_583, 1900, '2026-06-15', 0.989_583],
    ['the day that never was', 60.25, 1900, null, 0],
    ['before all days', -0.5, 1900, null, 0],
    ['not a number', Number.NaN, 1900, null, 0],
    ['endless', Number.POSITIVE_INFINITY, 1904, null, 0],
  ])('%s', (_, serial, system, day, timeOfDay) => {
    const moment = momentFromSerial(serial, system);
    expect(moment).toEqual(
      day === null ? null : { day: dayFromIso(day), timeOfDay: expect.closeTo(timeOfDay, 6) },
    );
    if (moment !== null) expect(serialFromMoment(moment, system)).toBeCloseTo(serial, 6);
  });

  it('a moment of a day that the date system does not reach has no serial', () => {
    expect(serialFromMoment({ day: dayFromIso('1903-12-31') ?? 0, timeOfDay: 0.5 }, 1904)).toBeNull();
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2026-08-17', 2026, 34],
  ])('%s lies in week %i/%i', (iso, year, week) => {
    expect(isoWeekOf(dayFromIso(iso) ?? 0)).toEqual({ year, week });
  });

  it.each([
    [2020, 53],
    [2024, 52],
    [2025, 52],
    [2026, 53],
  ])('%i has %i weeks', (year, weeks) => {
    expect(weeksInIsoYear(year)).toBe(weeks);
    expect(firstDayOfIsoWeek(year, weeks)).not.toBeNull();
    expect(firstDayOfIsoWeek(year, weeks + 1)).toBeNull();
  });

  it('has no week 0 and no half weeks', () => {
    expect(firstDayOfIsoWeek(2026, 0)).toBeNull();
    expect(firstDayOfIsoWeek(2026, 1.5)).toBeNull();
  });

  it('starts on the Monday at or up to six days before each of its days', () => {
    fc.assert(
      fc.property(excelDay, (day) => {
        const { year, week } = isoWeekOf(day);
        const monday = firstDayOfIsoWeek(year, week);
        expect(monday).toBe(day - (weekday(day) - 1));
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-04', -3, '2025-12-04'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-31', 12, '2027-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (iso, months, expected) => {
    expect(isoText(addMonths(dayFromIso(iso) ?? 0, months))).toBe(expected);
  });

  it('begin on a first and end before the next', () => {
    fc.assert(
      fc.property(excelDay, (day) => {
        const [first, last] = [firstDayOfMonth(day), lastDayOfMonth(day)];
        const { year, month } = partsOf(day);
        expect(partsOf(first)).toEqual({ year, month, day: 1 });
        expect(last - first + 1).toBe(daysInMonth(year, month));
        expect(addMonths(first, 1)).toBe(last + 1);
      }),
    );
  });
});
