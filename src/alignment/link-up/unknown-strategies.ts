import { comparable } from '../../plan/names';
import type { Strategy, Tactic } from '../../plan/rows';
import type { Chains } from '../chains';
import { nearestRows } from '../nearest-key';
import { once } from '../worked-out-once';
import { linkableStrategies } from './linkable-strategies';

/** So many strategies are offered for a name. */
const mostSuggestions = 3;

/** A live tactic that names it, with the name as it is written there. */
export interface Naming {
  readonly row: Tactic;
  readonly text: string;
}

/** A name in the Strategy of live tactics that no strategy has, or several have. */
export interface UnknownStrategy {
  /** As it is written first. */
  readonly text: string;
  readonly ambiguous: boolean;
  readonly naming: readonly Naming[];
  /** The strategies that it most likely means, all equally near. Worked out when asked for. */
  readonly suggestions: () => readonly Strategy[];
}

/** The names that lead to no strategy, each once, in the order of the plan: one answer serves all tactics that name it. */
export function unknownStrategies(alignment: Chains): readonly UnknownStrategy[] {
  const found = new Map<string, { readonly ambiguous: boolean; readonly naming: Naming[] }>();
  for (const { row } of alignment.tactics) {
    for (const { text, target, ambiguous } of row.strategy) {
      if (target !== null) continue;
      const known = found.get(comparable(text));
      if (known === undefined) found.set(comparable(text), { ambiguous, naming: [{ row, text }] });
      else known.naming.push({ row, text });
    }
  }
  const rows = once(() => linkableStrategies(alignment).map(({ row }) => row));
  return [...found.values()].map(({ ambiguous, naming }) => {
    const text = naming[0]?.text ?? '';
    return {
      text,
      ambiguous,
      naming,
      suggestions: once(() => nearestRows(text, rows()).slice(0, mostSuggestions) as readonly Strategy[]),
    };
  });
}
