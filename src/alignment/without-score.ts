import { count, enumerate } from '../languages/words';
import type { Role } from '../plan/fields/roles';
import { hasColumn, type Plan } from '../plan/plan';

/** What stands in place of a score: what was found, and what to add. */
export interface WithoutScore {
  readonly found: string;
  readonly advice: string;
}

/** What to say of a plan that has no score, because a half of it was not found or none of it is live. */
export function withoutScore(plan: Plan): WithoutScore {
  const lacks = (['strategies', 'tactics'] as const).filter((role) => plan[role].length === 0);
  if (lacks.length === 0)
    return {
      found:
        'All strategies and tactics are paused, dropped, cancelled, rejected or archived, so there is nothing to score.',
      advice: 'Change the status of those that are planned again, or add new ones. Then check again.',
    };
  const found = foundIn(plan);
  const missing = lacks.map((role) => `no ${role}`).join(' and ');
  return {
    found:
      found.length === 0
        ? 'The tables are there, but none of them has rows yet.'
        : `${enumerate(found.map(({ words }) => words))} ${isOne(found) ? 'was' : 'were'} read, but ${missing}.`,
    advice: adviceFor(plan, lacks),
  };
}

interface Found {
  readonly rows: number;
  readonly words: string;
}

/** What one row of a role is called, and several: the first script does without the catalogue of fields. */
const rowWords: Readonly<Record<Role, readonly [string, string]>> = {
  tactics: ['tactic', 'tactics'],
  strategies: ['strategy', 'strategies'],
  goals: ['goal', 'goals'],
  products: ['product', 'products'],
  segments: ['segment', 'segments'],
  history: ['row of sales history', 'rows of sales history'],
  components: ['component', 'components'],
};

const foundIn = (plan: Plan): readonly Found[] =>
  (Object.keys(rowWords) as Role[]).flatMap((role) => {
    const rows = plan[role].length;
    return rows === 0 ? [] : [{ rows, words: count(rows, ...rowWords[role]) }];
  });

const isOne = (found: readonly Found[]): boolean => found.length === 1 && found[0]?.rows === 1;

function adviceFor(plan: Plan, lacks: readonly ('strategies' | 'tactics')[]): string {
  if (lacks.length === 2)
    return 'Add the strategies and the tactics that support them, as tables or as columns of one table. Then check again.';
  if (lacks[0] === 'tactics')
    return 'Add a table of tactics with a column Strategy that says which strategy each one supports. Then check again.';
  return hasColumn(plan, 'tactics', 'strategy')
    ? 'Fill in the column Strategy of the tactics, or add a table of strategies. Then check again.'
    : 'Add a column Strategy to the tactics, or a table of strategies. Then check again.';
}
