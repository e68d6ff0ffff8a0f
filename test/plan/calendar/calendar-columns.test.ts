import * as fc from 'fast-check';
import { findCalendar } from '../../../src/plan/calendar/calendar-columns';
import { datedCalendar } from '../../../src/plan/calendar/calendar-dates';
import { dayFromParts, type DaySpan, isoText, serialFromDay } from '../../../src/spreadsheet/day';
import { calendarUnder, cellsOf, columnsUnder } from './calendars';

/** The days of the columns that are read, as '0105..0111 0112..0118' where all lie in 2026, with the year where they do not. */
const daysUnder = (...under: Parameters<typeof columnsUnder>): string =>
  columnsUnder(...under)
    .map((days) => days.replaceAll('2026-', '').replace(/(\d\d)-(\d\d)(?!-)/gu, '$1$2'))
    .join(' ')
    .replace(/ +/gu, ' ')
    .trim();

/** Only the days on which the columns begin. */
const startsUnder = (...under: Parameters<typeof columnsUnder>): string =>
  columnsUnder(...under)
    .map((days) => days.replace(/\.\..*/u, ''))
    .join(' ')
    .replace(/ +/gu, ' ')
    .trim();

const year2026 =
  '0101..0131 0201..0228 0301..0331 0401..0430 0501..0531 0601..0630 0701..0731 0801..0831 0901..0930 1001..1031 1101..1130 1201..1231';

describe('columns headed by the months of a year', () => {
  it.each([
    ['English', 'Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec'],
    [
      'English in full',
      'January | February | March | April | May | June | July | August | September | October | November | December',
    ],
    ['German', 'Jän. | Feb. | März | Apr. | Mai | Juni | Juli | Aug. | Sept. | Okt. | Nov. | Dez.'],
    ['French', 'janv. | févr. | mars | avr. | mai | juin | juil. | août | sept. | oct. | nov. | déc.'],
    ['Spanish', 'Ene | Feb | Mar | Abr | May | Jun | Jul | Ago | Sep | Oct | Nov | Dic'],
    ['Portuguese', 'Jan | Fev | Mar | Abr | Mai | Jun | Jul | Ago | Set | Out | Nov | Dez'],
    ['Italian', 'Gen | Feb | Mar | Apr | Mag | Giu | Lug | Ago | Set | Ott | Nov | Dic'],
    ['Dutch', 'jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec'],
    ['Japanese', '1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月'],
    ['numbers', '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12'],
    ['numbers as text', '=01 | =02 | =03 | =04 | =05 | =06 | =07 | =08 | =09 | =10 | =11 | =12'],
    [
      'years and months',
      '2026-01 | 2026-02 | 2026-03 | 2026-04 | 2026-05 | 2026-06 | 2026-07 | 2026-08 | 2026-09 | 2026-10 | 2026-11 | 2026-12',
    ],
    [
      'months and years',
      '01/2026 | 02/2026 | 03/2026 | 04/2026 | 05/2026 | 06/2026 | 07/2026 | 08/2026 | 09/2026 | 10/2026 | 11/2026 | 12/2026',
    ],
    [
      'short years',
      'Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 | Jun-26 | Jul-26 | Aug-26 | Sep-26 | Oct-26 | Nov-26 | Dec-26',
    ],
    [
      'short years behind blanks',
      'Jan 26 | Feb 26 | Mar 26 | Apr 26 | May 26 | Jun 26 | Jul 26 | Aug 26 | Sep 26 | Oct 26 | Nov 26 | Dec 26',
    ],
    [
      'numbers of month and short year',
      '01/26 | 02/26 | 03/26 | 04/26 | 05/26 | 06/26 | 07/26 | 08/26 | 09/26 | 10/26 | 11/26 | 12/26',
    ],
    [
      'currencies in brackets',
      'Jan (€) | Feb (€) | Mar (€) | Apr (€) | May (€) | Jun (€) | Jul (€) | Aug (€) | Sep (€) | Oct (€) | Nov (€) | Dec (€)',
    ],
    [
      'zero-width spaces',
      '\u200BJan | Feb\u200B | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec',
    ],
  ])('%s: %s', (_, headings) => {
    expect(daysUnder(`Tactic | Owner | ${headings} | Budget`)).toBe(year2026);
  });

  it('are months where the cells are dates that show no day', () => {
    const formats = ['mmm yy', 'mmm\\-yy', '[$-407]MMMM YYYY;@'];
    expect(daysUnder('<2026-01-15> | <2026-02-15> | <2026-03-15>', { formats })).toBe(
      '0101..0131 0201..0228 0301..0331',
    );
  });
});

