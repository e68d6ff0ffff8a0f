import { language } from '../languages/language';
import { count } from '../languages/words';
import type { Role } from '../plan/fields/roles';
import { hasColumn, type Plan } from '../plan/plan';

/** What stands in place of a score: what was found, and what to add. */
export interface WithoutScore {
  readonly found: string;
  readonly advice: string;
}

/** What to say of a plan that has no score, because a half of it was not found or none of it is live. */
export function withoutScore(plan: Plan): WithoutScore {
  const texts = language.checking.withoutScore;
  const lacks = (['strategies', 'tactics'] as const).filter((role) => plan[role].length === 0);
  const [lacking, ...others] = lacks;
  if (lacking === undefined) return texts.allRetired;
  const both = others.length > 0;
  const found = foundIn(plan);
  const rows = found.map(({ role, amount }) => count(amount, texts.rows[role].one, texts.rows[role].several));
  const isOne = found.length === 1 && found[0]?.amount === 1;
  return {
    found: rows.length === 0 ? texts.noRows : texts.read(rows, isOne, both ? 'both' : lacking),
    advice: texts.advice[both ? 'both' : lacking === 'tactics' ? lacking : strategiesBy(plan)],
  };
}

/** In the order in which a reader asks for them. */
const rolesFound: readonly Role[] = [
  'tactics',
  'strategies',
  'goals',
  'products',
  'segments',
  'history',
  'components',
];

const foundIn = (plan: Plan): readonly { readonly role: Role; readonly amount: number }[] =>
  rolesFound.map((role) => ({ role, amount: plan[role].length })).filter(({ amount }) => amount > 0);

/** How strategies get into a plan that has tactics alone. */
const strategiesBy = (plan: Plan): 'fillStrategy' | 'addStrategy' =>
  hasColumn(plan, 'tactics', 'strategy') ? 'fillStrategy' : 'addStrategy';
