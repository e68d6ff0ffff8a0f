import * as fc from 'fast-check';
import { forEvery } from '../support/for-every';
import { checkByOracle } from './oracle';
import { oracleRules as rules } from './oracle-rules';
import { randomPlan } from './random-plan';

const plans = fc.sample(randomPlan, { numRuns: 1500, seed: 2026 });
const results = plans.map(({ sheets, settings }) => checkByOracle(sheets, settings));

/** In how many plans each of the names occurs. */
function plansWith(names: (index: number) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  plans.forEach((_, index) =>
    new Set(names(index)).forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1)),
  );
  return counts;
}

const withoutPoints = [
  'goal-without-strategy',
  'overallocated',
  'duplicate-id',
  'missing-id',
  'near-duplicate',
  'number-as-text',
];
const neverIncomplete = [
  'plan-missing',
  'column-missing',
  'strategy-without-tactic',
  'goal-without-strategy',
  'unreadable-cell',
  'not-calculated',
  'number-as-text',
];

const foundIn = plansWith((index) => results[index]?.findings.map((one) => one.rule) ?? []);
const carriedIn = plansWith(
  (index) => results[index]?.findings.filter((one) => one.points > 0).map((one) => one.rule) ?? [],
);
const incompleteIn = plansWith((index) => results[index]?.incomplete.map((one) => one.rule) ?? []);

forEvery(rules.map((rule) => [rule] as const))('each is found in at least 2% of random plans', (rule) => {
  expect(foundIn.get(rule) ?? 0).toBeGreaterThan(30);
});

forEvery(rules.filter((rule) => !withoutPoints.includes(rule)).map((rule) => [rule] as const))(
  'each that costs points carries points in at least 1%',
  (rule) => {
    expect(carriedIn.get(rule) ?? 0).toBeGreaterThan(15);
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
  expect([...carriedIn.keys()].filter((rule) => withoutPoints.includes(rule))).toEqual([]);
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
    expect(plans.filter(({ sheets }) => sheets[role] === undefined).length).toBeGreaterThan(10);
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
