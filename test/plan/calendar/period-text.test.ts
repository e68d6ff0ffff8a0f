import * as fc from 'fast-check';
import { resolvePeriod } from '../../../src/plan/calendar/period';
import { readPeriodText } from '../../../src/plan/calendar/period-text';
import {
  dayFromParts,
  isoText,
  isoWeekOf,
  lastDayOfMonth,
  weeksInIsoYear,
} from '../../../src/spreadsheet/day';

/** The days of a text as 'start..end', in the year 2026 where it states none. */
function days(text: string, fiscalYearStart = 1, year = 2026): string | null {
  const reading = readPeriodText(text);
  const span = reading && resolvePeriod(reading, { year, fiscalYearStart });
  return span && `${isoText(span.start)}..${isoText(span.end)}`;
}

describe('a period that states its year', () => {
  it.each([
    ['2026', '2026-01-01..2026-12-31'],
    ['CY2026', '2026-01-01..2026-12-31'],
    ["'26", '2026-01-01..2026-12-31'],
    ['2026年', '2026-01-01..2026-12-31'],
    ['2025-2027', '2025-01-01..2027-12-31'],
    ['FY2026', '2026-01-01..2026-12-31'],
    ['FY26', '2026-01-01..2026-12-31'],
    ["FY'26", '2026-01-01..2026-12-31'],
    ['fiscal year 2026', '2026-01-01..2026-12-31'],
    ['Geschäftsjahr 2026', '2026-01-01..2026-12-31'],
    ['FY25 – FY26', '2025-01-01..2026-12-31'],
    ['H2 2026', '2026-07-01..2026-12-31'],
    ['1H26', '2026-01-01..2026-06-30'],
    ['2. Halbjahr 2026', '2026-07-01..2026-12-31'],
    ['Q3 2026', '2026-07-01..2026-09-30'],
    ['q3 2026', '2026-07-01..2026-09-30'],
    ['2026 Q3', '2026-07-01..2026-09-30'],
    ['2026Q3', '2026-07-01..2026-09-30'],
    ['2026-Q3', '2026-07-01..2026-09-30'],
    ['Q3/2026', '2026-07-01..2026-09-30'],
    ['Q3-2026', '2026-07-01..2026-09-30'],
    ["Q3'26", '2026-07-01..2026-09-30'],
    ['Q3’26', '2026-07-01..2026-09-30'],
    ['Q3 26', '2026-07-01..2026-09-30'],
    ['Q3-26', '2026-07-01..2026-09-30'],
    ['3Q26', '2026-07-01..2026-09-30'],
    ['Q3 FY26', '2026-07-01..2026-09-30'],
    ['FY2026 Q3', '2026-07-01..2026-09-30'],
    ['3rd quarter of 2026', '2026-07-01..2026-09-30'],
    ['3. Quartal 2026', '2026-07-01..2026-09-30'],
    ['T3 2026', '2026-07-01..2026-09-30'],
    ['1er trimestre 2026', '2026-01-01..2026-03-31'],
    ['2026年第3四半期', '2026-07-01..2026-09-30'],
    ['3e kwartaal 2026', '2026-07-01..2026-09-30'],
    ['Q1-Q2 2026', '2026-01-01..2026-06-30'],
    ['Q1-2 2026', '2026-01-01..2026-06-30'],
    ['2026 Q1–Q2', '2026-01-01..2026-06-30'],
    ['T1-T2 2026', '2026-01-01..2026-06-30'],
    ['Q1 & Q2 2026', '2026-01-01..2026-06-30'],
    ['Q4 2026 – Q1 2027', '2026-10-01..2027-03-31'],
    ['Q4 2026 - Mar 2027', '2026-10-01..2027-03-31'],
    ['March 2026', '2026-03-01..2026-03-31'],
    ['Mar. 2026', '2026-03-01..2026-03-31'],
    ['Mar-26', '2026-03-01..2026-03-31'],
    ["Mar '26", '2026-03-01..2026-03-31'],
    ['2026 March', '2026-03-01..2026-03-31'],
    ['März 2026', '2026-03-01..2026-03-31'],
    ['août 2026', '2026-08-01..2026-08-31'],
    ['marzo de 2026', '2026-03-01..2026-03-31'],
    ['2026年3月', '2026-03-01..2026-03-31'],
    ['2026-03', '2026-03-01..2026-03-31'],
    ['03/2026', '2026-03-01..2026-03-31'],
    ['3.2026', '2026-03-01..2026-03-31'],
    ['Mar–May 2026', '2026-03-01..2026-05-31'],
    ['Mar-May 2026', '2026-03-01..2026-05-31'],
    ['Mar—May 2026', '2026-03-01..2026-05-31'],
    ['March to May 2026', '2026-03-01..2026-05-31'],
    ['from March through May, 2026', '2026-03-01..2026-05-31'],
    ['März bis Mai 2026', '2026-03-01..2026-05-31'],
    ['de mars à mai 2026', '2026-03-01..2026-05-31'],
    ['maart tot mei 2026', '2026-03-01..2026-05-31'],
    ['2026年3月〜5月', '2026-03-01..2026-05-31'],
    ['2026-03 - 2026-05', '2026-03-01..2026-05-31'],
    ['11/2026 – 02/2027', '2026-11-01..2027-02-28'],
    ['Nov 2026 – Feb 2027', '2026-11-01..2027-02-28'],
    ['Nov-26 - Feb-27', '2026-11-01..2027-02-28'],
    ['W34 2026', '2026-08-17..2026-08-23'],
    ['2026-W34', '2026-08-17..2026-08-23'],
    ['2026W34', '2026-08-17..2026-08-23'],
    ['Week 34, 2026', '2026-08-17..2026-08-23'],
    ["KW 34'26", '2026-08-17..2026-08-23'],
    ['KW34/2026', '2026-08-17..2026-08-23'],
    ['W1 2026', '2025-12-29..2026-01-04'],
    ['W53 2026', '2026-12-28..2027-01-03'],
    ['Weeks 10-12 2026', '2026-03-02..2026-03-22'],
    ['Weeks 10-12/2026', '2026-03-02..2026-03-22'],
    ['Week 52 2026 – Week 2 2027', '2026-12-21..2027-01-17'],
    ['2026-03-04', '2026-03-04..2026-03-04'],
    ['4 March 2026', '2026-03-04..2026-03-04'],
    ['13/4/2026', '2026-04-13..2026-04-13'],
    ['1 Mar 2026 - 15 Apr 2026', '2026-03-01..2026-04-15'],
    ['2026-03-04 to 2026-03-10', '2026-03-04..2026-03-10'],
    ['2026-03-04 - 2026-03-10', '2026-03-04..2026-03-10'],
    ['13.3.2026–15.4.2026', '2026-03-13..2026-04-15'],
    ['1 Mar – 15 Apr 2026', '2026-03-01..2026-04-15'],
    ['20 Dec – 10 Jan 2027', '2026-12-20..2027-01-10'],
    ['Wed., March 4th, 2026 – Thursday, March 5th, 2026', '2026-03-04..2026-03-05'],
    ['quarta-feira, 4 de março de 2026 – quinta-feira, 5 de março de 2026', '2026-03-04..2026-03-05'],
  ])('%j is %s', (text, expected) => {
    expect(readPeriodText(text)?.statesYear).toBe(true);
    expect(days(text, 1, 1999)).toBe(expected);
  });

  it.each([
    ['1e kwartaal 2026', '2026-01-01..2026-03-31'],
    ['derde kwartaal 2026', '2026-07-01..2026-09-30'],
    ['tweede helft van 2026', '2026-07-01..2026-12-31'],
    ['eerste halfjaar 2026', '2026-01-01..2026-06-30'],
    ['boekjaar 2026', '2026-01-01..2026-12-31'],
    ['maart 2026', '2026-03-01..2026-03-31'],
    ['mrt-26', '2026-03-01..2026-03-31'],
    ['jan t/m mrt 2026', '2026-01-01..2026-03-31'],
    ['maart tot en met mei 2026', '2026-03-01..2026-05-31'],
    ['Q1 en Q2 2026', '2026-01-01..2026-06-30'],
    ['week 10 t/m 12 2026', '2026-03-02..2026-03-22'],
    ['weeknr. 34 2026', '2026-08-17..2026-08-23'],
    ['4 mrt 2026 t/m 10 mrt 2026', '2026-03-04..2026-03-10'],
    ['wo 4 maart 2026', '2026-03-04..2026-03-04'],
  ])('in Dutch: %j is %s', (text, expected) => {
    expect(readPeriodText(text)?.statesYear).toBe(true);
    expect(days(text, 1, 1999)).toBe(expected);
  });

  it.each([
    ['2026年4月', '2026-04-01..2026-04-30'],
    ['2026年第1四半期', '2026-01-01..2026-03-31'],
    ['2026年度第1四半期', '2026-01-01..2026-03-31'],
    ['2026年上期', '2026-01-01..2026-06-30'],
    ['2026年度下期', '2026-07-01..2026-12-31'],
    ['2026年下半期', '2026-07-01..2026-12-31'],
    ['2026年度', '2026-01-01..2026-12-31'],
    ['2026年4月から6月まで', '2026-04-01..2026-06-30'],
    ['2026年第10週', '2026-03-02..2026-03-08'],
    ['2026年上半年', '2026-01-01..2026-06-30'],
  ])('in Japanese and Chinese: %j is %s', (text, expected) => {
    expect(readPeriodText(text)?.statesYear).toBe(true);
    expect(days(text, 1, 1999)).toBe(expected);
  });

  it.each([
    ['first half of 2026', '2026-01-01..2026-06-30'],
    ['third quarter 2026', '2026-07-01..2026-09-30'],
    ['zweites Halbjahr 2026', '2026-07-01..2026-12-31'],
    ['im vierten Quartal 2026', '2026-10-01..2026-12-31'],
    ['deuxième trimestre 2026', '2026-04-01..2026-06-30'],
    ['primer trimestre de 2026', '2026-01-01..2026-03-31'],
    ['secondo semestre 2026', '2026-07-01..2026-12-31'],
    ['terceiro trimestre de 2026', '2026-07-01..2026-09-30'],
    ['segundo semestre 2026', '2026-07-01..2026-12-31'],
  ])('with its number in words: %j is %s', (text, expected) => {
    expect(readPeriodText(text)?.statesYear).toBe(true);
    expect(days(text, 1, 1999)).toBe(expected);
  });

  it('has a year of two digits from 1970 to 2069', () => {
    expect(days('FY69')).toBe('2069-01-01..2069-12-31');
    expect(days('FY70')).toBe('1970-01-01..1970-12-31');
  });
});

