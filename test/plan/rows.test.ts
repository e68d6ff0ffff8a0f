import { fieldValue, isLive, isUnreadable } from '../../src/plan/rows';
import { planOf, sheet } from '../support/plan-of';

const { tactics } = planOf({
  tactics: sheet(
    'ID|Tactic|Status|Budget',
    'T1|Fair|active|500',
    'T2|Tour|paused|',
    'T1|Mail|active|',
    'T1|Web|dropped|',
    'T3|Radio|perhaps|much',
  ),
});

it.each([
  ['is live where it is neither', 0, true],
  ['is not live where it is retired', 1, false],
  ['is not live where it repeats an ID', 2, false],
  ['is not live where it is both', 3, false],
  ['is live where its Status cannot be read', 4, true],
] as const)('a row %s', (_, place, live) => {
  expect(tactics.map(isLive)[place]).toBe(live);
});

it('a row says which of its fields cannot be read', () => {
  const unreadable = tactics.map((tactic) =>
    ['status', 'budget', 'tactic'].filter((field) => isUnreadable(tactic, field)),
  );
  expect(unreadable).toEqual([[], [], [], [], ['status', 'budget']]);
});

it('a row gives its values by the names of its fields', () => {
  const [tactic] = tactics;
  const values = ['tactic', 'budget', 'owner', 'strategy', 'weather'].map(
    (field) => tactic && fieldValue(tactic, field),
  );
  expect(values).toEqual(['Fair', 500, null, [], undefined]);
});