describe('other periods', () => {
  it.each([
    ['quarters', 'Q1 | Q2 | Q3 | Q4', '0101..0331 0401..0630 0701..0930 1001..1231'],
    ['French quarters in full', 'T1 | T2 | T3 | T4', '0101..0331 0401..0630 0701..0930 1001..1231'],
    ['Spanish quarters', '1er trimestre | 2º trimestre', '0101..0331 0401..0630'],
    ['Japanese quarters', '第1四半期 | 第2四半期', '0101..0331 0401..0630'],
    ['quarters with their months', 'Q1 (Jan–Mar) | Q2 (Apr–Jun)', '0101..0331 0401..0630'],
    ['quarters with their months below', 'Q1\\nJan–Mar | Q2\\nApr–Jun', '0101..0331 0401..0630'],
    ['stretches of months', 'Jan–Mar | Apr–Jun', '0101..0331 0401..0630'],
    ['halves', 'H1 | H2', '0101..0630 0701..1231'],
    ['German halves', '1. Halbjahr | 2. Halbjahr', '0101..0630 0701..1231'],
    ['French halves of a year', 'S1 2026 | S2 2026', '0101..0630 0701..1231'],
    ['years', '2026 | 2027', '0101..1231 2027-0101..2027-1231'],
    ['weeks', 'Week 2 | Week 3', '0105..0111 0112..0118'],
    ['short weeks', 'W2 | W3 | W4', '0105..0111 0112..0118 0119..0125'],
    ['Wk', 'Wk 2 | Wk 3', '0105..0111 0112..0118'],
    ['German weeks', 'KW 2 | KW 3', '0105..0111 0112..0118'],
    ['Spanish weeks', 'Semana 2 | Semana 3', '0105..0111 0112..0118'],
    ['weeks of a short form that is a half too', 'Sem 2 | Sem 3', '0105..0111 0112..0118'],
    ['French half in short', 'Sem. 1 | Sem. 2', '0101..0630 0701..1231'],
    [
      'months, then quarters',
      'Jan | Feb | Mar | Q2 | Q3',
      '0101..0131 0201..0228 0301..0331 0401..0630 0701..0930',
    ],
  ])('%s: %s', (_, headings, expected) => {
    expect(daysUnder(headings)).toBe(expected);
  });

  it('are those of the fiscal year where it starts in another month, but for months and weeks', () => {
    const july = { fiscalYearStart: 7 };
    expect(startsUnder('Q1 FY27 | Q2 FY27', july)).toBe('2026-07-01 2026-10-01');
    expect(startsUnder('Q1 | Q2 | Q3', july)).toBe('2025-07-01 2025-10-01 2026-01-01');
    expect(startsUnder('FY26 | FY27', july)).toBe('2025-07-01 2026-07-01');
    expect(startsUnder('Jan | Feb', july)).toBe('2026-01-01 2026-02-01');
    expect(startsUnder('Q1 (Jan–Mar) | Q2 (Apr–Jun)', july)).toBe('2026-01-01 2026-04-01');
  });
});

