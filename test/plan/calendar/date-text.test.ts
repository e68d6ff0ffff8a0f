import * as fc from 'fast-check';
import { readingsOfDateText } from '../../../src/plan/calendar/date-text';
import { dayFromIso, firstExcelDay, isoText, lastExcelDay, partsOf } from '../../../src/spreadsheet/day';

const readings = (text: string): readonly string[] => readingsOfDateText(text).map(isoText);

describe('text that is one date', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    [' 2026-03-04 ', '2026-03-04'],
    ['2026-03-04T23:59:59.999Z', '2026-03-04'],
    ['2026-03-04T00:30+02:00', '2026-03-04'],
    ['2026-03-04 08:15', '2026-03-04'],
    ['13/4/2026, 10:00:00 PM', '2026-04-13'],
    ['20260304', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['2026. 3. 4.', '2026-03-04'],
    ['2026 03 04', '2026-03-04'],
    ['２０２６/０３/０４', '2026-03-04'],
    ['13/4/2026', '2026-04-13'],
    ['4/13/2026', '2026-04-13'],
    ['13.4.2026', '2026-04-13'],
    ['13. 4. 2026', '2026-04-13'],
    ['13-04-2026', '2026-04-13'],
    ['13–04–2026', '2026-04-13'],
    ['13 4 2026', '2026-04-13'],
    ['3/3/2026', '2026-03-03'],
    ['2/29/2024', '2024-02-29'],
    ['31/12/99', '1999-12-31'],
    ['10.30.24', '2024-10-30'],
    ['99-12-31', '1999-12-31'],
    ['4 March 2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4th March 2026', '2026-03-04'],
    ['the 4th of March, 2026', '2026-03-04'],
    ['March 4th 2026', '2026-03-04'],
    ['Mar 4 2026', '2026-03-04'],
    ['Mar. 4, 2026', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['Mar-04-26', '2026-03-04'],
    ["4 Mar '26", '2026-03-04'],
    ['4 Mar 29', '2029-03-04'],
    ['4 Mar 30', '1930-03-04'],
    ['04MAR2026', '2026-03-04'],
    ['4/Mar/2026', '2026-03-04'],
    ['2026-Mar-04', '2026-03-04'],
    ['2026 March 4', '2026-03-04'],
    ['4 may 2026', '2026-05-04'],
    ['4. März 2026', '2026-03-04'],
    ['4. Maerz 2026', '2026-03-04'],
    ['4. Mrz. 2026', '2026-03-04'],
    ['31. Dez. 2026', '2026-12-31'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['4 ene 2026', '2026-01-04'],
    ['1er août 2026', '2026-08-01'],
    ['le 4 févr. 2026', '2026-02-04'],
    ['1° gennaio 2026', '2026-01-01'],
    ['4 giu 2026', '2026-06-04'],
    ['1º de março de 2026', '2026-03-01'],
    ['4 out 2026', '2026-10-04'],
    ['2026年3月4日', '2026-03-04'],
    ['26年3月4日', '2026-03-04'],
    ['2026年3月4日(水)', '2026-03-04'],
    ['2026年3月4日水曜日', '2026-03-04'],
    ['2026年3月4号 星期三', '2026-03-04'],
    ['Wednesday, 4 March 2026', '2026-03-04'],
    ['Wed. 4 Mar 2026', '2026-03-04'],
    ['Mittwoch, 4. März 2026', '2026-03-04'],
    ['Do 5. März 2026', '2026-03-05'],
    ['mardi 3 mars 2026', '2026-03-03'],
    ['mercoledì 4 marzo 2026', '2026-03-04'],
    ['quarta-feira, 4 de março de 2026', '2026-03-04'],
    ['Di 3.3.2026', '2026-03-03'],
  ])('%j is %s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it('is read from the weekday where only one reading falls on it', () => {
    expect(readings('Wed 3/4/2026')).toEqual(['2026-03-04']);
    expect(readings('Fri 3/4/2026')).toEqual(['2026-04-03']);
  });

  it('stays what it is under a wrong weekday', () => {
    expect(readings('Monday 4 March 2026')).toEqual(['2026-03-04']);
    expect(readings('Monday 3/4/2026')).toEqual(['2026-03-04', '2026-04-03']);
  });
});

