import { foldDateText } from '../../../src/plan/calendar/tokens';
import {
  fillerWords,
  fiscalWords,
  halfOfWord,
  monthOfWord,
  numberOfOrdinal,
  throughWords,
  unitOfWord,
  weekdayOfWord,
  yearWords,
} from '../../../src/plan/calendar/words';

const languages = ['en', 'de', 'de-AT', 'es', 'fr', 'it', 'pt', 'nl'];

describe('the words of the calendar', () => {
  it.each(languages)('name every month of %s, in full and in short', (language) => {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = foldDateText(format.format(Date.UTC(2026, month - 1, 1))).replace(/\.$/, '');
        expect([name, monthOfWord.get(name)]).toEqual([name, month]);
      }
    }
  });

  it.each(languages)('name every weekday of %s, in full', (language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const name = foldDateText(format.format(Date.UTC(2026, 5, weekday))).replace('-feira', '');
      expect([name, weekdayOfWord.get(name)]).toEqual([name, weekday]);
    }
  });

  it('are written as texts are folded', () => {
    const words = [
      ...[...monthOfWord.keys(), ...weekdayOfWord.keys(), ...unitOfWord.keys()],
      ...[...halfOfWord.keys(), ...numberOfOrdinal.keys()],
      ...[...fillerWords, ...throughWords],
    ];
    expect(words.map(foldDateText)).toEqual(words);
  });

  it('mean one thing: no month is a weekday, a unit, a filler or a word for a year', () => {
    const others = [
      weekdayOfWord,
      unitOfWord,
      halfOfWord,
      numberOfOrdinal,
      fillerWords,
      fiscalWords,
      yearWords,
    ];
    const shared = [...monthOfWord.keys()].filter((word) => others.some((set) => set.has(word)));
    expect(shared).toEqual([]);
  });

  it('do not take S1, the key of a strategy, for a half', () => {
    expect(unitOfWord.has('s')).toBe(false);
  });
});