describe('a period without a year is that of the given year', () => {
  it.each([
    ['H1', '2026-01-01..2026-06-30'],
    ['Q3', '2026-07-01..2026-09-30'],
    ['3Q', '2026-07-01..2026-09-30'],
    ['3T', '2026-07-01..2026-09-30'],
    ['1T-2T', '2026-01-01..2026-06-30'],
    ['Half 1', '2026-01-01..2026-06-30'],
    ['second half', '2026-07-01..2026-12-31'],
    ['2e kwartaal', '2026-04-01..2026-06-30'],
    ['mei', '2026-05-01..2026-05-31'],
    ['第2四半期', '2026-04-01..2026-06-30'],
    ['上期', '2026-01-01..2026-06-30'],
    ['下期', '2026-07-01..2026-12-31'],
    ['4月〜6月', '2026-04-01..2026-06-30'],
    ['第34週', '2026-08-17..2026-08-23'],
    ['Quarter 3', '2026-07-01..2026-09-30'],
    ['Q1-Q4', '2026-01-01..2026-12-31'],
    ['March', '2026-03-01..2026-03-31'],
    ['may', '2026-05-01..2026-05-31'],
    ['3月', '2026-03-01..2026-03-31'],
    ['Mar-May', '2026-03-01..2026-05-31'],
    ['Week 34', '2026-08-17..2026-08-23'],
    ['W34', '2026-08-17..2026-08-23'],
    ['CW 34', '2026-08-17..2026-08-23'],
    ['KW 34', '2026-08-17..2026-08-23'],
    ['calendar week 34', '2026-08-17..2026-08-23'],
    ['Weeks 10-12', '2026-03-02..2026-03-22'],
    ['Weeks 10 to 12', '2026-03-02..2026-03-22'],
  ])('%j is %s', (text, expected) => {
    expect(readPeriodText(text)?.statesYear).toBe(false);
    expect(days(text)).toBe(expected);
  });

  it('is nothing in a year that has no such week', () => {
    expect(days('Week 53', 1, 2026)).toBe('2026-12-28..2027-01-03');
    expect(days('Week 53', 1, 2025)).toBeNull();
    expect(days('Weeks 50-53', 1, 2025)).toBeNull();
  });
});

