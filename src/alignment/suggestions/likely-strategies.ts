import { comparable } from '../../plan/names';
import type { Strategy, Tactic } from '../../plan/rows';
import type { StrategyChain } from '../chains';
import { once, workedOutOnce } from '../worked-out-once';
import {
  type SignKind,
  type Signs,
  type SignsByKind,
  signsOf,
  type Subject,
  subjectOf,
  wordsAndConceptsOf,
} from './signs';
import { type SpeakingWord, speakingWords } from './speaking-words';
import { termsOf } from './terms';

/** Where a strategy speaks: in its own row, in the tactics that it has, in the goals that it serves. */
type Voice = 'own' | 'tactics' | 'goals';

interface Part {
  readonly voice: Voice;
  readonly kind: SignKind;
  /** How much it counts against the other parts. */
  readonly weight: number;
}

/*
 * Similarity is the weighted mean of what can be compared. What a strategy says of itself and what its tactics say count alike:
 * either may be the only one that tells anything. What words tell of weighs more than the words and letters themselves, because
 * strategies and tactics seldom use the same ones. The weights of texts are small whole numbers near to what logistic regression
 * gave on published plans, each of which was then measured by weights that did not know it; fields, which those plans lack, are
 * set as the words of tactics are. A goal has its word only in what it tells of: several strategies serve it.
 */
const parts: readonly Part[] = [
  { voice: 'own', kind: 'letters', weight: 2 },
  { voice: 'own', kind: 'words', weight: 1 },
  { voice: 'own', kind: 'concepts', weight: 3 },
  { voice: 'own', kind: 'fields', weight: 2 },
  { voice: 'tactics', kind: 'words', weight: 2 },
  { voice: 'tactics', kind: 'concepts', weight: 2 },
  { voice: 'tactics', kind: 'form', weight: 2 },
  { voice: 'tactics', kind: 'fields', weight: 2 },
  { voice: 'goals', kind: 'concepts', weight: 1 },
];

/** Letters that stand in more strategies than this share of them, and than so many, tell them apart no more. */
const widestShare = 0.02;
const leastWide = 200;

/**
 * How much more similar the best suggestion must be than the second to be filled in unasked. On tidy published plans four of five
 * such suggestions are the strategy that the tactic has, on plans as they lie about one of two, where a larger gap helps no more: so
 * what is filled in is a proposal, to be looked at.
 */
const clearGap = 0.12;

/** A strategy that a text may be about. */
export interface LikelyStrategy {
  readonly row: Strategy;
  /** From 0 for nothing in common to 1 for the same words; the order of suggestions, and never points. */
  readonly similarity: number;
  /** The words that speak for it, the strongest first; worked out when asked for. */
  readonly words: () => readonly SpeakingWord[];
}

/** The strategies that hold a sign in one part, with how much of their voice it is. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

interface StrategyIndex {
  /** How much a sign tells: the more, the fewer texts hold it. */
  readonly rarity: Readonly<Record<SignKind, (sign: string) => number>>;
  /** For each part, the strategies by sign. */
  readonly postings: readonly ReadonlyMap<string, Posting>[];
  /** The strategies by the whole text of their names, and of the names of their tactics. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * The strategies that a tactic most likely serves, best first: those that it shares rare words, their meaning and its fields with,
 * or that have tactics like it. A likeness is a suggestion, and never earns a point.
 */
export const suggestStrategies = (
  tactic: Tactic,
  strategies: readonly StrategyChain[],
  most: number,
): readonly LikelyStrategy[] => rank(subjectOf(tactic), strategies, most);

/** The strategies that a text is most likely about, best first, in the same way; those that share nothing come last. */
export const likelyStrategies = (
  text: string,
  strategies: readonly StrategyChain[],
  most: number,
): readonly LikelyStrategy[] =>
  rank({ name: text, texts: [text], mentioned: [], row: null }, strategies, most);

/** Of two suggestions or more the one that is good enough to be filled in unasked: clear of the others, and words speak for it. */
export function goodSuggestion(likely: readonly LikelyStrategy[]): LikelyStrategy | null {
  const [best, second] = likely;
  if (best === undefined || best.words().length === 0) return null;
  return best.similarity - (second?.similarity ?? 0) < clearGap ? null : best;
}

function rank(
  subject: Subject,
  strategies: readonly StrategyChain[],
  most: number,
): readonly LikelyStrategy[] {
  const { rarity, postings, named } = indexOf(strategies);
  const signs = signsOf(subject);
  const likeness = new Float64Array(strategies.length);
  let comparedWeight = 0;
  parts.forEach(({ kind, weight }, part) => {
    const holding = postings[part];
    if (holding === undefined || holding.size === 0 || signs[kind].size === 0) return;
    comparedWeight += weight;
    for (const [sign, amount] of normalised(signs[kind], rarity[kind])) {
      const found = holding.get(sign);
      for (let at = 0; found !== undefined && at < found.places.length; at += 1) {
        const place = found.places[at] ?? 0;
        likeness[place] = (likeness[place] ?? 0) + weight * amount * (found.weights[at] ?? 0);
      }
    }
  });
  const isSame = named.get(comparable(subject.name));
  const similarity = likeness.map((amount) => rounded(comparedWeight === 0 ? 0 : amount / comparedWeight));
  // A text that is a name stands before one that has the same words in another order.
  const order = similarity.map((amount, place) => (isSame?.has(place) === true ? 2 : amount));
  return likeliest(order, most).flatMap((place) => {
    const chain = strategies[place];
    if (chain === undefined) return [];
    const words = once(() => speakingWords(subject, chain, rarity));
    return [{ row: chain.row, similarity: Math.min(1, order[place] ?? 0), words }];
  });
}

