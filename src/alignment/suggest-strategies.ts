import { comparable } from '../plan/names';
import type { Strategy, Tactic } from '../plan/rows';
import type { StrategyChain } from './chains';

/** Letters in a row that two texts are compared by: long enough to mean something, short enough to forgive endings. */
const gramLength = 3;

/** What a strategy already does tells as much about it as its title; this many of its tactics are enough. */
const tacticsRead = 8;

/** Sequences that stand in more than this share of the texts, and in so many, tell strategies apart no more. */
const widestShare = 0.02;
const leastWide = 200;

type Grams = ReadonlyMap<string, number>;

/** One text that stands for a strategy. */
interface Witness {
  /** Its place among the strategies. */
  readonly strategy: number;
  readonly length: number;
}

/** The witnesses that hold a gram, with how much it weighs there. */
interface Postings {
  readonly witnesses: Int32Array;
  readonly weights: Float64Array;
}

interface WitnessIndex {
  readonly witnesses: readonly Witness[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** How much a gram tells: the more, the fewer texts hold it. */
  readonly rarity: (gram: string) => number;
  /** What each witness shares with the tactic at hand; one for all calls, since most are asked about many tactics. */
  readonly shared: Float64Array;
}

/** A strategy that a text may be about. */
export interface LikelyStrategy {
  readonly row: Strategy;
  /** How much of their sequences of letters they share: 0 for nothing, 1 at most, for the same words. It has no other unit. */
  readonly similarity: number;
}

const indexes = new WeakMap<readonly StrategyChain[], WitnessIndex>();

/**
 * The strategies that a tactic most likely serves, best first: those whose title, benefit or other tactics share most letters
 * in a row with it. Rare sequences count for more. A likeness of words is a suggestion, and never earns a point.
 */
export const suggestStrategies = (
  tactic: Tactic,
  strategies: readonly StrategyChain[],
  most: number,
): readonly Strategy[] =>
  likelyStrategies([tactic.tactic, tactic.message], strategies, most).map(({ row }) => row);

/** The strategies that texts are most likely about, best first, in the same way; those that share nothing come last. */
export function likelyStrategies(
  texts: readonly (string | null)[],
  strategies: readonly StrategyChain[],
  most: number,
): readonly LikelyStrategy[] {
  let index = indexes.get(strategies);
  if (index === undefined) indexes.set(strategies, (index = indexWitnesses(strategies)));
  const { witnesses, postings, rarity, shared } = index;
  shared.fill(0);
  let square = 0;
  for (const [gram, weight] of gramsOf(texts)) {
    square += (weight * rarity(gram)) ** 2;
    const found = postings.get(gram);
    for (let place = 0; found !== undefined && place < found.witnesses.length; place += 1) {
      const witness = found.witnesses[place] ?? 0;
      shared[witness] = (shared[witness] ?? 0) + weight * (found.weights[place] ?? 0);
    }
  }
  const likeness = new Float64Array(strategies.length);
  for (let witness = 0; witness < witnesses.length; witness += 1) {
    const of = witnesses[witness];
    const like = of === undefined ? 0 : (shared[witness] ?? 0) / of.length;
    if (of !== undefined && like > (likeness[of.strategy] ?? 0)) likeness[of.strategy] = like;
  }
  const length = Math.sqrt(square) || 1;
  return likeliest(likeness, most).flatMap((place) => {
    const row = strategies[place]?.row;
    return row === undefined ? [] : [{ row, similarity: Math.min(1, (likeness[place] ?? 0) / length) }];
  });
}

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

function indexWitnesses(strategies: readonly StrategyChain[]): WitnessIndex {
  const texts = strategies.flatMap(({ row, tactics }, strategy) => [
    { strategy, grams: gramsOf([row.strategy, row.benefit]) },
    ...tactics.slice(0, tacticsRead).map(({ tactic }) => ({ strategy, grams: gramsOf([tactic.row.tactic]) })),
  ]);
  const spread = new Map<string, number>();
  for (const { grams } of texts)
    for (const gram of grams.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const rarity = (gram: string): number => Math.log(1 + texts.length / (spread.get(gram) ?? 1));

  const widest = Math.max(leastWide, texts.length * widestShare);

  const drafts = new Map<string, { readonly witnesses: number[]; readonly weights: number[] }>();
  const witnesses = texts.map(({ strategy, grams }, witness) => {
    let square = 0;
    for (const [gram, count] of grams) {
      const weight = count * rarity(gram);
      square += weight * weight;
      if ((spread.get(gram) ?? 0) > widest) continue;
      const draft = drafts.get(gram) ?? { witnesses: [], weights: [] };
      if (draft.witnesses.length === 0) drafts.set(gram, draft);
      draft.witnesses.push(witness);
      // The rarity counts on both sides of the product; here it stands squared, so that the tactic's side needs no index.
      draft.weights.push(weight * rarity(gram));
    }
    return { strategy, length: Math.sqrt(square) || 1 };
  });
  const postings = new Map(
    [...drafts].map(([gram, draft]) => [
      gram,
      { witnesses: Int32Array.from(draft.witnesses), weights: Float64Array.from(draft.weights) },
    ]),
  );
  return { witnesses, postings, rarity, shared: new Float64Array(witnesses.length) };
}

function gramsOf(texts: readonly (string | null)[]): Grams {
  const grams = new Map<string, number>();
  for (const text of texts) {
    if (text === null) continue;
    for (const word of comparable(text).split(/[^\p{L}\p{N}]+/u)) {
      const marked = ` ${word} `;
      for (let from = 0; from + gramLength <= marked.length; from += 1) {
        const gram = marked.slice(from, from + gramLength);
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
    }
  }
  return grams;
}
