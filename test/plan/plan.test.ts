import { roles } from '../../src/plan/fields/roles';
import { hasColumn, hasSheet } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import { planOf, readingSettings, sheet, tablesOf } from '../support/plan-of';

describe('a plan has a sheet', () => {
  it('of each role that a table has, be it without rows', () => {
    const plan = planOf({ tactics: sheet('Tactic', 'Fair'), goals: sheet('Goal') });
    expect(roles.filter((role) => hasSheet(plan, role))).toEqual(['goals', 'tactics']);
  });
});

describe('a plan has a column', () => {
  const plan = readPlan(
    [
      ...tablesOf({ tactics: sheet('Tactic|Owner|Weather', 'Fair||Sun') }),
      ...tablesOf({ tactics: sheet('Tactic|Budget', 'Tour|500') }),
      ...tablesOf({ goals: sheet('Goal|Due') }),
    ],
    readingSettings,
  );

  it.each([
    ['that one of its tables has, be it blank', 'tactics', 'owner', true],
    ['that another of its tables has', 'tactics', 'budget', true],
    ['of a table without rows', 'goals', 'due', true],
    ['not of another role', 'goals', 'budget', false],
    ['not that no table has', 'tactics', 'kpi', false],
    ['not of a role that no table has', 'products', 'product', false],
    ['not by its heading', 'tactics', 'Owner', false],
  ] as const)('%s', (_, role, field, has) => {
    expect(hasColumn(plan, role, field)).toBe(has);
  });
});

it('a plan of nothing has nothing', () => {
  const plan = readPlan([], readingSettings);
  expect(plan).toMatchObject({
    tables: [],
    unreadableCells: [],
    textNumbers: [],
    date: readingSettings.planDate,
  });
  expect(roles.map((role) => plan[role])).toEqual(roles.map(() => []));
});