describe('dates as headings', () => {
  it.each([
    [
      'stand for the days up to the next, the last for as many as before',
      '<2026-01-05> | <2026-01-12> | <2026-01-26>',
      '0105..0111 0112..0125 0126..0208',
    ],
    [
      'a day apart are days',
      '<2026-01-05> | <2026-01-06> | <2026-01-07>',
      '0105..0105 0106..0106 0107..0107',
    ],
    [
      'that begin months are months',
      '<2026-01-01> | <2026-02-01> | <2026-03-01>',
      '0101..0131 0201..0228 0301..0331',
    ],
    [
      'that begin quarters are quarters',
      '<2026-01-01> | <2026-04-01> | <2026-07-01>',
      '0101..0331 0401..0630 0701..0930',
    ],
    [
      'in the middle of months go on to the middle of the next',
      '<2026-01-15> | <2026-02-15>',
      '0115..0214 0215..0314',
    ],
    [
      'that end months are the months that end',
      '<2026-01-31> | <2026-02-28> | <2026-03-31>',
      '0101..0131 0201..0228 0301..0331',
    ],
    ['that end quarters are the quarters that end', '<2026-03-31> | <2026-06-30>', '0101..0331 0401..0630'],
    ['as ISO texts', '2026-01-05 | 2026-01-12', '0105..0111 0112..0118'],
    ['as German texts', '05.01.2026 | 12.01.2026 | 19.01.2026', '0105..0111 0112..0118 0119..0125'],
    [
      'as German texts that could be American',
      '01.03.2026 | 01.04.2026 | 01.05.2026',
      '0301..0331 0401..0430 0501..0531',
    ],
    ['as German texts without a year', '05.01. | 12.01. | 02.02.', '0105..0111 0112..0201 0202..0222'],
    [
      'as British texts, by the one that cannot be American',
      '5/1/2026 | 12/1/2026 | 19/1/2026',
      '0105..0111 0112..0118 0119..0125',
    ],
    [
      'as American texts, by the one that cannot be British',
      '1/5/2026 | 1/12/2026 | 1/19/2026',
      '0105..0111 0112..0118 0119..0125',
    ],
    ['without a year', '1/5 | 1/12 | 1/19', '0105..0111 0112..0118 0119..0125'],
    ['with the name of the month', '5 Jan | 12 Jan | 19-Jan', '0105..0111 0112..0118 0119..0125'],
    ['with the name of the month in front', 'Jan 5 | Jan 12 | Jan 19', '0105..0111 0112..0118 0119..0125'],
    [
      'with numbers that rise too fast for years',
      'Jan-12 | Jan-19 | Jan-26 | Feb-02',
      '0112..0118 0119..0125 0126..0201 0202..0208',
    ],
    ['with weekdays', 'Mon 5 Jan | Tue 6 Jan | Wed 7 Jan', '0105..0105 0106..0106 0107..0107'],
    ['with French weekdays', 'lun. 12/01 | mar. 13/01 | mer. 14/01', '0112..0112 0113..0113 0114..0114'],
    ['over the turn of the year', '<2025-12-29> | <2026-01-05>', '2025-1229..0104 0105..0111'],
  ])('%s: %s', (_, headings, expected) => {
    expect(daysUnder(`Task | ${headings} | Cost`)).toBe(expected);
  });

  it('are not guessed where both orders make days that follow each other', () => {
    expect(columnsUnder('01/03/2026 | 01/04/2026')).toEqual(['ambiguous-date', 'ambiguous-date']);
  });

  it('have their serials in the date system of the workbook', () => {
    const serialOf = (day: number): number => serialFromDay(dayFromParts(2026, 1, day) ?? 0, 1904) ?? 0;
    const calendar = findCalendar({
      headings: [serialOf(5), serialOf(12)],
      formats: null,
      above: null,
      dateSystem: 1904,
    });
    expect(calendar?.columns.map(({ period }) => period)).toEqual([
      { kind: 'date', year: 2026, month: 1, day: 5 },
      { kind: 'date', year: 2026, month: 1, day: 12 },
    ]);
  });
});