describe('text that could be several dates', () => {
  it.each([
    ['3/4/2026', ['2026-03-04', '2026-04-03']],
    ['03.04.2026', ['2026-03-04', '2026-04-03']],
    ['3-4-2026', ['2026-03-04', '2026-04-03']],
    ['3/4/2026 10:00', ['2026-03-04', '2026-04-03']],
    ['04.03.26', ['2004-03-26', '2026-03-04', '2026-04-03']],
    ['25/12/24', ['2024-12-25', '2025-12-24']],
    ['01/02/03', ['2001-02-03', '2003-01-02', '2003-02-01']],
  ])('%j has the readings %j', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe('text that is no date', () => {
  it.each([
    '',
    '   ',
    'TBD',
    'March 2026',
    'Mar-26',
    '2026',
    '2026-03',
    'Q3 2026',
    '3/4',
    '4 March',
    'March 4',
    '3-4 March 2026',
    'March 4-26',
    '1 Mar 2026 - 15 Apr 2026',
    '31/02/2026',
    '2026-02-29',
    '2026/13/04',
    '2026-03-04T25:00',
    '2026-03-04T10:75',
    '13/13/2026',
    '4 Marchember 2026',
    '4 March 26 2026',
    '4 March April',
    '4/3-2026',
    '4.3 2026',
    '4/3/6',
    '4/3/206',
    '004/03/2026',
    '4/3/20261',
    '1204-03-04',
    '1899-12-31',
    '46085',
    '20261304',
    '-4/3/2026',
    '4/3/2026/',
    '4th 3 2026',
    '4 of 3 2026',
    'due 4 March 2026',
    '12 units in 2026',
    'v1.2.2026',
    'Mar 10 – Apr 15',
    '2026年13月4日',
    `${'4'.repeat(50)} March 2026`,
    `4 March 2026 ${'x'.repeat(200)}`,
  ])('%j', (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('every date that can be written', () => {
  const day = fc.integer({ min: firstExcelDay, max: lastExcelDay });
  const languages = [
    'en-GB',
    'en-US',
    'de-DE',
    'de-AT',
    'es-ES',
    'fr-FR',
    'it-IT',
    'pt-BR',
    'pt-PT',
    'nl-NL',
    'nl-BE',
    'ja-JP',
    'zh-CN',
    'zh-TW',
  ];
  const styles = ['long', 'full', 'medium'] as const;
  const formats = languages.flatMap((language) =>
    styles.map((dateStyle) => ({
      name: `${language} ${dateStyle}`,
      format: new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }),
    })),
  );

  it.each(formats)('in the style of $name has that day among its readings', ({ format }) => {
    fc.assert(
      fc.property(day, (written) => {
        expect(readings(format.format(new Date(written * 86_400_000)))).toContain(isoText(written));
      }),
    );
  });

  it('as day, month, year is that day alone, but where the day could be a month', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-', ' '), (written, separator) => {
        const { year, month, day: dayOfMonth } = partsOf(written);
        const found = readings([dayOfMonth, month, year].join(separator));
        expect(found).toContain(isoText(written));
        expect(found).toHaveLength(dayOfMonth > 12 || dayOfMonth === month ? 1 : 2);
      }),
    );
  });

  it('never gives a day outside Excel, out of order, or twice, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('0123456789/.- ,marceptdilT:年月日')),
          maxLength: 24,
        }),
        (text) => {
          const found = readingsOfDateText(text);
          expect([...new Set(found)].sort((a, b) => a - b)).toEqual(found);
          for (const one of found) expect(dayFromIso(isoText(one))).toBe(one);
          expect(found.every((one) => one >= firstExcelDay && one <= lastExcelDay)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
