import { align } from '../../src/alignment/alignment';
import type { Cause, Loss } from '../../src/alignment/loss';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { isLostByUnreadable } from '../../src/alignment/unreadable-losses';
import type { Role } from '../../src/plan/fields/roles';
import { planOf, sheet } from '../support/plan-of';

/** S1 has a goal and a tactic, S2 no tactic, S3 no goal. */
const { strategies, tactics } = align(
  planOf({
    goals: sheet('ID | Goal', 'G1 | Double sales'),
    strategies: sheet(
      'ID | Strategy | Goal',
      'S1 | Win commuters | G1',
      'S2 | Care | G1',
      'S3 | Hold the price |',
    ),
    tactics: sheet('ID | Tactic | Strategy', 'T1 | Shop | S1', 'T2 | Film | S3'),
  }),
  defaultCheckSettings,
);

const loss = (cause: Cause, key: string | null): Loss => ({
  part: 'Backing',
  cause,
  points: 1,
  of: [...strategies, ...tactics].find(({ row }) => row.key === key) ?? null,
});

const causesOf = (role: Role, field: string, key: string | null): readonly Cause[] => {
  const causes: readonly Cause[] = [
    'no strategies',
    'no tactics',
    'link',
    'kpi',
    'owner',
    'dates',
    'segment',
    'coverage',
    'funding',
    'feasibility',
    'funding target',
  ];
  return causes.filter((cause) => isLostByUnreadable(role, field, loss(cause, key)));
};

describe('a cell that could not be read', () => {
  it.each<[Role, string, string | null, readonly Cause[]]>([
    // A strategy whose text is not known may be the one that a tactic means.
    ['strategies', 'strategy', 'S2', ['coverage', 'funding', 'feasibility']],
    ['strategies', 'strategy', 'S1', []],
    ['strategies', 'strategy', null, []],
    ['strategies', 'goal', 'S3', ['coverage', 'funding', 'feasibility']],
    ['strategies', 'goal', 'S1', []],
    ['strategies', 'goal', null, []],
    ['strategies', 'product', 'S1', ['feasibility']],
    ['strategies', 'fundingShare', 'S1', ['funding target']],
    ['strategies', 'owner', 'S1', []],
    ['tactics', 'strategy', 'T1', ['link']],
    ['tactics', 'owner', 'T1', ['owner']],
    ['tactics', 'kpi', 'T1', ['kpi']],
    ['tactics', 'start', 'T1', ['dates']],
    ['tactics', 'end', 'T1', ['dates']],
    ['tactics', 'period', 'T1', ['dates']],
    ['tactics', 'segment', 'T1', ['segment']],
    ['tactics', 'message', 'T1', []],
    ['products', 'price', null, []],
  ])('of the %s in %s can cost %s: %j', (role, field, key, expected) => {
    expect(causesOf(role, field, key)).toEqual(expected);
  });
});