/** Sums differ in their last digits by the order of their terms, which is that of the rows: equal ones are to be equal. */
const rounded = (amount: number): number => Math.round(amount * 1e12) / 1e12;

/** The places of the highest values, the highest first; the earlier place on a tie. */
function likeliest(likeness: Float64Array, most: number): readonly number[] {
  const places: number[] = [];
  likeness.forEach((likely, place) => {
    const after = places.findIndex((other) => (likeness[other] ?? 0) < likely);
    if (after >= 0) places.splice(after, 0, place);
    else if (places.length < most) places.push(place);
    if (places.length > most) places.pop();
  });
  return places;
}

const indexOf = workedOutOnce((strategies: readonly StrategyChain[]): StrategyIndex => {
  const speaking = strategies.map(({ row, tactics }) => ({
    own: [signsOf(subjectOf(row))],
    tactics: tactics.map(({ tactic }) => signsOf(subjectOf(tactic.row))),
    goals: goalSigns(row),
  }));
  const texts = speaking.flatMap(({ own, tactics }) => [...own, ...tactics]);
  const rarity = {
    // Letters are compared with what strategies say of themselves only.
    letters: rarityIn(speaking.flatMap(({ own }) => own.map(({ letters }) => letters))),
    words: rarityIn(texts.map(({ words }) => words)),
    concepts: rarityIn(texts.map(({ concepts }) => concepts)),
    form: rarityIn(texts.map(({ form }) => form)),
    fields: rarityIn(texts.map(({ fields }) => fields)),
  };
  const postings = parts.map(({ voice, kind }) => {
    const holding = new Map<string, Posting>();
    speaking.forEach((strategy, place) => {
      for (const [sign, amount] of meanOf(
        strategy[voice].map((signs) => signs[kind]),
        rarity[kind],
      )) {
        const posting = holding.get(sign);
        if (posting === undefined) holding.set(sign, { places: [place], weights: [amount] });
        else {
          posting.places.push(place);
          posting.weights.push(amount);
        }
      }
    });
    if (kind === 'letters') {
      const widest = Math.max(leastWide, strategies.length * widestShare);
      for (const [sign, { places }] of holding) if (places.length > widest) holding.delete(sign);
    }
    return holding;
  });
  return { rarity, postings, named: namesOf(strategies) };
});

const goalSigns = ({ goal }: Strategy): readonly SignsByKind[] =>
  goal.flatMap(({ target }) => {
    const text = target?.goal ?? null;
    if (text === null) return [];
    return [{ ...wordsAndConceptsOf(termsOf(text)), letters: new Map(), form: new Map(), fields: new Map() }];
  });

function rarityIn(texts: readonly Signs[]): (sign: string) => number {
  const spread = new Map<string, number>();
  for (const signs of texts) for (const sign of signs.keys()) spread.set(sign, (spread.get(sign) ?? 0) + 1);
  return (sign) => Math.log(1 + texts.length / (spread.get(sign) ?? 1));
}

/** Signs as a vector of length 1, in which rare ones count for more. */
function normalised(signs: Signs, rarity: (sign: string) => number): readonly (readonly [string, number])[] {
  const weighed = [...signs].map(([sign, amount]) => [sign, amount * rarity(sign)] as const);
  const length = Math.sqrt(weighed.reduce((sum, [, amount]) => sum + amount * amount, 0)) || 1;
  return weighed.map(([sign, amount]) => [sign, amount / length]);
}

/** The mean of several such vectors: what many of a strategy's tactics hold counts for more than what one does. */
function meanOf(all: readonly Signs[], rarity: (sign: string) => number): ReadonlyMap<string, number> {
  const mean = new Map<string, number>();
  for (const signs of all)
    for (const [sign, amount] of normalised(signs, rarity))
      mean.set(sign, (mean.get(sign) ?? 0) + amount / all.length);
  return mean;
}

function namesOf(strategies: readonly StrategyChain[]): ReadonlyMap<string, ReadonlySet<number>> {
  const named = new Map<string, Set<number>>();
  const add = (name: string | null, place: number): void => {
    const compared = comparable(name ?? '');
    if (compared === '') return;
    const others = named.get(compared);
    if (others === undefined) named.set(compared, new Set([place]));
    else others.add(place);
  };
  strategies.forEach(({ row, tactics }, place) => {
    add(row.strategy, place);
    for (const { tactic } of tactics) add(tactic.row.tactic, place);
  });
  return named;
}
