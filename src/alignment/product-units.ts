import type { Product, Tactic } from '../plan/rows';
import type { Chains, TacticChain } from './chains';
import { namesProducts, productsOf } from './tactic-products';

/** What the live tactics of a plan are to sell of one product. */
export interface PlannedUnits {
  /** Units in all; null where no tactic that sells the product states its Units, or no row of the plan names any product. */
  readonly units: number | null;
  /** The tactics that are to sell some of it, those with most units first. */
  readonly tactics: readonly TacticUnits[];
  /** The tactics that are to sell it and state no Units. */
  readonly withoutUnits: readonly Tactic[];
}

export interface TacticUnits {
  readonly tactic: Tactic;
  /** The tactic's Units divided by how many products it has. */
  readonly units: number;
}

/**
 * The units of a product that the tactics plan: the Units of a tactic fall in equal parts to all products that it names, in the
 * products sheet or not; one that names none has the products of its strategies.
 */
export function plannedUnits(product: Product, chains: Chains): PlannedUnits {
  const stating: TacticUnits[] = [];
  const withoutUnits: Tactic[] = [];
  for (const chain of chains.tactics) {
    const parts = partsOf(chain, product);
    const { row: tactic } = chain;
    if (parts === 0) continue;
    if (tactic.units === null) withoutUnits.push(tactic);
    else stating.push({ tactic, units: tactic.units / parts });
  }
  const isKnown = stating.length > 0 || (withoutUnits.length === 0 && namesProducts(chains));
  return {
    units: isKnown ? stating.reduce((sum, { units }) => sum + units, 0) : null,
    tactics: stating.filter(({ units }) => units > 0).sort((a, b) => b.units - a.units),
    withoutUnits,
  };
}

/** How many products share the units of a tactic; 0 where the product in question is none of them. */
function partsOf(tactic: TacticChain, product: Product): number {
  const products = productsOf(tactic);
  return products.some(({ target }) => target === product) ? products.length : 0;
}
