import type { StrategyChain } from '../../src/alignment/chains';
import { contentStems } from '../../src/alignment/stems';
import { lettersOf } from '../../src/alignment/suggestions/signs';
import type { LeftOut } from './leave-one-out';

/** How alike a tactic is to each of its plan's strategies. */
export type Measure = (leftOut: LeftOut) => readonly number[];

type Signs = ReadonlyMap<string, number>;

/** The share of the weight of all signs of two texts that both hold. */
const weightedJaccard: Compare = (one, other, rarity) => {
  let shared = 0;
  let all = 0;
  for (const sign of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(sign) ?? 0, other.get(sign) ?? 0];
    shared += Math.min(a, b) * rarity(sign);
    all += Math.max(a, b) * rarity(sign);
  }
  return all === 0 ? 0 : shared / all;
};

const cosine: Compare = (one, other, rarity) => {
  let product = 0;
  for (const [sign, amount] of one) product += amount * (other.get(sign) ?? 0) * rarity(sign) ** 2;
  const length = (signs: Signs): number =>
    Math.sqrt([...signs].reduce((sum, [sign, amount]) => sum + (amount * rarity(sign)) ** 2, 0));
  return product === 0 ? 0 : product / (length(one) * length(other));
};

type Compare = (one: Signs, other: Signs, rarity: (sign: string) => number) => number;

const stemsOf = (text: string): Signs => new Map([...contentStems(text)].map((stem) => [stem, 1]));
const gramsOf = (text: string): Signs => lettersOf([text]);

/** The texts that stand for a strategy: its title alone, or the names of its tactics too, of which the best counts. */
const titleOnly = ({ row }: StrategyChain): readonly string[] => [row.strategy ?? ''];
const withTactics = (chain: StrategyChain): readonly string[] => [
  ...titleOnly(chain),
  ...chain.tactics.map(({ tactic }) => tactic.row.tactic ?? ''),
];

const measureBy =
  (
    signsOf: (text: string) => Signs,
    compare: Compare,
    textsOf: (chain: StrategyChain) => readonly string[],
  ): Measure =>
  ({ tactic, strategies }) => {
    const own = signsOf(tactic.tactic ?? '');
    const texts = strategies.map((chain) => textsOf(chain).map(signsOf));
    const all = texts.flat();
    const rarity = (sign: string): number =>
      Math.log(1 + all.length / (all.filter((signs) => signs.has(sign)).length || 1));
    return texts.map((each) => Math.max(...each.map((signs) => compare(own, signs, rarity))));
  };

/** What the suggestions are measured against: plain likenesses of texts, rare words or letters counting for more. */
export const plainMeasures: Readonly<Record<string, Measure>> = {
  'Weighted Jaccard of words, titles': measureBy(stemsOf, weightedJaccard, titleOnly),
  'Weighted Jaccard of words, best of title and tactics': measureBy(stemsOf, weightedJaccard, withTactics),
  'Three letters in a row, titles': measureBy(gramsOf, cosine, titleOnly),
  'Three letters in a row, best of title and tactics': measureBy(gramsOf, cosine, withTactics),
};
