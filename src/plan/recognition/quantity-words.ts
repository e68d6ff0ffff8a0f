import type { CalendarWords } from '../calendar/calendar-rows';
import { sheetCatalogue } from '../fields/catalogue';
import type { Synonyms } from '../fields/field';
import { actualWords, measureWords, targetWords } from '../fields/measures';
import { currencySigns, moneyWords, unitsWords } from '../fields/quantity-words';
import type { MeasureColumn } from '../recognised-table';
import { remembering } from '../remembering';
import { headingForms, longestHeading, plainWords, singular } from './heading-words';

/*
 * What a heading or a title says of the numbers under it: money, units, a measure of marketing, a target or a result.
 */

const historyFields = sheetCatalogue.history.fields;

const wordsOf = (words: Synonyms): ReadonlySet<string> =>
  new Set(
    Object.values(words)
      .flat()
      .flatMap((word) => [plainWords(word), singular(plainWords(word))]),
  );

const money = wordsOf(moneyWords);
const units = wordsOf(unitsWords);
const actual = wordsOf(actualWords);
const target = wordsOf(targetWords);
const measures = wordsOf(measureWords);

/** Money that is earned, as headings word it beside a target. */
const revenue: ReadonlySet<string> = new Set(
  [
    ...Object.values(historyFields.revenue.synonyms).flat(),
    ...[
      'profit',
      'gross profit',
      'net profit',
      'income',
      'gewinn',
      'ertrag',
      'beneficio',
      'ganancia',
      'bénéfice',
      'résultat',
    ],
    ...[
      'utile',
      'profitto',
      'lucro',
      'winst',
      '利益',
      '利润',
      'units',
      'units sold',
      'customers',
      'deals',
      'amount',
    ],
  ].flatMap((word) => [plainWords(word), singular(plainWords(word))]),
);

const ideograph = /[\u3040-\u30ff\u3400-\u9fff]/u;
const mostWords = 4;

/** All stretches of up to four neighbouring words of a text, the longest first. */
function stretchesOf(text: string): readonly string[] {
  const words = plainWords(text)
    .replace(/[()[\]{},;:/|]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const found: string[] = [];
  for (let length = Math.min(mostWords, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) found.push(words.slice(at, at + length).join(' '));
  return found;
}

/** Whether a text holds one of some words; where no blanks part words, anywhere in it. */
function holds(words: ReadonlySet<string>, text: string): boolean {
  if (text.length > longestHeading) return false;
  if (stretchesOf(text).some((stretch) => words.has(stretch) || words.has(singular(stretch)))) return true;
  return ideograph.test(text) && [...words].some((word) => ideograph.test(word) && text.includes(word));
}

const currency = new RegExp(
  `(?:^|[^\\p{L}])(?:${currencySigns.map((sign) => sign.replace(/[$.*+?^()[\]{}|\\]/gu, '\\$&')).join('|')})(?:$|[^\\p{L}])`,
  'iu',
);

/** What texts say about the numbers near them. */
export const quantityWords: CalendarWords = {
  saysMoney: (text) => holds(money, text) || currency.test(text),
  saysUnits: (text) => holds(units, text),
  saysActual: (text) => holds(actual, text),
};

/** The words of a heading without those of some list at its ends; null where none stands there. */
function without(words: ReadonlySet<string>, heading: string): string | null {
  const parts = plainWords(heading)
    .replace(/[()[\]]/gu, ' ')
    .split(' ')
    .filter((part) => part !== '');
  for (let length = Math.min(mostWords - 1, parts.length - 1); length > 0; length -= 1) {
    if (words.has(parts.slice(-length).join(' '))) return parts.slice(0, -length).join(' ');
    if (words.has(parts.slice(0, length).join(' '))) return parts.slice(length).join(' ');
  }
  return null;
}

const isMeasure = (heading: string): boolean =>
  headingForms(heading).some((form) => measures.has(form) || measures.has(singular(form)));

/** A heading that is itself a measure, with what its column gives; null for any other. */
export function measureOf(heading: string, column: number): MeasureColumn | null {
  if (heading === '' || heading.length > longestHeading) return null;
  const measured = measuredBy(heading);
  return measured === null ? null : { column, ...measured };
}

const measuredBy = remembering((heading): Omit<MeasureColumn, 'column'> | null => {
  if (isMeasure(heading)) return { measure: heading.trim(), gives: 'kpi' };
  for (const [words, gives] of [
    [target, 'kpiTarget'],
    [actual, 'kpiActual'],
  ] as const) {
    const rest = without(words, heading);
    if (rest !== null && isMeasure(rest)) return { measure: asWritten(heading, rest), gives };
  }
  return null;
});

/** Whether a heading states the target or the result of a measure or of money: "Revenue target", "Current profit"; null for neither. */
export const targetOrActual = (heading: string): 'target' | 'actual' | null =>
  heading === '' || heading.length > longestHeading ? null : statedBy(heading);

const statedBy = remembering((heading): 'target' | 'actual' | null => {
  for (const [words, gives] of [
    [target, 'target'],
    [actual, 'actual'],
  ] as const) {
    const rest = without(words, heading.replace(/[([].*?[)\]]/gu, ' '));
    if (rest !== null && (isMeasure(rest) || revenue.has(rest) || revenue.has(singular(rest)))) return gives;
  }
  return null;
});

/** A part of a heading as it stands there, so that a KPI is written as its planner wrote it. */
function asWritten(heading: string, part: string): string {
  const at = heading.toLowerCase().indexOf(part);
  return at < 0 ? part : heading.slice(at, at + part.length);
}
