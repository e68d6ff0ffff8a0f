import { comparable } from '../../plan/names';
import type { StrategyChain } from '../chains';
import { workedOutOnce } from '../worked-out-once';
import { type ComparedField, fieldsOf, figuresIn, mentionsOf, type SignKind, type Subject } from './signs';
import { type Term, termsOf } from './terms';

/** A word of a tactic that speaks for a strategy, with the word there that it is like. */
export interface SpeakingWord {
  /** As the tactic has it. */
  readonly of: string;
  /** As the strategy, its goal or one of its tactics has it. */
  readonly like: string;
  /** Where: in the strategy's title or benefit, in a tactic that it has, in a goal that it serves, or in a field that both fill. */
  readonly in: 'title' | 'benefit' | 'tactic' | 'goal' | ComparedField;
}

type Place = SpeakingWord['in'];
type Rarity = Readonly<Record<SignKind, (sign: string) => number>>;

/** More words than these say no more. */
const mostWords = 3;

/** The same word speaks louder than another word for the same thing, that louder than a part of a word or a figure. */
const loudness = { word: 1, concept: 0.8, part: 0.5, figure: 0.3 } as const;

/** What a strategy says of itself speaks louder than what its tactics say, that louder than a goal that others serve too. */
const loudnessIn = (place: Place): number => (place === 'tactic' ? 0.7 : place === 'goal' ? 0.3 : 1);

/** A beginning that two words share means something where it has so many letters. */
const longestEnding = 5;

/** The terms of one place by what they can be compared by, each with one word that stands for it. */
interface SpokenTerms {
  readonly place: Place;
  readonly byStem: ReadonlyMap<string, Term>;
  readonly byConcept: ReadonlyMap<string, Term>;
  readonly byFigure: ReadonlyMap<string, string>;
  /** What fields hold there, by field and value. */
  readonly byField: ReadonlyMap<string, string>;
}

interface Partner extends SpeakingWord {
  readonly loud: number;
}

/** The words of a subject that speak for a strategy, the loudest first, each once. */
export function speakingWords(
  subject: Subject,
  chain: StrategyChain,
  rarity: Rarity,
): readonly SpeakingWord[] {
  const spoken = spokenBy(chain);
  const partners = [
    ...subject.texts.flatMap(termsOf).flatMap((term) => partnersOf(term, spoken, rarity)),
    ...subject.mentioned.flatMap(termsOf).flatMap((term) => partnersOf(term, spoken, rarity)),
    ...partnersOfFigures(subject, spoken, rarity),
    ...partnersOfFields(subject, spoken, rarity),
  ].sort((one, other) => other.loud - one.loud);
  const chosen = new Map<string, SpeakingWord>();
  for (const { of, like, in: place } of partners) {
    const word = comparable(of);
    if (chosen.size < mostWords && !chosen.has(word)) chosen.set(word, { of, like, in: place });
  }
  return [...chosen.values()];
}

function partnersOf(term: Term, spoken: readonly SpokenTerms[], rarity: Rarity): readonly Partner[] {
  const partners: Partner[] = [];
  const add = (like: Term | undefined, place: Place, loud: number): void => {
    if (like !== undefined) partners.push({ of: term.written, like: like.written, in: place, loud });
  };
  for (const { place, byStem, byConcept } of spoken) {
    const loud = loudnessIn(place);
    for (const stem of term.stems) add(byStem.get(stem), place, loud * loudness.word * rarity.words(stem));
    for (const [name, told] of term.concepts)
      add(byConcept.get(name), place, loud * loudness.concept * told * rarity.concepts(name));
    if (place === 'title' || place === 'benefit')
      for (const like of new Set(byStem.values()))
        if (beginAlike(term.written, like.written)) add(like, place, loud * loudness.part);
  }
  return partners;
}

/** Words of which the languages' stems do not agree may still begin with the same letters. */
function beginAlike(one: string, other: string): boolean {
  const start = comparable(one).slice(0, longestEnding);
  return start.length === longestEnding && comparable(other).startsWith(start);
}

const partnersOfFigures = (
  { name }: Subject,
  spoken: readonly SpokenTerms[],
  rarity: Rarity,
): readonly Partner[] =>
  [...figuresIn(name)].flatMap(([kind, of]) =>
    spoken.flatMap(({ place, byFigure }): readonly Partner[] => {
      const like = byFigure.get(kind);
      const loud = loudnessIn(place) * loudness.figure * rarity.form(kind);
      return like === undefined ? [] : [{ of, like, in: place, loud }];
    }),
  );

const partnersOfFields = (
  { row }: Subject,
  spoken: readonly SpokenTerms[],
  rarity: Rarity,
): readonly Partner[] =>
  (row === null ? [] : fieldsOf(row)).flatMap(({ field, sign, written }) =>
    spoken.flatMap(({ place, byField }): readonly Partner[] => {
      const like = byField.get(sign);
      const loud = loudnessIn(place) * loudness.word * rarity.fields(sign);
      return like === undefined ? [] : [{ of: written, like, in: field, loud }];
    }),
  );

const spokenBy = workedOutOnce(({ row, tactics }: StrategyChain): readonly SpokenTerms[] => [
  spokenIn('title', [row.strategy ?? '']),
  spokenIn('benefit', [row.benefit ?? '']),
  ...mentionsOf(row).map(({ field, text }) => spokenIn(field, [text])),
  { ...spokenIn('title', []), byField: new Map(fieldsOf(row).map(({ sign, written }) => [sign, written])) },
  {
    ...spokenIn(
      'tactic',
      tactics.flatMap(({ tactic }) => [
        tactic.row.tactic ?? '',
        tactic.row.message ?? '',
        ...mentionsOf(tactic.row).map(({ text }) => text),
      ]),
    ),
    byField: firstOfEach(
      tactics.flatMap(({ tactic }) =>
        fieldsOf(tactic.row).map(({ sign, written }) => [sign, written] as const),
      ),
      (written) => written,
    ),
  },
  spokenIn(
    'goal',
    row.goal.map(({ target }) => target?.goal ?? ''),
  ),
]);

function spokenIn(place: Place, texts: readonly string[]): SpokenTerms {
  const terms = texts.flatMap(termsOf);
  const written = (term: Term): string => term.written;
  return {
    place,
    byStem: firstOfEach(
      terms.flatMap((term) => term.stems.map((stem) => [stem, term] as const)),
      written,
    ),
    byConcept: firstOfEach(
      terms.flatMap((term) => [...term.concepts.keys()].map((name) => [name, term] as const)),
      written,
    ),
    byFigure: firstOfEach(
      texts.flatMap((text) => [...figuresIn(text)]),
      (figure) => figure,
    ),
    byField: new Map(),
  };
}

/** Of all that are the same for a key the first in the alphabet, so that the order of rows does not matter. */
function firstOfEach<Value>(
  entries: readonly (readonly [string, Value])[],
  written: (value: Value) => string,
): ReadonlyMap<string, Value> {
  const first = new Map<string, Value>();
  for (const [key, value] of entries) {
    const before = first.get(key);
    if (before === undefined || written(value) < written(before)) first.set(key, value);
  }
  return first;
}
