import { fieldName } from '../../plan/fields/catalogue';
import { comparable } from '../../plan/names';
import type { Alignment } from '../alignment';
import type { NewSheet } from '../finding';
import { referenceTo } from '../nearest-key';
import { linkFix, type Links } from './link-fix';
import type { StrategyGrouping, TacticGroup } from './strategy-groups';

/** What the template calls the sheet too. */
const sheetName = 'Strategies';

/** A table of strategies to be written on a sheet of its own, and the links of the tactics to them. */
export interface StrategiesTable {
  /** One row for each strategy. */
  readonly newSheet: NewSheet;
  readonly links: Links;
  /** How many tactics are linked. */
  readonly linked: number;
}

/**
 * The strategies that groups of tactics become, one for each name: groups of one name are one strategy, a group with an empty name
 * is left out, and its tactics stay as they are. They have IDs where the tactics have some, and tactics name them by these. Where
 * the plan has a single goal they serve it; of several goals the planner says which, so that the column is there and empty.
 */
export function strategiesTable(
  alignment: Alignment,
  { groups }: StrategyGrouping,
  names: readonly string[],
): StrategiesTable {
  const strategies = named(groups, names);
  const usesIds = alignment.tactics.some(({ row }) => row.id !== null);
  const [goal, ...otherGoals] = alignment.goals.flatMap((row) => referenceTo(row) ?? []);
  const columns = [
    ...(usesIds ? (['id'] as const) : []),
    'strategy' as const,
    ...(goal === undefined ? [] : (['goal'] as const)),
  ];
  const references = strategies.map(({ name }, place) => (usesIds ? `S${place + 1}` : name));
  const choices = strategies.flatMap(({ tactics }, place) =>
    tactics.map((tactic) => ({ tactic, reference: references[place] ?? '' })),
  );
  const links = linkFix(alignment.plan, choices);
  return {
    newSheet: {
      name: sheetName,
      headings: columns.map((column) => fieldName('strategies', column)),
      rows: strategies.map(({ name }, place) => {
        const cells = {
          id: references[place] ?? null,
          strategy: name,
          goal: otherGoals.length > 0 ? null : (goal ?? null),
        };
        return columns.map((column) => cells[column]);
      }),
    },
    links,
    linked: choices.length - links.left.length,
  };
}

/** Names are written on one line, and without the signs that lists of names are parted at. */
function named(groups: readonly TacticGroup[], names: readonly string[]): readonly TacticGroup[] {
  const strategies = new Map<string, { readonly name: string; readonly tactics: TacticGroup['tactics'] }>();
  groups.forEach(({ tactics }, place) => {
    const name = (names[place] ?? '')
      .replace(/\s*[;|]\s*/gu, ', ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (comparable(name) === '') return;
    const same = strategies.get(comparable(name));
    strategies.set(comparable(name), {
      name: same?.name ?? name,
      tactics: [...(same?.tactics ?? []), ...tactics],
    });
  });
  return [...strategies.values()];
}
