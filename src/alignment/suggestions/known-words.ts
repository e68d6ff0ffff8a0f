import { comparable } from '../../plan/names';
import { remembering } from '../../plan/remembering';
import { stemIn, type StemmedLanguage, stemsOfWord } from '../stems';
import { once } from '../worked-out-once';
import { type Concept, type ConceptName, concepts, wideWords } from './concepts';

/** The concepts that a word tells of, each with how surely: 1, or less where the word tells of several at once. */
export type ToldConcepts = ReadonlyMap<ConceptName, number>;

export const nothing: ToldConcepts = new Map();

/** The words of all concepts, as they are looked up. */
interface KnownWords {
  /** By stem; of phrases by the stems of their words. */
  readonly byStem: ReadonlyMap<string, ToldConcepts>;
  /** The first stems of phrases: few words begin one. */
  readonly beginnings: ReadonlySet<string>;
  /** By the word itself, for words that are parts of others. */
  readonly whole: ReadonlyMap<string, ToldConcepts>;
  /** Pieces of texts that do not part their words, by their first sign. */
  readonly pieces: ReadonlyMap<string, readonly { readonly piece: string; readonly told: ToldConcepts }[]>;
}

/** A shorter word stands in many others by chance. */
const shortestPart = 5;

/** A word that may be made of others has the shortest part and so many letters more. */
const shortestRest = 3;

/** No phrase has more words. */
export const longestPhrase = 3;

const knownWords = once((): KnownWords => {
  const byStem = new Map<string, Map<ConceptName, number>>();
  const beginnings = new Set<string>();
  const whole = new Map<string, Map<ConceptName, number>>();
  const byPiece = new Map<string, Map<ConceptName, number>>();
  const add = (to: typeof byStem, word: string, names: readonly ConceptName[]): void => {
    let told = to.get(word);
    if (told === undefined) to.set(word, (told = new Map<ConceptName, number>()));
    // One thing told of several weighs as much as one thing told of one: the square root makes vectors of one length of them.
    for (const name of names) told.set(name, Math.max(told.get(name) ?? 0, 1 / Math.sqrt(names.length)));
  };
  const addAll = ({ words, pieces }: Concept, names: readonly ConceptName[]): void => {
    for (const [language, list] of Object.entries(words) as [StemmedLanguage, string][])
      for (const phrase of list.split(' ')) {
        const parts = phrase.split('-');
        const joined = comparable(parts.join(''));
        const stems = parts.map((part) => stemIn(language, part));
        add(byStem, stems.join(' '), names);
        if (parts.length > 1) {
          add(byStem, stemIn(language, joined), names);
          beginnings.add(stems[0] ?? '');
        }
        if (joined.length >= shortestPart) add(whole, joined, names);
      }
    for (const piece of pieces?.split(' ') ?? []) add(byPiece, comparable(piece), names);
  };
  for (const name of Object.keys(concepts) as ConceptName[]) addAll(concepts[name], [name]);
  for (const wide of wideWords) addAll(wide, wide.covers);
  const pieces = new Map<string, { readonly piece: string; readonly told: ToldConcepts }[]>();
  for (const [piece, told] of byPiece) {
    const others = pieces.get(piece.charAt(0));
    if (others === undefined) pieces.set(piece.charAt(0), [{ piece, told }]);
    else others.push({ piece, told });
  }
  return { byStem, beginnings, whole, pieces };
});

/** Few words make up most texts. */
const mostRemembered = 20_000;

/** What a word tells of, by its stems or by known words that it begins or ends with: Empfehlung of Empfehlungsprogramm. */
export const toldByWord = remembering(
  (word): ToldConcepts =>
    together(stemsOfWord(word).flatMap((stem) => knownWords().byStem.get(stem) ?? [])) ??
    toldByParts(word) ??
    nothing,
  mostRemembered,
);

/** The languages, by their place among the stems of a word, in which it is the first word of a phrase. */
const beginsPhrase = remembering((word): readonly number[] => {
  const { beginnings } = knownWords();
  return stemsOfWord(word).flatMap((stem, language) => (beginnings.has(stem) ? [language] : []));
}, mostRemembered);

/** What words in a row tell of that are a known phrase; null where they are none. */
export const toldByPhrase = (words: readonly string[]): ToldConcepts | null =>
  together(
    beginsPhrase(words[0] ?? '').flatMap((language) => {
      const stems = words.map((word) => stemsOfWord(word)[language] ?? '');
      return knownWords().byStem.get(stems.join(' ')) ?? [];
    }),
  );

function toldByParts(word: string): ToldConcepts | null {
  const { whole } = knownWords();
  const found: ToldConcepts[] = [];
  const seek = (parts: (length: number) => string): void => {
    for (let length = word.length - shortestRest; length >= shortestPart; length -= 1) {
      const told = whole.get(parts(length));
      if (told === undefined) continue;
      found.push(told);
      return;
    }
  };
  seek((length) => word.slice(0, length));
  seek((length) => word.slice(-length));
  return together(found);
}

/** A known piece of a text that does not part its words. */
export interface KnownPiece {
  readonly piece: string;
  readonly place: number;
  readonly told: ToldConcepts;
}

/** The known pieces of a text, in the order of their places. */
export function toldByPieces(text: string): readonly KnownPiece[] {
  const { pieces } = knownWords();
  return [...text.matchAll(/./gsu)].flatMap(({ 0: sign, index }) =>
    (pieces.get(sign) ?? [])
      .filter(({ piece }) => text.startsWith(piece, index))
      .map((known) => ({ ...known, place: index })),
  );
}

function together(all: readonly ToldConcepts[]): ToldConcepts | null {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first ?? null;
  const told = new Map(first);
  for (const other of others)
    for (const [name, weight] of other) told.set(name, Math.max(told.get(name) ?? 0, weight));
  return told;
}