describe('a stretch over the turn of the year', () => {
  it.each([
    ['belongs to the end that has the year', 'Nov–Feb 2026', '2025-11-01..2026-02-28'],
    ['belongs to the start that has the year', 'Nov 2026–Feb', '2026-11-01..2027-02-28'],
    ['starts in the given year where it has none', 'Nov–Feb', '2026-11-01..2027-02-28'],
    ['of quarters, with the year at the start', '2026 Q4–Q1', '2026-10-01..2027-03-31'],
    ['of quarters, with the year at the end', 'Q4–Q1 2026', '2025-10-01..2026-03-31'],
    ['of weeks', 'W50–W2', '2026-12-07..2027-01-17'],
    ['of weeks, from one that only the year before has', 'W53–W2 2027', '2026-12-28..2027-01-17'],
    ['of a quarter and a month', 'Q4–Feb', '2026-10-01..2027-02-28'],
  ])('%s: %j is %s', (_, text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

describe('a fiscal year has the name of the calendar year in which it ends', () => {
  it.each([
    ['FY2026', 7, '2025-07-01..2026-06-30'],
    ['FY26', 4, '2025-04-01..2026-03-31'],
    ['FY26', 12, '2025-12-01..2026-11-30'],
    ['Q1 2026', 7, '2025-07-01..2025-09-30'],
    ['Q3 2026', 7, '2026-01-01..2026-03-31'],
    ['Q3 FY26', 10, '2026-04-01..2026-06-30'],
    ['Q4–Q1 2026', 7, '2025-04-01..2025-09-30'],
    ['Q4', 2, '2025-11-01..2026-01-31'],
    ['H1', 7, '2025-07-01..2025-12-31'],
    ['H2 2026', 4, '2025-10-01..2026-03-31'],
    ['FY25-FY26', 7, '2024-07-01..2026-06-30'],
    ['2026', 7, '2026-01-01..2026-12-31'],
    ['March', 7, '2026-03-01..2026-03-31'],
    ['Nov–Feb 2026', 7, '2025-11-01..2026-02-28'],
    ['Week 34', 7, '2026-08-17..2026-08-23'],
  ])('%j with a start in month %i is %s', (text, fiscalYearStart, expected) => {
    expect(days(text, fiscalYearStart)).toBe(expected);
  });
});

describe('a Japanese fiscal year has the name of the calendar year in which it begins', () => {
  it.each([
    ['2026年度', 4, '2026-04-01..2027-03-31'],
    ['2026年度第1四半期', 4, '2026-04-01..2026-06-30'],
    ['2026年度上期', 4, '2026-04-01..2026-09-30'],
    ['2026年度下期', 4, '2026-10-01..2027-03-31'],
    ['2025年度〜2026年度', 4, '2025-04-01..2027-03-31'],
    ['2026年度', 1, '2026-01-01..2026-12-31'],
    ['2026年', 4, '2026-01-01..2026-12-31'],
  ])('%j with a start in month %i is %s', (text, fiscalYearStart, expected) => {
    expect(days(text, fiscalYearStart)).toBe(expected);
  });
});

describe('text that is no period', () => {
  it.each([
    '',
    'TBD',
    'ongoing',
    'S1',
    'S1 2026',
    'T1',
    'T1-T2',
    'first',
    'second half of March',
    '年度',
    '上期下期',
    '1 上期',
    'Q1 t/m',
    'G1',
    '12',
    '26',
    'Q5 2026',
    'Q0',
    'H3',
    'Week 54',
    'Week 0',
    'Week 53 2025',
    'Week',
    'Quarter',
    'FY',
    'Year 1',
    'Q',
    'Mar 26',
    '26 Mar',
    '26-Mar',
    'Mar-5',
    'March 4-26',
    'Mar 10 – Apr 15',
    '3/4/2026',
    '3/4/2026 - 5/6/2026',
    '2026-02-30',
    '13/2026',
    '00/2026',
    '2025/26',
    'FY2025/26',
    'Nov FY26',
    'Week 34 FY26',
    'W10-W11-W12',
    'W34-26',
    'W34/26',
    'Weeks 12-10',
    'Q2-1 2026',
    'Q1 & Q3',
    'Q3 & Q2',
    'May 2026 – Mar 2026',
    '2027-2026',
    '15 Apr 2026 - 1 Mar 2026',
    '1899',
    '2101',
    '02026',
    'Q3 20266',
    'Q3 206',
    'Q3 2026 2027',
    'Q3 H1 2026',
    'mid March 2026',
    '1-'.repeat(40),
    '- Q3',
    'Q3 -',
    'Q3?',
    `Q3 2026${' x'.repeat(100)}`,
  ])('%j', (text) => {
    expect(readPeriodText(text)).toBeNull();
  });
});

describe('every period that is written out', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const fiscalYearStart = fc.integer({ min: 1, max: 12 });
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  it('covers its year without gap or overlap, whenever the fiscal year starts', () => {
    fc.assert(
      fc.property(year, fiscalYearStart, (named, start) => {
        for (const names of [
          ['Q1', 'Q2', 'Q3', 'Q4'],
          ['H1', 'H2'],
        ]) {
          const spans = names.map((name) => days(`${name} ${named}`, start)?.split('..') ?? []);
          const whole = days(`FY${named}`, start)?.split('..');
          expect([spans[0]?.[0], spans.at(-1)?.[1]]).toEqual(whole);
          expect(days(names.join('-').replace(/-.*-/, '-') + ` ${named}`, start)).toBe(whole?.join('..'));
        }
      }),
    );
  });

  it('as a month is all of its days, in words and in numbers', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fiscalYearStart, (named, month, start) => {
        const first = dayFromParts(named, month, 1) ?? 0;
        const expected = `${isoText(first)}..${isoText(lastDayOfMonth(first))}`;
        expect(days(`${months[month - 1]} ${named}`, start)).toBe(expected);
        expect(days(`${named}-${String(month).padStart(2, '0')}`, start)).toBe(expected);
      }),
    );
  });

  it('as a week is seven days of that ISO week', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 53 }), (named, week) => {
        const reading = readPeriodText(`W${week} ${named}`);
        const span = reading && resolvePeriod(reading, { year: 1, fiscalYearStart: 1 });
        expect(span !== null).toBe(week <= weeksInIsoYear(named));
        if (span === null) return;
        expect(isoWeekOf(span.start)).toEqual({ year: named, week });
        expect(span.end - span.start).toBe(6);
      }),
    );
  });

  it('never ends before it starts, and never throws', () => {
    const piece = fc.constantFrom(
      'Q1',
      'Q4',
      'H2',
      'W53',
      'Mar',
      'Nov',
      '2026',
      'FY26',
      '26',
      '3',
      '/',
      '-',
      ' ',
      "'",
      'to',
      'KW',
      '4',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fiscalYearStart, (pieces, start) => {
        const reading = readPeriodText(pieces.join(''));
        const span = reading && resolvePeriod(reading, { year: 2026, fiscalYearStart: start });
        expect(span === null || span.start <= span.end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
