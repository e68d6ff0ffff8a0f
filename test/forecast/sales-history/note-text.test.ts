import { noteTexts, periodName } from '../../../src/forecast/sales-history/note-text';
import type { HistoryNote } from '../../../src/forecast/sales-history/notes';
import type { PeriodLength } from '../../../src/forecast/sales-history/period-grid';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { monthsOf, said, seriesOf } from './support';

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const span = (start: string, end: string) => ({ start: day(start), end: day(end) });

afterEach(() => speak(english));

describe('a period is called', () => {
  it.each<[PeriodLength, string, string, string, string]>([
    ['day', '2026-03-18', '2026-03-18', '18 Mar 2026', '18. März 2026'],
    ['week', '2026-03-16', '2026-03-22', 'week of 16 Mar 2026', 'Woche ab 16. März 2026'],
    ['month', '2026-03-01', '2026-03-31', 'Mar 2026', 'März 2026'],
    ['quarter', '2026-01-01', '2026-03-31', 'Jan 2026 to Mar 2026', 'Jan. 2026 bis März 2026'],
    ['year', '2026-01-01', '2026-12-31', '2026', '2026'],
    ['year', '2025-04-01', '2026-03-31', 'Apr 2025 to Mar 2026', 'Apr. 2025 bis März 2026'],
  ])('%s from %s to %s: %s', (length, start, end, inEnglish, inGerman) => {
    expect(periodName(span(start, end), length)).toBe(inEnglish);
    speak(german);
    expect(periodName(span(start, end), length)).toBe(inGerman);
  });
});

describe('in German the notes', () => {
  it('tell one from several', () => {
    const left = (amount: number): HistoryNote => ({
      kind: 'other-lengths',
      kept: 'month',
      left: [{ length: 'year', rows: Array.from({ length: amount }, () => ({}) as never) }],
    });
    speak(german);
    expect([1, 2].flatMap((amount) => noteTexts(left(amount), 'month'))).toEqual([
      'Die meisten Zeiträume sind Monate. Daher bleibt 1 Zeile für Jahre unberücksichtigt.',
      'Die meisten Zeiträume sind Monate. Daher bleiben 2 Zeilen für Jahre unberücksichtigt.',
    ]);
  });

  it('ask about zeros, and name the periods that are not over', () => {
    speak(german);
    expect(said(seriesOf([...monthsOf(2026, 50, 60, 55, 0, 52, 58, 50, 50, 50, 50, 9)]))).toEqual([
      'Nicht berücksichtigt, weil am 22. Nov. 2026 noch nicht zu Ende: Nov. 2026.',
      '0 Stück statt der üblichen 50: Apr. 2026. Hat niemand gekauft, oder war das Produkt nicht lieferbar?',
    ]);
  });
});

it('single dates are told as what they stand for, in both languages', () => {
  const note: HistoryNote = { kind: 'dates-read', basis: 'regular', rows: 3 };
  expect(noteTexts(note, 'quarter')).toEqual([
    'Each period is given as a single date. The dates are a quarter apart, so each stands for a quarter.',
  ]);
  speak(german);
  expect(noteTexts(note, 'quarter')).toEqual([
    'Die Zeiträume sind als einzelne Daten angegeben. Sie liegen je ein Quartal auseinander, also steht jedes Datum für ein Quartal.',
  ]);
});
