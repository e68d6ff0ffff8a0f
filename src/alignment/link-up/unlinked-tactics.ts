import { isBlank, type Tactic } from '../../plan/rows';
import type { Chains } from '../chains';
import { goodSuggestion, type LikelyStrategy, suggestStrategies } from '../suggestions/likely-strategies';
import { once } from '../worked-out-once';
import { linkableStrategies } from './linkable-strategies';

/** So many strategies are offered for a tactic. */
const mostSuggestions = 3;

/** A live tactic that names no strategy. */
export interface UnlinkedTactic {
  readonly row: Tactic;
  /** The strategies that it most likely serves, best first; none that nothing speaks for. Worked out when asked for. */
  readonly suggestions: () => readonly LikelyStrategy[];
  /** The suggestion that is good enough to be chosen unasked; null where none is. */
  readonly filledIn: () => LikelyStrategy | null;
}

/** The live tactics that name no strategy, in the order of the plan. A Strategy that cannot be read is not empty. */
export const unlinkedTactics = (alignment: Chains): readonly UnlinkedTactic[] =>
  alignment.tactics
    .filter(({ row }) => isBlank(row, 'strategy'))
    .map(({ row }) => {
      const suggestions = once(() =>
        suggestStrategies(row, linkableStrategies(alignment), mostSuggestions).filter(
          ({ similarity }) => similarity > 0,
        ),
      );
      return { row, suggestions, filledIn: once(() => goodSuggestion(suggestions())) };
    });
