import type { CoverageAmounts } from '../../../src/alignment/coverage/amounts';
import { figuresOf, type Measure, shadeOf } from '../../../src/taskpane/coverage/measures';

const amounts: CoverageAmounts = {
  tactics: 3,
  sums: { budget: 900, actualSpend: 0, units: 40, actualUnits: 30 },
  known: { budget: 2, actualSpend: 0, units: 3, actualUnits: 1 },
};

it.each<[Measure, unknown]>([
  ['tactics', { kind: 'amount', amount: 3 }],
  ['budget', { kind: 'amount', amount: 900 }],
  // Nobody states any: unknown, and not 0.
  ['actualSpend', { kind: 'amount', amount: null }],
  ['spendAgainstBudget', { kind: 'against', plan: 900, actual: null }],
  ['unitsAgainstPlan', { kind: 'against', plan: 40, actual: 30 }],
])('%s is %j', (measure, figures) => {
  expect(figuresOf(amounts, measure)).toEqual(figures);
});

it.each<[string, ReturnType<typeof figuresOf>, number, number]>([
  ['its part of the largest', { kind: 'amount', amount: 50 }, 200, 0.25],
  ['nothing where it is unknown', { kind: 'amount', amount: null }, 200, 0],
  ['nothing where all are 0', { kind: 'amount', amount: 0 }, 0, 0],
  ['nothing below 0', { kind: 'amount', amount: -5 }, 200, 0],
  ['nothing for plan against actual', { kind: 'against', plan: 1, actual: 1 }, 1, 0],
])('a cell is shaded by %s', (_, figures, largest, shade) => {
  expect(shadeOf(figures, largest)).toBe(shade);
});
