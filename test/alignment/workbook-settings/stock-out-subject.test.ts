import * as fc from 'fast-check';
import { changeSettings } from '../../../src/alignment/workbook-settings/change-settings';
import { readSettingsSheet } from '../../../src/alignment/workbook-settings/read-settings';
import { settingEdits } from '../../../src/alignment/workbook-settings/setting-edits';
import { stockOutSubject } from '../../../src/alignment/workbook-settings/stock-out-subject';
import {
  gridFrom,
  type PeriodLength,
  periodLengths,
  placeOf,
  spanAt,
} from '../../../src/forecast/sales-history/period-grid';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { comparable } from '../../../src/plan/names';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { rowsSheet, written } from './settings-sheet';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

afterEach(() => speak(english));

describe.each([
  ['English', english],
  ['German', german],
])('the period of a zero, in %s', (_, language) => {
  it.each<[string | null, string, PeriodLength, string]>([
    ['Oak table', '2026-03-12', 'day', 'Oak table › 12 Mar 2026'],
    ['Oak table', '2026-03-16', 'week', 'Oak table › W12 2026'],
    ['Oak table', '2025-12-29', 'week', 'Oak table › W1 2026'],
    ['Oak table', '2026-03-15', 'week', 'Oak table › 15 Mar 2026 to 21 Mar 2026'],
    ['Oak table', '2026-03-01', 'month', 'Oak table › Mar 2026'],
    ['Oak table', '2026-01-01', 'quarter', 'Oak table › Jan 2026 to Mar 2026'],
    ['Oak table', '2025-11-01', 'quarter', 'Oak table › Nov 2025 to Jan 2026'],
    ['Oak table', '2026-07-01', 'half', 'Oak table › Jul 2026 to Dec 2026'],
    ['Oak table', '2026-01-01', 'year', 'Oak table › 2026'],
    ['Oak table', '2025-04-01', 'year', 'Oak table › Apr 2025 to Mar 2026'],
    ['Oak table', '2101-05-01', 'month', 'Oak table › 1 May 2101 to 31 May 2101'],
    ['Oak › Ash', '2026-03-01', 'month', 'Oak › Ash › Mar 2026'],
    [null, '2026-03-01', 'month', 'Mar 2026'],
    ['', '2026-03-01', 'month', 'Mar 2026'],
  ])('of %p from %s, a %s, is written %s', (product, start, length, expected) => {
    speak(language);
    expect(stockOutSubject(product, day(start), length)).toBe(expected);
  });

  it('of any product and length is read back to the same days, whenever the fiscal year begins', () => {
    speak(language);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(null, 'Oak › Ash', '› Oak ›', 'Oak >', ':', '2026', 'Q1 2026', 'Straße', '=1+1'),
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.string({ unit: fc.constantFrom('a', ' ', '›', '>', ':', '\n', '\u200b', '\ufeff', '1') }),
        ),
        fc.integer({ min: day('1901-01-01'), max: day('2150-12-31') }),
        fc.constantFrom(...periodLengths),
        fc.constantFrom('could-not-sell' as const, 'sold-nothing' as const),
        fc.integer({ min: 1, max: 12 }),
        (product, start, length, answer, fiscalYearStart) => {
          const sheet = rowsSheet(['Fiscal year starts', fiscalYearStart]);
          const change = settingEdits.stockOut(product, start, length, answer);
          const after = written(sheet, changeSettings(sheet, 1900, change) ?? []);
          const { settings, problems } = readSettingsSheet(after, 1900);
          const grid = gridFrom(length, start);
          const days = spanAt(grid, placeOf(grid, start));
          expect(problems).toEqual([]);
          expect(settings.stockOuts).toEqual([{ product: comparable(product ?? ''), ...days, answer }]);
          expect(changeSettings(after, 1900, change)).toEqual([]);
        },
      ),
    );
  });
});
