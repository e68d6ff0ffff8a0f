import { choiceWord } from '../../plan/fields/in-words';
import { comparable } from '../../plan/names';
import type { Plan } from '../../plan/plan';
import type { Tactic } from '../../plan/rows';
import { rowKindsOf } from '../../plan/unfolding/row-kinds';
import { sectionTexts } from '../../plan/unfolding/section-rows';
import { monthOfYear } from '../../spreadsheet/day-in-words';
import type { Alignment } from '../alignment';
import { groupedValues } from '../grouped-values';

/** By what tactics can be grouped, in the order in which planners think of strategies. */
const groupings = ['section', 'channel', 'product', 'segment', 'activity', 'month'] as const;

export type GroupedBy = (typeof groupings)[number];

/** Tactics that one strategy could stand above. */
export interface TacticGroup {
  readonly name: string;
  readonly tactics: readonly Tactic[];
}

/** One way to divide the tactics of a plan. */
export interface StrategyGrouping {
  readonly by: GroupedBy;
  readonly groups: readonly TacticGroup[];
  /** The tactics that are in no group: they say nothing there, or several things. */
  readonly without: readonly Tactic[];
}

/** Fewer groups divide nothing, more are no strategies. */
const fewestGroups = 2;
const mostGroups = 12;

/** At least so many of the tactics are in a group, and at most so many in the largest. */
const leastGrouped = 0.6;
const largestGroup = 0.8;

/** Groups have so many tactics on average, or each tactic would be its own strategy. */
const leastAverage = 1.5;

/**
 * How the live tactics of a plan without strategies could be grouped under strategies, the most telling way first: sections
 * are the planner's own division; of the others those first that leave few tactics out and are even; months, which say when and
 * not why, last. None where no way divides the plan sensibly.
 */
export function strategyGroups({ plan, tactics }: Alignment): readonly StrategyGrouping[] {
  if (plan.strategies.length > 0) return [];
  const rows = tactics.map(({ row }) => row);
  return groupings
    .map((by) => groupBy(by, rows, namesBy[by](plan)))
    .filter((grouping) => isSensible(grouping, rows.length))
    .map((grouping) => ({ grouping, rank: rankOf(grouping, rows.length) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ grouping }) => grouping);
}

/** What a tactic is called by in one grouping; nothing, or several names, where it belongs to no group. */
type NamesOf = (tactic: Tactic) => readonly string[];

const namesBy: Readonly<Record<GroupedBy, (plan: Plan) => NamesOf>> = {
  section: sectionsOf,
  channel: (plan) => (tactic) => valuesOf(plan, tactic, 'channel'),
  product: () => (tactic) => tactic.product.map(({ text, target }) => nameOf(target, 'product') ?? text),
  segment: () => (tactic) => tactic.segment.map(({ text, target }) => nameOf(target, 'segment') ?? text),
  activity: (plan) => (tactic) =>
    valuesOf(plan, tactic, 'activity').map((activity) => capitalised(choiceWord('activity', activity))),
  month: () => (tactic) => (tactic.start === null ? [] : [monthOfYear(tactic.start)]),
};

const valuesOf = (plan: Plan, tactic: Tactic, field: string): readonly string[] =>
  groupedValues(plan, tactic, field).map(({ heading }) => String(heading));

const nameOf = (target: object | null, field: string): string | null => {
  const name = target === null ? null : (target as Readonly<Record<string, unknown>>)[field];
  return typeof name === 'string' ? name : null;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The section heading that a tactic stands under; headings that are periods say when, as months do. */
function sectionsOf({ tables, recognised }: Plan): NamesOf {
  const texts = tables.map(({ role, source, lines }) => {
    const table = recognised.find((each) => each.source === source);
    if (role !== 'tactics' || table === undefined) return [];
    const { sections } = rowKindsOf(table);
    const places = lines.map(({ place }) => place);
    return sections.length === 0 ? [] : sectionTexts(sections, places);
  });
  return ({ table, line }) => {
    const text = texts[table]?.[line]?.other ?? null;
    return text === null ? [] : [text];
  };
}

function groupBy(by: GroupedBy, tactics: readonly Tactic[], namesOf: NamesOf): StrategyGrouping {
  const groups = new Map<string, { readonly name: string; readonly tactics: Tactic[] }>();
  const without: Tactic[] = [];
  for (const tactic of tactics) {
    const [name, ...others] = namesOf(tactic);
    const identity = comparable(name ?? '');
    if (name === undefined || identity === '' || others.length > 0) {
      without.push(tactic);
      continue;
    }
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, { name: name.replace(/\s+/gu, ' '), tactics: [tactic] });
    else group.tactics.push(tactic);
  }
  return { by, groups: [...groups.values()], without };
}

function isSensible({ groups, without }: StrategyGrouping, tactics: number): boolean {
  const grouped = tactics - without.length;
  const largest = Math.max(0, ...groups.map((group) => group.tactics.length));
  return (
    groups.length >= fewestGroups &&
    groups.length <= mostGroups &&
    grouped >= tactics * leastGrouped &&
    largest <= tactics * largestGroup &&
    grouped >= groups.length * leastAverage
  );
}

/** How telling a division is: above 1 for sections, below 0 for months, else how many it groups, and how evenly (0 to 1). */
function rankOf({ by, groups, without }: StrategyGrouping, tactics: number): number {
  const shares = groups.map((group) => group.tactics.length / (tactics - without.length));
  const evenness = -shares.reduce((sum, share) => sum + share * Math.log(share), 0) / Math.log(groups.length);
  const telling = (1 - without.length / tactics) * evenness;
  return by === 'section' ? telling + 1 : by === 'month' ? telling - 1 : telling;
}
