import type { Synonyms } from '../fields/field';
import { activityChoices } from '../fields/tactic-choices';
import type { ColumnProfile } from './column-profile';
import { plainWords, singular } from './heading-words';

/*
 * Any list has tasks, owners and days. What its rows are about tells whether it is a list of marketing and sales work:
 * newsletters, fairs and calls, or laptops to be ordered.
 */

/** The work of marketing and sales, each in the words that the catalogue has for it. */
const workWords: ReadonlySet<string> = new Set(
  Object.values<Synonyms>(activityChoices)
    .flatMap((synonyms) => Object.values<readonly string[]>(synonyms).flat())
    .flatMap((word) => [plainWords(word), singular(plainWords(word))]),
);

/** Trades that a title names: "Marketing chores", "To do Vertrieb". */
const trades =
  /(?<!\p{L})(?:marketing|sales|campaigns?|kampagnen?|vertrieb|verkauf|ventas?|comercial|ventes|vendite|commerciale|vendas?|verkoop|marketings?|mercadotecnia|mercadeo)(?!\p{L})|マーケティング|営業|販売|营销|销售/iu;

/** The most words of one wording of the catalogue that are looked for in a text. */
const longestWording = 3;

/** Enough rows to tell what a list is about. */
const textsLookedAt = 30;

function speaksOfWork(text: string): boolean {
  const words = plainWords(text).split(' ').slice(0, 20);
  return words.some((_, first) =>
    Array.from({ length: longestWording }, (_, length) =>
      words.slice(first, first + length + 1).join(' '),
    ).some((wording) => workWords.has(wording) || workWords.has(singular(wording))),
  );
}

/** Whether at least a third of a column's texts, and two, speak of marketing or sales work. */
export function speaksOfSelling({ texts }: ColumnProfile): boolean {
  const looked = [...texts.keys()].slice(0, textsLookedAt);
  const speaking = looked.filter(speaksOfWork).length;
  return speaking >= 2 && speaking * 3 >= looked.length;
}

export const isTitleOfSelling = (title: string): boolean => trades.test(title);
