import { comparable, withoutUnseen } from '../../plan/names';
import { remembering } from '../../plan/remembering';
import { contentStems } from '../stems';
import {
  longestPhrase,
  nothing,
  toldByPhrase,
  toldByPieces,
  toldByWord,
  type ToldConcepts,
} from './known-words';

/** A word of a text, or a phrase, with what it can be compared by. */
export interface Term {
  /** As the text has it. */
  readonly written: string;
  /** Its stems, without their languages; none for words that say nothing of their own. */
  readonly stems: readonly string[];
  readonly concepts: ToldConcepts;
}

/** Longer texts are documents, and say something of everything. */
export const longestRead = 2000;

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** A word, or a run of signs of a script that does not part its words: SEO优化 is one of each. */
const wordOrRun = new RegExp(
  `[${unspaced}ー]+|(?![${unspaced}])[\\p{L}\\p{M}](?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])*`,
  'gu',
);

/** Rows repeat what others say, and one tactic is asked about often. */
const mostKnown = 5000;

/** The words and known phrases of a text, each once, in the order of their first places. */
export const termsOf = remembering((text): readonly Term[] => {
  const shown = withoutUnseen(text.slice(0, longestRead)).normalize('NFKC');
  const words = [...shown.matchAll(wordOrRun)].map(({ 0: written, index }) => ({
    written,
    index,
    compared: comparable(written),
  }));
  const terms = new Map<string, Term>();
  const add = (compared: string, term: Term): void => {
    if (!terms.has(compared) && (term.stems.length > 0 || term.concepts.size > 0)) terms.set(compared, term);
  };
  if (isUnspaced.test(shown))
    for (const { piece, told, place } of toldByPieces(shown.toLowerCase()))
      add(piece, { written: shown.slice(place, place + piece.length), stems: [], concepts: told });
  for (let place = 0; place < words.length;) {
    const run = words.slice(place, place + longestPhrase);
    const [first] = run;
    if (first === undefined) break;
    if (isUnspaced.test(first.compared)) {
      for (const pair of contentStems(first.compared))
        add(pair, { written: pair, stems: [pair], concepts: nothing });
      place += 1;
      continue;
    }
    const phrase = longestKnown(run.map(({ compared }) => compared));
    const own = run.slice(0, phrase?.length ?? 1);
    const last = own.at(-1) ?? first;
    const stems = own.flatMap(({ compared }) => [...contentStems(compared)].map(withoutLanguage));
    const tells = stems.length > 0 || isAbbreviation(first.written);
    add(own.map(({ compared }) => compared).join(' '), {
      written: shown.slice(first.index, last.index + last.written.length),
      stems: [...new Set(stems)],
      concepts: phrase?.told ?? (tells ? toldByWord(first.compared) : nothing),
    });
    place += own.length;
  }
  return [...terms.values()];
}, mostKnown);

/** Two capitals are an abbreviation, such as PR and AI, and so are letters with a digit; other short words say nothing of their own. */
const isAbbreviation = (written: string): boolean => /^\p{Lu}{2}$|\p{N}/u.test(written);

/** The longest known phrase that a run of words begins with. */
function longestKnown(
  words: readonly string[],
): { readonly length: number; readonly told: ToldConcepts } | null {
  for (let { length } = words; length > 1; length -= 1) {
    const told = toldByPhrase(words.slice(0, length));
    if (told !== null) return { length, told };
  }
  return null;
}

const withoutLanguage = (stem: string): string => stem.slice(stem.indexOf(':') + 1);
