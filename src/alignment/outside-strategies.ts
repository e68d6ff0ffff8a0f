import { language } from '../languages/language';
import { quote } from '../languages/words';
import { isUnreadable, type Mention } from '../plan/rows';
import type { Alignment } from './alignment';
import type { StrategyChain, TacticChain } from './chains';
import { type Outcome, type ProposedFix, undecided } from './rule';
import { label } from './wording';

/** What tactics and strategies both name in lists, and should name alike. */
export type SharedList = 'segment' | 'product' | 'channel';

/**
 * What the tactic itself names in a field and none of its strategies does. Nothing is outside where one of its strategies
 * names none, and so is for all, nor where it has no strategies.
 */
export function mentionsOutside(
  { row, strategies }: Pick<TacticChain, 'row' | 'strategies'>,
  field: SharedList,
): readonly Mention[] {
  const own: readonly Mention[] = row[field];
  if (own.length === 0 || strategies.length === 0) return none;
  if (strategies.some((strategy) => strategy.row[field].length === 0)) return none;
  const isOutside = (mention: Mention): boolean =>
    !strategies.some((strategy) => names(strategy, field, mention));
  return own.some(isOutside) ? own.filter(isOutside) : none;
}

const none: readonly Mention[] = [];

const names = ({ row }: StrategyChain, field: SharedList, { identity }: Mention): boolean =>
  (row[field] as readonly Mention[]).some((mention) => mention.identity === identity);

export interface OutsideStrategies {
  readonly tactic: TacticChain;
  /** What none of its strategies names, as written. */
  readonly outside: readonly string[];
  /** What its strategies name, each once. */
  readonly named: readonly string[];
}

type InWords = Parameters<(typeof language.rules)['product-outside-strategy']['finding']>[0];

/** The same as messages name it. */
export const outsideInWords = ({ tactic, outside, named }: OutsideStrategies): InWords => ({
  tactic: label(tactic.row),
  outside: outside.map(quote),
  strategies: tactic.strategies.length,
  named: named.map(quote),
});

/** Whether a tactic names something in a field that none of its strategies names. */
export function decideOutside(
  tactic: TacticChain,
  field: SharedList,
  alignment: Alignment,
): Outcome<OutsideStrategies> {
  if (isUndecided(tactic, field, alignment)) return undecided(tactic.row, field, 'strategy');
  const outside = mentionsOutside(tactic, field);
  if (outside.length === 0) return 'pass';
  return {
    outcome: 'finding',
    detail: {
      tactic,
      outside: outside.map(({ text }) => text),
      named: [...byIdentity(tactic, field).values()],
    },
    fields: [field],
    related: tactic.strategies.map((strategy) => ({ row: strategy.row, fields: [field] })),
  };
}

/** What the strategies of a tactic name in a field: the texts by identity. */
const byIdentity = ({ strategies }: TacticChain, field: SharedList): ReadonlyMap<string, string> =>
  new Map(
    strategies
      .flatMap(({ row }): readonly Mention[] => row[field])
      .map(({ identity, text }) => [identity, text]),
  );

/** Whether cells that could not be read may name things, or strategies, with which something of the tactic is outside. */
function isUndecided(tactic: TacticChain, field: SharedList, { nameableStrategies }: Alignment): boolean {
  const { row } = tactic;
  const anyStrategy = isUnreadable(row, 'strategy');
  const anyName = isUnreadable(row, field);
  if (!anyStrategy && !anyName) return false;
  const choices = anyStrategy ? nameableStrategies.map((one) => [one]) : [tactic.strategies];
  return choices.some((strategies) =>
    anyName
      ? strategies.length > 0 && strategies.every((strategy) => strategy.row[field].length > 0)
      : mentionsOutside({ row, strategies }, field).length > 0,
  );
}

/** No more are proposed: a longer list is the reader's to choose from. */
const mostReplacements = 3;

/**
 * Proposes, where one name is outside, what the strategies name instead of it; and to keep only the names that are inside,
 * where there are some.
 */
export function proposeNamesOfStrategies(
  { tactic, outside }: OutsideStrategies,
  field: SharedList,
): readonly ProposedFix[] {
  const { row } = tactic;
  const own: readonly Mention[] = row[field];
  const ownIdentities = new Set(own.map(({ identity }) => identity));
  const [oldPart] = outside;
  const free = [...byIdentity(tactic, field)].filter(([identity]) => !ownIdentities.has(identity));
  const replacements =
    outside.length > 1 || oldPart === undefined
      ? []
      : free.slice(0, mostReplacements).map(([, newPart]) => ({
          label: language.ruleWords.fixes.replaceWith(quote(newPart)),
          edits: [{ row, field, oldPart, newPart }],
        }));
  const outsideNow = new Set(mentionsOutside(tactic, field));
  const kept = own.filter((mention) => !outsideNow.has(mention)).map(({ text }) => text);
  return kept.length === 0
    ? replacements
    : [
        ...replacements,
        {
          label: language.ruleWords.fixes.remove(outside.map(quote)),
          edits: [{ row, field, newValue: kept.join('; ') }],
        },
      ];
}
