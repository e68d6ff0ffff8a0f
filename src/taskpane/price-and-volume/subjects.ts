import type { SavedScenario } from '../../economics/saved-scenarios/saved-scenario';
import { comparable } from '../../plan/names';
import { isLive, type Product } from '../../plan/rows';
import type { PaneCheck } from '../pane-host';
import type { PriceAndVolumeState, Subject } from './state';

/** The products of a checked plan that can be chosen: those that somebody can name. */
export const productsOf = (check: PaneCheck | null): readonly Product[] =>
  check?.result.alignment.plan.products.filter((product) => isLive(product) && product.key !== '') ?? [];

/** What is looked at: what was chosen if it is still there, else the first product, else typed figures. */
export function shownSubject({ chosen }: PriceAndVolumeState, products: readonly Product[]): Subject {
  if (chosen !== null && (chosen.kind === 'typed' || productOf(chosen, products) !== null)) return chosen;
  const [first] = products;
  return first === undefined ? { kind: 'typed' } : { kind: 'product', key: first.key };
}

export const productOf = (subject: Subject, products: readonly Product[]): Product | null =>
  subject.kind === 'typed' ? null : (products.find(({ key }) => key === subject.key) ?? null);

/** What a saved scenario is about: its product where the plan still has it, else figures of one's own. */
export function subjectOf({ product }: SavedScenario, products: readonly Product[]): Subject {
  const found = products.find(({ key }) => product !== null && comparable(key) === comparable(product));
  return found === undefined ? { kind: 'typed' } : { kind: 'product', key: found.key };
}