describe('numbers as headings', () => {
  const to = (from: number, last: number): string =>
    Array.from({ length: last - from + 1 }, (_, index) => from + index).join(' | ');
  const over = (...groups: readonly (readonly [label: string, columns: number])[]): string =>
    groups.map(([label, columns]) => label + ' |'.repeat(columns - 1)).join(' | ');

  it('are weeks where they rise to 52 or 53', () => {
    expect(startsUnder(to(1, 52)).split(' ')).toEqual(
      startsUnder(`KW ${to(1, 52).replaceAll('| ', '| KW ')}`).split(' '),
    );
    expect(startsUnder(to(51, 53))).toBe('2026-12-14 2026-12-21 2026-12-28');
    expect(startsUnder('50 | 51 | 52 | 1 | 2', { year: 2025 })).toBe(
      '2025-12-08 2025-12-15 2025-12-22 2025-12-29 2026-01-05',
    );
  });

  it('are months where they begin in another month than January', () => {
    expect(startsUnder('10 | 11 | 12 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9')).toMatch(
      /^2026-10-01 .* 2027-01-01 .* 2027-09-01$/,
    );
  });

  it.each([
    ['days under a month', to(1, 28), over(['February', 28]), /^2026-02-01 2026-02-02 .* 2026-02-28$/],
    ['days under a month that is a date', to(1, 31), '<2027-03-01>', /^2027-03-01 .* 2027-03-31$/],
    [
      'days from the middle of a month',
      '30 | 31 | 1 | 2',
      over(['Mar', 2], ['Apr', 2]),
      '2026-03-30 2026-03-31 2026-04-01 2026-04-02',
    ],
    [
      'Mondays under months',
      '5 | 12 | 19 | 26 | 2',
      over(['Jan', 4], ['Feb', 1]),
      '2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02',
    ],
    [
      'weeks 1 to 4 of months',
      '1 | 2 | 3 | 4 | 1 | 2 | 3 | 4',
      over(['Jan', 4], ['Feb', 4]),
      '2026-01-01 2026-01-08 2026-01-15 2026-01-22 2026-02-01 2026-02-08 2026-02-15 2026-02-22',
    ],
    [
      'weeks 1 to 5 of a month',
      '1 | 2 | 3 | 4 | 5',
      'March',
      '2026-03-01 2026-03-08 2026-03-15 2026-03-22 2026-03-29',
    ],
    [
      'W1 to W4 of months',
      'W1 | W2 | W3 | W4 | W1',
      over(['Dec', 4], ['Jan', 1]),
      '2026-12-01 2026-12-08 2026-12-15 2026-12-22 2027-01-01',
    ],
    [
      'S1 to S4 of Spanish months',
      'Sem 1 | Sem 2 | Sem 3 | Sem 4',
      'Febrero',
      '2026-02-01 2026-02-08 2026-02-15 2026-02-22',
    ],
    [
      'weeks of the year that go on from month to month',
      to(1, 9),
      over(['Jan', 5], ['Feb', 4]),
      /^2025-12-29 .* 2026-02-23$/,
    ],
    [
      'W5 of the year under February',
      'W1 | W2 | W3 | W4 | W5 | W6',
      over(['Jan', 4], ['Feb', 2]),
      /^2025-12-29 .* 2026-01-26 2026-02-02$/,
    ],
    [
      'months of quarters',
      '1 | 2 | 3 | 1 | 2 | 3',
      over(['Q1', 3], ['Q2', 3]),
      /^2026-01-01 .* 2026-04-01 2026-05-01 2026-06-01$/,
    ],
    ['months 1 to 6 under quarters', to(1, 6), over(['Q1', 3], ['Q2', 3]), /^2026-01-01 .* 2026-06-01$/],
    ['days of a week', 'Day 1 | Day 2 | Day 3', 'Week 34', '2026-08-17 2026-08-18 2026-08-19'],
    [
      'weeks of two years',
      'W9 | W10 | W1 | W2',
      '2026 | | 2027 | ',
      '2026-02-23 2026-03-02 2027-01-04 2027-01-11',
    ],
    ['weeks by the word above', '10 | 11 | 12', 'KW', '2026-03-02 2026-03-09 2026-03-16'],
    ['months by the word above', '3 | 4 | 5', 'Month', '2026-03-01 2026-04-01 2026-05-01'],
    ['quarters by the word above', '1 | 2', 'Quarter 2027', '2027-01-01 2027-04-01'],
    [
      'Month 1 to 12 of a year above',
      `Month ${to(1, 12).replaceAll('| ', '| Month ')}`,
      '2027',
      /^2027-01-01 .* 2027-12-01$/,
    ],
  ])('are %s', (_, headings, above, expected) => {
    expect(startsUnder(headings, { above })).toEqual(expect.stringMatching(expected));
  });

  it('divide a month among its weeks, the last up to its end', () => {
    const five = { above: 'Feb', year: 2026 };
    expect(daysUnder('1 | 2 | 3 | 4', five)).toBe('0201..0207 0208..0214 0215..0221 0222..0228');
    expect(daysUnder('1 | 2 | 3 | 4 | 5', five)).toBe(
      '0201..0207 0208..0214 0215..0221 0222..0227 0228..0228',
    );
    expect(daysUnder('1 | 2 | 3 | 4', { above: 'March' })).toBe(
      '0301..0307 0308..0314 0315..0321 0322..0331',
    );
  });

  it.each([
    ['Month 1 | Month 2 | Month 3'],
    ['M1 | M2 | M3 | M4'],
    ['Monat 1 | Monat 2'],
    ['Mes 1 | Mes 2'],
    ['Day 1 | Day 2'],
    ['Day 100 | Day 101'],
    ['Year 1 | Year 2 | Year 3'],
    ['W1 | W2 | W3 | W4 | W1 | W2 | W3 | W4'],
  ])('count from a start that nobody states: %s', (headings) => {
    expect(new Set(columnsUnder(headings))).toEqual(new Set(['counted-from-start']));
  });
});

