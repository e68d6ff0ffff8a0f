import { weekdayOfWord } from './words';

/** What a column counts in where its heading is a number, or a word with a number that no year is known for. */
export type CountedUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const wordMap = <Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.keys(words) as Meaning[]).flatMap((meaning) =>
      words[meaning].split(' ').map((word) => [word, meaning] as const),
    ),
  );

/**
 * Words before a number that counts from the start of a plan (Month 3) or within the period in the row above (Day 5).
 * Weeks, quarters and halves are periods by themselves: `unitOfWord`.
 */
export const countedWords = wordMap({
  day: 'd day days tag tage jour jours j dia dias giorno giorni dag dagen 日 日目',
  month: 'm mo mth month months monat monate mois mes meses mese mesi maand maanden 月目 ヶ月目 か月目',
  year: 'y yr year years jahr jahre an annee annees ano anos anno anni jaar 年目',
});

/** Words that name the unit of the numbers below them: Weeks over 1 to 52. */
export const unitLabels = wordMap({
  day: 'day days tag tage jour jours dia dias giorno giorni dag dagen 日',
  week: 'w wk wks week weeks cw kw woche wochen kalenderwoche kalenderwochen semaine semaines semana semanas settimana settimane weken 週',
  month: 'month months monat monate mois mes meses mese mesi maand maanden 月',
  quarter: 'quarter quarters qtr quartal quartale trimestre trimestres trimestri kwartaal kwartalen 四半期',
  year: 'year years jahr jahre annee annees ano anos anno anni jaar jaren 年',
});

/** Letters and short forms that could be a half or a week (sem), or the key of a strategy or a tactic (S1, T1). */
export const looseUnits: ReadonlyMap<string, 'quarter' | 'half' | 'half or week'> = new Map([
  ['t', 'quarter'],
  ['s', 'half'],
  ['sem', 'half or week'],
]);

const totalWords: ReadonlySet<string> = new Set(
  'total totals sum summe gesamt gesamtsumme totale somme suma soma totaal som subtotal 合計 計 小計'.split(
    ' ',
  ),
);

/** The folded heading without its word for a total; null where it has none. */
export function withoutTotalWord(folded: string): string | null {
  const words = folded.split(' ');
  const kept = words.filter((word) => !totalWords.has(word.replace(/[.:]$/u, '')));
  return kept.length === words.length ? null : kept.join(' ');
}

const weekOf =
  /^(?:week (?:of|commencing|beginning|starting|from)|wk of|w\/c|wc|w\/b|woche (?:ab|vom)|semaine du|semana (?:del|de|do)|settimana (?:del|dal)|week van|ab|from|du|dal|desde|vanaf) (?:the |el )?/u;

/** The folded text behind words that let a week begin with a day (Week of 5 Jan, w/c 05/01); null where there are none. */
export function behindWeekOf(folded: string): string | null {
  const rest = folded.replace(weekOf, '');
  return rest === folded ? null : rest;
}

/** Tuesday in short in the Romance languages; before a whole date it is more likely March. */
const tuesdayOrMarch = 'mar';

/** The folded text behind a weekday (Mon 5 Jan, Mo. 05.01.); null where none stands in front. */
export function behindWeekday(folded: string): string | null {
  const match = /^(\p{L}+)[.,]* (.+)$/u.exec(folded);
  const [, word = '', rest = ''] = match ?? [];
  return weekdayOfWord.has(word) || word === tuesdayOrMarch ? rest : null;
}

const fiscalYearText =
  /(?:^|[^\p{L}])(?:fy|fiscal year|financial year|fiscal|gj|geschaftsjahr|exercice|ejercicio|esercizio|exercicio|boekjaar) ?'?(\d{4}|\d{2})(?: ?[-/] ?(\d{4}|\d{2}))?(?!\d)/u;
const splitYearText = /(?<![\d.,/-])((?:19|20)\d{2}) ?[-/] ?((?:19|20)?\d{2})(?![\d.,/-])/u;
/** Four digits that are no part of a longer number and no amount: not EUR 2000, 2000 €. */
const yearText =
  /(?<!\d|\d,|(?:\p{Sc}|eur|usd|gbp|chf) ?)((?:19|20)\d{2})(?!\d|[.,]\d| ?(?:\p{Sc}|%|eur|usd|gbp|chf|units))/u;
const shortYearText = /(?:^| )'(\d{2})(?!\d)/u;

/** A year that a title names. */
export interface NamedYear {
  readonly year: number;
  /** A split year (2025/26) is the fiscal year 2026 where that is no calendar year, else it begins in 2025. */
  readonly kind: 'calendar' | 'fiscal' | 'split';
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

/** The year in a folded title: Marketing plan FY27, Budget 2026, Plan 2025/26. The first counts; null where there is none. */
export function yearInText(folded: string): NamedYear | null {
  const fiscal = fiscalYearText.exec(folded);
  if (fiscal?.[1] !== undefined) return { year: fullYear(fiscal[2] ?? fiscal[1]), kind: 'fiscal' };
  const split = splitYearText.exec(folded);
  if (split?.[1] !== undefined && split[2] !== undefined) {
    const first = Number(split[1]);
    const follows = (first + 1) % (split[2].length === 2 ? 100 : 10_000) === Number(split[2]);
    if (follows) return { year: first + 1, kind: 'split' };
  }
  const calendar = yearText.exec(folded)?.[1] ?? shortYearText.exec(folded)?.[1];
  return calendar === undefined ? null : { year: fullYear(calendar), kind: 'calendar' };
}
