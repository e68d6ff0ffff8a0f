import * as fc from 'fast-check';
import { forEvery } from '../support/for-every';
import { needs, onlyInFull } from './needs';
import { checkByOracle } from './oracle';
import { oracleRules as rules } from './oracle-rules';
import { randomPlan } from './random-plan';

const plans = fc.sample(randomPlan, { numRuns: 1000, seed: 2026 });
const results = plans.map(({ sheets, settings }) => checkByOracle(sheets, settings));

/** In how many plans each of the names occurs. */
function plansWith(names: (index: number) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  plans.forEach((_, index) =>
    new Set(names(index)).forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1)),
  );
  return counts;
}

/** Those that section 3 names. */
const withPoints = [
  'plan-missing',
  'column-missing',
  'tactic-without-strategy',
  'unknown-strategy',
  'retired-strategy',
  'broken-chain',
  'underallocated',
  'missing-kpi',
  'missing-owner',
  'end-before-start',
  'outside-strategy-period',
  'missing-dates',
  'segment-outside-strategy',
  'missing-segment',
  'strategy-without-goal',
  'unknown-goal',
  'retired-goal',
  'strategy-without-tactic',
  'funding-off-target',
  'volume-short',
  'units-missing',
  'requirement-unknown',
  'funding-target-missing',
  'unreadable-cell',
  'not-calculated',
];
/** About the plan, a column or a thing that is not a row; or of a name alone, which is seldom unreadable. */
const neverIncomplete = [
  'plan-missing',
  'column-missing',
  'strategy-without-tactic',
  'goal-without-strategy',
  'duplicate-id',
  'push-spread-thin',
  'discount-dependence',
  'mixed-currency',
  'mix-gap',
  'component-missing',
  'support-gap',
  'unreadable-cell',
  'unknown-choice',
  'not-calculated',
  'number-as-text',
];
/** Those that need nothing, and those that nearly every plan can be asked. */
const nearlyAlwaysAsked = [
  ...rules.filter((rule) => JSON.stringify(needs[rule]) === '{"all":[]}'),
  'duplicate-id',
  'missing-id',
  'mixed-currency',
  'missing-owner',
];

const foundIn = plansWith((index) => results[index]?.findings.map((one) => one.rule) ?? []);
const carriedIn = plansWith(
  (index) => results[index]?.findings.filter((one) => one.points > 0).map((one) => one.rule) ?? [],
);
const incompleteIn = plansWith((index) => results[index]?.incomplete.map((one) => one.rule) ?? []);
const inapplicableIn = plansWith((index) => results[index]?.inapplicable ?? []);
const passedIn = plansWith((index) => {
  const result = results[index];
  if (result === undefined) return [];
  const others = [...result.findings, ...result.incomplete].map((one) => one.rule);
  const asked = rules.filter(
    (rule) => plans[index]?.settings.profile === 'full' || !onlyInFull.includes(rule),
  );
  return asked.filter((rule) => !others.includes(rule) && !result.inapplicable.includes(rule));
});
const atLeast = (share: number): number => plans.length * share;

forEvery(rules.map((rule) => [rule] as const))('each is found in at least 2% of random plans', (rule) => {
  expect(foundIn.get(rule) ?? 0).toBeGreaterThanOrEqual(atLeast(0.02));
});

forEvery(rules.map((rule) => [rule] as const))(
  'each finds nothing in at least 2% that it is asked of',
  (rule) => {
    expect(passedIn.get(rule) ?? 0).toBeGreaterThanOrEqual(atLeast(0.02));
  },
);

forEvery(rules.filter((rule) => !nearlyAlwaysAsked.includes(rule)).map((rule) => [rule] as const))(
  'each that needs a sheet or a column is not asked of at least 1%',
  (rule) => {
    expect(inapplicableIn.get(rule) ?? 0).toBeGreaterThanOrEqual(atLeast(0.01));
  },
);

forEvery(withPoints.map((rule) => [rule] as const))(
  'each that costs points carries points in at least 1%',
  (rule) => {
    expect(carriedIn.get(rule) ?? 0).toBeGreaterThanOrEqual(atLeast(0.01));
  },
);

forEvery(rules.filter((rule) => !neverIncomplete.includes(rule)).map((rule) => [rule] as const))(
  'each that can be undecided is sometimes incomplete',
  (rule) => {
    expect(incompleteIn.get(rule) ?? 0).toBeGreaterThan(0);
  },
);

it('every rule that is found is one of these, and what should carry nothing does not', () => {
  expect([...foundIn.keys()].filter((rule) => !rules.some((known) => known === rule))).toEqual([]);
  expect([...carriedIn.keys()].filter((rule) => !withPoints.includes(rule))).toEqual([]);
});

it('plans score from nothing to nearly everything, a fair part of them well', () => {
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
  const shareOver = (limit: number): number =>
    scores.filter((score) => score >= limit).length / scores.length;
  expect(scores.length).toBeLessThan(plans.length);
  expect(shareOver(60)).toBeGreaterThan(0.35);
  expect(shareOver(80)).toBeGreaterThan(0.15);
  expect(shareOver(10)).toBeLessThan(0.9);
});

it('sheets and columns are sometimes not there', () => {
  for (const role of ['goals', 'strategies', 'tactics', 'products', 'segments'] as const)
    expect(plans.filter(({ sheets }) => sheets[role] === undefined).length).toBeGreaterThan(atLeast(0.006));
  for (const heading of ['ID', 'Strategy', 'Owner', 'KPI', 'Start', 'Segment', 'Budget', 'Units'])
    expect(
      plans.filter(({ sheets }) => sheets.tactics && !sheets.tactics.headings.includes(heading)).length,
    ).toBeGreaterThan(5);
});

it('a failure shrinks to a small plan', () => {
  const details = fc.check(
    fc.property(randomPlan, ({ sheets, settings }) =>
      checkByOracle(sheets, settings).findings.every((one) => one.rule !== 'broken-chain'),
    ),
    { seed: 7, numRuns: 500 },
  );
  const smallest = details.counterexample?.[0].sheets;
  expect(smallest?.strategies?.rows.length).toBeLessThanOrEqual(2);
  expect(smallest?.tactics?.rows.length).toBeLessThanOrEqual(2);
});