describe('the year', () => {
  const winter = 'Oct | Nov | Dec | Jan | Feb';
  const from2026 = '2026-10-01 2026-11-01 2026-12-01 2027-01-01 2027-02-01';

  it.each([
    ['is the given one, and the next for what would come before its left neighbour', winter, {}, from2026],
    ['is that of the row above', winter, { above: '2026 | | | 2027', year: 2020 }, from2026],
    [
      'is that of the row above, which may name only the first',
      winter,
      { above: '2026', year: 2020 },
      from2026,
    ],
    [
      'is that of the row above, up to which the columns run',
      winter,
      { above: ' | | | 2027', year: 2020 },
      from2026,
    ],
    ['is that of a label above', winter, { above: 'Timeline 2026', year: 2020 }, from2026],
    ['is that of a heading', 'Oct 2026 | Nov | Dec | Jan | Feb', { year: 2020 }, from2026],
    ['is that of a later heading', 'Oct | Nov | Dec | Jan 2027 | Feb', { year: 2020 }, from2026],
    ['is that of a title', winter, { titles: ['Tasks', 'Plan 2026'], year: 2020 }, from2026],
    [
      'is that of the row above before that of a title',
      winter,
      { above: '2026', titles: ['Plan 2020'] },
      from2026,
    ],
    [
      'is the fiscal one of a title',
      winter,
      { titles: ['Marketing plan FY27'], fiscalYearStart: 7, year: 2020 },
      from2026,
    ],
    [
      'is the fiscal one of a title in full',
      winter,
      { titles: ['Geschäftsjahr 2026/27'], fiscalYearStart: 7, year: 2020 },
      from2026,
    ],
    [
      'is the fiscal one of a split year',
      winter,
      { titles: ['Plan 2026/27'], fiscalYearStart: 7, year: 2020 },
      from2026,
    ],
    [
      'is the first of a split year in calendar years',
      winter,
      { titles: ['Plan 2026–2027'], year: 2020 },
      from2026,
    ],
    ['is the fiscal one above', winter, { above: 'FY27', fiscalYearStart: 7, year: 2020 }, from2026],
    [
      'is that of the quarter above',
      'Oct | Nov | Dec | Jan',
      { above: 'Q4 2026 | | | Q1 2027', year: 2020 },
      '2026-10-01 2026-11-01 2026-12-01 2027-01-01',
    ],
    [
      'is not an amount',
      winter,
      { titles: ['Spend up to EUR 2000', '2020 € or 1,999', 'Plan 2026'], year: 2020 },
      from2026,
    ],
    ['is that of a date in a title', winter, { titles: ['As of 12.09.2026'], year: 2020 }, from2026],
    ['is a short one of a title', winter, { titles: ["Plan '26"], year: 2020 }, from2026],
    [
      'of fiscal years above is theirs',
      'Q3 | Q4 | Q1',
      { above: 'FY26 | | FY27', fiscalYearStart: 7 },
      '2026-01-01 2026-04-01 2026-07-01',
    ],
    [
      'of quarters is a fiscal one',
      'Q3 | Q4 | Q1',
      { fiscalYearStart: 7 },
      '2026-01-01 2026-04-01 2026-07-01',
    ],
    ['of weeks is that of ISO', 'W52 | W53 | W1 | W2', {}, '2026-12-21 2026-12-28 2027-01-04 2027-01-11'],
    [
      'goes back where the latest month comes first',
      'Jan | Dec | Nov',
      {},
      '2026-01-01 2025-12-01 2025-11-01',
    ],
    ['of dates goes on', '20 Dec | 27 Dec | 3 Jan', {}, '2026-12-20 2026-12-27 2027-01-03'],
  ])('%s', (_, headings, circumstances, expected) => {
    expect(startsUnder(headings, circumstances)).toBe(expected);
  });

  it('may have no week 53', () => {
    expect(columnsUnder('W52 | W53 | W1', { year: 2025 })).toEqual([
      '2025-12-22..2025-12-28',
      'no-such-day',
      '2025-12-29..2026-01-04',
    ]);
  });
});

