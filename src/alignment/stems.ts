import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { comparable } from '../plan/names';
import { remembering } from '../plan/remembering';

/** The Snowball stemmers of the languages that plans are read in; Chinese and Japanese do not inflect their words so. */
const stemmers = { en: english, de: german, es: spanish, fr: french, it: italian, pt: portuguese, nl: dutch };

export type StemmedLanguage = keyof typeof stemmers;

const languages = Object.keys(stemmers) as readonly StemmedLanguage[];

/** Few words make up most texts. */
const mostKnown = 20_000;

/** A text does not say its language, so a word has a stem in each: `en:commut`, `de:commut`. */
export const stemsOfWord = remembering(
  (word): readonly string[] => languages.map((language) => `${language}:${stemmers[language](word)}`),
  mostKnown,
);

/** Longer texts are documents, and say something of everything. */
const longestRead = 2000;

const comparedPart = (text: string): string => comparable(text.slice(0, longestRead));

/** The words of a text as they compare, numbers apart. */
export const wordsOf = (text: string): readonly string[] => comparedPart(text).match(/[\p{L}\p{M}]+/gu) ?? [];

/** The first of them; nothing where there is none. */
export const firstWordOf = (text: string): string => /[\p{L}\p{M}]+/u.exec(comparedPart(text))?.[0] ?? '';

/** The stem that a word has in one language, as `stemsOfWord` gives it. */
export const stemIn = (language: StemmedLanguage, word: string): string =>
  `${language}:${stemmers[language](comparable(word))}`;

/** The stems of words given for each language, which a word of a text has one of where it is a form of one of them. */
export const stemsOf = (words: Readonly<Partial<Record<StemmedLanguage, string>>>): ReadonlySet<string> =>
  new Set(
    (Object.entries(words) as [StemmedLanguage, string][]).flatMap(([language, list]) =>
      list
        .split(/\s+/u)
        .filter((word) => word !== '')
        .map((word) => stemIn(language, word)),
    ),
  );

/** The languages in which a word is a form of one of those. */
export const languagesOf = (word: string, stems: ReadonlySet<string>): readonly string[] =>
  stemsOfWord(word)
    .filter((stem) => stems.has(stem))
    .map((stem) => stem.slice(0, 2));

/** Whether two texts have no content word in common. */
export function haveNothingInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (other.has(stem)) return false;
  return true;
}

/** Words that say nothing of their own. Shorter ones than three letters are none either. */
const emptyWords = new Set(
  `the and for with you your our are all any from that this these those more most than then they them their its into onto over not
  but can will have has had who what when where why how was were been being about just only also very new every each own use get
  der die das den dem des ein eine einer eines einem einen und oder für mit von vom zum zur auf aus bei nach über unter ist sind
  wird werden ihr ihre ihren sie wir uns unser unsere nicht nur auch mehr als wie was wer alle jede jeder jedes neue
  los las una unos unas del con por para que sus más como son está este esta estos estas todo todos toda todas nuestro nuestra muy
  les des une aux avec pour par sur dans est sont vos nos votre notre plus que qui ses son cette ces tout tous toute toutes pas
  gli della delle degli dei nel nella con per che più sono una uno questo questa tutti tutte vostro nostro non
  dos das uma com por para que seu sua seus suas mais são este esta todos todas nosso nossa não
  het een van voor met aan bij naar uit over zijn hun ons onze uw niet ook meer alle dat die deze dit wat`
    .split(/\s+/u)
    .map(comparable),
);

const shortestWord = 3;
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a text is about: the stems of its content words in every language; of Chinese and Japanese the pairs of signs. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (isUnspaced.test(word)) {
      for (let place = 0; place + 1 < word.length; place += 1) stems.add(word.slice(place, place + 2));
    } else if (word.length >= shortestWord && !emptyWords.has(word)) {
      for (const stem of stemsOfWord(word)) stems.add(stem);
    }
  }
  return stems;
}
