import { language } from '../../languages/language';
import { quote } from '../../languages/words';
import { type DaySpan, partsOf, yearOf } from '../../spreadsheet/day';
import { date, monthOfYear } from '../../spreadsheet/day-in-words';
import type { HistoryNote } from './notes';
import type { PeriodLength } from './period-grid';

/** A period as people call it: `Mar 2026`, `Jan 2026 to Mar 2026`, `2026`, `week of 18 Mar 2026`. */
export function periodName({ start, end }: DaySpan, length: PeriodLength): string {
  const { weekOf, fromTo } = language.forecast.history;
  if (length === 'day') return date(start);
  if (length === 'week') return weekOf(date(start));
  if (length === 'month') return monthOfYear(start);
  if (length === 'year' && partsOf(start).month === 1) return String(yearOf(start));
  return fromTo(monthOfYear(start), monthOfYear(end));
}

/** What a note says, a sentence or two each; of promotions and other lengths one for each. Tactics by their ID, else their name. */
export function noteTexts(note: HistoryNote, length: PeriodLength): readonly string[] {
  const { notes } = language.forecast.history;
  const names = (periods: readonly DaySpan[]): readonly string[] =>
    periods.map((period) => periodName(period, length));
  switch (note.kind) {
    case 'dates-read':
      return [
        {
          regular: notes.regularDates(length),
          daily: notes.dailyDates,
          'several-a-day': notes.severalADay,
          irregular: notes.irregularDates,
        }[note.basis],
      ];
    case 'year-assumed':
      return [notes.yearAssumed(note.rows.length, monthOfYear(note.days.start), monthOfYear(note.days.end))];
    case 'missing':
      return [notes.missing(names(note.periods))];
    case 'nothing-sold':
      return [notes.nothingSold(names(note.periods))];
    case 'unreadable':
      return [notes.unreadable(names(note.periods))];
    case 'blank-ends':
      return [notes.blankEnds(names(note.periods))];
    case 'not-over':
      return [notes.notOver(names(note.periods), date(note.date))];
    case 'stock-out-question':
      return [notes.stockOutQuestion(names(note.periods), note.usual)];
    case 'stock-outs':
      return [notes.stockOuts(names(note.periods))];
    case 'promotions':
      return note.promotions.map(({ tactic, periods }) =>
        notes.promotion(tactic.id ?? quote(tactic.key), names(periods)),
      );
    case 'other-lengths':
      return note.left.map((left) => notes.otherLength(note.kept, left.length, left.rows.length));
    case 'no-usual-length':
      return [notes.noUsualLength(note.rows.length)];
    case 'no-period':
      return [notes.noPeriod(note.rows.length)];
    case 'duplicates':
      return [notes.duplicates(note.rows.length, note.units)];
    case 'unknown-product':
      return [
        note.isAmbiguous ? notes.ambiguousProduct(quote(note.text)) : notes.unknownProduct(quote(note.text)),
      ];
    case 'no-units':
      return [notes.noUnits(note.rows)];
  }
}
