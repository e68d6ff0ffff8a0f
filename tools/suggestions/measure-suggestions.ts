import '../speak-english';
/*
 * How well strategies are suggested: npm run measure-suggestions -- FILE, where FILE is a JSON file of plans (goals, strategies,
 * tactics). Every tactic is taken out of its strategy in turn, and all strategies of its plan are ranked. Beside the suggestions
 * stand chance and plain likenesses of texts in the same run. Of equal strategies the earlier row counts as better.
 */
import { goodSuggestion, suggestStrategies } from '../../src/alignment/suggestions/likely-strategies';
import { readPublishedPlans } from '../quiet/published-plans';
import { leaveOneOut, type LeftOut } from './leave-one-out';
import { plainMeasures } from './plain-measures';

/** The share of tactics whose own strategy comes first, and is among the first three. */
export interface Hits {
  readonly first: number;
  readonly firstThree: number;
}

export interface Figures extends Hits {
  readonly plan: string;
  readonly tactics: number;
  readonly strategies: number;
  readonly chance: Hits;
  readonly plain: Readonly<Record<string, Hits>>;
  /** Of the tactics whose suggestion would be filled in unasked: how many, and of how many it is their own strategy. */
  readonly filledIn: number;
  readonly filledInRightly: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const hitsOf = (places: readonly number[]): Hits => ({
  first: mean(places.map((place) => (place < 1 ? 1 : 0))),
  firstThree: mean(places.map((place) => (place < 3 ? 1 : 0))),
});

/** How many strategies stand before the tactic's own. */
function placeByMeasure(likeness: readonly number[], own: number): number {
  const sought = likeness[own] ?? 0;
  return likeness.filter((amount, place) => amount > sought || (amount === sought && place < own)).length;
}

const suggested = ({ tactic, strategies }: LeftOut): ReturnType<typeof suggestStrategies> =>
  suggestStrategies(tactic, strategies, strategies.length);

export function figuresOf(plan: string, cases: readonly LeftOut[]): Figures {
  const found = cases.map((each) => ({ likely: suggested(each), own: each.strategies[each.own]?.row }));
  const filledIn = found
    .map(({ likely, own }) => ({ good: goodSuggestion(likely), own }))
    .filter(({ good }) => good !== null);
  return {
    plan,
    tactics: cases.length,
    strategies: Math.max(0, ...cases.map(({ strategies }) => strategies.length)),
    ...hitsOf(found.map(({ likely, own }) => likely.findIndex(({ row }) => row === own))),
    chance: {
      first: mean(cases.map(({ strategies }) => 1 / strategies.length)),
      firstThree: mean(cases.map(({ strategies }) => Math.min(1, 3 / strategies.length))),
    },
    plain: Object.fromEntries(
      Object.entries(plainMeasures).map(([name, measure]) => [
        name,
        hitsOf(cases.map((each) => placeByMeasure(measure(each), each.own))),
      ]),
    ),
    filledIn: filledIn.length,
    filledInRightly: filledIn.filter(({ good, own }) => good?.row === own).length,
  };
}

function main(): void {
  const path = process.argv[2];
  if (path === undefined) {
    console.error('No file given. Give the path of a JSON file of plans: goals, strategies, tactics.');
    process.exitCode = 2;
    return;
  }
  const plans = readPublishedPlans(path);
  const cases = plans.map((plan) => ({ id: plan.id, cases: leaveOneOut(plan) }));
  const show = ({ first, firstThree }: Hits): string => `${first.toFixed(2)} ${firstThree.toFixed(2)}`;
  console.log('first, among the first three');
  for (const { id, cases: ofPlan } of cases) {
    const figures = figuresOf(id, ofPlan);
    console.log(
      `${show(figures)} (chance ${show(figures.chance)}): ${id}, ${figures.tactics} tactics, ${figures.strategies} strategies`,
    );
  }
  const all = figuresOf(
    'all',
    cases.flatMap((each) => each.cases),
  );
  console.log(`\nOf ${all.tactics} tactics of ${plans.length} plans:`);
  console.log(`${show(all.chance)} chance`);
  for (const [name, hits] of Object.entries(all.plain)) console.log(`${show(hits)} ${name}`);
  console.log(`${show(all)} suggestions`);
  const share = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(2);
  console.log(
    `Filled in unasked: ${share(all.filledIn, all.tactics)} of them, rightly ${share(all.filledInRightly, all.filledIn)} of these`,
  );
}

if (require.main === module) main();