describe('a period that holds its neighbours is their total', () => {
  /** The columns that are read as 1, totals as T, columns outside the calendar as a point. */
  const shape = (...under: Parameters<typeof columnsUnder>): string =>
    columnsUnder(...under)
      .map((days) => (days === '' ? '.' : days === 'total' ? 'T' : '1'))
      .join('');

  it.each([
    ['Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2', '111T111T'],
    ['Q1 | Jan | Feb | Mar | Q2 | Apr | May | Jun', 'T111T111'],
    ['Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | H1 | 2026', '111T111TTT'],
    ['Q1 | Q2 | H1 | Q3 | Q4 | H2 | FY26', '11T11TT'],
    ['2026 | Q1 | Q2 | Q3 | Q4', 'T1111'],
    ['Q1 | Q2 | Q3 | Q4 | 2027', '1111T'],
    ['Feb | Mar | Q1', '11T'],
    ['1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 2026', '111111111111T'],
    ['W2 | W3 | W4 | Jan | W6 | W7 | Feb', '111T11T'],
    ['<2026-01-05> | <2026-01-12> | Jan 2026', '11T'],
    ['Jan | Feb | Mar | Q1 Total | Apr | May | Jun | Total Q2', '111T111.'],
    ['Jan | Feb | Mar | Total | Apr | May | Jun | Total', '111T111.'],
    ['Jan | Feb | Mar | Summe', '111.'],
    // Where the fiscal year starts in April.
    ['Apr | May | Jun | Q1 | Jul | Aug | Sep | Q2', '111T111T'],
    ['Q1 | Apr | May | Jun | Q2 | Jul | Aug | Sep', 'T111T111'],
    ['Apr | May | Jun | Q1', '111T'],
    // No totals: they go on.
    ['Jan | Feb | Mar | Q2 | Q3 | Q4', '111111'],
    ['Jan | Feb | Mar | Q2', '1111'],
    ['Jan 2026 | Feb 2026 | 2027', '111'],
    ['Oct | Nov | Dec | 2027 | 2028', '11111'],
  ])('%s', (headings, expected) => {
    expect(shape(headings)).toBe(expected);
  });

  it('leaves the dates of the others as they are', () => {
    expect(startsUnder('Oct | Nov | Dec | Q3 | Jan | Feb | Mar | Q4').replaceAll('total ', '')).toBe(
      '2026-10-01 2026-11-01 2026-12-01 2027-01-01 2027-02-01 2027-03-01 total',
    );
  });
});

