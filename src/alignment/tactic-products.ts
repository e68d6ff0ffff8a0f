import { isLive, isUnreadable, type Mention, type Product } from '../plan/rows';
import type { Alignment } from './alignment';
import type { Chains, StrategyChain, TacticChain } from './chains';
import { workedOutOnce } from './worked-out-once';

/** One of the products that a tactic has. */
export interface ProductTactic {
  readonly tactic: TacticChain;
  /** What falls to the product of the tactic's Units and spend, 0 to 1: all its products have equal parts. */
  readonly part: number;
}

type ProductMention = Mention<'products'>;

const distinct = (mentions: readonly ProductMention[]): readonly ProductMention[] => [
  ...new Map(mentions.map((mention) => [mention.identity, mention])).values(),
];

/** Tactics with the same Product text share its parts, and those with the same Strategy text its strategies. */
const named = workedOutOnce(distinct);
const inherited = workedOutOnce((strategies: readonly StrategyChain[]) =>
  distinct(strategies.flatMap(({ row }) => row.product)),
);

/** The products of a tactic, each once, in products or not: those that it names itself, else those of its strategies. */
export const productsOf = ({
  row,
  strategies,
}: Pick<TacticChain, 'row' | 'strategies'>): readonly ProductMention[] =>
  row.product.length > 0 ? named(row.product) : inherited(strategies);

/** The products that a strategy names, each once. */
export const productsOfStrategy = ({ row }: StrategyChain): readonly ProductMention[] => named(row.product);

/** The live tactics of each product that has some. */
export const tacticsByProduct: (chains: Chains) => ReadonlyMap<Product, readonly ProductTactic[]> =
  workedOutOnce(({ tactics }) => {
    const found = new Map<Product, ProductTactic[]>();
    for (const tactic of tactics) {
      const products = productsOf(tactic);
      for (const { target } of products) {
        if (target === null) continue;
        const others = found.get(target);
        const one = { tactic, part: 1 / products.length };
        if (others === undefined) found.set(target, [one]);
        else others.push(one);
      }
    }
    return found;
  });

/** Whether anything says which products the tactics sell. */
export const namesProducts: (chains: Chains) => boolean = workedOutOnce(({ tactics, strategies }) =>
  [...tactics, ...strategies].some(({ row }) => row.product.length > 0),
);

const nameableProducts = workedOutOnce(({ plan }: Alignment) =>
  plan.products.filter((product) => product.nameable && isLive(product)),
);

const productsOfNameableStrategies = workedOutOnce(({ nameableStrategies }: Alignment) =>
  inherited(nameableStrategies).flatMap(({ target }) => target ?? []),
);

/**
 * The products that a tactic could turn out to have, where its Product or, if it names none, its Strategy cannot be read; null
 * where its products are known.
 */
export function possibleProducts(tactic: TacticChain, alignment: Alignment): readonly Product[] | null {
  const { row } = tactic;
  if (isUnreadable(row, 'product')) return nameableProducts(alignment);
  if (row.product.length > 0 || !isUnreadable(row, 'strategy')) return null;
  return productsOfNameableStrategies(alignment);
}
