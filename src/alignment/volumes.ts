import type { Plan } from '../plan/plan';
import { isLive, type Product, type Strategy } from '../plan/rows';
import type { Chains, StrategyChain } from './chains';
import { requiredVolumeOf } from './product-figures';
import { once, workedOutOnce } from './worked-out-once';

/** Why a volume is not known, for the message that says so. */
export type UnknownRequirement =
  | { readonly cause: 'no product named' }
  | { readonly cause: 'product not in the plan'; readonly text: string }
  | { readonly cause: 'product without figures'; readonly product: Product };

/** Units that strategies must sell, and units that their tactics plan. */
export interface Volumes {
  /** Units that a strategy must sell so that its products carry their fixed cost and target profit; at least 0. */
  readonly required: (strategy: StrategyChain) => number | UnknownRequirement;
  /** The most units that a strategy which names no product now could be required to sell; null where no product is known. */
  readonly mostRequired: () => number | null;
  /** Units that its valid tactics plan: Σ Units × share, an empty one counting as 0. */
  readonly planned: (strategy: StrategyChain) => number;
  /** The part of a product's required volume (0 to 1) that falls to each strategy that names it. */
  readonly partOfStrategy: (product: Product) => number;
}

export const isKnown = (required: number | UnknownRequirement): required is number =>
  typeof required === 'number';

export function planVolumes(plan: Plan, chains: Chains): Volumes {
  const namedBy = countNaming(chains);
  const productVolumes = new Map(
    plan.products.filter(isLive).map((product) => [product, requiredVolumeOf(product)]),
  );
  const partOfStrategy = (product: Product): number => 1 / (namedBy.get(product) ?? 1);

  const require = (strategy: StrategyChain): number | UnknownRequirement => {
    const { product: mentions } = strategy.row;
    if (mentions.length === 0) return { cause: 'no product named' };
    let sum = 0;
    for (const product of distinctProducts(strategy.row)) {
      if (typeof product === 'string') return { cause: 'product not in the plan', text: product };
      const volume = productVolumes.get(product) ?? null;
      if (volume === null) return { cause: 'product without figures', product };
      sum += volume * partOfStrategy(product);
    }
    return sum;
  };

  const mostRequired = (): number | null => {
    let most: number | null = null;
    for (const [product, volume] of productVolumes) {
      if (volume !== null && product.nameable)
        most = (most ?? 0) + volume / ((namedBy.get(product) ?? 0) + 1);
    }
    return most;
  };

  return {
    partOfStrategy,
    mostRequired: once(mostRequired),
    required: workedOutOnce(require),
    planned: ({ tactics }) =>
      tactics.reduce((units, { tactic, share }) => units + (tactic.row.units ?? 0) * share, 0),
  };
}

/** The products that a strategy names, each once; a text where it resolves to none. */
function distinctProducts(strategy: Strategy): ReadonlySet<Product | string> {
  return new Set(strategy.product.map(({ target, text }) => target ?? text));
}

/** How many live strategies name each product: its volume is required of each in equal parts. */
function countNaming({ strategies }: Chains): ReadonlyMap<Product, number> {
  const count = new Map<Product, number>();
  for (const { row } of strategies) {
    for (const product of distinctProducts(row)) {
      if (typeof product !== 'string') count.set(product, (count.get(product) ?? 0) + 1);
    }
  }
  return count;
}