describe('the calendar of a table', () => {
  it.each([
    ['is the longest run', 'Q1 | Q2 | Goal | Jan | Feb | Mar', [3, 4, 5]],
    ['is the leftmost of runs of one length', 'Jan | Feb | Goal | Mar | Apr', [0, 1]],
    ['ends at a blank heading', 'Jan | Feb | Mar | | May | Jun', [0, 1, 2]],
    ['ends at another heading', 'Jan | Feb | Budget | Mar', [0, 1]],
  ])('%s: %s', (_, headings, expected) => {
    expect(calendarUnder(headings)?.columns.map(({ column }) => column)).toEqual(expected);
  });

  it('ends where the same months begin again under another label', () => {
    const columnsOf = (headings: string, above?: string): readonly number[] | undefined =>
      calendarUnder(headings, above === undefined ? {} : { above })?.columns.map(({ column }) => column);
    expect(columnsOf('Jan | Feb | Jan | Feb', 'Plan | | Actual')).toEqual([0, 1]);
    expect(columnsOf('Jan | Feb | Jan | Feb', 'Plan 2026 | | Plan 2027')).toEqual([0, 1, 2, 3]);
    expect(columnsOf('Jan | Feb | Jan | Feb', 'Plan 2026 | | Actual 2026')).toEqual([0, 1]);
    expect(columnsOf('Jan | Feb | Mar | Apr', 'Prepare | | Launch')).toEqual([0, 1, 2, 3]);
    expect(columnsOf('Jan | Feb | Total | Jan | Feb | Total')).toEqual([0, 1]);
  });

  it.each([
    ['Tactic | Owner | Budget'],
    ['Task | Jan | Owner'],
    ['Task | Q1 | Budget | Q2'],
    ['Note 1 | Note 2 | Note 3'],
    ['1 | 2 | 3 | 4 | 5'],
    ['1 | 3 | 5 | 7 | 9 | 11 | 12'],
    ['20000 | 30000 | 50000'],
    ['18500 | 18700'],
    ['S1 | S2 | S3'],
    ['S1 | S2'],
    ['T1 | T2'],
    ['G1 | G2'],
    ['Set 1 | Set 2'],
    ['52 | Jan'],
    ['Mon | Tue | Wed | Thu | Fri'],
    ['lun | mar | mer | jeu | ven'],
    ['1.1 | 1.2 | 1.3'],
    ['1-7 | 8-14'],
    ['Total | Total'],
    ['Jan | Total'],
    ['Actual | Plan'],
    ['54 | 55 | 56'],
    [Array.from({ length: 60 }, (_, index) => index + 1).join(' | ')],
    ['400 | 401'],
    ['TRUE | FALSE'],
  ])('is not made of %s', (headings) => {
    expect(calendarUnder(headings)).toBeNull();
  });

  it('is not made of numbers in a money format', () => {
    expect(columnsUnder('46023 | 46030', { formats: ['mm:ss', '#,##0 "d"'] })).toEqual(
      columnsUnder('46023 | 46030'),
    );
    expect(columnsUnder('46023 | 46099', { formats: ['General', '#,##0'] })).toEqual(['', '']);
    expect(columnsUnder('46023 | 46099', { formats: ['General', 'd mmm'] })).toEqual(['', '']);
    expect(columnsUnder('46023 | 46099', { formats: ['d mmm', 'd mmm'] })).not.toContain('');
  });

  it('is found where cells hold errors, truth values and long texts', () => {
    const headings = [
      ...cellsOf('Jan | Feb'),
      { error: '#N/A' },
      true,
      'x'.repeat(40_000),
      ...cellsOf('Mar | Apr | May'),
    ];
    const calendar = findCalendar({
      headings,
      formats: null,
      above: [{ error: '#REF!' }, false],
      dateSystem: 1900,
    });
    expect(calendar?.columns.map(({ column }) => column)).toEqual([5, 6, 7]);
  });
});

