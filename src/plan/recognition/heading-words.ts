import { comparable } from '../names';
import { remembering } from '../remembering';

/** Longer texts are prose, not headings; their forms are not worked out. */
export const longestHeading = 80;

const currencyWords: ReadonlySet<string> = new Set(
  'eur euro euros usd gbp chf jpy cny rmb sek nok dkk pln czk brl mxn cad aud inr krw twd hkd sgd $ € £ ¥ us$ r$ k€ t€ m€ 円 元 万元 %'.split(
    ' ',
  ),
);

const latinMarks = /[\u0300-\u036f]/gu;
const wordBorder = /(\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu;
const separators = /[_\s\u002d\u2010-\u2015]+/gu;
const bracketed = /[([{【「][^()[\]{}【】「」]*[)\]}】」]/gu;
const outerPunctuation = /^[\s.,:;*!?†‡·•'"“”]+|[\s.,:;*!?†‡·•'"“”]+$/gu;

/** Without accents of Latin letters; the marks of Japanese syllables stay, since they tell words apart. */
const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(latinMarks, '').normalize('NFC');

/** Small letters and digits with single blanks: most words of the catalogue, which are in that form as they stand. */
const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

/** A text as words in small letters: camelCase, underscores and hyphens apart, accents, quotes and outer punctuation gone. */
export function plainWords(text: string): string {
  if (isPlain.test(text)) return text;
  const spaced = text
    .normalize('NFKC')
    .replace(wordBorder, '$1 ')
    .replace(separators, ' ')
    .replace(/’/gu, "'");
  const plain = withoutAccents(comparable(spaced));
  return plain.replace(outerPunctuation, '') || plain;
}

/** Years, quarters and halves, and the words around them: "FY27 target units", "Budget 2026", "Q1 actual". */
const periodWord =
  /^(?:(?:fy|cy|gj)?[-']?(?:\d{2}|(?:19|20)\d\d)(?:\/\d{2,4})?|fy|ytd|q[1-4]|[1-4]q|t[1-4]|h[12]|s[12])$/u;

/** Without the years and quarters that a heading names, where other words are left. */
export function withoutPeriods(words: string): string {
  const parts = words.split(' ');
  const kept = parts.filter((part) => !periodWord.test(part));
  return kept.length === 0 || kept.length === parts.length ? words : kept.join(' ');
}

const withoutUnit = (words: string): string => {
  const parts = words.split(' ');
  while (parts.length > 1 && currencyWords.has(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && currencyWords.has(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && parts.at(-1) === 'in') parts.pop();
  return parts.join(' ').replace(/[\s,]+$/u, '');
};

/**
 * The forms under which a heading may be known, the most literal first: as written, with a unit in brackets
 * beside it ("Budget (%)" as "budget %"), without brackets, without the unit.
 */
export const headingForms = (heading: string): readonly string[] =>
  heading.length > longestHeading ? [] : formsOf(heading);

const formsOf = remembering((heading): readonly string[] => {
  const inBrackets = heading.normalize('NFKC').match(bracketed);
  const forms = [plainWords(heading)];
  if (inBrackets !== null) {
    const bare = plainWords(heading.normalize('NFKC').replace(bracketed, ' '));
    if (inBrackets.some((unit) => unit.includes('%'))) forms.push(`${bare} %`);
    forms.push(bare);
  }
  forms.push(withoutUnit(forms.at(-1) ?? ''));
  forms.push(withoutPeriods(forms.at(-1) ?? ''));
  return [...new Set(forms)].filter((form) => form !== '');
});

/** What stands in the brackets of a heading: "What (O quê?)" says it in two languages. */
export const bracketTexts = (heading: string): readonly string[] =>
  heading.length > longestHeading
    ? []
    : (heading.normalize('NFKC').match(bracketed) ?? []).map((text) => plainWords(text.slice(1, -1)));

const listBreak = / ?[/|&+;,\n] ?| (?:and|or|und|oder|y|o|et|ou|e) /gu;

/** The parts of a heading that names several things ("Objective / Goal"); empty where it names one. */
export function headingParts(heading: string): readonly string[] {
  const [words = ''] = headingForms(heading.replace(bracketed, ' '));
  const parts = words.split(listBreak).map((part) => withoutUnit(part.trim()));
  return parts.length > 1 ? parts.filter((part) => part !== '') : [];
}

const singularWord = (word: string): string => {
  // KPIs are several, an analysis is one.
  if (word.length < 4 || (/(?:ss|us|is)$/u.test(word) && word !== 'kpis')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** English and Romance plurals as singulars, word by word. */
export const singular = (words: string): string => words.split(' ').map(singularWord).join(' ');

const ideograph = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Where a new word begins in a text of `plainWords`; each Chinese and Japanese character begins one. */
function wordStarts(words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const before = words[at - 1];
    if (before === undefined || before === ' ' || ideograph.test(words[at] ?? '') || ideograph.test(before)) {
      if (words[at] !== ' ') starts.push(at);
    }
  }
  return starts;
}

/** Words that follow the thing that a heading names: "date of start", "canal de venta", "importe en euros". */
const joinsBehind =
  /^(?:of|for|in|per|by|de|del|della|di|do|da|du|des|pour|para|por|en|von|für|der|van|voor)(?: |$)|^d'|^l'/u;

/** What begins a count and names nothing itself: "number of books". */
const countWord = /^(?:total )?(?:no|nr|number|n|#|qty|count|número|numero|nombre|nº|anzahl|aantal)$/u;

export interface InnerWording {
  readonly words: string;
  /** Whether it names the thing only in languages that put the thing first: "precio diario", but not "price list". */
  readonly isHeadFirst: boolean;
}

/**
 * Shorter wordings inside a longer one, its ends first and then its beginnings, the longest first: "campaign start date" holds
 * "start date" and "date". What a heading names stands at its end ("audience size" is a size), before a word that joins
 * ("canal de venta" is a canal), or, in Romance languages, in front; where no blanks part words, at either end.
 */
export function innerWordings(words: string): readonly InnerWording[] {
  const starts = wordStarts(words).slice(1);
  const ends = starts.map((start) => ({ words: words.slice(start), isHeadFirst: false }));
  const beginnings = starts
    .map((start) => ({
      words: words.slice(0, start).trim(),
      isHeadFirst: !joinsBehind.test(words.slice(start)) && !ideograph.test(words[start] ?? ''),
    }))
    .filter(({ words: beginning }) => !countWord.test(beginning))
    .reverse();
  return [...ends, ...beginnings].filter((wording) => wording.words.length > 1);
}