describe('whatever the headings are', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const fiscalYearStart = fc.integer({ min: 1, max: 12 });
  const year = fc.integer({ min: 1950, max: 2090 });
  const heading = fc.oneof(
    fc.constantFrom(
      ...months,
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'H1',
      'H2',
      '2026',
      'FY27',
      'S1',
      'T2',
      'Total',
      'x',
      '',
    ),
    fc.constantFrom(
      'W1',
      'KW 52',
      'W53',
      'Month 2',
      'Day 3',
      '1/5',
      '12.1.',
      '05/01/2026',
      'Jan 26',
      'Mar-5',
      'Jan–Mar',
      '5–11 Jan',
      'Week of 1 Feb',
    ),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 18_000, max: 74_000 }),
    fc.constantFrom(null, true, { error: '#N/A' }, 0.5, -1, 1e308, NaN),
    fc.string(),
  );
  const headings = fc.array(heading, { maxLength: 40 });
  const isInOrder = ({ start, end }: DaySpan): boolean => start <= end;

  it('nothing is thrown, and no column ends before it starts', () => {
    fc.assert(
      fc.property(headings, fc.option(headings), year, fiscalYearStart, (heads, above, ofYear, start) => {
        const calendar = findCalendar({ headings: heads, formats: null, above, dateSystem: 1900 });
        if (calendar === null) return;
        const dated = datedCalendar(calendar, { titles: [], year: ofYear, fiscalYearStart: start }).columns;
        expect(dated.filter(({ isTotal }) => !isTotal).length).toBeGreaterThan(1);
        expect(dated.flatMap(({ days }) => days ?? []).every(isInOrder)).toBe(true);
      }),
    );
  });

  it('months run forward without gap or overlap, and a year later where the year is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 2, max: 15 }),
        year,
        (from, count, first) => {
          const text = Array.from({ length: count }, (_, index) => months[(from + index) % 12]).join(' | ');
          const spans = spansUnder(text, first);
          expect(spans).toHaveLength(count);
          expect(
            spans.every(({ start }, index) => index === 0 || start === (spans[index - 1]?.end ?? 0) + 1),
          ).toBe(true);
          const later = spansUnder(text, first + 1).map(({ start }) => isoText(start));
          expect(later).toEqual(
            spans.map(({ start }) => isoText(start).replace(/^\d+/, (of) => String(Number(of) + 1))),
          );
        },
      ),
    );
  });

  it('weeks run forward without gap or overlap over the turn of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 52 }), year, (from, first) => {
        const numbers = [...Array.from({ length: 53 - from }, (_, index) => from + index), 1, 2, 3];
        const spans = spansUnder(numbers.map((number) => `KW ${number}`).join(' | '), first);
        const gaps = spans.slice(1).map(({ start }, index) => start - (spans[index]?.end ?? 0) - 1);
        // Only week 53, which has no column, may be missing.
        expect(gaps.every((gap) => gap === 0 || gap === 7)).toBe(true);
        expect(gaps.filter((gap) => gap === 7).length).toBeLessThan(2);
      }),
    );
  });

  it('dates are in order and cover every day from the first to the last', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), steps, (first, days) => {
        const serials = days.reduce((sofar, step) => [...sofar, (sofar.at(-1) ?? 0) + step], [first]);
        const spans = spansUnder(serials.join(' | '), 2026);
        expect(spans).toHaveLength(serials.length);
        expect(
          spans.every(({ start }, index) => index === 0 || start === (spans[index - 1]?.end ?? 0) + 1),
        ).toBe(true);
      }),
    );
  });
});

function spansUnder(headings: string, year: number): readonly DaySpan[] {
  return (calendarUnder(headings, { year })?.columns ?? []).flatMap(({ days }) => days ?? []);
}
